import { expect, test } from "vitest";
import { createPause } from "../../../../renderer/features/desk/exports/pause.ts";

/** Whether the window had its turn while a pause was awaited. */
async function givesWay(pause: () => Promise<void>): Promise<boolean> {
  let had = false;
  setTimeout(() => (had = true));
  await pause();
  return had;
}

test("the window has its turn where it was kept for long, and not after every small step", async () => {
  const time = { now: 0 };
  const pause = createPause(() => time.now);
  time.now = 5;
  expect(await givesWay(pause)).toBe(false);
  time.now = 20;
  expect(await givesWay(pause)).toBe(true);
  time.now = 25;
  expect(await givesWay(pause)).toBe(false);
});
