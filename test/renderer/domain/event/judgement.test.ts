import { describe, expect, it } from "vitest";
import { learnerEventSchema } from "../../../../renderer/domain/event/event.ts";
import { anEvent } from "../../../builders/events.ts";

const isTaken = (event: unknown) => learnerEventSchema.safeParse(event).success;

describe("the events of a discernment test", () => {
  it("are taken as the window writes them", () => {
    for (const type of ["discernment-started", "discernment-answered", "discernment-submitted"] as const) {
      expect(isTaken(anEvent(type))).toBe(true);
    }
  });

  it.each([
    ["an occasion that there is not", anEvent("discernment-started", { occasion: "never" as "later" })],
    ["a tool that there is not", anEvent("discernment-answered", { tools: ["guess" as "inspect"] })],
    ["a judgement without what was so", anEvent("discernment-submitted", { items: [{} as never] })],
    ["a grade: nothing of it is graded", anEvent("discernment-submitted", { passed: true } as object)],
  ])("are refused with %s", (_what, event) => {
    expect(isTaken(event)).toBe(false);
  });
});
