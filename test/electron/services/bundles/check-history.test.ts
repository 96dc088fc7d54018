import { describe, expect, test } from "vitest";
import { readBundle } from "../../../../electron/services/bundles/read-bundle.ts";
import type { LearnerEvent } from "../../../../renderer/domain/event/event.ts";
import { canonicalJson } from "../../../../renderer/domain/records/canonical-json.ts";
import { aStudiedLesson, aTest } from "../../../builders/course-passes.ts";
import { aPcWith, judgeOne, receiptFor, resealed, witnessed, withJournal } from "./a-judgement.ts";
import { aSealingPc, sealed } from "./a-sealing-pc.ts";

describe("a bundle after one that was collected", () => {
  test("is unchanged when nothing came since, by its id or without", async () => {
    const pc = await aPcWith();
    const first = await pc.bundle("aye");
    const { header } = await readBundle(first);
    const witness = await witnessed(first);
    expect(await judgeOne(first, witness, { seenBody: header.body.sha256 })).toMatchObject({
      state: "unchanged",
    });
    expect(await judgeOne(await pc.bundle("aye"), witness)).toMatchObject({ state: "unchanged" });
    const updated = await sealed(pc.key, [await pc.part("aye", { appVersion: "1.2.0" })]);
    expect(await judgeOne(updated, witness)).toMatchObject({ state: "unchanged" });
  });

  test("under an id that another one had is refused", async () => {
    const pc = await aPcWith();
    const known = { seenBody: "ab".repeat(32) };
    expect(await judgeOne(await pc.bundle("aye"), undefined, known)).toMatchObject({ reason: "reused-id" });
  });

  test("is recorded when it goes on from there, or the learner has another name", async () => {
    const pc = await aPcWith(aStudiedLesson());
    const witness = await witnessed(await pc.bundle("aye"));
    const renamed = await sealed(pc.key, [await pc.part("aye", { name: "Aye Aye" })]);
    expect(await judgeOne(renamed, witness)).toMatchObject({
      state: "recorded",
      learner: { name: "Aye Aye" },
    });
    await pc.study("aye", aTest());
    const grown = await judgeOne(await pc.bundle("aye"), witness);
    expect(grown).toMatchObject({ state: "recorded", derived: { records: [{ attempts: 1 }] } });
  });

  test("is witnessed when the PC also holds this desk's receipt, and only this desk's", async () => {
    const pc = await aPcWith(aStudiedLesson());
    const witness = await witnessed(await pc.bundle("aye"));
    await pc.study("aye", aTest());
    const withReceipt = async (receipt: string) => sealed(pc.key, [{ ...(await pc.part("aye")), receipt }]);
    expect(await judgeOne(await withReceipt(receiptFor(witness)), witness)).toMatchObject({
      state: "witnessed",
    });
    for (const receipt of [receiptFor(witness, pc.key), receiptFor({ ...witness, learner: "bopha" }), "?"])
      expect(await judgeOne(await withReceipt(receipt), witness)).toMatchObject({ state: "recorded" });
  });

  test("is held against its own receipt where the desk forgot what it collected", async () => {
    const pc = await aPcWith(aStudiedLesson());
    const receipt = receiptFor(await witnessed(await pc.bundle("aye")));
    const rewritten = await aSealingPc(pc.key);
    await rewritten.study("aye", [...aStudiedLesson(), ...aTest()]);
    const bytes = await sealed(pc.key, [await rewritten.part("aye", { receipt })]);
    expect(await judgeOne(bytes)).toMatchObject({ state: "refused", reason: "history-rewritten" });
  });

  test("whose history was rewritten and signed again is refused, until the supervisor accepts that it begins anew", async () => {
    const pc = await aPcWith([...aTest({ outcomes: ["wrong", "wrong"] }), ...aTest()]);
    const witness = await witnessed(await pc.bundle("aye"));
    const rewritten = await aSealingPc(pc.key);
    await rewritten.study("aye", [...aTest(), ...aStudiedLesson(), ...aStudiedLesson()]);
    // The PC still holds the receipt from before.
    const seal = async () => sealed(pc.key, [await rewritten.part("aye", { receipt: receiptFor(witness) })]);
    const bytes = await seal();
    expect(await judgeOne(bytes, witness)).toMatchObject({ state: "refused", reason: "history-rewritten" });
    const accepted = await judgeOne(bytes, witness, { isRestarted: () => true });
    if (accepted.state !== "recorded") throw new Error("it was not recorded");
    expect(accepted.derived.records).toMatchObject([{ attempts: 1 }]);
    expect(await judgeOne(await seal(), accepted.witness)).toMatchObject({ state: "unchanged" });
    await rewritten.study("aye", aStudiedLesson());
    expect(await judgeOne(await seal(), accepted.witness)).toMatchObject({ state: "recorded" });
  });

  test("in which one old line was rewritten where nothing that left names it is refused all the same", async () => {
    const pc = await aPcWith([...aStudiedLesson(), ...aTest()]);
    const witness = await witnessed(await pc.bundle("aye"));
    const other = (event: LearnerEvent) =>
      event.type === "step-reached" ? { ...event, at: "2026-01-02T00:00:00Z" } : event;
    const rewrite = async () => sealed(pc.key, [resealed(await pc.part("aye"), "step-reached", other)]);
    expect(await judgeOne(await rewrite())).toMatchObject({ state: "recorded" });
    expect(await judgeOne(await rewrite(), witness)).toMatchObject({ reason: "history-rewritten" });
  });

  test("that is shorter is refused, and said to be older where it was made before", async () => {
    const pc = await aPcWith(aStudiedLesson());
    const [first, part] = [await pc.bundle("aye"), await pc.part("aye")];
    await pc.study("aye", aTest());
    const witness = await witnessed(await pc.bundle("aye"), await witnessed(first));
    expect(await judgeOne(first, witness)).toMatchObject({ reason: "older-than-collected" });
    const later = await sealed(pc.key, [part], "2026-03-01T09:00:00.000+07:00");
    expect(await judgeOne(later, witness)).toMatchObject({ reason: "history-shorter" });
  });

  test("in which a journal is missing is refused", async () => {
    const pc = await aPcWith();
    const witness = await witnessed(await pc.bundle("aye"));
    const none = {
      ...(await pc.part("aye")),
      journals: [],
      derived: canonicalJson({ records: [], status: [], responses: [] }),
    };
    expect(await judgeOne(await sealed(pc.key, [none]), witness)).toMatchObject({
      reason: "journal-missing",
    });
  });

  test("that holds back lines that left before is refused, though its own records fit", async () => {
    const [failed, passed] = [aTest({ outcomes: ["wrong", "wrong"] }), aTest()];
    const pc = await aPcWith(failed);
    const witness = await witnessed(await pc.bundle("aye"));
    await pc.study("aye", passed);
    const part = withJournal(await pc.part("aye"), ({ lines }) => ({
      lines: lines.toSpliced(1, failed.length),
    }));
    const better = await aSealingPc(pc.key);
    await better.study("aye", passed);
    const forged = { ...part, derived: (await better.part("aye")).derived };
    expect(await judgeOne(await sealed(pc.key, [forged]))).toMatchObject({ state: "recorded" });
    expect(await judgeOne(await sealed(pc.key, [forged]), witness)).toMatchObject({
      reason: "lines-withheld",
    });
  });
});
