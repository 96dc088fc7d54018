import { describe, expect, test } from "vitest";
import type { Disk } from "../../../../electron/services/disk/disk.ts";
import { openJournal } from "../../../../electron/services/journal/journal.ts";
import { genesis, sealEvent } from "../../../../electron/services/journal/line.ts";
import { anEvent, someEvents } from "../../../builders/events.ts";
import { aDisk, path, putBytes, readIds } from "./a-journal.ts";

async function bytesOf(disk: Awaited<ReturnType<typeof aDisk>>): Promise<Buffer> {
  return Buffer.from((await disk.read(path)) ?? []);
}

describe("appending to a journal", () => {
  test("numbers and chains the events, and another opening reads them back", async () => {
    const disk = await aDisk();
    const journal = await openJournal(disk, path);
    const events = someEvents(3);
    const end = await journal.append(events);
    expect(end.seq).toBe(3);
    const again = await openJournal(disk, path);
    expect(again.end()).toEqual(end);
    const page = await again.read(0, 10);
    expect(page?.events).toEqual(
      events.map((event, at) => ({ ...event, seq: at + 1, prev: expect.any(String) })),
    );
    expect(page?.events[0]?.prev).toBe(genesis);
    expect(page).toMatchObject({ head: end.head, isEnd: true });
  });

  test("writes an event once, however often it is sent", async () => {
    const disk = await aDisk();
    const journal = await openJournal(disk, path);
    const event = anEvent("lesson-opened");
    const first = await journal.append([event, event]);
    expect(await journal.append([event])).toEqual(first);
    expect(await (await openJournal(disk, path)).append([event])).toEqual(first);
    expect(await readIds(disk)).toEqual([event.id]);
  });

  test("puts what waits on the disk with one sync", async () => {
    const disk = await aDisk();
    const journal = await openJournal(disk, path);
    const before = disk.syncs();
    const ends = await Promise.all(someEvents(100).map((event) => journal.append([event])));
    expect(disk.syncs() - before).toBe(2);
    expect(ends.at(-1)?.seq).toBe(100);
    expect(await readIds(disk)).toHaveLength(100);
  });

  test("refuses when the disk is full, leaves no half line, and works again when there is room", async () => {
    const disk = await aDisk({ capacity: 1500 });
    const journal = await openJournal(disk, path);
    const [kept, refused, later] = [someEvents(2), someEvents(5), someEvents(3)];
    await journal.append(kept);
    await expect(journal.append(refused)).rejects.toMatchObject({ code: "ENOSPC" });
    expect((await openJournal(disk, path)).findings()).toEqual([]);
    expect(journal.end().seq).toBe(2);
    disk.setCapacity(100_000);
    expect((await journal.append(later)).seq).toBe(5);
    expect(await readIds(disk)).toEqual([...kept, ...later].map(({ id }) => id));
  });

  test("leaves no half line even when a failed write cannot be cut off at once", async () => {
    const disk = await aDisk({ capacity: 1500 });
    let isStuck = true;
    const stubborn: Disk = {
      ...disk,
      open: async (name, from) => {
        const file = await disk.open(name, from);
        return {
          ...file,
          truncate: (length) => (isStuck ? Promise.reject(new Error("EIO")) : file.truncate(length)),
        };
      },
    };
    const journal = await openJournal(stubborn, path);
    const [kept, later] = [someEvents(2), someEvents(3)];
    await journal.append(kept);
    await expect(journal.append(someEvents(5))).rejects.toMatchObject({ code: "ENOSPC" });
    disk.setCapacity(100_000);
    await expect(journal.append(someEvents(1))).rejects.toThrow("EIO");
    isStuck = false;
    expect((await journal.append(later)).seq).toBe(5);
    expect(await readIds(disk)).toEqual([...kept, ...later].map(({ id }) => id));
    expect((await openJournal(disk, path)).findings()).toEqual([]);
  });

  test("takes lines from elsewhere behind the very line they join, and nowhere else", async () => {
    const journal = await openJournal(await aDisk(), path);
    const { head } = await journal.append(someEvents(1));
    const line = sealEvent(anEvent("lesson-opened"), 2, head);
    const own = journal.append(someEvents(1));
    expect(await journal.extend(head, [line])).toBe(false);
    expect(
      await journal.extend((await own).head, [sealEvent(anEvent("lesson-opened"), 3, (await own).head)]),
    ).toBe(true);
    expect((await journal.append(someEvents(1))).seq).toBe(4);
  });

  test("refuses once it is closed", async () => {
    const journal = await openJournal(await aDisk(), path);
    await journal.close();
    await expect(journal.append(someEvents(1))).rejects.toMatchObject({ code: "not-found" });
  });
});

