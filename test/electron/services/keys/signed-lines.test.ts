import { describe, expect, test } from "vitest";
import { loadDeviceKey } from "../../../../electron/services/keys/device-key.ts";
import { readSignedLines, writeSignedLines } from "../../../../electron/services/keys/signed-lines.ts";
import { aDisk } from "../journal/a-journal.ts";

const { publicKey, sign } = await loadDeviceKey(await aDisk(), "/data");
const lines = writeSignedLines({ name: "ນາງ ແກ້ວ" }, sign);

function isRead(bytes: Buffer): boolean {
  try {
    return readSignedLines(bytes).isSignedBy(publicKey);
  } catch {
    return false;
  }
}

describe("signed lines", () => {
  test("give back the value, whose signature fits one key alone", async () => {
    const { value, isSignedBy, end } = readSignedLines(lines);
    expect(value).toEqual({ name: "ນາງ ແກ້ວ" });
    expect(end).toBe(lines.length);
    expect(isSignedBy(publicKey)).toBe(true);
    expect(isSignedBy((await loadDeviceKey(await aDisk(), "/data")).publicKey)).toBe(false);
  });

  test("can be read one pair behind the other", () => {
    const both = Buffer.concat([lines, writeSignedLines({ name: "Siti" }, sign)]);
    expect(readSignedLines(both, readSignedLines(both).end).value).toEqual({ name: "Siti" });
  });

  test("are not read as signed when any one bit of them is another", () => {
    const accepted = Array.from({ length: lines.length * 8 }, (_, bit) => bit).filter((bit) => {
      const changed = Buffer.from(lines);
      changed[bit >> 3] = (lines[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      return isRead(changed);
    });
    expect(accepted).toEqual([]);
  });

  test("that are cut short are not read", () => {
    for (let length = 0; length < lines.length; length += 1)
      expect(isRead(lines.subarray(0, length))).toBe(false);
  });
});
