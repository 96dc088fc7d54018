import { describe, expect, it } from "vitest";
import languages from "../../../locales/languages.json" with { type: "json" };
import type { OfferedLanguage } from "../../../renderer/i18n/catalogue.ts";
import { nearestLanguage } from "../../../renderer/i18n/nearest-language.ts";

const offered = languages as readonly OfferedLanguage[];

describe("the nearest language", () => {
  it.each([
    ["th", "th"],
    ["th-TH", "th"],
    ["zh-CN", "zh-Hans"],
    ["pt_BR.UTF-8", "pt"],
    ["tl-PH", "fil"],
    ["in", "id"],
    ["fr-FR", "en"],
    ["", "en"],
    ["C", "en"],
    ["../../etc", "en"],
  ])("for %j is %s", (wanted, tag) => {
    expect(nearestLanguage(offered, wanted).tag).toBe(tag);
  });

  it("is a pseudo-language only when asked for by its very tag", () => {
    expect(nearestLanguage(offered, "en-XA").tag).toBe("en-XA");
    expect(nearestLanguage(offered, "ar-XB")).toMatchObject({ direction: "rtl" });
    expect(nearestLanguage(offered, "ar").tag).toBe("en");
  });

  it("is English where nothing is offered", () => {
    expect(nearestLanguage([], "th").tag).toBe("en");
  });
});
