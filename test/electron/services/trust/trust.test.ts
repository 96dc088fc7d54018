import { describe, expect, test } from "vitest";
import { createTrust } from "../../../../electron/services/trust/trust.ts";
import { aCertificate } from "../../../builders/certificates.ts";
import { createRandom } from "../disk/random.ts";
import type { SimulatedDisk } from "../disk/simulated-disk.ts";
import { aDisk } from "../journal/a-journal.ts";

const path = "/data/trust-list.json";
const [one, other] = [aCertificate({ name: "One" }), aCertificate({ name: "Other" })];
const clock = { now: () => Date.parse("2026-11-28T02:00:00Z"), monotonic: () => 0 };

const base64 = (text: string) => Buffer.from(text).toString("base64");
const aFile = (pem: string, name = "list.pem") => ({ learner: "siti", name, content: base64(pem) });
const trustOn = (disk: SimulatedDisk) => createTrust({ disk, folder: "/data", clock });

async function theTrust() {
  const disk = await aDisk();
  return { disk, ...trustOn(disk) };
}

describe("an office's trust list", () => {
  test("is none until one is brought in", async () => {
    const { load } = await theTrust();
    expect(await load()).toEqual({});
  });

  test("is kept with its name, who brought it, and when", async () => {
    const { disk, take } = await theTrust();
    const taken = await take(aFile(one.pem));
    expect(taken.office).toMatchObject({
      name: "list.pem",
      importedBy: "siti",
      pem: one.pem,
      authorities: [{ subject: "One, Test office" }],
    });
    expect(new Date(taken.office?.importedAt ?? "").getTime()).toBe(clock.now());
    expect(await trustOn(disk).load()).toEqual(taken);
  });

  test("takes the place of the one before", async () => {
    const { load, take } = await theTrust();
    await take(aFile(one.pem));
    await take(aFile(other.pem, "newer.pem"));
    expect(await load()).toMatchObject({ office: { name: "newer.pem", pem: other.pem } });
  });

  test("stays when a file is refused in its place", async () => {
    const { load, take } = await theTrust();
    const before = await take(aFile(one.pem));
    await expect(take(aFile(one.privateKey))).rejects.toMatchObject({ code: "damaged-file" });
    expect(await load()).toEqual(before);
  });

  test("can be looked at without being kept", async () => {
    const { disk, inspect } = await theTrust();
    expect(inspect({ content: base64(one.pem + other.pem) })).toMatchObject({
      authorities: [{ subject: "One, Test office" }, { subject: "Other, Test office" }],
    });
    expect(() => inspect({ content: base64(one.privateKey) })).toThrow("line 1: this is a private key");
    expect(await disk.list("/data")).toEqual([]);
  });

  test("has a name without marks that turn text round", async () => {
    const { take } = await theTrust();
    expect(await take(aFile(one.pem, "list\u202emep.exe"))).toMatchObject({
      office: { name: "listmep.exe" },
    });
  });

  test("is gone when it is removed, and removing none is no fault", async () => {
    const { disk, load, take, remove } = await theTrust();
    await take(aFile(one.pem));
    await remove();
    await remove();
    expect(await load()).toEqual({});
    expect(await trustOn(disk.afterPowerCut(() => 0)).load()).toEqual({});
  });

  test.each(["", "{", '{"name":"x"}', stored("no certificate"), stored(one.privateKey)])(
    "is none when its file holds %j, which is kept aside",
    async (text) => {
      const { disk, load } = await theTrust();
      await (await disk.open(path, "empty")).write(Buffer.from(text));
      expect(await load()).toEqual({});
      expect(Buffer.from((await disk.read(`${path}.damaged`)) ?? []).toString()).toBe(text);
    },
  );

  test("is the old one or the new one, whole, when the power goes while it is replaced", async () => {
    const names = new Set<string | undefined>();
    for (let seed = 1; seed <= 200; seed += 1) {
      const random = createRandom(seed);
      const { disk, take } = await theTrust();
      await take(aFile(one.pem, "old.pem"));
      disk.cutPowerAt(1 + Math.floor(random() * 6));
      const isTaken = await take(aFile(other.pem, "new.pem")).then(
        () => true,
        () => false,
      );
      const { office } = await trustOn(disk.afterPowerCut(random)).load();
      names.add(office?.name);
      expect(office?.pem).toBe(office?.name === "new.pem" ? other.pem : one.pem);
      if (isTaken) expect(office?.name).toBe("new.pem");
    }
    expect([...names].toSorted()).toEqual(["new.pem", "old.pem"]);
  });
});

function stored(pem: string): string {
  return JSON.stringify({ name: "x", importedAt: "2026-11-28T09:00:00.000+07:00", importedBy: "siti", pem });
}
