import { describe, expect, it } from "vitest";
import strings from "../../../../locales/en/inspector.json" with { type: "json" };
import { headlineKeys } from "../../../../renderer/player/inspection/headline-keys.ts";
import { flatten } from "../../../../scripts/locales/flatten.ts";
import { everyHeadline } from "../../../builders/reports.ts";

const words = flatten(strings);

function stringKeys(headline: (typeof everyHeadline)[number]): string[] {
  return Object.values(headlineKeys(headline)).filter(
    (value) => typeof value === "string" && words.has(value),
  ) as string[];
}

describe("the words of a headline", () => {
  it.each(everyHeadline.map((headline) => [JSON.stringify(headline), headline] as const))(
    "%s has them all",
    (_name, headline) => {
      const { sentence, speaker, happened, proves, provesNot, next, clock, field } = headlineKeys(headline);
      const keys = [sentence, speaker, happened, proves, provesNot, next, clock].filter(
        (key) => key !== undefined,
      );
      expect(keys.filter((key) => !words.has(key))).toEqual([]);
      expect(sentence.startsWith(`answer.${headline.answer}`)).toBe(true);
      expect(words.get(speaker ?? "")?.includes("{{field}}")).toBe(speaker && field !== undefined);
    },
  );

  it("leave no sentence of the catalogue unused", () => {
    const used = new Set(everyHeadline.flatMap(stringKeys));
    const written = [...words.keys()].filter((key) =>
      /^(answer|speaker|weight|unreadable|clock)\./.test(key),
    );
    const elsewhere = ["speaker.edited-by", "clock.noLists"];
    expect(written.filter((key) => !used.has(key) && !elsewhere.includes(key))).toEqual([]);
  });

  it("never call a file real or fake", () => {
    const verdicts = /\b(real|fake|genuine|authentic|true picture|forgery)\b/i;
    for (const headline of everyHeadline)
      for (const key of stringKeys(headline)) expect(words.get(key)).not.toMatch(verdicts);
  });

  it("name a speaker for whatever a file says", () => {
    for (const headline of everyHeadline)
      expect(headlineKeys(headline).speaker === undefined).toBe(headline.answer === "unreadable");
  });

  it("name this PC's date where nobody vouches, and its part in it where there is a certificate", () => {
    for (const headline of everyHeadline) {
      if (headline.answer !== "unvouched") continue;
      const { clock = "", signer } = headlineKeys(headline);
      expect(words.get(clock)).toContain("{{date}}");
      expect(words.get(clock)?.includes("wrong clock")).toBe(signer !== undefined);
    }
  });
});
