import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { aStudiedLesson, aTest } from "../../../builders/course-passes.ts";
import { aDesk } from "../../../builders/offices.ts";
import { aLearnersPc, collected, judged, receiptsFor } from "./a-learners-pc.ts";

const bytesOf = ({ content }: { readonly content: string }) => Buffer.from(content, "base64");

describe("a receipt", () => {
  async function aCollectedPc() {
    const [pc, desk] = [await aLearnersPc(), await aDesk()];
    await pc.bring(desk);
    await pc.call("journal.append", { learner: pc.id, events: aStudiedLesson() });
    const seal = async () => bytesOf(await pc.call("records.seal", { learners: [pc.id], form: "encrypted" }));
    const give = (bytes: Buffer) => pc.call("records.receipt", { content: bytes.toString("base64") });
    const witness = await collected(desk, await seal());
    return { pc, desk, seal, give, witness };
  }

  test("is kept, marks what was collected, and goes with the next bundle", async () => {
    const { pc, desk, seal, give, witness } = await aCollectedPc();
    const { learners } = await give(receiptsFor(desk, [witness]));
    expect(learners).toEqual([
      { learner: pc.id, name: "Daw Khin", at: "2026-02-01T10:00:00Z", state: "kept" },
    ]);
    await pc.call("journal.append", { learner: pc.id, events: aTest() });
    const next = await seal();
    expect(await judged(desk, next, { witnessOf: () => witness })).toMatchObject([{ state: "witnessed" }]);
    const { sent, collectedAt } = await pc.call("records.sent", { learner: pc.id });
    expect(sent.map(({ isCollected }) => isCollected)).toEqual([false, true]);
    expect(collectedAt).toBe("2026-02-01T10:00:00Z");
  });

  test("that is older than the one that is here does not take its place", async () => {
    const { pc, desk, seal, give, witness } = await aCollectedPc();
    await pc.call("journal.append", { learner: pc.id, events: aTest() });
    const later = await collected(desk, await seal());
    await give(receiptsFor(desk, [later], "2026-02-02T10:00:00Z"));
    expect((await give(receiptsFor(desk, [witness]))).learners).toMatchObject([{ state: "older" }]);
    expect((await pc.call("records.sent", { learner: pc.id })).collectedAt).toBe("2026-02-02T10:00:00Z");
  });

  test("takes the place of a longer one that does not fit any more, as after an accepted restart", async () => {
    const { pc, desk, give, witness } = await aCollectedPc();
    await give(receiptsFor(desk, [witness]));
    const { device } = await pc.call("app.info", {});
    await pc.close();
    const path = join(pc.folder, "learners", pc.id, `${device}.ndjson`);
    const lines = (await readFile(path, "utf8")).split("\n");
    await writeFile(path, `${lines.slice(0, 3).join("\n")}\n`);
    const again = await aLearnersPc({}, pc.folder);
    const sealed = await again.call("records.seal", { learners: [pc.id], form: "encrypted" });
    const [judgement] = await judged(desk, bytesOf(sealed), { isRestarted: () => true });
    if (judgement?.state !== "recorded") throw new Error("it was not recorded");
    const content = receiptsFor(desk, [judgement.witness], "2026-02-02T10:00:00Z").toString("base64");
    expect(await again.call("records.receipt", { content })).toMatchObject({ learners: [{ state: "kept" }] });
    expect((await again.call("records.sent", { learner: pc.id })).collectedAt).toBe("2026-02-02T10:00:00Z");
  });

  test("says of each learner whether they are here, and whether their journals went through what it says", async () => {
    const { pc, desk, give, witness } = await aCollectedPc();
    const [journal] = witness.journals;
    if (journal === undefined) throw new Error("there is a journal");
    const other = { ...witness, journals: [{ ...journal, head: "ab".repeat(32) }] };
    const longer = { ...witness, journals: [{ ...journal, count: journal.count + 5 }] };
    const strange = { ...witness, journals: [{ ...journal, journal: "0123456789abcdef" }] };
    const states = await Promise.all(
      [{ ...witness, learner: "nobody" }, other, longer, strange].map(async (each) => {
        const { learners } = await give(receiptsFor(desk, [each]));
        return learners[0]?.state;
      }),
    );
    expect(states).toEqual(["not-here", "does-not-fit", "does-not-fit", "does-not-fit"]);
    expect((await pc.call("records.sent", { learner: pc.id })).collectedAt).toBeUndefined();
  });

  test("of a locked learner is kept without telling the name", async () => {
    const { pc, desk, give, witness } = await aCollectedPc();
    await pc.call("learners.protect", { id: pc.id, passphrase: "bamboo" });
    await pc.call("learners.lock", { id: pc.id });
    const { learners } = await give(receiptsFor(desk, [witness]));
    expect(learners).toEqual([{ learner: pc.id, at: "2026-02-01T10:00:00Z", state: "kept" }]);
  });

  test("of another desk, for another PC, changed, or of no kind is refused with a sentence", async () => {
    const { pc, desk, give, witness } = await aCollectedPc();
    const refusal = (bytes: Buffer) => give(bytes).catch((error: Error) => error.message);
    const right = receiptsFor(desk, [witness]);
    expect(await refusal(receiptsFor(await aDesk(), [witness]))).toMatch(/not from the desk of this PC/);
    expect(await refusal(receiptsFor(desk, [{ ...witness, device: "0123456789abcdef" }]))).toMatch(
      /for another PC/,
    );
    expect(await refusal(Buffer.from(right.toString().replace("2026-02", "2026-03")))).toMatch(
      /not from the desk/,
    );
    for (const bytes of [Buffer.alloc(0), Buffer.from("{}"), right.subarray(0, -5)])
      expect(await refusal(bytes)).toMatch(/^this is no receipt that can be read: ./);
    await pc.call("office.remove", {});
    await expect(give(right)).rejects.toMatchObject({ code: "not-found" });
  });
});
