import { openServices } from "../../electron/services/open-services.ts";
import type { LearnerEvent } from "../../renderer/domain/event/event.ts";
import { defaultComfort } from "../../renderer/domain/people/comfort.ts";
import { anEvent } from "../builders/events.ts";
import { lessons } from "../e2e/journey/course.ts";

/** Fills a data folder with learners who each have so many events, by the app's own services. */
export async function plantLearners(dataFolder: string, learners: number, eventsEach: number): Promise<void> {
  const { handlers, close } = await openServices<undefined>({
    dataFolder,
    version: "0.0.0",
    host: "browser",
    refusedRequests: () => 0,
  });
  for (let number = 1; number <= learners; number += 1) {
    const profile = { name: `Learner ${number}`, staffNumber: "", unit: "", language: "en" };
    const comfort = defaultComfort("en");
    const { id: learner } = await handlers["learners.create"]({ ...profile, comfort }, undefined);
    const events = manyEvents(eventsEach);
    for (let from = 0; from < events.length; from += 10_000) {
      await handlers["journal.append"]({ learner, events: events.slice(from, from + 10_000) }, undefined);
    }
  }
  await close();
}

/** That many events of somebody who goes through the course and its test again and again. */
export function manyEvents(count: number): LearnerEvent[] {
  const events: LearnerEvent[] = [];
  for (let round = 1; events.length < count; round += 1) events.push(...aRound(round));
  return events.slice(0, count);
}

function aRound(round: number): LearnerEvent[] {
  const attempt = `attempt-${round}`;
  const items = Array.from({ length: 12 }, (_, index) => `item-${index + 1}`);
  return [
    ...lessons.flatMap(({ id: lesson, steps }) => [
      anEvent("lesson-opened", { lesson }),
      ...steps.flatMap(({ id: step, blocks }) => [
        anEvent("step-reached", { lesson, step }),
        ...blocks.flatMap((block) => (block.kind === "item" ? [answerTo(lesson, block.item.id)] : [])),
      ]),
      anEvent("lesson-completed", { lesson }),
    ]),
    anEvent("test-started", { attempt, items }),
    ...items.map((item) => anEvent("test-answered", { attempt, item })),
    anEvent("test-submitted", { attempt }),
  ];
}

function answerTo(lesson: string, item: string): LearnerEvent {
  const response = { kind: "single", option: "a" } as const;
  const graded = { item, objective: "call-back", response, outcome: "right", points: 1, of: 1 } as const;
  return anEvent("check-answered", { lesson, graded });
}
