import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { contract, type Input } from "../../../../electron/contract/contract.ts";
import { type Method, methods } from "../../../../electron/contract/methods.ts";
import { serve } from "../../../../electron/contract/serve.ts";
import { openServices } from "../../../../electron/services/open-services.ts";
import { aPassedCourse } from "../../../builders/course-passes.ts";
import { aLoopback } from "../../loopback/a-loopback.ts";
import { aDataFolder, openedServices } from "../a-data-folder.ts";
import { aSealingPc } from "../bundles/a-sealing-pc.ts";

const passphrase = "rice and fish";
const openWhileLocked = [
  "desk.state",
  "desk.create",
  "desk.unlock",
  "desk.recover",
  "desk.lock",
  "desk.touch",
];
const guarded = methods.filter((method) => method.startsWith("desk.") && !openWhileLocked.includes(method));

/** An input that every guarded method takes. */
const inputs: Readonly<Partial<Record<Method, unknown>>> = {
  "desk.changePassphrase": { passphrase, newPassphrase: passphrase },
  "desk.renewRecovery": { passphrase },
  "desk.office.save": { name: "x", units: [], people: [], requirements: [], keepMonths: 1 },
  "desk.collect": { files: [{ name: "a", content: "" }] },
  "desk.collectFolder": { path: "/no/such/folder" },
  "desk.refused.accept": { file: "0".repeat(64), learner: "a", reason: "b" },
  "desk.devices.accept": { devices: [{ device: "0".repeat(16), name: "" }] },
  "desk.devices.dismiss": { device: "0".repeat(16) },
  "desk.receipts": { all: true },
  "desk.records": { after: 0, limit: 10 },
  "desk.responses": { after: 0, limit: 10 },
  "desk.people.link": { one: "a", other: "b" },
  "desk.people.unlink": { one: "a", other: "b" },
  "desk.people.remove": { person: "a", reason: "b" },
  "desk.log": { limit: 10 },
  "desk.certificates.issue": { certificates: [{ person: "a", course: "b", title: "c" }] },
  "desk.badges": { certificates: [{ person: "a", course: "b", title: "c", criteria: "d" }] },
  "desk.presets.save": { presets: [] },
};

async function aServedDesk() {
  const folder = await aDataFolder();
  const services = await openServices<undefined>({
    dataFolder: folder,
    version: "1.0.0",
    host: "browser",
    refusedRequests: () => 0,
    passphraseCost: 2 ** 14,
  });
  const ask = serve(services.handlers, () => true);
  return { folder, services, ask: (method: string, input: unknown = {}) => ask(method, input, undefined) };
}

