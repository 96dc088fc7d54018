import { z } from "zod";
import { type SealedLine, readSeal } from "../journal/line.ts";
import { nameOfFile } from "../journal/journal-name.ts";
import { type Profile, profileSchema } from "../learners/profile.ts";

const journalSchema = z.strictObject({
  journal: z
    .string()
    .refine((name) => nameOfFile(`${name}.ndjson`) !== undefined, "this is no name of a journal"),
  lines: z.int().min(0),
});

const nameSchema = z.object({ learner: z.object({ name: z.string() }) });

/** One learner's part of a backup; without a profile it is damaged and does not stop the rest. */
export type LearnerPart = {
  readonly profile: Profile | undefined;
  /** The learner's name as far as it can be made out. */
  readonly name: string;
  /** Journals by name: their lines whose seal fits. */
  readonly journals: ReadonlyMap<string, readonly SealedLine[]>;
};

/** Reads the learners' parts of a backup, from behind its header to before its signature. */
export function readParts(bytes: Buffer): LearnerPart[] {
  const parts: (LearnerPart & { readonly journals: Map<string, SealedLine[]> })[] = [];
  let current: SealedLine[] | undefined;
  let left = 0;
  for (let start = 0, end = bytes.indexOf(10); end !== -1; start = end + 1, end = bytes.indexOf(10, start)) {
    const line = bytes.subarray(start, end);
    if (left > 0) {
      left -= 1;
      const seal = readSeal(line);
      if (seal !== undefined) current?.push({ bytes: bytes.subarray(start, end + 1), seal });
      continue;
    }
    const record = parse(line);
    const journal = journalSchema.safeParse(record).data;
    if (journal === undefined) {
      parts.push({ ...learnerOf(record), journals: new Map() });
      continue;
    }
    current = [];
    left = journal.lines;
    parts.at(-1)?.journals.set(journal.journal, current);
  }
  return parts;
}

function learnerOf(record: unknown): { profile: Profile | undefined; name: string } {
  const profile = z.strictObject({ learner: profileSchema }).safeParse(record).data?.learner;
  return { profile, name: profile?.name ?? nameSchema.safeParse(record).data?.learner.name ?? "" };
}

function parse(line: Buffer): unknown {
  try {
    return JSON.parse(line.toString("utf8"));
  } catch {
    return undefined;
  }
}
