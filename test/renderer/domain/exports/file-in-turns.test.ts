import { expect, test } from "vitest";
import { fileInTurns } from "../../../../renderer/domain/exports/file-in-turns.ts";
import { noPause } from "../../../builders/export-tables.ts";
import type { ByteWriter } from "../../../../renderer/domain/exports/byte-writer.ts";

function* words(to: ByteWriter): Generator<void, void> {
  to.write("one ");
  yield;
  to.write("two ");
  yield;
  to.write("three");
}

test("a file has all that was written in its turns", async () => {
  expect(new TextDecoder().decode(await fileInTurns(words, noPause))).toBe("one two three");
});

test("writing ends where the pause throws", async () => {
  let pauses = 0;
  const writing = fileInTurns(words, async () => {
    pauses += 1;
    if (pauses === 2) throw new Error("called off");
  });
  await expect(writing).rejects.toThrow("called off");
  expect(pauses).toBe(2);
});
