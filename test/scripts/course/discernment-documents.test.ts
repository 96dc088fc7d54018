import { describe, expect, test } from "vitest";
import type { CourseListing } from "../../../renderer/domain/course/documents.ts";
import type { DiscernmentDocument } from "../../../renderer/domain/discernment/document.ts";
import { aJpeg, compileDiscernment, somePictures } from "../../builders/discernment-course.ts";
import { someMaterials } from "../../builders/discernment-materials.ts";
import { compileWith, type Planted, set } from "../../builders/planted-course.ts";

const documentOf = ({ files }: Planted, form: string, language = "en") =>
  JSON.parse(files.get(`sample/${language}/discernment-${form}.json`) ?? "") as DiscernmentDocument;

const listingOf = ({ files }: Pick<Planted, "files">) =>
  (JSON.parse(files.get("index.en.json") ?? "[]") as CourseListing[])[0];

describe("compiling a discernment test", () => {
  test("writes each form with its own claims alone", () => {
    const compiled = compileDiscernment((files) => {
      set(files["locales/en/discernment.json"], "material-1.claims.sound.why", "Sound because.");
      set(files["locales/en/discernment.json"], "material-1.claims.misleading.why", "Misleading because.");
    });
    const [first] = someMaterials;
    const inForm = (form: string | undefined) =>
      documentOf(compiled, form ?? "").items.find(({ id }) => id === "material-1");
    const sound = inForm(first?.claims.sound.form);
    const misleading = inForm(first?.claims.misleading.form);
    expect([sound?.isMisleading, misleading?.isMisleading]).toEqual([false, true]);
    expect(JSON.stringify(sound)).toContain("Sound because.");
    expect(JSON.stringify(sound)).not.toContain("Misleading because.");
    expect(JSON.stringify(misleading)).not.toContain("Sound because.");
    expect(sound).not.toHaveProperty("claims");
    const forms = ["a", "b", "c"].map((form) => documentOf(compiled, form).items.length);
    expect(forms).toEqual([24, 24, 24]);
  });

  test("tells of it in the list of courses, and only where there is one", () => {
    expect(listingOf(compileDiscernment())?.discernment).toEqual({ forms: ["a", "b", "c"], items: 24 });
    expect(listingOf(compileWith(() => undefined))).not.toHaveProperty("discernment");
  });

  test("takes the pictures over as they are", () => {
    const { copies } = compileDiscernment();
    expect(copies.size).toBe(Object.keys(somePictures).length);
    expect(copies.get("sample/discernment/material-1.jpg")).toMatch(/sample\/discernment\/material-1\.jpg$/);
  });

  test("is read in English, whole, where a language has none", () => {
    const compiled = compileDiscernment(undefined, { languages: ["en", "th"] });
    expect(documentOf(compiled, "a", "th")).toEqual(documentOf(compiled, "a"));
    expect(documentOf(compiled, "a", "th")).toMatchObject({ language: "en", translation: "original" });
  });

  test("is a draft in a language until its state says more", () => {
    const compiled = compileDiscernment(
      (files) => {
        files["locales/th/discernment.json"] = structuredClone(files["locales/en/discernment.json"]);
      },
      { languages: ["en", "th"] },
    );
    expect(documentOf(compiled, "a", "th")).toMatchObject({ language: "th", translation: "draft" });
  });

  test("changes the course's hash with its structure, words and pictures", () => {
    const hashes = [
      compileWith(() => undefined),
      compileDiscernment(),
      compileDiscernment((files) => set(files["discernment.json"], "materials.0.source.year", 2016)),
      compileDiscernment((files) =>
        set(files["locales/en/discernment.json"], "material-1.made", "Made otherwise."),
      ),
      compileDiscernment(undefined, {
        pictures: { ...somePictures, "discernment/material-1.jpg": aJpeg(600, 400, [[0xeb, "x"]]) },
      }),
    ].map((compiled) => listingOf(compiled)?.hash);
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});
