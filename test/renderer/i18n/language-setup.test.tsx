import { describe, expect, it } from "vitest";
import type { CatalogueSource, OfferedLanguage } from "../../../renderer/i18n/catalogue.ts";
import { setUpLanguages } from "../../../renderer/i18n/language-setup.ts";
import { withFallbacks } from "../../../scripts/locales/catalogue.ts";
import { languageData } from "../../../scripts/locales/language-data.ts";
import { offeredLanguages } from "../../../scripts/locales/offered.ts";

const root = process.cwd();

/** The very files of the build, and which of them were asked for. */
function theBuild(extra: readonly OfferedLanguage[] = []) {
  const asked: string[] = [];
  const source: CatalogueSource = {
    offered: async () => [...(offeredLanguages(root) as readonly OfferedLanguage[]), ...extra],
    load: async (tag) => {
      asked.push(tag);
      return { strings: withFallbacks(root, tag, ["en"]), data: languageData(tag) };
    },
  };
  return { source, asked };
}

async function speaking(language: string, extra: readonly OfferedLanguage[] = []) {
  const page = document.createElement("html");
  const build = theBuild(extra);
  const languages = await setUpLanguages(build.source, page, (key) => {
    throw new Error(`no words for ${key}`);
  });
  await languages.use(language);
  return { ...languages, page, asked: build.asked, t: languages.i18n.t };
}

const tetun: OfferedLanguage = { tag: "tet", name: "Tetun", direction: "ltr" };

describe("speaking a language", () => {
  it("reads its file and no other", async () => {
    expect((await speaking("th-TH")).asked).toEqual(["th"]);
  });

  it("says it to the document", async () => {
    const { page } = await speaking("ar-XB");
    expect([page.lang, page.dir]).toEqual(["ar-XB", "rtl"]);
  });

  it("says English where the language has no words yet", async () => {
    const { t } = await speaking("tet", [tetun]);
    expect(t("home", { ns: "shell" })).toBe("Home");
  });

  it("does not let a missing key pass in a test", async () => {
    const { i18n } = await speaking("en");
    expect(() => i18n.t("no-such-key" as "home", { ns: "shell" })).toThrow("no words for no-such-key");
  });

  it.each(["en-XA", "ar-XB", "tet"])("has a plural for every number in %s", async (language) => {
    const { t } = await speaking(language, [tetun]);
    for (const count of [0, 1, 2, 3, 11, 100, 1_000_000]) {
      expect(t("minutes", { ns: "course", count })).toMatch(/\d/);
    }
  });

  it("keeps variables whole in a language made longer", async () => {
    const { t, i18n } = await speaking("en-XA");
    const english = i18n.t;
    expect(t("language", { ns: "shell", language: "ໄທ" })).toMatch(/ໄທ/);
    expect(english("language", { ns: "shell", language: "x" }).length).toBeGreaterThan(
      "Language: x".length * 1.3,
    );
  });
});

describe("numbers inside sentences", () => {
  const words = (t: Awaited<ReturnType<typeof speaking>>["t"], count: number) =>
    t("found", { ns: "search", count });

  it("have the separators of the language", async () => {
    expect(words((await speaking("en")).t, 1234)).toBe("1,234 places found");
  });

  it("take the language's own digits when the learner wants them, and lose them again", async () => {
    const { t, display } = await speaking("th");
    await display({ digits: "native", calendar: "gregorian" });
    expect(words(t, 25)).toContain("๒๕");
    await display({ digits: "latin", calendar: "gregorian" });
    expect(words(t, 25)).toContain("25");
  });

  it("leave the digits of names and codes alone", async () => {
    const { t, display } = await speaking("th");
    await display({ digits: "native", calendar: "gregorian" });
    expect(t("savedAs", { ns: "certificate", file: "backup-2026.pandu" })).toContain("backup-2026.pandu");
  });

  it("do not turn a name into a variable or another string", async () => {
    const { t } = await speaking("en");
    expect(t("morning", { ns: "home", name: "$t(shell:home) {{count}}" })).toBe(
      "Good morning, $t(shell:home) {{count}}",
    );
  });
});
