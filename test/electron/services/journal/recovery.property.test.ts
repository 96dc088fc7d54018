import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openJournal } from "../../../../electron/services/journal/journal.ts";
import { someEvents } from "../../../builders/events.ts";
import { aDisk, path, putBytes } from "./a-journal.ts";

const damage = fc.array(
  fc.record({ at: fc.double({ min: 0, max: 0.999, noNaN: true }), flip: fc.integer({ min: 1, max: 255 }) }),
  {
    minLength: 1,
    maxLength: 6,
  },
);

describe("a journal with bytes that changed", () => {
  test("gives every event of a line that is unharmed, and takes new ones behind them", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 12 }), damage, async (count, flips) => {
        const disk = await aDisk();
        const events = someEvents(count);
        await (await openJournal(disk, path)).append(events);
        const whole = Buffer.from((await disk.read(path)) ?? []);
        const bytes = Buffer.from(whole);
        for (const { at, flip } of flips) {
          const place = Math.floor(at * bytes.length);
          bytes.writeUInt8(bytes.readUInt8(place) ^ flip, place);
        }
        await putBytes(disk, bytes);
        const unharmed = events.filter(({ id }) =>
          lineOf(whole, id)?.equals(lineOf(bytes, id) ?? Buffer.alloc(0)),
        );

        const journal = await openJournal(disk, path);
        const found = (await journal.read(0, 100))?.events.map(({ id }) => id) ?? [];
        expect(found).toEqual(unharmed.map(({ id }) => id));
        const [added] = someEvents(1);
        await journal.append(added === undefined ? [] : [added]);
        const again = (await (await openJournal(disk, path)).read(0, 100))?.events.map(({ id }) => id);
        expect(again).toEqual([...found, added?.id]);
        if (!bytes.equals(whole)) expect(await keptBytes(disk)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

/** The line with this id between two newlines, or the file's ends. */
function lineOf(bytes: Buffer, id: string): Buffer | undefined {
  const at = bytes.indexOf(id);
  if (at === -1) return undefined;
  const end = bytes.indexOf(10, at);
  return end === -1 ? undefined : bytes.subarray(bytes.lastIndexOf(10, at) + 1, end);
}

async function keptBytes(disk: Awaited<ReturnType<typeof aDisk>>): Promise<boolean> {
  return (await disk.list("/data/damaged")).length > 0;
}
