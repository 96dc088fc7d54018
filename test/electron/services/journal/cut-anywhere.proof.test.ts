import { describe, expect, test } from "vitest";
import { openJournal } from "../../../../electron/services/journal/journal.ts";
import { someEvents } from "../../../builders/events.ts";
import { aDisk, path, putBytes } from "./a-journal.ts";

describe("a journal that is cut at any byte of its last 4 KB", () => {
  test("keeps every whole line, keeps the cut bytes aside and goes on", { timeout: 120_000 }, async () => {
    const disk = await aDisk();
    await (await openJournal(disk, path)).append(someEvents(40));
    const whole = Buffer.from((await disk.read(path)) ?? []);
    for (let length = whole.length - 4096; length <= whole.length; length += 1) {
      const cut = await aDisk();
      await putBytes(cut, whole.subarray(0, length));
      const lines = whole.subarray(0, length).filter((byte) => byte === 10).length;
      const valid = whole.subarray(0, length).lastIndexOf(10) + 1;
      const journal = await openJournal(cut, path);
      expect(journal.end().seq, `cut at ${length}`).toBe(lines);
      expect(journal.findings(), `cut at ${length}`).toHaveLength(valid === length ? 0 : 1);
      const [finding] = journal.findings();
      if (finding !== undefined) expect(await cut.read(finding.kept)).toEqual(whole.subarray(valid, length));
      expect((await journal.append(someEvents(1))).seq).toBe(lines + 1);
      expect((await openJournal(cut, path)).findings()).toEqual([]);
    }
  });
});
