import { setTimeout as pause } from "node:timers/promises";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createFileOrder } from "../../../../../electron/services/desk/collect/file-order.ts";

const file = fc.record({
  device: fc.option(fc.constantFrom("a", "b"), { nil: undefined }),
  opening: fc.nat(3),
  judging: fc.nat(3),
});

describe("files that are opened side by side", () => {
  test("are judged in their order where they are of one PC, and none waits for ever", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(file, { maxLength: 8 }),
        fc.integer({ min: 1, max: 4 }),
        async (files, lanes) => {
          const order = createFileOrder();
          const judged: number[] = [];
          const running = new Set<string>();
          let next = 0;
          const work = async () => {
            for (let index = next++; index < files.length; index = next++) {
              const { device, opening, judging } = files[index] ?? { opening: 0, judging: 0 };
              const place = order.next();
              await pause(opening);
              if (device !== undefined) {
                place.opened(device);
                await place.myTurn();
                expect(running.has(device)).toBe(false);
                running.add(device);
                await pause(judging);
                running.delete(device);
                judged.push(index);
              }
              place.done();
            }
          };
          await Promise.all(Array.from({ length: lanes }, work));
          for (const of of ["a", "b"]) {
            const indexes = judged.filter((index) => files[index]?.device === of);
            expect(indexes).toEqual(indexes.toSorted((one, other) => one - other));
          }
          expect(judged).toHaveLength(files.filter(({ device }) => device !== undefined).length);
        },
      ),
      { numRuns: 60 },
    );
  });
});
