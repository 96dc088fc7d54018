import { describe, expect, test } from "vitest";
import { hardFaults, softFaults } from "../../../scripts/course/checks/translated-string.ts";
import { hashJson } from "../../../scripts/course/hash.ts";
import { compileWith, type CourseFiles } from "../../builders/planted-course.ts";

const title = "Sample: the lesson has 1,250 readers";

/** The sample course with its form a in Malay, as `form` says. */
const withMalay = (change: (files: CourseFiles, english: string) => void) =>
  compileWith(
    (files) => {
      const english = JSON.stringify(files["locales/en/form-a.json"]);
      files["locales/ms/form-a.json"] = english.replaceAll(/:"/g, ':"Ya, ');
      change(files, english);
    },
    ["en", "ms"],
  );

describe("a translated string", () => {
  test.each([
    ["loses a number", title, "Contoh: pelajaran ini ada pembaca", "ms", "lacks the number 1250"],
    ["loses a link", "See [it](source:a)", "Lihat itu", "ms", "lacks the link to source:a"],
    ["adds a link", "See it", "Lihat [itu](source:a)", "ms", "links to source:a, as the English does not"],
    ["loses a placeholder", "Hello {{name}}", "Helo", "ms", "lacks {{name}}"],
    ["adds a placeholder", "Hello", "Helo {{name}}", "ms", "has {{name}}, as the English does not"],
    ["loses a blank to fill in", "Call ______ first", "Hubungi dahulu", "ms", "lacks a blank to fill in"],
    ["is the English still", "Ask the sender first", "Ask the sender first", "ms", "is still the English"],
    [
      "is in another script",
      "Ask the sender first of all",
      "Tanya pengirim dahulu ya",
      "th",
      "is not written in the script Thai",
    ],
  ])("is found out when it %s", (_what, english, translated, language, fault) => {
    expect(hardFaults(english, translated, language)).toContain(fault);
  });

  test.each([
    ["has native digits", "In 2024 there were 56 papers", "၂၀၂၄ တွင် စာတမ်း ၅၆ စောင် ရှိသည်", "my"],
    ["writes its numbers in its own way", "1,250 readers", "1.250 pembaca", "id"],
    ["has a leading zero", "at 8.30", "pukul 08:30".replace(":", "."), "id"],
    ["is a name that stays", "Content Credentials", "Content Credentials", "ms"],
    [
      "keeps a term in Latin letters",
      "Content Credentials show who made it",
      "Content Credentials แสดงว่าใครเป็นผู้สร้างสิ่งนี้",
      "th",
    ],
    [
      "is Chinese",
      "Ask the sender first, and then act on it",
      "先问发件人，然后再据此采取行动，不要着急，慢慢来就好了，请记住这一点",
      "zh-Hans",
    ],
  ])("is left alone when it %s", (_what, english, translated, language) => {
    expect(hardFaults(english, translated, language)).toEqual([]);
  });

  test("is looked at twice when its length is unusual or it has a number of its own", () => {
    const english = "Ask the sender on a line that you know, and act after that.";
    expect(softFaults(english, "Tanya 5 orang.", "ms")).toEqual([
      "has the number 5, as the English does not",
      "is 0.24 times as long as the English; 0.6 to 2 is usual",
    ]);
  });
});

describe("a translated part", () => {
  test("is a draft when nobody says otherwise, and what is not translated comes in English", () => {
    const { files, findings } = withMalay(() => undefined);
    expect(findings).toEqual([]);
    expect(JSON.parse(files.get("sample/ms/form-a.json") ?? "")).toMatchObject({
      language: "ms",
      translation: "draft",
    });
    expect(JSON.parse(files.get("sample/ms/first-lesson.json") ?? "")).toMatchObject({
      language: "en",
      translation: "original",
    });
  });

  test("keeps its state while the English stays the same", () => {
    const { files } = withMalay((planted, english) => {
      const from = hashJson(JSON.parse(english));
      planted["locales/ms/state.json"] = { "form-a": { state: "approved", date: "2026-11-01", from } };
    });
    expect(JSON.parse(files.get("sample/ms/form-a.json") ?? "")).toMatchObject({ translation: "approved" });
  });

  test("is a draft again, and only warned of, when the English changed since", () => {
    const { files, findings, warnings } = withMalay((planted) => {
      const from = hashJson("older English");
      planted["locales/ms/state.json"] = { "form-a": { state: "approved", date: "2026-11-01", from } };
    });
    expect(JSON.parse(files.get("sample/ms/form-a.json") ?? "")).toMatchObject({ translation: "draft" });
    expect(findings).toEqual([]);
    expect(warnings).toContain(
      "locales/ms/state.json · form-a: the English has changed since it was translated",
    );
  });

  test("whose state cannot be read is a finding", () => {
    const { findings } = withMalay((planted) => {
      planted["locales/ms/state.json"] = { "form-a": { state: "perfect", date: "2026-11-01", from: "x" } };
    });
    expect(findings.join("\n")).toContain("locales/ms/state.json · form-a.state");
  });

  test("that lacks a string is a finding", () => {
    const { findings } = withMalay((planted, english) => {
      planted["locales/ms/form-a.json"] = english.replace(/"a-1":/, '"b-1":');
    });
    expect(findings.join("\n")).toContain("locales/ms/form-a.json · a-1: is missing");
    expect(findings.join("\n")).toContain("locales/ms/form-a.json · : has b-1, which does not belong there");
  });
});
