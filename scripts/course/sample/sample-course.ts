import { sampleForm, sampleFormWords, sampleItem, sampleItemWords } from "./sample-items.ts";

/** The files of a small course that passes every check, by path from its folder. */
export function sampleCourse(id: string): Readonly<Record<string, unknown>> {
  return {
    "course.json": manifest(id),
    "lessons/first-lesson.json": lesson,
    "forms/a.json": sampleForm("a"),
    "forms/b.json": sampleForm("b"),
    "assets/summary.svg": drawing,
    "locales/en/course.json": courseWords,
    "locales/en/first-lesson.json": lessonWords,
    "locales/en/form-a.json": sampleFormWords("a"),
    "locales/en/form-b.json": sampleFormWords("b"),
    "notes.json": {
      course: "Sample: what a translator should know.",
      "first-lesson": "Sample: keep the rule short.",
    },
  };
}

function manifest(id: string) {
  return {
    format: 1,
    id,
    version: "0.1.0",
    track: "workforce",
    place: 1,
    skillArea: "gen-ai-literacy",
    objectives: [{ id: "ask-first" }],
    lessons: ["first-lesson"],
    forms: ["a", "b"],
    passMark: 3,
    glossary: ["sample-term"],
    sources: [
      {
        id: "sample-source",
        title: "Sample: title of a publication",
        publisher: "Sample publisher",
        year: 2026,
      },
    ],
    jobAid: { sections: ["rule"] },
  };
}

const lesson = {
  id: "first-lesson",
  minutes: 2,
  objectives: ["ask-first"],
  sources: ["sample-source"],
  mapping: { ladder: "baseline", teaches: [] },
  steps: [
    {
      id: "scene",
      blocks: [
        {
          kind: "scene",
          id: "monday",
          scene: {
            country: "KH",
            people: [{ gender: "woman", age: "young", rank: "officer", part: "decides" }],
          },
        },
      ],
    },
    { id: "idea", blocks: [{ kind: "text", id: "rule" }] },
    { id: "check", blocks: [{ kind: "item", item: sampleItem("lesson-check", 0) }] },
    {
      id: "summary",
      blocks: [{ kind: "summary", id: "lines", figure: { asset: "summary.svg", labels: ["rule"] } }],
    },
    { id: "plan", blocks: [{ kind: "plan", id: "my-plan" }] },
  ],
};

const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 300">
  <rect x="20" y="20" width="600" height="260" rx="16" class="fill-soft stroke-accent" stroke-width="2"/>
  <text data-label="rule" x="320" y="160" text-anchor="middle" font-size="24" class="fill-ink"/>
</svg>
`;

const courseWords = {
  title: "Sample: title of the course",
  summary: "Sample: what the course is about, in a sentence or two.",
  ability: "Sample: can ask first before acting on a text",
  objectives: { "ask-first": "Sample: ask who wrote a text before you act on it" },
  glossary: { "sample-term": { term: "sample term", definition: "Sample: what the term means." } },
  jobAid: {
    title: "Sample: title of the sheet for the wall",
    sections: { rule: { title: "Sample: heading", body: "- Sample: ask first.\n- Sample: then act." } },
  },
};

const lessonWords = {
  title: "Sample: title of the lesson",
  steps: {
    scene: {
      title: "Sample: a Monday in the office",
      blocks: {
        monday:
          "Sample: Sophea opens her mail on Monday. One letter asks her to pay a bill today. She does not know " +
          "the sender. The name looks right, and the bill looks real. Her desk is full, and the day is short.\n\n" +
          "**Sample: what should she do first?**",
      },
    },
    idea: {
      title: "Sample: the idea",
      blocks: {
        rule:
          "Sample: say the one idea of the lesson here. Use short words and short lines. Say why it holds, and " +
          "link to [what it rests on](source:sample-source). Explain each [sample term](glossary:sample-term) " +
          "once.\n\nSample: then say how to use the idea at work:\n\n- Ask who sent it.\n- Call them on a number " +
          "that you know.\n- Act only when both agree.",
      },
    },
    check: { title: "Sample: your turn", blocks: { "lesson-check": sampleItemWords(0) } },
    summary: {
      title: "Sample: in three lines",
      blocks: {
        lines: {
          alt: "Sample: a box with the rule of the lesson in it.",
          labels: { rule: "Ask first" },
          lines: ["Sample: ask who sent it.", "Sample: call them back.", "Sample: then act."],
        },
      },
    },
    plan: {
      title: "Sample: your plan",
      blocks: {
        "my-plan": { if: "Sample: if a letter asks me to hurry,", then: "Sample: then I call back first." },
      },
    },
  },
};
