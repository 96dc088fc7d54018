import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Input, Output } from "../../../../electron/contract/contract.ts";
import { unpackRows } from "../../../../renderer/domain/desk/packed-rows.ts";
import { aPassedCourse } from "../../../builders/course-passes.ts";
import { aDataFolder, details, openedServices } from "../a-data-folder.ts";

type Call = Awaited<ReturnType<typeof openedServices>>["call"];

/** A learner's PC that took the office file, with one learner who has passed a course. */
async function aLearnersPc(office: Output<"desk.office.file">, name: string, staffNumber: string) {
  const { call } = await openedServices(await aDataFolder());
  const { id: learner } = await call("learners.create", { ...details, name, staffNumber });
  const { fingerprint } = await call("office.inspect", { content: office.content });
  await call("office.import", { learner, content: office.content, fingerprint });
  await call("journal.append", { learner, events: aPassedCourse() });
  const seal = async () => (await call("records.seal", { learners: [learner], form: "encrypted" })).content;
  return { call, learner, seal };
}

async function states(call: Call, files: Input<"desk.collect">["files"]): Promise<string[][]> {
  const collected = await call("desk.collect", { files });
  return collected.files.map(({ state, learners }) =>
    learners.length === 0 ? [state] : learners.map((each) => each.state),
  );
}

describe("a desk and the PCs of its office", () => {
  test("exchange the office file, records and receipts", { timeout: 30_000 }, async () => {
    const { call } = await openedServices(await aDataFolder());
    await call("desk.create", { passphrase: "rice and fish", officeName: "Registry" });
    const people = [{ id: "p1", name: "Siti Aminah", staffNumber: "AB-1", unit: "u1" }];
    await call("desk.office.save", {
      ...{
        name: "Registry",
        units: [{ id: "u1", name: "Records" }],
        people,
        requirements: [],
        keepMonths: 60,
      },
    });
    const office = await call("desk.office.file", {});
    const one = await aLearnersPc(office, "Siti Aminah", "ab1");
    const other = await aLearnersPc(office, "SITI AMINAH", "AB 1");

    const files = [
      { name: "one", content: await one.seal() },
      { name: "other", content: await other.seal() },
    ];
    expect(await states(call, files)).toEqual([["waiting"], ["waiting"]]);
    const { devices } = await call("desk.devices", {});
    const shown = await Promise.all([one, other].map((pc) => pc.call("office.load", {})));
    expect(devices.map(({ fingerprint }) => fingerprint).toSorted()).toEqual(
      shown.map(({ ownFingerprint }) => ownFingerprint).toSorted(),
    );
    await call("desk.devices.accept", { devices: devices.map(({ device }) => ({ device, name: "" })) });
    expect((await call("desk.people", {})).people).toMatchObject([{ id: "p1", learners: [{}, {}] }]);
    const { records } = await call("desk.records", { after: 0, limit: 5000 });
    const preview = await one.call("records.preview", { learners: [one.learner] });
    expect(unpackRows(records)).toContainEqual({
      ...preview.learners[0]?.records[0],
      seenBy: expect.any(String),
    });

    const receipts = await call("desk.receipts", { all: false });
    const { device: own } = await one.call("app.info", {});
    const content = receipts.files.find(({ device }) => device === own)?.content ?? "";
    expect(await one.call("records.receipt", { content })).toMatchObject({ learners: [{ state: "kept" }] });
    for (const pc of [one, other])
      await pc.call("journal.append", {
        learner: pc.learner,
        events: aPassedCourse({ course: "clear-words" }),
      });
    const grown = [
      { name: "one", content: await one.seal() },
      { name: "other", content: await other.seal() },
    ];
    expect(await states(call, grown)).toEqual([["witnessed"], ["recorded"]]);
    expect(await call("desk.summary", {})).toMatchObject({ records: 4, people: 1, learners: 2, receipts: 2 });
  });

  test("exchange them over a shared folder", { timeout: 30_000 }, async () => {
    const folder = join(await aDataFolder(), "shared");
    await mkdir(folder);
    const { call } = await openedServices(await aDataFolder());
    await call("desk.create", { passphrase: "rice and fish", officeName: "Registry" });
    await call("desk.office.save", {
      ...{ name: "Registry", units: [], people: [], requirements: [], keepMonths: 60, sharedFolder: folder },
    });
    const office = await call("desk.office.file", {});
    const pc = await openedServices(await aDataFolder(), {
      dropTiming: { quiet: 5, between: 5, closing: 1500 },
    });
    const { id: learner } = await pc.call("learners.create", details);
    const { fingerprint } = await pc.call("office.inspect", { content: office.content });
    await pc.call("office.import", { learner, content: office.content, fingerprint });
    await pc.call("records.shown", { learner });
    await pc.call("journal.append", { learner, events: aPassedCourse() });
    await pc.close();
    expect((await readdir(folder)).filter((name) => name.endsWith(".pandu-records"))).toHaveLength(1);

    expect(await call("desk.collectFolder", { path: folder })).toMatchObject({ counts: { waiting: 1 } });
    const { devices } = await call("desk.devices", {});
    await call("desk.devices.accept", { devices: devices.map(({ device }) => ({ device, name: "Room 3" })) });
    expect(await call("desk.collectFolder", { path: folder })).toMatchObject({
      counts: { unchanged: 1 },
      receiptsLeft: true,
    });
    expect(await readdir(folder)).toContain(`${devices[0]?.device}.pandu-receipt`);
  });
});
