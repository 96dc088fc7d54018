import type { BundleLearner, JournalPart } from "./bundle.ts";
import { type CheckedJournal, digestAt, type Misfit } from "./check-journal.ts";
import { type SeenJournal, sha256, type Witness } from "./witness.ts";

/** A journal by its ends and digests. */
type Digested = Pick<JournalPart, "journal" | "digests">;

/** Whether journals go on from where they were seen before: nothing missing, nothing shorter, nothing rewritten. */
export function checkSeen(seen: readonly SeenJournal[], journals: readonly Digested[]): Misfit | undefined {
  for (const { journal: name, count, head, digests } of seen) {
    const here = journals.find(({ journal }) => journal.name === name);
    if (here === undefined) return { reason: "journal-missing", where: name };
    const where = `${name}: line ${count}`;
    if (here.journal.count < count) return { reason: "history-shorter", where };
    const now = seenAt(here, count);
    if (now.head !== head || now.digests !== digests) return { reason: "history-rewritten", where };
  }
  return undefined;
}

/** Whether every line that left before is there again, of the courses that leave now. */
export function checkWithheld(
  { lines }: Witness,
  courses: readonly string[] | undefined,
  journals: readonly CheckedJournal[],
): Misfit | undefined {
  const here = linesByCourse(journals);
  for (const [course, { upTo, hashes }] of Object.entries(lines)) {
    const isChosen = courses?.includes(course) ?? true;
    if (isChosen && hashesUpTo(here.get(course) ?? [], upTo) !== hashes)
      return { reason: "lines-withheld", where: course };
  }
  return undefined;
}

/** What a desk keeps of this learner for the next time. */
export function witnessOf(
  about: Pick<Witness, "device" | "madeAt" | "collectedAt">,
  { learner, courses }: BundleLearner,
  journals: readonly CheckedJournal[],
  before: Witness | undefined,
): Witness {
  const upTo = Object.fromEntries(journals.map(({ part: { journal } }) => [journal.name, journal.count]));
  const lines = [...linesByCourse(journals)].map(
    ([course, each]) => [course, { upTo, hashes: hashesUpTo(each, upTo) }] as const,
  );
  return {
    ...about,
    learner: learner.id,
    journals: journals.map(({ part }) => seenAt(part, part.journal.count)),
    lines: { ...before?.lines, ...Object.fromEntries(lines) },
    details: sha256(JSON.stringify([learner.name, learner.staffNumber, learner.unit, courses ?? null])),
  };
}

/** How far a journal goes up to a line that it has. */
function seenAt(part: Digested, count: number): SeenJournal {
  const { name, from, fromHead } = part.journal;
  return {
    journal: name,
    count,
    head: count === from ? fromHead : digestAt(part, count),
    digests: sha256(part.digests.subarray(0, Math.max(0, count - from) * 32)),
  };
}

type CourseLine = { readonly journal: string; readonly seq: number; readonly hash: string };

/** The lines of each course, journal by journal in the order of their names. */
function linesByCourse(journals: readonly CheckedJournal[]): ReadonlyMap<string, readonly CourseLine[]> {
  const lines = new Map<string, CourseLine[]>();
  const ordered = journals.toSorted((one, other) =>
    one.part.journal.name < other.part.journal.name ? -1 : 1,
  );
  for (const { part, events, hashes } of ordered) {
    for (const [index, event] of events.entries()) {
      if (event.type === "journal-started") continue;
      const { course } = event.data.content;
      const line = { journal: part.journal.name, seq: event.seq, hash: hashes[index] ?? "" };
      const known = lines.get(course);
      if (known === undefined) lines.set(course, [line]);
      else known.push(line);
    }
  }
  return lines;
}

function hashesUpTo(lines: readonly CourseLine[], upTo: Readonly<Record<string, number>>): string {
  const seen = lines.filter(({ journal, seq }) => seq <= (upTo[journal] ?? 0));
  return sha256(seen.map(({ hash }) => hash).join(""));
}
