import { createStore } from "zustand/vanilla";
import type { CourseListing } from "../../renderer/domain/course/documents.ts";
import type { DiscernmentDocument } from "../../renderer/domain/discernment/document.ts";
import { discernmentStringsSchema } from "../../renderer/domain/discernment/material-strings.ts";
import type { Discernment } from "../../renderer/domain/discernment/material.ts";
import type { LearnerEvent } from "../../renderer/domain/event/event.ts";
import { foldEvents } from "../../renderer/domain/progress/fold.ts";
import { createLearnerSession } from "../../renderer/state/learner-session.ts";
import { createOfficeStore } from "../../renderer/state/office-store.ts";
import type { Environment } from "../../renderer/state/environment.ts";
import { discernmentDocuments } from "../../scripts/course/discernment-documents.ts";
import { createMemoryInspector } from "../ports/memory-inspector.ts";
import { createMemoryJournal } from "../ports/memory-journal.ts";
import { createMemoryProgressRepository } from "../ports/memory-progress-repository.ts";
import { aCourseListing } from "./course-events.ts";
import { someMaterials, someMaterialWords } from "./discernment-materials.ts";
import { aLearner } from "./learners.ts";

const device = "d0d0d0d0d0d0d0d0";
const test: Discernment = { format: 1, materials: [...someMaterials] };

/** The course `safe-lifting` with a discernment test. */
export function aListingWithDiscernment(): CourseListing {
  return { ...aCourseListing(), discernment: { forms: ["a", "b", "c"], items: 24 } };
}

/** The forms of the test, in English. */
export function someForms(): readonly DiscernmentDocument[] {
  const strings = discernmentStringsSchema(test).parse(someMaterialWords());
  return discernmentDocuments(test, { language: "en", translation: "original" }, strings);
}

/** A window in which one learner, who did what `events` tell, takes the test; pictures are held by the inspector. */
export function aDiscernmentEnvironment({
  events = [],
  now = Date.UTC(2026, 10, 28),
  documents = someForms(),
}: {
  readonly events?: readonly LearnerEvent[];
  readonly now?: number;
  readonly documents?: readonly DiscernmentDocument[];
} = {}) {
  const journal = createMemoryJournal(device);
  const memory = createMemoryInspector();
  let ids = 0;
  const randomId = () => `id-${(ids += 1)}`;
  const clock = {
    now: () => now,
    timestamp: () => new Date(now).toISOString().replace("Z", "+00:00"),
    monotonic: () => 1000,
  };
  const view = foldEvents(
    {},
    events.map((event, index) => ({ ...event, seq: index + 1 })),
  );
  const session = createLearnerSession(
    {
      ...{ journal: journal.port, repository: createMemoryProgressRepository(), clock, randomId, device },
      wait: async () => undefined,
      boot: "boot-1",
    },
    aLearner(),
    { view, heads: [] },
  );
  const listings = [aListingWithDiscernment()];
  const environment = {
    app: { store: createStore(() => ({ language: "en", session, listings })) },
    office: createOfficeStore({ call: async () => ({ ok: false, code: "not-found" }) }),
    content: {
      discernment: async (_course: string, form: string) => documents.find((each) => each.form === form),
      discernmentPicture: async (_course: string, _file: string, name: string) => new File(["pixels"], name),
    },
    clock,
    randomId,
    random: () => 0,
    openInspector: () => memory.inspector,
    startActiveTimer: () => ({ read: () => 42_000, stop: () => undefined }),
  } as unknown as Environment;
  return { environment, session, ...memory, eventsOf: () => journal.journals.get(device) ?? [] };
}
