import { describe, expect, test } from "vitest";
import type { CourseListing, DrillDocument } from "../../../renderer/domain/course/documents.ts";
import { procedure } from "../../../renderer/domain/drill/procedure.ts";
import { aDrill, drillWords } from "../../builders/drills.ts";
import { compileWith, type CourseFiles, type Json, set } from "../../builders/planted-course.ts";

const file = "drills/rice-call.json";
const words = "locales/en/drill-rice-call.json";

const compiled = (change: (files: CourseFiles) => void = () => undefined, languages = ["en"]) =>
  compileWith((files) => {
    const drill = aDrill();
    set(files["course.json"], "drills", ["rice-call"]);
    files[file] = drill as unknown as Json;
    files[words] = drillWords(drill) as unknown as Json;
    change(files);
  }, languages);

/** Changes every story alike: what is planted is the fault, not a story that differs from the others. */
const everywhere = (files: CourseFiles, path: string, value: Json) =>
  [0, 1, 2].forEach((story) => set(files[file], `stories.${story}.moments.${path}`, value));

const hashOf = (files: ReadonlyMap<string, string>) =>
  (JSON.parse(files.get("index.en.json") ?? "[]") as CourseListing[])[0]?.hash;

describe("a drill", () => {
  test("is compiled with its words, and listed", () => {
    const { files, findings, warnings } = compiled();
    expect([...findings, ...warnings]).toEqual([]);
    const document = JSON.parse(files.get("sample/en/drill-rice-call.json") ?? "") as DrillDocument;
    expect(document.drill).toEqual(aDrill());
    expect(document.strings.stories["rice-bill"]?.choices["ring"]).toEqual([
      { kind: "paragraph", children: ["rice-bill ring"] },
    ]);
    const [listing] = JSON.parse(files.get("index.en.json") ?? "[]") as CourseListing[];
    expect(listing?.drills).toEqual([
      {
        id: "rice-call",
        lesson: "first-lesson",
        minutes: 4,
        title: "The rice call",
        language: "en",
        translation: "original",
      },
    ]);
  });

  test("is read in English where a language has none", () => {
    const { files } = compiled(undefined, ["en", "th"]);
    const document = JSON.parse(files.get("sample/th/drill-rice-call.json") ?? "") as DrillDocument;
    expect(document).toMatchObject({ language: "en", strings: { title: "The rice call" } });
  });

  test("changes the course's hash with its structure and its English", () => {
    const hashes = [
      hashOf(compileWith(() => undefined).files),
      hashOf(compiled().files),
      hashOf(compiled((files) => set(files[words], "cases", "It happened twice.")).files),
      hashOf(compiled((files) => set(files[file], "minutes", 5)).files),
    ];
    expect(new Set(hashes).size).toBe(4);
  });

  test.each<[string, (files: CourseFiles) => void, string]>([
    ["without its file", (files) => (files[file] = undefined), `${file} · : is missing`],
    [
      "under another name",
      (files) => set(files[file], "id", "rice-talk"),
      `is "rice-talk", but the file is called rice-call.json`,
    ],
    [
      "of a lesson that is not there",
      (files) => set(files[file], "lesson", "second-lesson"),
      `lesson: names the lesson "second-lesson", which the course does not have`,
    ],
    [
      "with a strange source",
      (files) => set(files[file], "sources", ["hearsay"]),
      `sources: "hearsay" is not a source of the course`,
    ],
    [
      "with two stories of one id",
      (files) => set(files[file], "stories.2.id", "rice-bill"),
      "stories.rice-bill: is the id of two stories",
    ],
    [
      "with a way to nowhere",
      (files) => set(files[file], "stories.0.moments.message.choices.pay.to", "paid"),
      `stories.rice-bill: leads to "paid", which is none of its moments`,
    ],
    [
      "with a start that is not there",
      (files) => set(files[file], "stories.0.start", "morning"),
      `stories.rice-bill: leads to "morning", which is none of its moments`,
    ],
    [
      "with a moment that nothing leads to",
      (files) => set(files[file], "stories.0.moments.lunch", { medium: "desk" }),
      `stories.rice-bill: has the moment "lunch", which nothing leads to`,
    ],
    [
      "with moments that lead to each other alone",
      (files) => {
        const round = (to: string): Json => ({
          medium: "chat",
          choices: { [`${to}-1`]: { to }, [`${to}-2`]: { to } },
        });
        set(files[file], "stories.0.moments.lunch", round("tea"));
        set(files[file], "stories.0.moments.tea", round("lunch"));
      },
      `stories.rice-bill: has the moment "lunch", which nothing leads to`,
    ],
    [
      "with one choice at two moments",
      (files) =>
        set(files[file], "stories.0.moments.answer.choices.ring", { to: "agreed", steps: ["second-person"] }),
      "stories.rice-bill: uses the id of a choice twice",
    ],
    [
      "that comes back to itself",
      (files) => set(files[file], "stories.0.moments.agreed.choices.enough.to", "answer"),
      `stories.rice-bill: can come back to "answer"`,
    ],
    [
      "whose whole procedure cannot be taken",
      (files) => everywhere(files, "agreed.choices.report.steps", undefined),
      "stories.rice-bill: cannot be ended with all four steps",
    ],
    [
      "that rewards obeying",
      (files) => {
        everywhere(files, "message.choices.pay.to", "agreed");
        everywhere(files, "agreed.choices.report.steps", [...procedure]);
      },
      "stories.rice-bill: earns all four steps to those who always obey",
    ],
    [
      "that rewards refusing",
      (files) => {
        everywhere(files, "message.choices.block.to", "agreed");
        everywhere(files, "agreed.choices.report.steps", [...procedure]);
      },
      "stories.rice-bill: earns all four steps to those who always refuse",
    ],
    [
      "whose right choices stand at one place",
      (files) => {
        const choice = (to: string, ...steps: string[]): Json => ({ to, steps });
        everywhere(files, "message.choices", {
          ring: choice("answer", "stop", "saved-number"),
          pay: { to: "end", guess: "obey" },
          block: { to: "end", guess: "refuse" },
        });
        everywhere(files, "answer.choices", {
          ask: choice("agreed", "second-person"),
          alone: { to: "end", guess: "obey" },
        });
      },
      "stories.rice-bill: earns all four steps to those who always take choice 1",
    ],
    [
      "whose genuine story begins in a way of its own",
      (files) => set(files[file], "stories.1.moments.message.medium", "chat"),
      "stories.true-bill: gives itself away: no story of the other nature begins like it",
    ],
    [
      "without a genuine story",
      (files) => set(files[file], "stories.1.isGenuine", false),
      "stories.true-bill: gives itself away",
    ],
  ])("is refused %s", (_what, change, message) => {
    const { findings } = compiled(change);
    expect(findings.join("\n")).toContain(message);
  });

  test("may go on as it likes after the call-back", () => {
    const { findings } = compiled((files) => set(files[file], "stories.1.moments.agreed.medium", "chat"));
    expect(findings).toEqual([]);
  });

  test("is looked over for long sentences like a lesson", () => {
    const long = `${Array.from({ length: 26 }, () => "word").join(" ")}.`;
    const { warnings } = compiled((files) => set(files[words], "intro", long));
    expect(warnings.join("\n")).toContain(`${words} · intro: has a sentence of 26 words`);
  });
});
