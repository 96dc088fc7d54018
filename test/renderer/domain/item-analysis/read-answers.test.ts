import { describe, expect, it } from "vitest";
import { packRows } from "../../../../renderer/domain/desk/packed-rows.ts";
import { createAnswerReader } from "../../../../renderer/domain/item-analysis/read-answers.ts";
import { aResponse, aWrongResponse, sittingsOf, theAnswers } from "../../../builders/test-responses.ts";

describe("reading answers", () => {
  it("keeps forms, versions, purposes and courses apart", () => {
    const sittings = sittingsOf([
      aResponse(),
      aResponse({ form: "b" }),
      aResponse({ contentHash: "beef" }),
      aResponse({ purpose: "pre" }),
      aResponse({ course: "first-aid" }),
      aResponse({ pseudonym: "p-2" }),
    ]);
    expect(sittings.map(({ people }) => people.length)).toEqual([2, 1, 1, 1, 1]);
  });

  it("leaves later attempts out", () => {
    expect(sittingsOf([aResponse({ attempt: 2 }), aResponse({ attempt: 3 })])).toEqual([]);
    const [only] = sittingsOf([aResponse({ attempt: 2, option: "no" }), aResponse()]);
    expect(only?.questions()[0]?.answerAt(0)?.option).toBe("yes");
  });

  it("takes what comes twice of a person once, the same in either order", () => {
    const rows = [aResponse(), aWrongResponse({ language: "ms", translation: "reviewed" })];
    for (const given of [rows, rows.toReversed(), [...rows, ...rows]]) {
      const [only] = sittingsOf(given, 1);
      expect(only?.people).toHaveLength(1);
      expect(only?.questions()[0]?.answerAt(0)?.option).toBe("no");
      expect(only?.voiceAt(0)).toEqual({ language: "en", translation: "original" });
    }
  });

  it("sees a rapid guess in an answer of less than three seconds, but not in a question that was left out", () => {
    const isRapid = (seconds: number | undefined, option = "yes") =>
      sittingsOf([aResponse({ option, ...(seconds === undefined ? {} : { seconds }) })])[0]
        ?.questions()[0]
        ?.answerAt(0)?.isRapid;
    expect([0, 2.9, 3, 20].map((seconds) => isRapid(seconds))).toEqual([true, true, false, false]);
    expect(isRapid(0.5, "")).toBe(false);
  });

  it("reads packs that have a field nowhere, and empty ones", () => {
    const { seconds, ...timeless } = aResponse();
    const reader = createAnswerReader();
    reader.add(packRows([]));
    reader.add(packRows([timeless]));
    expect(reader.sittings()[0]?.questions()[0]?.answerAt(0)?.isRapid).toBe(false);
    expect(seconds).toBe(20);
  });

  it("finds nothing where a person did not have a question", () => {
    const [only] = sittingsOf(theAnswers(["11", "1"]));
    const [, second] = only?.questions() ?? [];
    expect([second?.answerAt(0)?.points, second?.answerAt(1)]).toEqual([1, undefined]);
  });
});
