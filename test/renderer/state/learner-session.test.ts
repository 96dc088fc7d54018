import { expect, test } from "vitest";
import { JournalFailure } from "../../../renderer/domain/progress/journal-failure.ts";
import { loadProgress } from "../../../renderer/domain/progress/load-progress.ts";
import type { ProgressRepository } from "../../../renderer/domain/progress/progress-repository.ts";
import { createLearnerSession } from "../../../renderer/state/learner-session.ts";
import { anEvent } from "../../builders/events.ts";
import { aLearner } from "../../builders/learners.ts";
import { createMemoryJournal } from "../../ports/memory-journal.ts";
import { createMemoryProgressRepository } from "../../ports/memory-progress-repository.ts";

const device = "d0d0d0d0d0d0d0d0";
const course = "spotting-ai-generated-content";
const content = { course, version: "1.0.0", hash: "5ea1", language: "en", translation: "original" } as const;
const atStep = (step: string) => ({ content, lesson: "the-urgent-call", step });

async function openSession(broken: Partial<ProgressRepository> = {}) {
  const journal = createMemoryJournal(device);
  const repository = { ...createMemoryProgressRepository(), ...broken };
  const disk = { failures: 0, waits: [] as number[], isReady: Promise.resolve() };
  const port = {
    ...journal.port,
    append: async (...request: Parameters<typeof journal.port.append>) => {
      await disk.isReady;
      if (disk.failures > 0) {
        disk.failures -= 1;
        throw new JournalFailure("disk-full", "journal.ndjson");
      }
      return journal.port.append(...request);
    },
  };
  let ids = 0;
  const progress = await loadProgress({ journal: port, repository }, "learner-1");
  const session = createLearnerSession(
    {
      journal: port,
      repository,
      clock: { timestamp: () => "2026-01-05T09:00:00.000+07:00", monotonic: () => 1000 },
      randomId: () => `event-${(ids += 1)}`,
      wait: async (milliseconds) => void disk.waits.push(milliseconds),
      boot: "boot-1",
      device,
    },
    aLearner(),
    progress,
  );
  const stepNow = () => session.store.getState().view[course]?.lessons["the-urgent-call"]?.step;
  return { session, journal, repository, disk, stepNow };
}

test("what was done is seen at once and called saved only when it is on the disk", async () => {
  const { session, journal, disk, stepNow } = await openSession();
  const spinUp = Promise.withResolvers<void>();
  disk.isReady = spinUp.promise;
  session.record("step-reached", atStep("idea"));
  expect(stepNow()).toBe("idea");
  expect(session.store.getState().saved).toEqual({ state: "saving" });
  expect(journal.journals.get(device)).toHaveLength(0);

  spinUp.resolve();
  await session.flush();
  expect(session.store.getState().saved).toEqual({ state: "saved" });
  expect(journal.journals.get(device)).toHaveLength(1);
});

test("a disk that fails is asked again, more and more patiently, and nothing is lost or written twice", async () => {
  const { session, journal, disk } = await openSession();
  disk.failures = 6;
  const states: string[] = [];
  session.store.subscribe(({ saved }) => states.push(saved.state));
  session.record("step-reached", atStep("idea"));
  session.record("step-reached", atStep("how"));
  await session.flush();
  expect(states).toContain("failed");
  expect(session.store.getState().saved).toEqual({ state: "saved" });
  expect(disk.waits).toEqual([500, 2_000, 5_000, 10_000, 10_000, 10_000]);
  expect(journal.journals.get(device)?.map(({ id }) => id)).toEqual(["event-1", "event-2"]);
});

test("a failure tells its code and its file", async () => {
  const { session, disk } = await openSession();
  disk.failures = 1;
  const told: unknown[] = [];
  session.store.subscribe(({ saved }) => saved.state === "failed" && told.push(saved));
  session.record("step-reached", atStep("idea"));
  await session.flush();
  expect(told).toContainEqual({ state: "failed", code: "disk-full", at: "journal.ndjson" });
});

test("what another window of the same learner wrote in between keeps its place in the journal", async () => {
  const { session, journal, stepNow } = await openSession();
  session.record("step-reached", atStep("idea"));
  await session.flush();
  journal.write(device, [anEvent("step-reached", { step: "check-1" })]);
  session.record("step-reached", atStep("how"));
  await session.flush();
  expect(journal.journals.get(device)).toHaveLength(3);
  expect(stepNow()).toBe("how");
  const lesson = session.store.getState().view[course]?.lessons["the-urgent-call"];
  expect(lesson?.reached).toEqual(["idea", "check-1", "how"]);
});

test("the index holds what the journal holds, with its head", async () => {
  const { session, repository } = await openSession();
  session.record("step-reached", atStep("idea"));
  await session.flush();
  const stored = await repository.find("learner-1");
  expect(stored?.heads).toEqual([{ device, seq: 1, head: "event-1" }]);
  expect(stored?.views.map(({ lastSeq }) => lastSeq)).toEqual([1]);
});

test("an index that cannot be written does not keep an answer from being saved", async () => {
  const save = () => Promise.reject(new Error("IndexedDB is gone"));
  const { session, journal } = await openSession({ save });
  session.record("step-reached", atStep("idea"));
  await session.flush();
  expect(session.store.getState().saved).toEqual({ state: "saved" });
  expect(journal.journals.get(device)).toHaveLength(1);
});
