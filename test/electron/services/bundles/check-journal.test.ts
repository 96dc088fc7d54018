import { describe, expect, test } from "vitest";
import type { LearnerPart } from "../../../../electron/services/bundles/bundle.ts";
import type { LearnerEvent } from "../../../../renderer/domain/event/event.ts";
import { canonicalJson } from "../../../../renderer/domain/records/canonical-json.ts";
import { aStudiedLesson } from "../../../builders/course-passes.ts";
import { aPcWith, judge, judgeOne, resealed, withJournal } from "./a-judgement.ts";
import { sealed } from "./a-sealing-pc.ts";

describe("a bundle that was rightly signed again after a change is refused where", () => {
  const score = (event: LearnerEvent): LearnerEvent =>
    event.type === "test-submitted" ? { ...event, data: { ...event.data, points: 1 } } : event;

  test.each<[string, string, (part: LearnerPart) => LearnerPart]>([
    [
      "a byte of a line differs",
      "changed-line",
      (part) =>
        withJournal(part, ({ lines }) => ({
          lines: lines.with(2, Buffer.from(String(lines[2]).replace("back", "bank"))),
        })),
    ],
    ["a score differs from the records", "records-differ", (part) => resealed(part, "test-submitted", score)],
    [
      "the records differ from the events",
      "records-differ",
      (part) => ({ ...part, derived: part.derived.replace('"attempts":1', '"attempts":0') }),
    ],
    [
      "a record is missing",
      "records-differ",
      (part) => ({ ...part, derived: canonicalJson({ records: [], status: [], responses: [] }) }),
    ],
    [
      "a line does not join the one before",
      "broken-chain",
      (part) =>
        resealed(part, "lesson-opened", (event) =>
          event.type === "lesson-opened" ? { ...event, at: "2026-01-01T00:00:00Z" } : event,
        ),
    ],
    [
      "a digest differs",
      "broken-chain",
      (part) =>
        withJournal(part, ({ digests }) => ({
          digests: Buffer.concat([Buffer.alloc(32, 7), digests.subarray(32)]),
        })),
    ],
    [
      "the head differs",
      "broken-chain",
      (part) => withJournal(part, ({ journal }) => ({ journal: { ...journal, head: "ab".repeat(32) } })),
    ],
    [
      "lines stand in another order",
      "lines-out-of-order",
      (part) =>
        withJournal(part, ({ lines }) => ({ lines: [...lines.slice(0, 2), ...lines.slice(2).toReversed()] })),
    ],
    [
      "a line stands there twice",
      "lines-out-of-order",
      (part) => withJournal(part, ({ lines }) => ({ lines: [...lines, ...lines.slice(-1)] })),
    ],
    [
      "the first line is held back",
      "other-learner",
      (part) => withJournal(part, ({ lines }) => ({ lines: lines.slice(1) })),
    ],
    [
      "a journal does not begin at its beginning",
      "broken-chain",
      (part) =>
        withJournal(part, ({ journal, digests, lines }) => ({
          journal: { ...journal, from: 1, fromHead: digests.toString("hex", 0, 32) },
          digests: digests.subarray(32),
          lines: lines.slice(1),
        })),
    ],
    [
      "a field that records need is not there",
      "unreadable-event",
      (part) =>
        resealed(
          part,
          "test-submitted",
          (event) => ({ ...event, data: { ...event.data, of: 0 } }) as LearnerEvent,
        ),
    ],
  ])("%s: %s", async (_, reason, change) => {
    const pc = await aPcWith();
    const judgement = await judgeOne(await sealed(pc.key, [change(await pc.part("aye"))]));
    expect(judgement).toMatchObject({ state: "refused", reason, where: expect.stringMatching(/./) });
  });

  test("journals of two learners are swapped", async () => {
    const pc = await aPcWith();
    await pc.study("bopha", aStudiedLesson());
    const [aye, bopha] = [await pc.part("aye"), await pc.part("bopha")];
    const swapped = [
      { ...aye, journals: bopha.journals },
      { ...bopha, journals: aye.journals },
    ];
    expect(await judge(await sealed(pc.key, swapped))).toMatchObject([
      { state: "refused", reason: "other-learner" },
      { state: "refused", reason: "other-learner" },
    ]);
  });

  test("a journal is given out as another device's", async () => {
    const pc = await aPcWith();
    const part = withJournal(await pc.part("aye"), ({ journal }) => ({
      journal: { ...journal, name: "0123456789abcdef" },
    }));
    expect(await judgeOne(await sealed(pc.key, [part]))).toMatchObject({ reason: "other-learner" });
  });

  test("the first field that differs is named", async () => {
    const pc = await aPcWith();
    const part = resealed(await pc.part("aye"), "test-submitted", score);
    expect(await judgeOne(await sealed(pc.key, [part]))).toMatchObject({
      where: "records.0.firstScore.points",
    });
  });
});
