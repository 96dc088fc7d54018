import { describe, expect, test } from "vitest";
import { fillNewDesk } from "../../../../electron/services/desk/new-desk.ts";
import { createSimulatedDisk } from "../disk/simulated-disk.ts";
import { aClock, aDesk, folder, key } from "./a-desk.ts";

describe("the folder of a new desk", () => {
  test("holds keys of its own, an empty office and the first line of the log", async () => {
    const [one, other] = [await aDesk(), await aDesk()];
    const [first, second] = [await one.desk.office.load(), await other.desk.office.load()];
    expect(first).toMatchObject({ name: "Registry", people: [], revision: 0 });
    expect(first.id).not.toBe(second.id);
    expect(first.fingerprint).not.toBe(second.fingerprint);
    expect(one.desk.ledger.state.entriesAt).toEqual([0]);
  });

  test("takes the place of one that a crash left unfinished, which is kept aside", async () => {
    const disk = createSimulatedDisk();
    await disk.makeFolder(folder);
    const file = await disk.open(`${folder}/keys.sealed`, "empty");
    await file.write(Buffer.from("left over"));
    await fillNewDesk({ disk, folder, clock: aClock() }, key, "Registry");
    const [aside = ""] = (await disk.list("/data")).filter((name) => name !== "desk");
    expect(aside).toMatch(/^desk\.aside-/);
    expect(Buffer.from((await disk.read(`/data/${aside}/keys.sealed`)) ?? []).toString()).toBe("left over");
    expect(await (await aDesk({ disk, isNew: false })).desk.office.load()).toMatchObject({
      name: "Registry",
    });
  });
});
