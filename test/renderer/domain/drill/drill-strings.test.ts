import { describe, expect, it } from "vitest";
import { drillStringsSchema } from "../../../../renderer/domain/drill/drill-strings.ts";
import { type Json, set } from "../../../builders/planted-course.ts";
import { aDrill, drillWords } from "../../../builders/drills.ts";

const drill = aDrill();
const faultsOf = (path: string, value: Json) => {
  const words = structuredClone(drillWords(drill));
  set(words as unknown as Json, path, value);
  const result = drillStringsSchema(drill).safeParse(words);
  return (result.error?.issues ?? []).map((issue) => issue.path.join("."));
};

describe("the words of a drill", () => {
  it("fit their structure", () => {
    expect(drillStringsSchema(drill).safeParse(drillWords(drill)).success).toBe(true);
  });

  it.each<[string, string, Json, string]>([
    ["a choice without words", "stories.rice-bill.choices.ring", undefined, "stories.rice-bill.choices.ring"],
    ["a choice that is not there", "stories.rice-bill.choices.run", "Run.", "stories.rice-bill.choices"],
    ["a blank title", "stories.rice-bill.title", " ", "stories.rice-bill.title"],
    [
      "a step without its sentence",
      "stories.rice-bill.missed.stop",
      undefined,
      "stories.rice-bill.missed.stop",
    ],
    ["a caller at the desk", "stories.rice-bill.moments.end.from", "Dara", "stories.rice-bill.moments.end"],
    [
      "a call without words",
      "stories.rice-bill.moments.answer.says",
      undefined,
      "stories.rice-bill.moments.answer.says",
    ],
    ["a story that is not there", "stories.rice-mill", {}, "stories"],
  ])("are refused with %s", (_what, path, value, place) => {
    expect(faultsOf(path, value)).toContain(place);
  });
});
