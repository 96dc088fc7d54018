/** A path: courses, or single lessons of courses, that belong together for somebody. */
export type Path = {
  readonly id: "essentials" | "everyone" | "officers" | "buyers" | "checkers" | "inclusion";
  readonly stops: readonly { readonly course: string; readonly lesson?: string }[];
};

const everyone = [
  { course: "generative-ai-in-plain-words" },
  { course: "spotting-ai-generated-content" },
  { course: "using-generative-ai-safely-at-work" },
  { course: "working-alongside-ai" },
];
const officers = [...everyone, { course: "responsible-ai-in-public-service" }];

/** Our paths through the curriculum, shortest first. Stops that are not installed are left out where they are shown. */
export const paths: readonly Path[] = [
  {
    id: "essentials",
    stops: [
      { course: "generative-ai-in-plain-words", lesson: "checking-an-answer" },
      { course: "spotting-ai-generated-content", lesson: "provenance-markings" },
      { course: "spotting-ai-generated-content", lesson: "the-urgent-call" },
      { course: "using-generative-ai-safely-at-work", lesson: "never-paste" },
    ],
  },
  { id: "everyone", stops: everyone },
  { id: "officers", stops: officers },
  { id: "buyers", stops: [...officers, { course: "buying-and-overseeing-ai" }] },
  {
    id: "checkers",
    stops: [{ course: "how-models-learn-and-fail" }, { course: "ai-ethics-and-governance-in-practice" }],
  },
  { id: "inclusion", stops: [{ course: "ai-for-everyone-here" }] },
];
