import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fingerprintOf } from "../../../../electron/services/keys/fingerprint.ts";
import type { OfficeFile } from "../../../../renderer/domain/office/office-file.ts";
import { aDesk, type Desk } from "../../../builders/offices.ts";
import { aDataFolder, details, openedServices } from "../a-data-folder.ts";

const base64 = (bytes: Buffer) => bytes.toString("base64");

async function aPc() {
  const folder = await aDataFolder();
  const pc = await openedServices(folder);
  const { id } = await pc.call("learners.create", details);
  const bring = (desk: Desk, changes: Partial<OfficeFile> = {}) =>
    pc.call("office.import", {
      learner: id,
      content: base64(desk.file(changes)),
      fingerprint: fingerprintOf(desk.publicKey),
    });
  const inspect = async (desk: Desk, changes: Partial<OfficeFile> = {}) =>
    pc.call("office.inspect", { content: base64(desk.file(changes)) });
  return { ...pc, folder, id, bring, inspect };
}

describe("a PC's office file", () => {
  test("is looked at first, and kept once its fingerprint was compared", async () => {
    const [pc, desk] = [await aPc(), await aDesk()];
    expect(await pc.inspect(desk, { sharedFolder: "/srv/pandu" })).toEqual({
      office: { id: "office-1", name: "Ministry of Ports" },
      ...{ revision: 1, madeAt: "2026-01-04T08:00:00+07:00", fingerprint: fingerprintOf(desk.publicKey) },
      ...{ units: 2, people: 1, requirements: 1, sharedFolder: "/srv/pandu", standing: "first" },
    });
    expect((await pc.call("office.load", {})).held).toBeUndefined();
    const content = base64(desk.file());
    const wrong = pc.call("office.import", { learner: pc.id, content, fingerprint: "0000" });
    await expect(wrong).rejects.toMatchObject({ code: "bad-request" });
    const { held, ownFingerprint } = await pc.bring(desk);
    expect(held).toMatchObject({
      importedBy: pc.id,
      people: 1,
      isOwnFolder: false,
      requirements: [{ id: "r1" }],
    });
    expect(ownFingerprint.replaceAll(" ", "").slice(0, 16)).toBe((await pc.call("app.info", {})).device);
    expect(await pc.call("office.people", {})).toEqual({ people: desk.office().people });
  });

  test("lasts, and is only brought by a learner who is in", async () => {
    const [pc, desk] = [await aPc(), await aDesk()];
    await pc.call("learners.protect", { id: pc.id, passphrase: "bamboo" });
    await pc.call("learners.lock", { id: pc.id });
    await expect(pc.bring(desk)).rejects.toMatchObject({ code: "locked" });
    await pc.call("learners.unlock", { id: pc.id, passphrase: "bamboo" });
    const loaded = await pc.bring(desk);
    await pc.close();
    expect(await (await openedServices(pc.folder)).call("office.load", {})).toEqual(loaded);
  });

  test("is replaced by a newer one of the same desk, and by nothing else", async () => {
    const [pc, desk, other] = [await aPc(), await aDesk(), await aDesk()];
    await pc.bring(desk, { revision: 2 });
    await expect(pc.bring(desk, { revision: 1 })).rejects.toThrow("a newer office file of this desk is here");
    await expect(pc.bring(desk, { revision: 2 })).rejects.toThrow("is here already");
    await expect(pc.bring(desk, { revision: 2, people: [] })).rejects.toThrow("a newer office file");
    await expect(pc.bring(other, { revision: 3 })).rejects.toThrow("from another desk; remove the one");
    const standings = [
      await pc.inspect(desk, { revision: 1 }),
      await pc.inspect(desk, { revision: 2 }),
      await pc.inspect(desk, { revision: 3 }),
      await pc.inspect(other, { revision: 3 }),
    ];
    expect(standings.map(({ standing }) => standing)).toEqual(["older", "same", "newer", "other-desk"]);
    expect((await pc.bring(desk, { revision: 3, people: [] })).held).toMatchObject({
      revision: 3,
      people: 0,
    });
    expect((await pc.call("office.remove", {})).held).toBeUndefined();
    expect(await pc.call("office.people", {})).toEqual({ people: [] });
    expect((await pc.bring(other)).held).toMatchObject({ revision: 1 });
  });

  test("names the shared folder, for which this PC may have a path of its own that outlives a newer file", async () => {
    const [pc, desk] = [await aPc(), await aDesk()];
    await expect(pc.call("office.folder", { path: "/mnt/p" })).rejects.toMatchObject({ code: "not-found" });
    const folderOf = async (changes: Partial<OfficeFile>) => (await pc.bring(desk, changes)).held;
    expect(await folderOf({ sharedFolder: "pandu/records" })).not.toHaveProperty("folder");
    expect(await folderOf({ revision: 2, sharedFolder: "/srv/pandu" })).toMatchObject({
      folder: "/srv/pandu",
    });
    const set = await pc.call("office.folder", { path: "/mnt/pandu" });
    expect(set.held).toMatchObject({ folder: "/mnt/pandu", isOwnFolder: true });
    expect(await folderOf({ revision: 3 })).toMatchObject({ folder: "/mnt/pandu", isOwnFolder: true });
    await expect(pc.call("office.folder", { path: "pandu" })).rejects.toMatchObject({ code: "bad-request" });
    expect((await pc.call("office.folder", {})).held).not.toHaveProperty("folder");
  });

  test("that was changed on the disk is kept aside, and none is there", async () => {
    const [pc, desk] = [await aPc(), await aDesk()];
    await pc.bring(desk);
    await pc.close();
    const path = join(pc.folder, "office.json");
    await writeFile(path, (await readFile(path, "utf8")).replace("A-17", "A-18"));
    const again = await openedServices(pc.folder);
    expect((await again.call("office.load", {})).held).toBeUndefined();
    expect(await readFile(`${path}.damaged`, "utf8")).toContain("A-18");
  });
});
