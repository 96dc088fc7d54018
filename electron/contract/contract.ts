import { z } from "zod";
import { type JournalEvent, learnerEventSchema } from "../../renderer/domain/event/event.ts";
import { largestTrustList, type OfficeList } from "../../renderer/domain/provenance/trust-lists.ts";
import { credentialsContract } from "./credentials-contract.ts";
import { deskCollectContract } from "./desk-collect-contract.ts";
import { deskContract } from "./desk-contract.ts";
import { deskExportsContract } from "./desk-exports-contract.ts";
import { deskPeopleContract } from "./desk-people-contract.ts";
import type { Method } from "./methods.ts";
import { officeContract } from "./office-contract.ts";
import { recordsContract } from "./records-contract.ts";

const id = z.string().regex(/^[a-z0-9-]{1,64}$/);
const base64 = z.base64();
const nothing = z.strictObject({});

/** Settings of this PC; a learner's own comfort settings are in their profile. */
export const settingsSchema = z.strictObject({
  language: z.string().optional(),
  lastLearner: id.optional(),
});

/** How the app looks and reads for one learner. */
export const comfortSchema = z.strictObject({
  textSize: z.int().min(100).max(200),
  theme: z.enum(["system", "light", "dark", "high-contrast"]),
  motion: z.enum(["system", "reduced"]),
  digits: z.enum(["latin", "native"]),
  calendar: z.enum(["gregorian", "buddhist"]),
  shortcuts: z.boolean(),
});

const learnerDetails = z.strictObject({
  name: z.string().trim().min(1).max(120),
  staffNumber: z.string().trim().max(60),
  unit: z.string().trim().max(120),
  language: z.string().min(2).max(20),
  comfort: comfortSchema,
});

export const learnerSchema = learnerDetails.extend({
  id,
  createdAt: z.iso.datetime({ offset: true }),
  /** Whether a passphrase stands before this learner's work, and whether it was given since the app started. */
  isProtected: z.boolean(),
  isUnlocked: z.boolean(),
});

/** What was found wrong with a journal when it was opened, and what was done about it. */
const journalFinding = z.strictObject({
  kind: z.enum(["torn-end-cut", "damage-inside", "unreadable-event"]),
  line: z.int(),
  kept: z.string(),
});

export const journalStateSchema = z.strictObject({
  /** The device that wrote it; one journal a learner and device. */
  device: id,
  isOwn: z.boolean(),
  seq: z.int().min(0),
  head: z.string(),
  findings: z.array(journalFinding),
});

const restorePlan = z.strictObject({
  /** A token for `backup.restore`; it stands for the very bytes that were inspected. */
  token: z.string(),
  madeAt: z.iso.datetime({ offset: true }),
  madeOn: id,
  /** Whether the file is signed by the device it names and unchanged since. */
  isIntact: z.boolean(),
  learners: z.array(
    z.strictObject({
      id,
      name: z.string(),
      state: z.enum(["new", "adds", "same", "removed-here", "locked", "damaged"]),
      newEvents: z.int(),
    }),
  ),
});

const authorities = z.array(z.strictObject({ subject: z.string(), validTo: z.iso.datetime() })).readonly();

/** The list of authorities that an office brought to this PC. */
export const officeListSchema = z.strictObject({
  name: z.string(),
  importedAt: z.iso.datetime({ offset: true }),
  importedBy: id,
  pem: z.string(),
  authorities,
}) satisfies z.ZodType<OfficeList>;

const trustListFile = base64.max(Math.ceil(largestTrustList / 3) * 4);
const officeTrust = z.strictObject({ office: officeListSchema.optional() });

const journalEvents = z.array(z.custom<JournalEvent>());

