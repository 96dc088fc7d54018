import { cp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { anEvent, someEvents } from "../../../builders/events.ts";
import { aDataFolder, details, openedServices } from "../a-data-folder.ts";

type Opened = Awaited<ReturnType<typeof openedServices>>;

async function idsOf({ call }: Opened, learner: string): Promise<string[]> {
  const ids: string[] = [];
  for (const { device } of await call("journal.open", { learner })) {
    const { events } = await call("journal.read", { learner, device, after: 0, limit: 50_000 });
    ids.push(...events.filter(({ type }) => type !== "journal-started").map(({ id }) => id));
  }
  return ids.toSorted();
}

async function aLearner(pc: Opened, name = "Somchai", count = 3) {
  const { id } = await pc.call("learners.create", { ...details, name });
  const events = someEvents(count);
  await pc.call("journal.append", { learner: id, events });
  return { id, ids: events.map((event) => event.id) };
}

async function backup({ call }: Opened, ...learners: string[]): Promise<string> {
  return (await call("backup.create", { learners })).content;
}

async function restore({ call }: Opened, content: string) {
  const plan = await call("backup.inspect", { content });
  return { plan, ...(await call("backup.restore", { token: plan.token })) };
}

describe("a backup", () => {
  test("brings a learner to another PC, profile and all, and their next work goes on there", async () => {
    const [old, fresh] = [
      await openedServices(await aDataFolder()),
      await openedServices(await aDataFolder()),
    ];
    const { id, ids } = await aLearner(old);
    const { plan, restored, newEvents } = await restore(fresh, await backup(old));
    expect(plan).toMatchObject({ isIntact: true, madeOn: (await old.call("app.info", {})).device });
    expect(plan.learners).toEqual([{ id, name: "Somchai", state: "new", newEvents: 4 }]);
    expect({ restored, newEvents }).toEqual({ restored: 1, newEvents: 4 });
    expect((await fresh.call("learners.list", {})).learners).toEqual(
      (await old.call("learners.list", {})).learners,
    );
    const more = anEvent("lesson-completed");
    await fresh.call("journal.append", { learner: id, events: [more] });
    expect(await idsOf(fresh, id)).toEqual([...ids, more.id].toSorted());
    expect(await fresh.call("journal.open", { learner: id })).toHaveLength(2);
  });

  test("looked at changes nothing, and cannot be restored twice by one look", async () => {
    const [old, folder] = [await openedServices(await aDataFolder()), await aDataFolder()];
    const fresh = await openedServices(folder);
    await aLearner(old);
    const before = await readdir(folder, { recursive: true });
    const { token } = await fresh.call("backup.inspect", { content: await backup(old) });
    expect(await readdir(folder, { recursive: true })).toEqual(before);
    await expect(fresh.call("backup.restore", { token: "other" })).rejects.toMatchObject({
      code: "not-found",
    });
    await fresh.call("backup.restore", { token });
    await expect(fresh.call("backup.restore", { token })).rejects.toMatchObject({ code: "not-found" });
  });

  test("restored again adds nothing", async () => {
    const [old, fresh] = [
      await openedServices(await aDataFolder()),
      await openedServices(await aDataFolder()),
    ];
    const { id } = await aLearner(old);
    const content = await backup(old);
    await restore(fresh, content);
    const before = await fresh.call("journal.open", { learner: id });
    expect(await restore(fresh, content)).toMatchObject({
      newEvents: 0,
      plan: { learners: [{ state: "same" }] },
    });
    expect(await fresh.call("journal.open", { learner: id })).toEqual(before);
  });

  test("that is older than what is here changes nothing of it", async () => {
    const pc = await openedServices(await aDataFolder());
    const { id } = await aLearner(pc);
    const content = await backup(pc);
    await pc.call("journal.append", { learner: id, events: someEvents(2) });
    await pc.call("learners.update", { ...details, id, name: "Another name" });
    const [before, ids] = [await pc.call("journal.open", { learner: id }), await idsOf(pc, id)];
    expect(await restore(pc, content)).toMatchObject({ newEvents: 0 });
    expect(await pc.call("journal.open", { learner: id })).toEqual(before);
    expect(await idsOf(pc, id)).toEqual(ids);
    expect((await pc.call("learners.list", {})).learners).toMatchObject([{ name: "Another name" }]);
  });

  test("brings back what an older copy of this PC's disk lost, and its journal goes on", async () => {
    const [folder, copy] = [await aDataFolder(), await aDataFolder()];
    let pc = await openedServices(folder);
    const { id, ids } = await aLearner(pc);
    await pc.close();
    await cp(folder, copy, { recursive: true });
    pc = await openedServices(folder);
    const later = someEvents(2);
    await pc.call("journal.append", { learner: id, events: later });
    const rolledBack = await openedServices(copy);
    const { plan } = await restore(rolledBack, await backup(pc));
    expect(plan.learners).toMatchObject([{ state: "adds", newEvents: 2 }]);
    const { seq } = await rolledBack.call("journal.append", { learner: id, events: someEvents(1) });
    expect(seq).toBe(7);
    expect(await rolledBack.call("journal.open", { learner: id })).toMatchObject([
      { isOwn: true, seq: 7, findings: [] },
    ]);
    expect(await idsOf(rolledBack, id)).toEqual(
      expect.arrayContaining([...ids, ...later.map((event) => event.id)]),
    );
  });

  test("of a copy that went on apart is kept beside, and no event comes twice", async () => {
    const [folder, copy] = [await aDataFolder(), await aDataFolder()];
    let pc = await openedServices(folder);
    const { id, ids } = await aLearner(pc);
    await pc.close();
    await cp(folder, copy, { recursive: true });
    pc = await openedServices(folder);
    const other = await openedServices(copy);
    const [here, there] = [someEvents(2), someEvents(3)];
    await pc.call("journal.append", { learner: id, events: here });
    await other.call("journal.append", { learner: id, events: there });
    await restore(pc, await backup(other));
    await restore(other, await backup(pc));
    const all = [...ids, ...here.map((event) => event.id), ...there.map((event) => event.id)].toSorted();
    expect(await idsOf(pc, id)).toEqual(all);
    expect(await idsOf(other, id)).toEqual(all);
    const states = await pc.call("journal.open", { learner: id });
    expect(states.map(({ isOwn, seq, findings }) => ({ isOwn, seq, findings }))).toEqual([
      { isOwn: true, seq: 6, findings: [] },
      { isOwn: false, seq: 7, findings: [] },
    ]);
    expect(await restore(pc, await backup(other))).toMatchObject({ newEvents: 0 });
  });

  test("restored while work goes on loses none of it", async () => {
    const [old, pc] = [await openedServices(await aDataFolder()), await openedServices(await aDataFolder())];
    const { id, ids } = await aLearner(old, "Somchai", 50);
    await restore(pc, await backup(old));
    await old.call("journal.append", { learner: id, events: someEvents(50) });
    const { token } = await pc.call("backup.inspect", { content: await backup(old) });
    const work = someEvents(30);
    await Promise.all([
      ...work.map((event) => pc.call("journal.append", { learner: id, events: [event] })),
      pc.call("backup.restore", { token }),
    ]);
    expect(await idsOf(pc, id)).toEqual(expect.arrayContaining([...ids, ...work.map((event) => event.id)]));
    expect(await idsOf(pc, id)).toHaveLength(130);
  });

  test("of this PC's own longer journal, restored while work goes on, loses none of either", async () => {
    const [folder, copy] = [await aDataFolder(), await aDataFolder()];
    let pc = await openedServices(folder);
    const { id, ids } = await aLearner(pc);
    await pc.close();
    await cp(folder, copy, { recursive: true });
    pc = await openedServices(folder);
    const later = someEvents(40);
    await pc.call("journal.append", { learner: id, events: later });
    const rolledBack = await openedServices(copy);
    const { token } = await rolledBack.call("backup.inspect", { content: await backup(pc) });
    const work = someEvents(20);
    await Promise.all([
      rolledBack.call("backup.restore", { token }),
      ...work.map((event) => rolledBack.call("journal.append", { learner: id, events: [event] })),
    ]);
    const all = [...ids, ...later.map((event) => event.id), ...work.map((event) => event.id)].toSorted();
    expect(await idsOf(rolledBack, id)).toEqual(all);
  });

  test("keeps the passphrase before what it brings", async () => {
    const [old, fresh] = [
      await openedServices(await aDataFolder()),
      await openedServices(await aDataFolder()),
    ];
    const { id } = await aLearner(old);
    await old.call("learners.protect", { id, passphrase: "bamboo" });
    await restore(fresh, await backup(old, id));
    await expect(fresh.call("journal.open", { learner: id })).rejects.toMatchObject({ code: "locked" });
    await fresh.call("learners.unlock", { id, passphrase: "bamboo" });
    expect(await fresh.call("journal.open", { learner: id })).toHaveLength(2);
  });

  test("leaves a learner alone whose passphrase was not given here", async () => {
    const pc = await openedServices(await aDataFolder());
    const { id } = await aLearner(pc);
    const content = await backup(pc);
    await pc.call("learners.protect", { id, passphrase: "bamboo" });
    await pc.call("learners.lock", { id });
    const { plan, restored } = await restore(pc, content);
    expect(plan.learners).toMatchObject([{ id, state: "locked", newEvents: 0 }]);
    expect(restored).toBe(0);
  });

  test("says that a learner was removed here before, and brings them back when restored", async () => {
    const pc = await openedServices(await aDataFolder());
    const { id, ids } = await aLearner(pc);
    const content = await backup(pc);
    await pc.call("learners.remove", { id });
    const { plan } = await restore(pc, content);
    expect(plan.learners).toMatchObject([{ id, state: "removed-here", newEvents: 4 }]);
    expect(await idsOf(pc, id)).toEqual(ids.toSorted());
  });

  test("puts a profile back that was damaged here, and keeps the damaged one", async () => {
    const folder = await aDataFolder();
    const pc = await openedServices(folder);
    const { id } = await aLearner(pc);
    const content = await backup(pc);
    await writeFile(join(folder, "learners", id, "profile.json"), "{");
    expect(await restore(pc, content)).toMatchObject({ restored: 1, newEvents: 0 });
    expect((await pc.call("learners.list", {})).learners).toMatchObject([{ id, name: "Somchai" }]);
    expect(await readFile(join(folder, "learners", id, "profile.json.damaged"), "utf8")).toBe("{");
  });

  test("is of those asked for, and of all who are open where nobody is named", async () => {
    const pc = await openedServices(await aDataFolder());
    const [one, two] = [await aLearner(pc, "One"), await aLearner(pc, "Two")];
    const named = async (content: string) =>
      (await pc.call("backup.inspect", { content })).learners.map(({ name }) => name);
    expect(await named(await backup(pc, two.id))).toEqual(["Two"]);
    expect(await named(await backup(pc))).toEqual(["One", "Two"]);
    await pc.call("learners.protect", { id: one.id, passphrase: "bamboo" });
    await pc.call("learners.lock", { id: one.id });
    expect(await named(await backup(pc))).toEqual(["Two"]);
    expect((await pc.call("backup.create", { learners: [] })).skipped).toEqual([one.id]);
    await rm(await aDataFolder(), { recursive: true });
  });
});
