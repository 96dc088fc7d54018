import { z } from "zod";
import {
  officeFileSchema,
  personSchema,
  requirementSchema,
  unitSchema,
} from "../../renderer/domain/office/office-file.ts";

const moment = z.iso.datetime({ offset: true });
const nothing = z.strictObject({});
const officeContent = z.base64().max(24 * 1024 * 1024);
const { office, revision, madeAt } = officeFileSchema.shape;

/** The office file of this PC without its roster, which `office.people` gives. */
const heldOffice = z.strictObject({
  office,
  revision,
  madeAt,
  importedAt: moment,
  importedBy: z.string(),
  /** Of the desk's key: the same on the supervisor's screen. */
  fingerprint: z.string(),
  units: z.array(unitSchema),
  requirements: z.array(requirementSchema),
  people: z.int(),
  /** Where records are dropped: this PC's own path if it was set, else the desk's; absent where neither fits this PC. */
  folder: z.string().optional(),
  isOwnFolder: z.boolean(),
});

const loaded = z.strictObject({
  held: heldOffice.optional(),
  /** Of this PC's key: what the supervisor's screen shows of a new PC. */
  ownFingerprint: z.string(),
});

/** How an office file stands to the one that is here; only "first" and "newer" can be imported. */
const standing = z.enum(["first", "newer", "same", "older", "other-desk"]);

/** The office file of a learner's PC: one a PC, for all its learners. */
export const officeContract = {
  "office.load": { input: nothing, output: loaded },
  /** The roster, for picking oneself; empty where there is no office file. */
  "office.people": { input: nothing, output: z.strictObject({ people: z.array(personSchema) }) },
  /** Reads an office file without keeping it, so that its fingerprint can be compared. */
  "office.inspect": {
    input: z.strictObject({ content: officeContent }),
    output: z.strictObject({
      office,
      revision,
      madeAt,
      fingerprint: z.string(),
      units: z.int(),
      people: z.int(),
      requirements: z.int(),
      sharedFolder: z.string().optional(),
      standing,
    }),
  },
  /** Keeps an office file whose fingerprint was compared; the learner who brings it must be unlocked and is noted. */
  "office.import": {
    input: z.strictObject({ learner: z.string(), content: officeContent, fingerprint: z.string() }),
    output: loaded,
  },
  "office.remove": { input: nothing, output: loaded },
  /** Sets this PC's own path to the shared folder; without a path the desk's counts again. */
  "office.folder": {
    input: z.strictObject({ path: z.string().trim().min(1).max(1000).optional() }),
    output: loaded,
  },
} as const;