/** Every method's input and output. Inputs are parsed before a handler sees them. */
export const contract = {
  "app.info": {
    input: nothing,
    output: z.strictObject({
      version: z.string(),
      host: z.enum(["electron", "browser"]),
      device: id,
      dataFolder: z.string(),
      /** Bytes free where the data lives; undefined where the system does not tell. */
      freeBytes: z.number().optional(),
      isDiskLow: z.boolean(),
      /** Requests that tried to leave the app and were refused since it started. */
      refusedRequests: z.int(),
      canSavePdf: z.boolean(),
      /** "newer" when a newer Pandu wrote the data: then nothing is read or changed. */
      data: z.enum(["ready", "newer"]),
      /** Changes at every start of the host; monotonic times are counted within it. */
      boot: z.string(),
    }),
  },
  "settings.load": { input: nothing, output: settingsSchema },
  "settings.save": { input: settingsSchema, output: nothing },
  "learners.list": {
    input: nothing,
    output: z.strictObject({
      learners: z.array(learnerSchema),
      /** Folders that could not be read: they are left as they are. */
      unreadable: z.array(z.string()),
    }),
  },
  "learners.create": { input: learnerDetails, output: learnerSchema },
  "learners.update": { input: learnerDetails.extend({ id }), output: learnerSchema },
  "learners.unlock": { input: z.strictObject({ id, passphrase: z.string() }), output: learnerSchema },
  "learners.lock": { input: z.strictObject({ id }), output: learnerSchema },
  /** Sets or changes the passphrase and returns a new recovery code, to be shown once. */
  "learners.protect": {
    input: z.strictObject({ id, passphrase: z.string().min(4).max(200) }),
    output: z.strictObject({ recoveryCode: z.string() }),
  },
  "learners.unprotect": { input: z.strictObject({ id }), output: learnerSchema },
  /** Unlocks with the recovery code and removes the passphrase. */
  "learners.recover": { input: z.strictObject({ id, recoveryCode: z.string() }), output: learnerSchema },
  "learners.remove": { input: z.strictObject({ id }), output: nothing },
  "journal.open": { input: z.strictObject({ learner: id }), output: z.array(journalStateSchema) },
  /**
   * Events after `after` (a sequence), at most `limit`. When `head` is given and is not the hash at `after`,
   * `agrees` is false and no events come: the caller must rebuild from 0.
   */
  "journal.read": {
    input: z.strictObject({
      learner: id,
      device: id,
      after: z.int().min(0),
      head: z.string().optional(),
      limit: z.int().min(1).max(50_000),
    }),
    output: z.strictObject({
      agrees: z.boolean(),
      events: journalEvents,
      /** The hash of the last event returned, or `head`'s where there is none. */
      head: z.string(),
      isEnd: z.boolean(),
    }),
  },
  /** Appends to this device's journal; answers when the events are on the disk. */
  "journal.append": {
    input: z.strictObject({ learner: id, events: z.array(learnerEventSchema).min(1).max(1000) }),
    output: z.strictObject({ seq: z.int(), head: z.string() }),
  },
  /** One file with one learner or, with an empty list, all that are unlocked. */
  "backup.create": {
    input: z.strictObject({ learners: z.array(id) }),
    output: z.strictObject({ name: z.string(), content: base64, skipped: z.array(id) }),
  },
  "backup.inspect": { input: z.strictObject({ content: base64 }), output: restorePlan },
  "backup.restore": {
    input: z.strictObject({ token: z.string() }),
    output: z.strictObject({ restored: z.int(), newEvents: z.int() }),
  },
  "trust.load": { input: nothing, output: officeTrust },
  /** Reads a list without keeping it, so that it can be looked at before `trust.import` takes it. */
  "trust.inspect": {
    input: z.strictObject({ content: trustListFile }),
    output: z.strictObject({ authorities }),
  },
  /** Puts a list in the place of the office's; the learner who brings it must be unlocked and is noted. */
  "trust.import": {
    input: z.strictObject({ learner: id, name: z.string().trim().min(1).max(255), content: trustListFile }),
    output: officeTrust,
  },
  "trust.remove": { input: nothing, output: officeTrust },
  ...officeContract,
  ...recordsContract,
  ...deskContract,
  ...deskCollectContract,
  ...deskPeopleContract,
  ...deskExportsContract,
  ...credentialsContract,
  /** Asks where to save and writes the file whole or not at all. Electron only: the browser edition downloads. */
  "files.save": {
    input: z.strictObject({ name: z.string().min(1).max(200), content: base64 }),
    output: z.strictObject({ savedAs: z.string() }),
  },
  /** Saves what the window would print as PDF. Electron only: the browser edition prints. */
  "print.pdf": {
    input: z.strictObject({ name: z.string().min(1).max(200), landscape: z.boolean() }),
    output: z.strictObject({ savedAs: z.string() }),
  },
} as const satisfies Record<Method, { input: z.ZodType; output: z.ZodType }>;

export type Contract = typeof contract;
export type Input<Name extends Method> = z.infer<Contract[Name]["input"]>;
export type Output<Name extends Method> = z.infer<Contract[Name]["output"]>;
export type Learner = z.infer<typeof learnerSchema>;

export type Settings = z.infer<typeof settingsSchema>;
export type JournalState = z.infer<typeof journalStateSchema>;

/** Why a call was not answered. */
export const failures = [
  "bad-request",
  "untrusted",
  "locked",
  "not-found",
  "wrong-passphrase",
  "too-many-tries",
  "disk-full",
  "newer-data",
  "damaged-file",
  "cancelled",
  "unsupported",
  "failed",
] as const;

export type Failure = (typeof failures)[number];

/** Every answer travels as data: Electron keeps only the message of a thrown error. `at` says what and where. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: Failure; readonly at?: string };

/** A host's side of the contract: one handler a method. */
export type Handlers<Caller> = {
  readonly [Name in Method]: (input: Input<Name>, caller: Caller) => Promise<Output<Name>> | Output<Name>;
};

/** The window's side of the contract. */
export type Services = {
  readonly call: <Name extends Method>(method: Name, input: Input<Name>) => Promise<Result<Output<Name>>>;
};
