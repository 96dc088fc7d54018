import { describe, expect, test } from "vitest";
import { eventVersion } from "../../../../renderer/domain/event/event-version.ts";
import { upcast, upcasters, upcastWith, type Upcaster } from "../../../../renderer/domain/event/upcast.ts";
import { anEvent } from "../../../builders/events.ts";

const rename: Upcaster = ({ old, ...rest }) => ({ ...rest, renamed: old });
const double: Upcaster = (event) => ({ ...event, twice: [event["renamed"], event["renamed"]] });

describe("upcast", () => {
  test("has one function for every version before this build's", () => {
    expect(upcasters).toHaveLength(eventVersion - 1);
  });

  test("leaves an event of this build's version as it is", () => {
    const event = { ...anEvent("lesson-opened"), seq: 1, prev: "" };
    expect(upcast(event)).toEqual(event);
  });

  test("gives nothing for an event that a newer Pandu wrote", () => {
    expect(upcast({ ...anEvent("lesson-opened"), v: eventVersion + 1 })).toBeUndefined();
  });

  test("applies the functions from the event's own version on, in order", () => {
    expect(upcastWith([rename, double], 3, { v: 1, old: "a" })).toEqual({
      v: 3,
      renamed: "a",
      twice: ["a", "a"],
    });
    expect(upcastWith([rename, double], 3, { v: 2, renamed: "b" })).toEqual({
      v: 3,
      renamed: "b",
      twice: ["b", "b"],
    });
    expect(upcastWith([rename, double], 3, { v: 3, c: 1 })).toEqual({ v: 3, c: 1 });
  });

  test.each([0, -1, 1.5, Number.NaN, "1"])("gives nothing for version %s", (v) => {
    expect(upcastWith([rename], 2, { v: v as number })).toBeUndefined();
  });
});
