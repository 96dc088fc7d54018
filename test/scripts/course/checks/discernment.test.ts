import { describe, expect, test } from "vitest";
import { aJpeg, compileDiscernment, somePictures } from "../../../builders/discernment-course.ts";
import { someMaterials } from "../../../builders/discernment-materials.ts";
import { type CourseFiles, type Json, set } from "../../../builders/planted-course.ts";

type Fault = (structure: Json, words: Json) => void;

const findingsOf = (fault: Fault) =>
  compileDiscernment((files: CourseFiles) =>
    fault(files["discernment.json"], files["locales/en/discernment.json"]),
  ).findings.join("\n");

/** Deals a material's claims out anew. */
const deal = (structure: Json, index: number, sound: string, misleading: string) =>
  set(structure, `materials.${index}.claims`, { sound: { form: sound }, misleading: { form: misleading } });

const indexesOf = (fits: (material: (typeof someMaterials)[number]) => boolean) =>
  someMaterials.flatMap((material, index) => (fits(material) ? [index] : []));

describe("a discernment test", () => {
  test("is without findings when its forms are parallel", () => {
    expect(compileDiscernment().findings).toEqual([]);
    expect(compileDiscernment().warnings).toEqual([]);
  });

  test.each<[string, Fault, string]>([
    [
      "forms of another length",
      (structure) => deal(structure, 0, "a", "c"),
      "form b: has 23 claims, not 24\n",
    ],
    [
      "too many misleading claims in a form",
      (structure) => {
        const sound = indexesOf(({ claims }) => claims.sound.form === "a");
        for (const index of sound.slice(0, 3))
          deal(structure, index, someMaterials[index]?.claims.misleading.form ?? "", "a");
      },
      "form a: has 15 misleading claims; 10 to 14 are wanted",
    ],
    [
      "honesty that goes with origin",
      (structure) => {
        for (const index of indexesOf(({ origin, claims }) => origin === "ai" && claims.sound.form === "a"))
          deal(structure, index, someMaterials[index]?.claims.misleading.form ?? "", "a");
      },
      "form a: has 0 sound claims on ai material; 4 to 8 are wanted",
    ],
    [
      "a medium that one form has more of",
      (structure) => {
        // Two calls of the forms a and b become messages.
        for (const index of [18, 21]) set(structure, `materials.${index}.medium`, "message");
      },
      "materials: has 2, 2, 4 items of the medium call in the forms a, b, c",
    ],
    [
      "both claims of a material in one form",
      (structure) => deal(structure, 4, "a", "a"),
      "materials.4: has both claims in the same form",
    ],
    [
      "two materials of the same id",
      (structure) => set(structure, "materials.1.id", "material-1"),
      "has two materials of the same id",
    ],
    [
      "human material from 2021",
      (structure) => set(structure, "materials.0.source.year", 2021),
      "materials.0.source.year: must be from before 2021",
    ],
    [
      "human material without a source",
      (structure) => set(structure, "materials.0.source", undefined),
      "materials.0: human material needs its source",
    ],
    [
      "a picture without a file",
      (structure) => set(structure, "materials.0.picture", undefined),
      "materials.0: a picture needs a file",
    ],
    [
      "a picture of another size than stated",
      (structure) => set(structure, "materials.0.picture.width", 601),
      "discernment/material-1.jpg · : is 600 × 400 pixels, not 601 × 400",
    ],
    [
      "a picture that is not there",
      (structure) => set(structure, "materials.0.picture.file", "nowhere.jpg"),
      "discernment/nowhere.jpg · : is missing",
    ],
    [
      "a title that tells too much",
      (_structure, words) => set(words, "material-1.title", "One two three four five six seven"),
      "material-1.title: has 7 words; 2 to 6 are wanted",
    ],
    [
      "a turn of a call without its speaker",
      (_structure, words) =>
        set(words, `${someMaterials.find(({ medium }) => medium === "call")?.id}.body`, "Good morning."),
      "has a paragraph without a speaker in bold",
    ],
    [
      "a claim that lacks its reason",
      (_structure, words) => set(words, "material-1.claims.sound.why", undefined),
      "material-1.claims.sound.why: is missing",
    ],
    [
      "words of a picture's file report, which is read for real",
      (_structure, words) => set(words, "material-1.claims.sound.inspect", "It says so."),
      "material-1.claims.sound: has inspect, which does not belong there",
    ],
    [
      "claims whose look gives them away",
      (_structure, words) => {
        for (const { id } of someMaterials)
          set(words, `${id}.claims.misleading.claim`, "Act now: it is urgent today.");
      },
      "claims: by the claim's urgency, 72 of 72 claims can be told",
    ],
  ])("is refused with %s", (_what, fault, message) => {
    expect(findingsOf(fault)).toContain(message);
  });

  test.each([
    ["EXIF or XMP", 0xe1, "APP1"],
    ["IPTC", 0xed, "APP13"],
    ["a comment", 0xfe, "a comment"],
  ])("is refused with a picture that carries %s", (_what, marker, name) => {
    const pictures = {
      ...somePictures,
      "discernment/material-1.jpg": aJpeg(600, 400, [[marker, "false claim"]]),
    };
    expect(compileDiscernment(undefined, { pictures }).findings).toEqual([
      `discernment/material-1.jpg · : carries metadata (${name}), which might give the answer away`,
    ]);
  });

  test("is warned of sentences that are too long, but not of those that somebody else wrote", () => {
    const long = `Hello, ${"and hello again ".repeat(9)}to you.`;
    const message = (origin: string) =>
      someMaterials.find((each) => each.medium === "message" && each.origin === origin)?.id;
    const warningsOf = (origin: string) =>
      compileDiscernment((files) =>
        set(files["locales/en/discernment.json"], `${message(origin)}.body`, long),
      ).warnings.join("\n");
    expect(warningsOf("ai")).toContain(`${message("ai")}.body: has a sentence of 30 words`);
    expect(warningsOf("human")).toBe("");
  });

  test("may seal a picture: the seal is there to be inspected", () => {
    const pictures = { ...somePictures, "discernment/material-1.jpg": aJpeg(600, 400, [[0xeb, "JP seal"]]) };
    expect(compileDiscernment(undefined, { pictures }).findings).toEqual([]);
  });

  test("is refused with a picture that is none", () => {
    const pictures = { ...somePictures, "discernment/material-1.jpg": Buffer.from("no picture") };
    expect(compileDiscernment(undefined, { pictures }).findings).toEqual([
      "discernment/material-1.jpg · : cannot be read",
    ]);
  });
});
