import { describe, expect, test } from "vitest";
import {
  acceptDevices,
  acceptRefused,
  dismissDevice,
  listDevices,
} from "../../../../../electron/services/desk/collect/collect-handlers.ts";
import { encryptFor } from "../../../../../electron/services/bundles/age.ts";
import { deskKeysSchema } from "../../../../../electron/services/desk/vault/desk-keys.ts";
import { sealedFile } from "../../../../../electron/services/desk/store/sealed-file.ts";
import { fingerprintOf } from "../../../../../electron/services/keys/fingerprint.ts";
import { aPassedCourse, aStudiedLesson, aTest } from "../../../../builders/course-passes.ts";
import { aSealingPc, sealed } from "../../bundles/a-sealing-pc.ts";
import { aDesk, folder, key, statesOf } from "../a-desk.ts";

/** A PC on which learners have passed a course each. */
async function aPc(...learners: readonly string[]) {
  const pc = await aSealingPc();
  for (const learner of learners) await pc.study(learner, aPassedCourse());
  return pc;
}

describe("collecting", () => {
  test("lets a new PC's file wait until the PC is accepted, and takes it then", async () => {
    const { desk, collect, rows } = await aDesk();
    const pc = await aPc("mya");
    const waiting = await collect(await pc.bundle("mya"));
    expect(statesOf(waiting)).toEqual([["waiting"]]);
    expect(waiting.counts).toMatchObject({ waiting: 1, recorded: 0 });
    expect(await rows()).toEqual({ records: [], status: [] });
    const { devices } = listDevices(desk);
    expect(devices).toMatchObject([{ device: pc.device, state: "new", waiting: 1, learners: ["mya"] }]);
    expect(devices[0]?.fingerprint).toBe(fingerprintOf(pc.key.publicKey));

    const accepted = await acceptDevices(desk, { devices: [{ device: pc.device, name: "Room 3" }] });
    expect(statesOf(accepted)).toEqual([["recorded"]]);
    expect((await rows()).records).toMatchObject([
      { name: "mya", course: "safe-lifting", seenBy: pc.device },
    ]);
    expect(listDevices(desk).devices).toMatchObject([{ state: "accepted", name: "Room 3", waiting: 0 }]);
  });

  test("opens what was encrypted for this desk, and no other", async () => {
    const { disk, take, collect } = await aDesk();
    const keys = await sealedFile(disk, folder, key, "keys", deskKeysSchema).read();
    const other = await aDesk();
    const pc = await aPc("mya");
    const bytes = await encryptFor(keys?.recipient ?? "", await pc.bundle("mya"));
    expect(statesOf(await take(bytes))).toEqual([["recorded"]]);
    expect(statesOf(await other.collect(bytes))).toEqual([["refused: wrong-key"]]);
    expect(statesOf(await collect(Buffer.from("a letter")))).toEqual([["refused: not-a-bundle"]]);
  });

  test("finds a file that comes again unchanged, and writes nothing down", async () => {
    const { desk, take, collect, rows } = await aDesk();
    const pc = await aPc("mya", "hoa");
    const bytes = await pc.bundle("mya", "hoa");
    await take(bytes);
    const { version } = desk.ledger.state;
    expect(statesOf(await collect(bytes, bytes))).toEqual([
      ["unchanged", "unchanged"],
      ["unchanged", "unchanged"],
    ]);
    expect(desk.ledger.state.version).toBe(version);
    expect(statesOf(await collect(await pc.bundle("mya")))).toEqual([["unchanged"]]);
    expect((await rows()).records).toHaveLength(2);
  });

  test("puts what has grown in the place of what was there", async () => {
    const { take, rows, responses } = await aDesk();
    const pc = await aSealingPc();
    await pc.study("mya", aStudiedLesson());
    await take(await pc.bundle("mya"));
    expect(await rows()).toMatchObject({ records: [], status: [{ lessonsDone: 1 }] });
    await pc.study("mya", [...aTest(), ...aPassedCourse({ course: "clear-words" })]);
    expect(statesOf(await take(await pc.bundle("mya")))).toEqual([["recorded"]]);
    const { records, status } = await rows();
    expect(records.map(({ course }) => course)).toEqual(["clear-words", "safe-lifting"]);
    expect(status).toEqual([]);
    expect(await responses()).toHaveLength(4);
    expect(await responses("clear-words")).toHaveLength(2);
  });

  test("judges the files of one PC in their order, whatever comes between", async () => {
    const { collect, acceptAll, rows } = await aDesk();
    const [pc, other] = [await aSealingPc(), await aPc("hoa")];
    const files: Buffer[] = [];
    for (let lesson = 1; lesson <= 5; lesson += 1) {
      await pc.study("mya", aStudiedLesson(`lesson-${lesson}`));
      files.push(await pc.bundle("mya"), await other.bundle("hoa"));
    }
    await collect(...files);
    expect(
      statesOf(await acceptAll())
        .flat()
        .toSorted(),
    ).toEqual([...Array(6).fill("recorded"), ...Array(4).fill("unchanged")]);
    expect((await rows()).status).toMatchObject([{ lessonsDone: 5 }]);
  });

  test("calls grown records witnessed where the PC holds this desk's receipt", async () => {
    const { desk, take } = await aDesk();
    const pc = await aPc("mya");
    await take(await pc.bundle("mya"));
    const { files } = await desk.receipts.make({ all: false });
    expect(files).toMatchObject([{ device: pc.device, name: `${pc.device}.pandu-receipt` }]);
    expect((await desk.receipts.make({ all: false })).files).toEqual([]);
    expect((await desk.receipts.make({ all: true })).files).toHaveLength(1);
    await pc.study("mya", aStudiedLesson());
    const receipt = Buffer.from(files[0]?.content ?? "", "base64").toString();
    expect(statesOf(await take(await sealed(pc.key, [await pc.part("mya", { receipt })])))).toEqual([
      ["witnessed"],
    ]);
    expect((await desk.receipts.make({ all: false })).files).toHaveLength(1);
  });

  test("takes the good files though others are bad", async () => {
    const { take, collect, rows } = await aDesk();
    const [good, bad] = [await aPc("mya"), await aPc("hoa")];
    await take(await good.bundle("mya"), await bad.bundle("hoa"));
    await good.study("mya", aPassedCourse({ course: "clear-words" }));
    const changed = await bad.bundle("hoa");
    changed[changed.length - 20] = (changed.at(-20) ?? 0) ^ 1;
    const cut = (await bad.bundle("hoa")).subarray(0, -30);
    const part = await bad.part("hoa");
    const forged = await sealed(bad.key, [
      { ...part, derived: part.derived.replace('"points":2', '"points":1') },
    ]);
    const result = await collect(changed, Buffer.alloc(0), cut, forged, await good.bundle("mya"));
    expect(statesOf(result)).toEqual([
      ["refused: changed"],
      ["refused: not-a-bundle"],
      ["refused: cut-short"],
      ["refused: records-differ"],
      ["recorded"],
    ]);
    expect(result.counts).toEqual({ recorded: 1, unchanged: 0, witnessed: 0, refused: 4, waiting: 0 });
    expect((await rows()).records).toHaveLength(3);
  });

  test("refuses a rewritten history, until the supervisor accepts it with a reason; what was collected stays", async () => {
    const { desk, take, collect, rows } = await aDesk();
    const pc = await aPc("mya");
    const first = await pc.bundle("mya");
    await take(first);
    const restored = await aSealingPc(pc.key);
    await restored.study("mya", [...aPassedCourse({ course: "clear-words" }), ...aStudiedLesson()]);
    const refused = await collect(await restored.bundle("mya"));
    expect(statesOf(refused)).toEqual([["refused: history-rewritten"]]);
    const file = refused.files[0]?.file ?? "";
    const accept = { file, learner: "mya", reason: "The disk was replaced" };
    await expect(acceptRefused(desk, { ...accept, learner: "hoa" })).rejects.toMatchObject({
      code: "not-found",
    });
    expect(statesOf(await acceptRefused(desk, accept))).toEqual([["recorded"]]);
    const { records, status } = await rows();
    expect(records.map(({ course }) => course).toSorted()).toEqual(["clear-words", "safe-lifting"]);
    expect(status).toMatchObject([{ course: "safe-lifting", lessonsDone: 1 }]);
    await expect(acceptRefused(desk, accept)).rejects.toMatchObject({ code: "not-found" });
    await restored.study("mya", aTest());
    expect(statesOf(await collect(await restored.bundle("mya")))).toEqual([["recorded"]]);
    expect(statesOf(await collect(first))).toEqual([["unchanged"]]);
  });

  test("takes nothing of a dismissed PC, and all of it when it is accepted after all", async () => {
    const { desk, collect, rows } = await aDesk();
    const pc = await aPc("mya");
    await collect(await pc.bundle("mya"));
    await dismissDevice(desk, { device: pc.device });
    await pc.study("mya", aPassedCourse({ course: "clear-words" }));
    expect(statesOf(await collect(await pc.bundle("mya")))).toEqual([["refused: dismissed-device"]]);
    expect(listDevices(desk).devices).toMatchObject([{ state: "dismissed", waiting: 1 }]);
    const accepted = await acceptDevices(desk, { devices: [{ device: pc.device, name: "" }] });
    expect(statesOf(accepted)).toEqual([["recorded"], ["recorded"]]);
    expect((await rows()).records).toHaveLength(2);
    await expect(dismissDevice(desk, { device: "0".repeat(16) })).rejects.toMatchObject({
      code: "not-found",
    });
  });

  test("knows all of it again when the desk is opened anew", async () => {
    const { desk, disk, take, rows, responses } = await aDesk();
    const pc = await aPc("mya", "hoa");
    await take(await pc.bundle("mya", "hoa"));
    const [before, answers] = [await rows(), await responses()];
    await desk.close();
    const again = await aDesk({ disk, isNew: false });
    expect(await again.rows()).toEqual(before);
    expect(await again.responses()).toEqual(answers);
    expect(again.desk.ledger.state).toEqual(desk.ledger.state);
    expect(statesOf(await again.collect(await pc.bundle("hoa")))).toEqual([["unchanged"]]);
  });
});
