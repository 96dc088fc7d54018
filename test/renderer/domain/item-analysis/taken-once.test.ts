import { expect, test } from "vitest";
import { takenOnce } from "../../../../renderer/domain/item-analysis/taken-once.ts";
import { aResponse, sittingsOf } from "../../../builders/test-responses.ts";

test("somebody with two first attempts at a test counts once, and the same one in either order", () => {
  const rows = [
    aResponse({ form: "b" }),
    aResponse({ form: "a" }),
    aResponse({ form: "b", pseudonym: "p-2" }),
    aResponse({ form: "b", purpose: "pre" }),
  ];
  for (const given of [rows, rows.toReversed()]) {
    const taken = takenOnce(sittingsOf(given), "safe-lifting", "final");
    expect(taken.map(({ sitting, places }) => [sitting.form, places.length])).toEqual([
      ["a", 1],
      ["b", 1],
    ]);
  }
});
