import { z } from "zod";
import type { MatchQuestion } from "../../renderer/domain/desk/match-people.ts";

const nothing = z.strictObject({});
const moment = z.iso.datetime({ offset: true });
/** A person's id in the roster, or `<device>/<learner>`. */
const party = z.string().min(1).max(120);
const pair = z.strictObject({ one: party, other: party });

const learner = z.strictObject({
  key: party,
  device: z.string(),
  learner: z.string(),
  name: z.string(),
  staffNumber: z.string(),
  /** As the PC says it. */
  unit: z.string(),
  collectedAt: moment,
});

const person = z.strictObject({
  /** The id in the roster or, of somebody who is not in it, the key of the first learner. */
  id: party,
  isInRoster: z.boolean(),
  name: z.string(),
  staffNumber: z.string(),
  /** Id of the unit in the roster, else as the PC says it. */
  unit: z.string(),
  /** On the PCs where they learn. `learner` and `seenBy` of a row of `desk.records` lead here. */
  learners: z.array(learner),
});

const question = z.strictObject({ one: party, other: party, why: z.custom<MatchQuestion["why"]>() });

/** Once that something was done at the desk. */
const logLine = z.strictObject({
  number: z.int(),
  at: moment,
  kind: z.enum([
    "desk-created",
    "collected",
    "devices-accepted",
    "device-dismissed",
    "history-accepted",
    "people-linked",
    "people-parted",
    "person-removed",
    "office-saved",
    "office-file-made",
    "receipts-made",
    "archive-cleared",
    "certificates-issued",
  ]),
  /** What it was about, in the words that were given: a file's name, a reason, ids; never more of a removed person. */
  about: z.record(z.string(), z.union([z.string(), z.int()])),
});

/** Who is who at the desk, what was done, and how much there is. */
export const deskPeopleContract = {
  "desk.people": { input: nothing, output: z.strictObject({ people: z.array(person) }) },
  /** Parties who may be the same person: asked, never merged by itself. */
  "desk.people.matches": { input: nothing, output: z.strictObject({ questions: z.array(question) }) },
  /** These two, and all who are put to either, are one person. `failed` where that would make two of the roster one. */
  "desk.people.link": { input: pair, output: nothing },
  /** These two are two people: answers a question with no, or takes a learner out of a person (`other`) whom they were put to. */
  "desk.people.unlink": { input: pair, output: nothing },
  /** Removes what was collected of a person from the desk, for good; says how much. Their line in the roster stays. */
  "desk.people.remove": {
    input: z.strictObject({ person: party, reason: z.string().trim().min(1).max(500) }),
    output: z.strictObject({
      learners: z.int(),
      /** Collected files that hold others too: they go when their time of keeping ends. */
      filesKept: z.int(),
    }),
  },
  "desk.summary": {
    input: nothing,
    output: z.strictObject({
      people: z.int(),
      learners: z.int(),
      devices: z.int(),
      newDevices: z.int(),
      questions: z.int(),
      /** Files that were collected, and of these those that wait for their PC. */
      files: z.int(),
      waiting: z.int(),
      records: z.int(),
      status: z.int(),
      responses: z.int(),
      /** PCs to which a receipt may be handed back. */
      receipts: z.int(),
      lastCollectedAt: moment.optional(),
      version: z.int(),
    }),
  },
  /** What was done at the desk, latest first; `before` is the number of the last line of the page before. */
  "desk.log": {
    input: z.strictObject({ before: z.int().min(0).optional(), limit: z.int().min(1).max(1000) }),
    output: z.strictObject({ lines: z.array(logLine), isEnd: z.boolean() }),
  },
} as const;