describe("the supervisor's desk", () => {
  test(
    "refuses every method but those that open it, until it is made, and once it is locked again",
    { timeout: 30_000 },
    async () => {
      const { ask, services } = await aServedDesk();
      const refuseAll = async () => {
        for (const method of guarded)
          expect(await ask(method, inputs[method]), method).toEqual({
            ok: false,
            code: "locked",
            at: "the desk is locked",
          });
      };
      expect(guarded).toHaveLength(30);
      for (const method of guarded)
        expect(contract[method].input.safeParse(inputs[method] ?? {}).success, method).toBe(true);
      await refuseAll();
      await ask("desk.create", { passphrase, officeName: "Registry" });
      for (const method of guarded)
        expect(await ask(method, inputs[method]), method).not.toMatchObject({ code: "locked" });
      expect(await ask("desk.lock")).toMatchObject({ ok: true, value: { isLocked: true, officeName: "x" } });
      await refuseAll();
      expect(await ask("desk.touch")).toMatchObject({ ok: true, value: { isLocked: true } });
      await services.close();
    },
  );

  test("refuses over the loopback host, too, whoever asks from the console", async () => {
    const { ask, services } = await aServedDesk();
    const host = await aLoopback(
      0,
      serve(services.handlers, () => true),
    );
    onTestFinished(host.close);
    const headers = { cookie: await host.enter(), origin: host.origin, "content-type": "application/json" };
    const post = async (method: string, input: unknown = {}) => {
      const { body } = await host.ask(`/rpc/${method}`, {
        method: "POST",
        headers,
        body: JSON.stringify(input),
      });
      return JSON.parse(body) as unknown;
    };
    const locked = { ok: false, code: "locked", at: "the desk is locked" };
    for (const method of guarded) expect(await post(method, inputs[method]), method).toEqual(locked);
    await ask("desk.create", { passphrase, officeName: "Registry" });
    expect(await post("desk.people")).toEqual({ ok: true, value: { people: [] } });
    await post("desk.lock");
    expect(await post("desk.people")).toEqual(locked);
    await services.close();
  });

  test("keeps no name and no record on the disk that can be read without its key", async () => {
    const folder = await aDataFolder();
    const { call, close } = await openedServices(folder);
    await call("desk.create", { passphrase, officeName: "Registry" });
    const people = [{ id: "p1", name: "Siti Aminah", staffNumber: "4711", unit: "u1" }];
    const office: Input<"desk.office.save"> = {
      ...{
        name: "Registry",
        units: [{ id: "u1", name: "Records" }],
        people,
        requirements: [],
        keepMonths: 12,
      },
    };
    await call("desk.office.save", office);
    const pc = await aSealingPc();
    await pc.study("siti-aminah", aPassedCourse());
    const content = (await pc.bundle("siti-aminah")).toString("base64");
    await call("desk.collect", { files: [{ name: "siti-aminah.pandu-records", content }] });
    await call("desk.devices.accept", { devices: [{ device: pc.device, name: "Room 3" }] });
    await call("desk.watch", { path: folder });
    expect(await call("desk.summary", {})).toMatchObject({ records: 1 });
    await close();
    const desk = join(folder, "desk");
    const names = await readdir(desk, { recursive: true, withFileTypes: true });
    const files = names.filter((entry) => entry.isFile());
    expect(files.length).toBeGreaterThan(5);
    for (const { parentPath, name } of files) {
      const text = (await readFile(join(parentPath, name))).toString("latin1");
      expect(text, name).not.toMatch(/siti|aminah|4711|safe-lifting|AGE-SECRET|Room 3/i);
    }
  });

  test("is there again with all it has after a restart, locked", async () => {
    const folder = await aDataFolder();
    const first = await openedServices(folder);
    await first.call("desk.create", { passphrase, officeName: "Registry" });
    const { fingerprint } = await first.call("desk.office.load", {});
    await first.close();
    const { call } = await openedServices(folder);
    expect(await call("desk.state", {})).toEqual({ exists: true, isLocked: true, officeName: "Registry" });
    await call("desk.unlock", { passphrase });
    expect(await call("desk.office.load", {})).toMatchObject({ fingerprint });
    await call("desk.office.save", {
      name: "Archives",
      units: [],
      people: [],
      requirements: [],
      keepMonths: 12,
    });
    expect(await call("desk.lock", {})).toMatchObject({ officeName: "Archives" });
  });

  test("locks itself after ten minutes in which it was only polled", async () => {
    const time = { now: Date.parse("2026-11-28T02:00:00Z"), monotonic: 0 };
    const clock = { now: () => time.now, monotonic: () => time.monotonic };
    const { call } = await openedServices(await aDataFolder(), { clock });
    await call("desk.create", { passphrase, officeName: "Registry" });
    for (let minute = 0; minute < 9; minute += 1) {
      time.monotonic += 60_000;
      await call("desk.collectProgress", {});
    }
    await call("desk.summary", {});
    expect(await call("desk.state", {})).toMatchObject({ locksInMs: 600_000 });
    time.monotonic += 600_000;
    await expect(call("desk.summary", {})).rejects.toMatchObject({ code: "locked" });
    expect(await call("desk.state", {})).toMatchObject({ isLocked: true });
  });
});
