import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { methods } from "../../../electron/contract/methods.ts";
import { openServices } from "../../../electron/services/open-services.ts";
import { nodeDisk } from "../../../electron/services/disk/node-disk.ts";
import { anEvent, someEvents } from "../../builders/events.ts";
import { aCertificate } from "../../builders/certificates.ts";
import { aDataFolder, details, openedServices } from "./a-data-folder.ts";

describe("the services", () => {
  test("tell about themselves", async () => {
    const folder = await aDataFolder();
    const { call } = await openedServices(folder, { refusedRequests: () => 3 });
    const info = await call("app.info", {});
    expect(info).toMatchObject({
      version: "1.0.0",
      host: "browser",
      dataFolder: folder,
      data: "ready",
      refusedRequests: 3,
    });
    expect(info).toMatchObject({ canSavePdf: false, isDiskLow: false, freeBytes: expect.any(Number) });
  });

  test("are another boot at each start, on the same device", async () => {
    const folder = await aDataFolder();
    const first = await openedServices(folder);
    const before = await first.call("app.info", {});
    await first.close();
    const after = await (await openedServices(folder)).call("app.info", {});
    expect(after.device).toBe(before.device);
    expect(after.boot).not.toBe(before.boot);
  });

  test.each([
    [199 * 1024 * 1024, true],
    [201 * 1024 * 1024, false],
    [undefined, false],
  ])("with %s bytes free say that the disk is low: %s", async (free, isDiskLow) => {
    const disk = { ...nodeDisk, freeBytes: async () => free };
    const { call } = await openedServices(await aDataFolder(), { disk });
    expect(await call("app.info", {})).toMatchObject({ isDiskLow });
  });

  test("refuse a second opening of the same folder, and let go when closed", async () => {
    const folder = await aDataFolder();
    const first = await openedServices(folder);
    await expect(openedServices(folder)).rejects.toThrow(`(process ${process.pid})`);
    await first.close();
    await openedServices(folder);
  });

  test("let go of the folder when they cannot open it", async () => {
    const folder = await aDataFolder();
    const disk = { ...nodeDisk, list: () => Promise.reject(new Error("EIO")) };
    await expect(openedServices(folder, { disk })).rejects.toThrow("EIO");
    await openedServices(folder);
  });

  test("leave data that a newer Pandu wrote alone, and say so", async () => {
    const folder = await aDataFolder();
    await writeFile(join(folder, "version.json"), JSON.stringify({ format: 2, writtenBy: "9.0.0" }));
    const before = await stat(folder);
    const { handlers, close } = await openServices<undefined>({
      dataFolder: folder,
      version: "1.0.0",
      host: "electron",
      refusedRequests: () => 0,
    });
    expect(await handlers["app.info"]({}, undefined)).toMatchObject({ data: "newer" });
    for (const method of methods.filter((name) => name !== "app.info")) {
      expect(() => (handlers[method] as () => unknown)()).toThrow("a newer Pandu");
    }
    await close();
    expect(await readdir(folder)).toEqual(["version.json"]);
    expect((await stat(folder)).mtimeMs).toBe(before.mtimeMs);
  });

  test.runIf(process.platform !== "win32")("keep the device's key for this user alone", async () => {
    const folder = await aDataFolder();
    await openedServices(folder);
    expect((await stat(join(folder, "device.json"))).mode & 0o777).toBe(0o600);
  });

  test("use defaults for settings that are damaged, and keep those aside", async () => {
    const folder = await aDataFolder();
    const { call } = await openedServices(folder);
    await call("settings.save", { language: "lo" });
    expect(await call("settings.load", {})).toEqual({ language: "lo" });
    await writeFile(join(folder, "settings.json"), '{"lang');
    expect(await call("settings.load", {})).toEqual({});
    expect(await readFile(join(folder, "settings.json.damaged"), "utf8")).toBe('{"lang');
  });

  test("take a trust list from a learner who is in, for all of this PC, until it is removed", async () => {
    const folder = await aDataFolder();
    const { call, close } = await openedServices(folder);
    const content = Buffer.from(aCertificate().pem).toString("base64");
    const { id } = await call("learners.create", details);
    await call("learners.protect", { id, passphrase: "open sesame" });
    await call("learners.lock", { id });
    const bring = (learner: string) => call("trust.import", { learner, name: "list.pem", content });
    await expect(bring("nobody")).rejects.toMatchObject({ code: "not-found" });
    await expect(bring(id)).rejects.toMatchObject({ code: "locked" });
    expect(await call("trust.load", {})).toEqual({});
    await call("learners.unlock", { id, passphrase: "open sesame" });
    expect(await call("trust.inspect", { content })).toMatchObject({ authorities: [{}] });
    const taken = await bring(id);
    expect(taken).toMatchObject({ office: { name: "list.pem", importedBy: id } });
    await close();

    const again = await openedServices(folder);
    expect(await again.call("trust.load", {})).toEqual(taken);
    expect(await again.call("trust.remove", {})).toEqual({});
    expect(await again.call("trust.load", {})).toEqual({});
  });

  test("save files by the host, say when that was called off, and when there is no way to", async () => {
    const saveFile = async (name: string, bytes: Uint8Array) =>
      name === "no" ? null : `/x/${name}:${bytes.length}`;
    const savePdf = async (name: string, isLandscape: boolean) => `/x/${name}:${isLandscape}`;
    const { call } = await openedServices(await aDataFolder(), { saveFile, savePdf });
    expect(await call("files.save", { name: "a.csv", content: "YWJj" })).toEqual({ savedAs: "/x/a.csv:3" });
    expect(await call("print.pdf", { name: "a.pdf", landscape: true })).toEqual({ savedAs: "/x/a.pdf:true" });
    await expect(call("files.save", { name: "no", content: "" })).rejects.toMatchObject({
      code: "cancelled",
    });
    const without = await openedServices(await aDataFolder());
    await expect(without.call("files.save", { name: "a", content: "" })).rejects.toMatchObject({
      code: "unsupported",
    });
    await expect(without.call("print.pdf", { name: "a", landscape: false })).rejects.toMatchObject({
      code: "unsupported",
    });
  });
});