describe("reading a journal", () => {
  test("pages by sequence and agrees with the heads it gave", async () => {
    const journal = await openJournal(await aDisk(), path);
    await journal.append(someEvents(25));
    const seen: number[] = [];
    let at: { seq: number; head: string | undefined } = { seq: 0, head: undefined };
    for (let isEnd = false; !isEnd;) {
      const page = await journal.read(at.seq, 10, at.head);
      if (page === undefined) throw new Error("the heads do not agree");
      seen.push(...page.events.map(({ seq }) => seq));
      at = { seq: page.events.at(-1)?.seq ?? at.seq, head: page.head };
      isEnd = page.isEnd;
    }
    expect(seen).toEqual(Array.from({ length: 25 }, (_, index) => index + 1));
    expect(await journal.read(25, 10, at.head)).toEqual({ events: [], head: at.head, isEnd: true });
  });

  test("does not agree with a head that is not the hash at that sequence, or a sequence it does not have", async () => {
    const journal = await openJournal(await aDisk(), path);
    const { head } = await journal.append(someEvents(3));
    expect(await journal.read(2, 10, head)).toBeUndefined();
    expect(await journal.read(4, 10, head)).toBeUndefined();
    expect(await journal.read(3, 10, head)).toBeDefined();
    expect(await journal.read(0, 10, genesis)).toBeDefined();
  });

  test("passes over events that a newer Pandu wrote, says so, and keeps them in the file", async () => {
    const disk = await aDisk();
    const one = sealEvent(anEvent("lesson-opened"), 1, genesis);
    const two = sealEvent({ ...anEvent("lesson-opened"), v: 2 } as never, 2, one.seal.hash);
    const three = sealEvent(anEvent("lesson-completed"), 3, two.seal.hash);
    const bytes = Buffer.concat([one.bytes, two.bytes, three.bytes]);
    await putBytes(disk, bytes);
    const journal = await openJournal(disk, path);
    expect(journal.findings()).toEqual([{ kind: "unreadable-event", line: 2, kept: path }]);
    expect((await journal.read(0, 10))?.events.map(({ seq }) => seq)).toEqual([1, 3]);
    expect(await journal.read(0, 1)).toMatchObject({ head: one.seal.hash, isEnd: false });
    await journal.append(someEvents(1));
    expect((await bytesOf(disk)).subarray(0, bytes.length)).toEqual(bytes);
  });

  test("passes over a sealed line that is no event of ours, and says so", async () => {
    const disk = await aDisk();
    const odd = { ...anEvent("lesson-opened"), data: { lesson: 5 } } as never;
    await putBytes(disk, sealEvent(odd, 1, genesis).bytes);
    const journal = await openJournal(disk, path);
    expect(await journal.read(0, 10)).toMatchObject({ events: [], isEnd: true });
    expect(journal.findings()).toEqual([{ kind: "unreadable-event", line: 1, kept: path }]);
  });
});

describe("opening a damaged journal", () => {
  test("cuts a torn end off, keeps what was cut, and goes on", async () => {
    const disk = await aDisk();
    await (await openJournal(disk, path)).append(someEvents(3));
    const whole = await bytesOf(disk);
    await putBytes(disk, Buffer.concat([whole, Buffer.from('{"v":1,"id":"half')]));
    const journal = await openJournal(disk, path);
    const [finding] = journal.findings();
    expect(finding).toMatchObject({ kind: "torn-end-cut", line: 4 });
    expect(Buffer.from((await disk.read(finding?.kept ?? "")) ?? []).toString()).toBe('{"v":1,"id":"half');
    expect(await bytesOf(disk)).toEqual(whole);
    expect((await journal.append(someEvents(1))).seq).toBe(4);
    expect((await openJournal(disk, path)).findings()).toEqual([]);
  });

  test("keeps the bytes of a second tear at the same place too", async () => {
    const disk = await aDisk();
    for (const torn of ["one", "two"]) {
      await putBytes(disk, Buffer.from(torn));
      const [finding] = (await openJournal(disk, path)).findings();
      expect(Buffer.from((await disk.read(finding?.kept ?? "")) ?? []).toString()).toBe(torn);
    }
    expect(await disk.list("/data/damaged")).toHaveLength(2);
  });

  test("keeps the lines behind damage inside, and a copy of the whole, made once", async () => {
    const disk = await aDisk();
    const events = someEvents(5);
    await (await openJournal(disk, path)).append(events);
    const damaged = await bytesOf(disk);
    damaged[damaged.indexOf("step-2")] = 88;
    await putBytes(disk, damaged);
    const journal = await openJournal(disk, path);
    const [finding, ...more] = journal.findings();
    expect(finding).toMatchObject({ kind: "damage-inside", line: 2 });
    expect(more).toEqual([]);
    expect(await disk.read(finding?.kept ?? "")).toEqual(damaged);
    expect((await journal.read(0, 10))?.events.map(({ seq }) => seq)).toEqual([1, 3, 4, 5]);
    expect((await journal.append(someEvents(1))).seq).toBe(6);
    expect((await openJournal(disk, path)).findings()).toEqual([finding]);
    expect(await disk.list("/data/damaged")).toHaveLength(1);
  });

  test("notices a line that somebody took out", async () => {
    const disk = await aDisk();
    await (await openJournal(disk, path)).append(someEvents(4));
    const lines = (await bytesOf(disk)).toString().split("\n");
    await putBytes(disk, Buffer.from(lines.toSpliced(1, 1).join("\n")));
    const journal = await openJournal(disk, path);
    expect(journal.findings()).toMatchObject([{ kind: "damage-inside", line: 2 }]);
    expect((await journal.read(0, 10))?.events.map(({ seq }) => seq)).toEqual([1, 3, 4]);
  });

  test("does not count a line that is there twice", async () => {
    const disk = await aDisk();
    await (await openJournal(disk, path)).append(someEvents(2));
    const [one = "", two = ""] = (await bytesOf(disk)).toString().split("\n");
    await putBytes(disk, Buffer.from([one, one, two, ""].join("\n")));
    const journal = await openJournal(disk, path);
    expect((await journal.read(0, 10))?.events.map(({ seq }) => seq)).toEqual([1, 2]);
    expect(journal.findings()).toMatchObject([{ kind: "damage-inside", line: 2 }]);
  });

  test("begins anew behind a file of nothing but noise, which is kept", async () => {
    const disk = await aDisk();
    await putBytes(disk, Buffer.alloc(5000, 0));
    const journal = await openJournal(disk, path);
    expect(journal.findings()).toMatchObject([{ kind: "torn-end-cut", line: 1 }]);
    expect((await journal.append(someEvents(1))).seq).toBe(1);
  });
});
