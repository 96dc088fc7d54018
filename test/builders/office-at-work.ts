import { readFileSync } from "node:fs";
import { join } from "node:path";
import { formSchema, type Form } from "../../renderer/domain/course/course.ts";
import type { CourseListing } from "../../renderer/domain/course/documents.ts";
import { eventVersion } from "../../renderer/domain/event/event-version.ts";
import type { LearnerEvent } from "../../renderer/domain/event/event.ts";
import type { LearnerPart } from "../../electron/services/bundles/bundle.ts";
import { grade } from "../../renderer/domain/quiz/grade.ts";
import { aSealingPc, sealed } from "../electron/services/bundles/a-sealing-pc.ts";
import { anAnswer } from "./answers.ts";

const names = [
  ...["Mya Hlaing", "Nguyễn Thị Hoa", "สมชาย ใจดี", "မေသူ", "ສົມພອນ ວົງສາ", "សុខ ដារ៉ា", "Siti Rahmah"],
  ...["Dewi Lestari", "Rosa Fernandes", "Tan Wei Ming", "Priya Nair", "Awang Hassan", "Juan dela Cruz"],
];
const units = ["Ministry", "Records", "Licensing", "Front desk"];

/** Somebody of the office: where they sit, and how far they come. */
export type Worker = {
  readonly name: string;
  readonly staffNumber: string;
  /** "Ministry / Records". */
  readonly unit: string;
  readonly pc: number;
};

/** So many people, five at a PC, with names in the scripts of the region. */
export function workers(count: number): Worker[] {
  return Array.from({ length: count }, (_, at) => {
    const name = names[at % names.length] ?? "";
    return {
      name: at < names.length ? name : `${name} ${Math.floor(at / names.length) + 1}`,
      staffNumber: `A-${String(at + 1).padStart(3, "0")}`,
      unit: `${units[0]} / ${units[1 + (at % 3)]}`,
      pc: Math.floor(at / 5),
    };
  });
}

/** Files of records of all PCs: nine of ten people have begun, and what they did ends with the month before `today`. */
export async function recordsOf(
  people: readonly Worker[],
  listings: readonly CourseListing[],
  today: Date,
): Promise<Buffer[]> {
  const random = aStream(7);
  const files: Buffer[] = [];
  for (const pc of new Set(people.map((person) => person.pc))) {
    const place = await aSealingPc();
    const parts: LearnerPart[] = [];
    for (const person of people.filter((each) => each.pc === pc)) {
      const events = careerOf(listings, random, today);
      if (events.length === 0) continue;
      const learner = person.staffNumber.toLowerCase();
      await place.study(learner, events);
      const { name, staffNumber, unit } = person;
      parts.push(await place.part(learner, { name, staffNumber, unit }));
    }
    if (parts.length > 0) files.push(await sealed(place.key, parts, today.toISOString()));
  }
  return files;
}

/** What somebody did: fewer and fewer go on from course to course. */
function careerOf(listings: readonly CourseListing[], random: () => number, today: Date): LearnerEvent[] {
  const ability = random() * 2.2;
  const start = today.getTime() - (30 + random() * 90) * 86_400_000;
  const events: LearnerEvent[] = [];
  for (const [at, listing] of listings.entries()) {
    if (random() > 0.94 - at * 0.09) break;
    const clock = aClock(start + at * 8 * 86_400_000);
    events.push(...studied(listing, random, clock, ability));
  }
  return events;
}

function studied(
  listing: CourseListing,
  random: () => number,
  clock: ReturnType<typeof aClock>,
  ability: number,
): LearnerEvent[] {
  const content = {
    course: listing.id,
    version: listing.version,
    hash: listing.hash,
    language: listing.language,
    translation: listing.translation,
  };
  const sat = (purpose: "pre" | "final", gain: number) =>
    testOf(listing, purpose, { random, clock, ability: ability + gain, content });
  const read = Math.floor(random() * listing.lessons.length * 4);
  const lessons = listing.lessons
    .slice(0, read)
    .flatMap(({ id: lesson }) => [
      clock("lesson-opened", { content, lesson }, 60),
      clock("lesson-completed", { content, lesson, activeMs: 60_000 * (3 + random() * 5) }, 600),
    ]);
  const isThrough = read >= listing.lessons.length;
  return [...sat("pre", 0), ...lessons, ...(isThrough ? sat("final", 1.6) : [])];
}

type Sitting = {
  readonly random: () => number;
  readonly clock: ReturnType<typeof aClock>;
  readonly ability: number;
  readonly content: object;
};

let attempts = 0;

function testOf(
  listing: CourseListing,
  purpose: "pre" | "final",
  { random, clock, ability, content }: Sitting,
): LearnerEvent[] {
  attempts += 1;
  const attempt = `attempt-${attempts}`;
  const form = listing.forms[attempts % listing.forms.length] ?? "a";
  const { items } = formOf(listing.id, form);
  const started = clock(
    "test-started",
    { content, attempt, purpose, form, passMark: listing.passMark, items: items.map(({ id }) => id) },
    30,
  );
  const graded = items.map((item, place) => {
    // One question in twelve tells nobody apart.
    const chance = place === 6 ? 0.45 : 1 / (1 + Math.exp(-(ability + 1.1 - (place % 5) * 0.5)));
    return grade(item, anAnswer(item, random() < chance, random()));
  });
  const answered = graded.map(({ item, response }) =>
    clock("test-answered", { content, attempt, item, response, activeMs: 1500 + random() * 40_000 }, 30),
  );
  const failed = graded.filter(({ outcome }) => outcome === "wrong").map(({ objective }) => objective);
  const points = graded.reduce((sum, each) => sum + each.points, 0);
  const result = {
    ...{ content, attempt, purpose, form, items: graded, points, of: graded.length },
    ...{ passMark: listing.passMark, failedObjectives: [...new Set(failed)], missed: [] },
    passed: points >= listing.passMark,
  };
  return [started, ...answered, clock("test-submitted", result, 10)];
}

function formOf(course: string, form: string): Form {
  const file = join(import.meta.dirname, "../../courses", course, "forms", `${form}.json`);
  return formSchema.parse(JSON.parse(readFileSync(file, "utf8")));
}

let events = 0;

/** Makes events, each so many seconds after the one before. */
function aClock(start: number) {
  let now = start;
  return (type: LearnerEvent["type"], data: object, seconds: number): LearnerEvent => {
    now += seconds * 1000;
    events += 1;
    return {
      v: eventVersion,
      id: `00000000-0000-4000-8000-${String(events).padStart(12, "0")}`,
      at: new Date(now).toISOString().replace("Z", "+00:00"),
      mono: now - start,
      boot: "boot",
      type,
      data,
    } as LearnerEvent;
  };
}

/** Numbers from 0 to 1, the same at every run (mulberry32). */
function aStream(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
