import { describe, expect, test } from "vitest";
import type { DiscernmentItem } from "../../../../renderer/domain/discernment/document.ts";
import { parseRichText } from "../../../../renderer/domain/rich-text/parse-rich-text.ts";
import { claimFeatures, materialFeatures } from "../../../../scripts/course/checks/claim-features.ts";

const item = (claim: string, body = "Hello."): DiscernmentItem =>
  ({
    id: "boat",
    medium: "message",
    origin: "ai",
    isMisleading: true,
    words: { claim: parseRichText(claim), from: "Office", body: parseRichText(body) },
  }) as DiscernmentItem;

describe("the surface of a claim", () => {
  test.each([
    ["words", "Two boats lie here.", 4],
    ["characters", "Two **boats**.", 10],
    ["sentences", "One came. Two left.", 2],
    ["digits", "Room 12, at 9.30", 5],
    ["dates", "On Monday 3 March 2019", 3],
    ["names", "The boats of Mekong Delta belong to Sari.", 3],
    ["urgency", "Act now: it is urgent.", 2],
    ["money", "Pay 20 ringgit, or US$5.", 2],
    ["quotation marks", "She said “yes”, he said 'no' and didn't.", 4],
    ["hedges", "It may be about ten.", 2],
    ["absolutes", "All of it is always right.", 2],
    ["negations", "Nobody came and it isn't there, not yet.", 3],
    ["we and you", "We tell you about our work.", 3],
    ["questions and exclamations", "Really? Yes!", 2],
  ])("has its %s", (name, claim, count) => {
    expect(claimFeatures(item(claim))[`the claim's ${name}`]).toBe(count);
  });

  test("counts what stands beside it, its medium, its origin and its place", () => {
    expect(materialFeatures(item("Yes.", "Pay today."), 7)).toMatchObject({
      "the material's urgency": 1,
      "being a message": 1,
      "being a picture": 0,
      "being made by AI": 1,
      "the place in the file": 7,
    });
  });
});
