import { z } from "zod";
import type { PackedRows } from "../../renderer/domain/desk/packed-rows.ts";

const nothing = z.strictObject({});
const moment = z.iso.datetime({ offset: true });
const device = z.string().regex(/^[0-9a-f]{16}$/);
const learner = z.string().min(1).max(64);
/** SHA-256 of a file's bytes, in hex: the same file has the same wherever it comes from. */
const fileId = z.string().regex(/^[0-9a-f]{64}$/);
const path = z.string().trim().min(1).max(1_000);
const reason = z.string().trim().min(1).max(500);
/** A code of `electron/services/bundles/bundle.ts` (`Refusal`), or of the desk: see `deskRefusals`. */
const refusal = z.strictObject({ reason: z.string(), where: z.string() });

/** Why the desk itself does not take a file, or a learner in it. */
export const deskRefusals = ["unreadable", "dismissed-device", "removed-person"] as const;

/** What became of one learner of a collected file. */
const collectedLearner = z.strictObject({
  learner: z.string(),
  name: z.string(),
  state: z.enum(["recorded", "unchanged", "witnessed", "refused"]),
  refusal: refusal.optional(),
  /** Oddities, never a reason to refuse: see `BundleNote`. */
  notes: z.array(z.strictObject({ kind: z.string(), where: z.string() })),
});

/** What became of one file. */
export const collectedFileSchema = z.strictObject({
  /** Absent where the file could not be read. */
  file: fileId.optional(),
  name: z.string(),
  /** "waiting" until its PC is accepted. */
  state: z.enum(["judged", "waiting", "refused"]),
  refusal: refusal.optional(),
  device: z.string().optional(),
  learners: z.array(collectedLearner),
});

const counts = z.strictObject({
  recorded: z.int(),
  unchanged: z.int(),
  witnessed: z.int(),
  /** Learners and whole files that were refused. */
  refused: z.int(),
  /** Files that wait for their PC to be accepted. */
  waiting: z.int(),
});

/** What stopped a collection early; what was done until then stays done, and collecting again goes on from there. */
const problem = z.enum(["disk-full", "folder-gone", "failed"]);

const collection = z.strictObject({
  files: z.array(collectedFileSchema),
  counts,
  isCancelled: z.boolean(),
  problem: problem.optional(),
  /** The folder, or the system's words. */
  problemAt: z.string().optional(),
  /** Whether receipts were left in the folder; false where it could not be written to, absent where there was none. */
  receiptsLeft: z.boolean().optional(),
});

const progress = z.strictObject({
  isRunning: z.boolean(),
  /** Files of the running or the last collection; 0 before the first. */
  total: z.int(),
  done: z.int(),
  counts,
  /** The folder that is watched while the desk is open, and how the last look went. */
  watch: z
    .strictObject({
      path: z.string(),
      lookedAt: moment.optional(),
      problem: problem.optional(),
      /** When something came into it the last time: see `desk.watchOutcome`. */
      cameAt: moment.optional(),
    })
    .optional(),
  /** Changes when anything on the desk's records, people or devices changed. */
  version: z.int(),
});

const pcs = z.array(
  z.strictObject({
    device,
    /** As the PC's own screen shows it. */
    fingerprint: z.string(),
    state: z.enum(["new", "accepted", "dismissed"]),
    /** Given by the supervisor; may be empty. */
    name: z.string(),
    firstSeenAt: moment,
    lastSeenAt: moment,
    /** Files that wait for it to be accepted. */
    waiting: z.int(),
    /** Names of the learners in its files. */
    learners: z.array(z.string()),
  }),
);

const packed = z.custom<PackedRows>();
const page = {
  after: z.int().min(0),
  /** A page ends with the first collected file with which it has so many rows. */
  limit: z.int().min(1).max(50_000),
};
const pageEnd = {
  /** As in `desk.collectProgress`. Where it differs from the first page's, begin again from 0. */
  version: z.int(),
  /** To be given as `after` for the next page; absent after the last. */
  next: z.int().optional(),
};

/** What the supervisor collects, and what is read of it. */
export const deskCollectContract = {
  /** Takes files' bytes; answers when all is done. Together no more than a request may have: 45 MB. */
  "desk.collect": {
    input: z.strictObject({
      files: z
        .array(z.strictObject({ name: z.string().min(1).max(255), content: z.base64() }))
        .min(1)
        .max(20_000),
    }),
    output: collection,
  },
  /** Takes every `*.pandu-records` in a folder of this PC and below, and leaves receipts beside them. `not-found` without the folder. */
  "desk.collectFolder": { input: z.strictObject({ path }), output: collection },
  /** To be polled; does not count as doing something. */
  "desk.collectProgress": { input: nothing, output: progress },
  /** Ends the running collection after the file at hand; its call answers with what was done. */
  "desk.collectCancel": { input: nothing, output: progress },
  /** Looks into a folder twice a minute while the desk is open, and collects what is new; without a path no more. */
  "desk.watch": { input: z.strictObject({ path: path.optional() }), output: progress },
  /** What became of what came into the watched folder the last time; absent where nothing came since it is watched. */
  "desk.watchOutcome": { input: nothing, output: z.strictObject({ outcome: collection.optional() }) },
  /** Accepts what was refused because it does not go on from what was collected, or because the person was removed. */
  "desk.refused.accept": { input: z.strictObject({ file: fileId, learner, reason }), output: collection },
  "desk.devices": { input: nothing, output: z.strictObject({ devices: pcs }) },
  /** The fingerprints were compared: takes what waits of these PCs. */
  "desk.devices.accept": {
    input: z.strictObject({
      devices: z
        .array(z.strictObject({ device, name: z.string().trim().max(120) }))
        .min(1)
        .max(10_000),
    }),
    output: collection,
  },
  /** Refuses what waits of a PC, and what comes of it, until it is accepted after all. */
  "desk.devices.dismiss": { input: z.strictObject({ device }), output: nothing },
  /** One file a PC to be handed back: of those that something was collected of since their last, or of all. */
  "desk.receipts": {
    input: z.strictObject({ all: z.boolean() }),
    output: z.strictObject({
      files: z.array(
        z.strictObject({ device, deviceName: z.string(), name: z.string(), content: z.base64() }),
      ),
    }),
  },
  /** Rows of completion records (`CompletionRecord`) and of courses under way (`StatusRow`), with `seenBy`: the PC that reported them. */
  "desk.records": {
    input: z.strictObject(page),
    output: z.strictObject({ records: packed, status: packed, ...pageEnd }),
  },
  /** Rows of answers in tests (`TestResponse`) of one course or, without one, of all; never with a name. */
  "desk.responses": {
    input: z.strictObject({ ...page, course: z.string().min(1).max(200).optional() }),
    output: z.strictObject({ responses: packed, ...pageEnd }),
  },
} as const;
