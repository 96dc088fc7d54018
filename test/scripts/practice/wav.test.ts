import { expect, it } from "vitest";
import { chime } from "../../../scripts/practice/wav.ts";

it("makes a sound of half a second for each note, as long as its header says", () => {
  const wav = Buffer.from(chime([440, 660]));
  expect([wav.toString("latin1", 0, 4), wav.toString("latin1", 8, 16)]).toEqual(["RIFF", "WAVEfmt "]);
  expect(wav.readUInt32LE(4)).toBe(wav.length - 8);
  expect(wav.readUInt32LE(40)).toBe(wav.length - 44);
  const bytesPerSecond = wav.readUInt32LE(28);
  expect((wav.length - 44) / bytesPerSecond).toBe(1);
});
