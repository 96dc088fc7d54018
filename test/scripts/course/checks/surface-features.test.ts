import { describe, expect, test } from "vitest";
import type { DiscernmentItem } from "../../../../renderer/domain/discernment/document.ts";
import { forms } from "../../../../renderer/domain/discernment/material.ts";
import { randomFrom } from "../../../../renderer/domain/quiz/shuffle.ts";
import { parseRichText } from "../../../../renderer/domain/rich-text/parse-rich-text.ts";
import { surfaceFaults } from "../../../../scripts/course/checks/surface-features.ts";
import { someMaterials } from "../../../builders/discernment-materials.ts";

type Random = () => number;

/** Words and marks that the features count, and some that they do not. */
const vocabulary = (
  "the boat house river office may about Sari Mekong now today not never all you our 12 2019 dollars pay " +
  "field road school “yes” bridge Monday because under near old new green stands lies"
).split(" ");

const someWords = (random: Random, least: number) =>
  Array.from(
    { length: least + Math.floor(random() * 12) },
    () => vocabulary[Math.floor(random() * vocabulary.length)] ?? "",
  ).join(" ");

/** A test of random sentences; `cue` changes what a claim says by whether it is misleading. */
function formsWith(seed: string, cue: (claim: string, isMisleading: boolean, random: Random) => string) {
  const random = randomFrom(seed);
  const alts = new Map(someMaterials.map(({ id }) => [id, someWords(random, 8)]));
  return forms.map((form) => ({
    form,
    items: someMaterials.flatMap(({ claims, ...material }): DiscernmentItem[] => {
      const isMisleading = claims.misleading.form === form;
      if (!isMisleading && claims.sound.form !== form) return [];
      const claim = cue(someWords(random, 8), isMisleading, random);
      const words = { claim: parseRichText(claim), alt: alts.get(material.id) };
      return [{ ...material, isMisleading, words } as DiscernmentItem];
    }),
  }));
}

const asItIs = (claim: string) => claim;

describe("the surface of a discernment test", () => {
  test("is faultless where all claims look alike", () => {
    expect(surfaceFaults(formsWith("alike", () => "Two boats lie at the bank."))).toEqual([]);
  });

  test.each<[string, (claim: string) => string, string]>([
    ["longer", (claim) => `${claim} and so on and on, further and further down the same long road`, "words"],
    ["urgent", (claim) => `${claim}, urgent, now, today`, "urgency"],
    ["full of numbers", (claim) => `${claim} 123456789`, "digits"],
    ["about money", (claim) => `${claim} dollars and ringgit and baht and pesos`, "money"],
    ["hedged", (claim) => `${claim} perhaps and probably and possibly and maybe nearly`, "hedges"],
    ["addressed to you", (claim) => `${claim} you and you and your and us`, "we and you"],
  ])("is at fault where misleading claims are %s", (_what, change, feature) => {
    const faults = surfaceFaults(
      formsWith("planted", (claim, isMisleading) => (isMisleading ? change(claim) : claim)),
    );
    expect(faults.join("\n")).toMatch(new RegExp(`by the claim's ${feature}, \\d+ of 72 claims can be told`));
  });

  test("is at fault where several weak cues tell together what none tells alone", () => {
    // Each with a word of the same length that no feature counts.
    const cues = [
      ["today", "river"],
      ["perhaps", "village"],
      ["you", "old"],
      ["only", "road"],
      ["Sari", "fish"],
      ["7", "a"],
      ["not", "new"],
    ] as const;
    const weak = (_claim: string, isMisleading: boolean, random: Random) =>
      [
        "The boat lies here",
        ...cues.map(([cue, other]) => (random() < (isMisleading ? 0.6 : 0.4) ? cue : other)),
      ].join(" ");
    const faults = surfaceFaults(formsWith("weak-1", weak));
    expect(faults.filter((fault) => fault.startsWith("by"))).toEqual([]);
    expect(faults.join("\n")).toContain("their look alone tells");
  });

  test("is at fault where one form alone gives its answers away by the kind of material", () => {
    const [first, ...rest] = formsWith("form", asItIs);
    const items = (first?.items ?? []).map((item) => ({ ...item, isMisleading: item.medium === "picture" }));
    expect(surfaceFaults([{ form: "a", items }, ...rest]).join("\n")).toContain(
      "by being a picture in form a, 24 of 24 claims can be told",
    );
  });

  test(
    "is seldom at fault by chance: in no more than about one test of twenty a search",
    { timeout: 60_000 },
    () => {
      const tests = Array.from({ length: 60 }, (_, at) => surfaceFaults(formsWith(`chance ${at}`, asItIs)));
      const byThreshold = tests.filter((faults) => faults.some((fault) => fault.startsWith("by")));
      expect(byThreshold.length).toBeLessThanOrEqual(6);
      const together = tests.filter((faults) => faults.some((fault) => fault.startsWith("their")));
      expect(together.length).toBeLessThanOrEqual(8);
    },
  );
});
