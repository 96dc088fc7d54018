import { describe, expect, test } from "vitest";
import { createJournals } from "../../../../electron/services/journal/journals.ts";
import { someEvents } from "../../../builders/events.ts";
import { aDisk } from "./a-journal.ts";

async function aPc(device: string) {
  const disk = await aDisk();
  await disk.makeFolder("/data/aye");
  const clock = { now: () => 0, monotonic: () => 1 };
  return createJournals({ disk, device, boot: "boot", folderOf: (id) => `/data/${id}`, clock });
}

async function firstEvent(journals: Awaited<ReturnType<typeof aPc>>, device: string): Promise<unknown> {
  await journals.open({ learner: "aye" });
  const { events } = await journals.read({ learner: "aye", device, after: 0, limit: 1 });
  return events[0]?.data;
}

describe("a journal that begins", () => {
  test("names nothing before it where there is nothing", async () => {
    expect(await firstEvent(await aPc("d1"), "d1")).toEqual({ learner: "aye", device: "d1" });
  });

  test("names the longest of those that a backup brought, with its end", async () => {
    const fresh = await aPc("d3");
    let end = { seq: 0, head: "" };
    for (const [device, count] of [
      ["d1", 3],
      ["d2", 2],
    ] as const) {
      const old = await aPc(device);
      const last = await old.append({ learner: "aye", events: someEvents(count) });
      if (device === "d1") end = last;
      const journal = (await old.all("aye")).get(device);
      await fresh.adopt("aye", device, (await journal?.sealedBytes()) ?? new Uint8Array());
    }
    expect(await firstEvent(fresh, "d3")).toEqual({
      learner: "aye",
      device: "d3",
      continues: `d1:4:${end.head}`,
    });
  });
});