describe("a learner's journals behind the services", () => {
  test("begin with journal-started, once, however many ask at the same time", async () => {
    const { call } = await openedServices(await aDataFolder());
    const { device } = await call("app.info", {});
    const { id } = await call("learners.create", details);
    const [events, more] = [someEvents(2), someEvents(2)];
    await Promise.all([
      call("journal.open", { learner: id }),
      call("journal.append", { learner: id, events }),
      call("journal.append", { learner: id, events: more }),
      call("journal.open", { learner: id }),
    ]);
    const states = await call("journal.open", { learner: id });
    expect(states).toMatchObject([{ device, isOwn: true, seq: 5, findings: [] }]);
    const page = await call("journal.read", { learner: id, device, after: 0, limit: 10 });
    expect(page.events[0]).toMatchObject({ type: "journal-started", seq: 1, data: { learner: id, device } });
    expect(page.events.slice(1).map((event) => event.id)).toEqual(
      [...events, ...more].map((event) => event.id),
    );
    expect(page).toMatchObject({ agrees: true, isEnd: true, head: states[0]?.head });
  });

  test("do not agree with a head of another past", async () => {
    const { call } = await openedServices(await aDataFolder());
    const { device } = await call("app.info", {});
    const { id } = await call("learners.create", details);
    await call("journal.append", { learner: id, events: someEvents(2) });
    const read = call("journal.read", { learner: id, device, after: 2, head: "f".repeat(64), limit: 10 });
    expect(await read).toEqual({ agrees: false, events: [], head: "f".repeat(64), isEnd: true });
    const unknown = call("journal.read", { learner: id, device: "nobody", after: 0, limit: 10 });
    await expect(unknown).rejects.toMatchObject({ code: "not-found" });
  });

  test("keep the order in which things happened when the clock jumps ten years, either way", async () => {
    const folder = await aDataFolder();
    const years = 10 * 365.25 * 86_400_000;
    const ids: string[] = [];
    let learner = "";
    for (const jump of [0, years, -years, 2 * years, 0]) {
      const clock = { now: () => Date.parse("2026-06-01T00:00:00Z") + jump, monotonic: () => 1 };
      const { call, close } = await openedServices(folder, { clock });
      learner ||= (await call("learners.create", details)).id;
      const event = anEvent("lesson-opened", {}, { at: new Date(clock.now()).toISOString() });
      await call("journal.append", { learner, events: [event] });
      ids.push(event.id);
      await close();
    }
    const { call } = await openedServices(folder);
    const { device } = await call("app.info", {});
    const { events } = await call("journal.read", { learner, device, after: 1, limit: 10 });
    expect(events.map((event) => event.id)).toEqual(ids);
    expect(events.map((event) => event.seq)).toEqual([2, 3, 4, 5, 6]);
  });
});
