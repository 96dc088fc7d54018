import type { z } from "zod";
import { reasonOf } from "../disk/json-file.ts";
import {
  bundleJournalSchema,
  bundleLearnerSchema,
  BundleRefusal,
  type JournalPart,
  type LearnerPart,
} from "./bundle.ts";

const derivedStart = Buffer.from('{"derived":');
const journalStart = Buffer.from('{"journal":');

/** Takes what is behind a bundle's header apart; refuses `wrong-structure` with the number of the line. */
export function readParts(bytes: Buffer): LearnerPart[] {
  const lines = createLines(bytes);
  const parts: LearnerPart[] = [];
  const learners = new Set<string>();
  while (lines.hasMore()) {
    const learner = parse(bundleLearnerSchema, lines);
    const journals: JournalPart[] = [];
    while (lines.startsWith(journalStart)) journals.push(readJournal(lines));
    const names = new Set(journals.map(({ journal }) => journal.name));
    if (names.size < journals.length || learners.has(learner.learner.id))
      throw misfit(lines.number(), "a learner or a journal is there twice");
    learners.add(learner.learner.id);
    if (!lines.startsWith(derivedStart)) throw misfit(lines.number() + 1, "records are missing");
    const derived = lines.next().toString("utf8", derivedStart.length).slice(0, -1);
    parts.push({ ...learner, journals, derived });
  }
  return parts;
}

function readJournal(lines: Lines): JournalPart {
  const { journal, digests, lines: count } = parse(bundleJournalSchema, lines);
  const all = Buffer.from(digests, "base64");
  if (all.length !== (journal.count - journal.from) * 32)
    throw misfit(lines.number(), "there are not as many digests as lines");
  const taken: Buffer[] = [];
  while (taken.length < count) taken.push(lines.next());
  return { journal, digests: all, lines: taken };
}

type Lines = ReturnType<typeof createLines>;

function createLines(bytes: Buffer) {
  let [start, number] = [0, 0];
  const next = (): Buffer => {
    const end = bytes.indexOf(10, start);
    number += 1;
    if (end === -1) throw misfit(number, "the end is missing");
    const line = bytes.subarray(start, end);
    start = end + 1;
    return line;
  };
  return {
    next,
    number: () => number,
    hasMore: () => start < bytes.length,
    startsWith: (text: Buffer) => text.equals(bytes.subarray(start, start + text.length)),
  };
}

function parse<Value>(schema: z.ZodType<Value>, lines: Lines): Value {
  const line = lines.next();
  try {
    return schema.parse(JSON.parse(line.toString("utf8")));
  } catch (error) {
    throw misfit(lines.number(), reasonOf(error));
  }
}

function misfit(line: number, what: string): BundleRefusal {
  return new BundleRefusal("wrong-structure", `line ${line}: ${what}`);
}
