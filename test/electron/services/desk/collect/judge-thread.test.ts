import { describe, expect, onTestFinished, test } from "vitest";
import { createJudge } from "../../../../../electron/services/desk/collect/judge-file.ts";
import { createJudgeThread } from "../../../../../electron/services/desk/collect/judge-thread.ts";
import { makeDeskKeys } from "../../../../../electron/services/desk/vault/desk-keys.ts";
import { encryptFor } from "../../../../../electron/services/bundles/age.ts";
import { aPassedCourse } from "../../../../builders/course-passes.ts";
import { aSealingPc } from "../../bundles/a-sealing-pc.ts";

const keys = await makeDeskKeys();
const knowledge = { deskKey: keys.publicKey, now: Date.parse("2026-11-28T00:00:00Z"), learners: {} };

describe("a judge in a thread", () => {
  test("comes to the same as one in this thread, file after file", { timeout: 30_000 }, async () => {
    const thread = createJudgeThread(keys.identity);
    onTestFinished(() => thread.close());
    await thread.ready();
    const here = createJudge(keys.identity);
    const pc = await aSealingPc();
    await pc.study("mya", aPassedCourse());
    const bytes = await encryptFor(keys.recipient, await pc.bundle("mya"));
    expect(await thread.open(bytes)).toEqual(await here.open(bytes));
    expect(await thread.judge(knowledge)).toMatchObject({ learners: [{ state: "recorded" }] });
    expect((await thread.judge(knowledge)).learners).toEqual((await here.judge(knowledge)).learners);
    const broken = bytes.subarray(0, -1);
    expect(await thread.open(broken)).toEqual(await here.open(broken));
    await expect(thread.judge(knowledge)).rejects.toThrow("no file was opened");
    expect(await thread.open(bytes)).toHaveProperty("facts");
  });

  test("is there again for the next file when its thread has ended", { timeout: 30_000 }, async () => {
    const thread = createJudgeThread(keys.identity);
    await thread.ready();
    await thread.close();
    await expect(thread.ready()).rejects.toThrow("ended");
    await thread.ready();
    await thread.close();
  });
});
