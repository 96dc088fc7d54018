import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { genesis, readEvent, readSeal, sealEvent } from "../../../../electron/services/journal/line.ts";
import { anEvent } from "../../../builders/events.ts";

const withoutNewline = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, -1));

describe("a journal's line", () => {
  test("gives back the event, its number and the hash of the line before", () => {
    const event = anEvent("check-answered");
    const { bytes, seal } = sealEvent(event, 7, genesis);
    const line = withoutNewline(bytes);
    expect(readSeal(line)).toEqual(seal);
    expect(seal).toMatchObject({ seq: 7, prev: genesis, id: event.id, v: 1 });
    expect(readEvent(line)).toEqual({ ...event, seq: 7, prev: genesis });
  });

  test("is one line whatever the words in it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1 }), (step) => {
        const { bytes, seal } = sealEvent(anEvent("step-reached", { step }), 1, genesis);
        expect(bytes.indexOf(10)).toBe(bytes.length - 1);
        expect(readSeal(withoutNewline(bytes))).toEqual(seal);
      }),
    );
  });

  test("is not taken for whole when any one byte of it is another", () => {
    const line = withoutNewline(sealEvent(anEvent("check-answered"), 3, genesis).bytes);
    for (let at = 0; at < line.length; at += 1) {
      const damaged = Buffer.from(line);
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      expect(readSeal(damaged), `byte ${at}`).toBeUndefined();
    }
  });

  test("is not taken for whole when it is cut anywhere", () => {
    const line = withoutNewline(sealEvent(anEvent("check-answered"), 3, genesis).bytes);
    for (let at = 0; at < line.length; at += 1) expect(readSeal(line.subarray(0, at))).toBeUndefined();
  });
});
