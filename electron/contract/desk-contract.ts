import { z } from "zod";
import type { OfficeProblem } from "../../renderer/domain/desk/check-office.ts";
import {
  officeFileSchema,
  personSchema,
  requirementSchema,
  unitSchema,
} from "../../renderer/domain/office/office-file.ts";

const nothing = z.strictObject({});
const passphrase = z.string().min(8).max(200);
const officeName = z.string().trim().min(1).max(120);
/** A file for the window to save. */
const file = z.strictObject({ name: z.string(), content: z.base64() });

/** Whether there is a desk on this PC and whether its passphrase was given. */
const deskState = z.strictObject({
  exists: z.boolean(),
  isLocked: z.boolean(),
  /** Absent where there is no desk. */
  officeName: z.string().optional(),
  /** Until the desk locks itself unless somebody does something; absent while it is locked. */
  locksInMs: z.number().optional(),
});

const { units, people, requirements, sharedFolder } = officeFileSchema.shape;

/** What the supervisor changes of the office. */
export const officeDraftSchema = z.strictObject({
  name: officeName,
  units,
  people,
  requirements,
  sharedFolder,
  /** Collected files are kept so long, in months; records are kept until a person is removed. */
  keepMonths: z.int().min(1).max(600),
});

const deskOffice = z.strictObject({
  id: z.string(),
  ...officeDraftSchema.shape,
  units: z.array(unitSchema),
  people: z.array(personSchema),
  requirements: z.array(requirementSchema),
  /** Of the last office file that was made; 0 before the first. */
  revision: z.int().min(0),
  /** Of the desk's key: what PCs show when the office file is brought to them. */
  fingerprint: z.string(),
});

/**
 * The supervisor's desk: its lock and its office. Every method of the desk but `state`, `create`, `unlock`, `recover`,
 * `lock` and `touch` answers `locked` until the passphrase is given.
 */
export const deskContract = {
  "desk.state": { input: nothing, output: deskState },
  /** Makes the desk of this PC and opens it. The recovery file is given once: it opens the desk without the passphrase. */
  "desk.create": {
    input: z.strictObject({ passphrase, officeName }),
    output: z.strictObject({ state: deskState, recovery: file }),
  },
  /** `wrong-passphrase`; from the third wrong one on `too-many-tries`, with the seconds to wait. */
  "desk.unlock": { input: z.strictObject({ passphrase: z.string().max(200) }), output: deskState },
  /** Opens the desk with the recovery file and sets a new passphrase; `wrong-passphrase` where it is another desk's. */
  "desk.recover": {
    input: z.strictObject({ content: z.base64().max(100_000), newPassphrase: passphrase }),
    output: deskState,
  },
  "desk.changePassphrase": {
    input: z.strictObject({ passphrase: z.string().max(200), newPassphrase: passphrase }),
    output: deskState,
  },
  /** Makes another recovery file; the one before opens the desk no more. */
  "desk.renewRecovery": { input: z.strictObject({ passphrase: z.string().max(200) }), output: file },
  "desk.lock": { input: nothing, output: deskState },
  /** Somebody is there: the ten minutes begin anew. Every other call of an open desk but the polled ones does the same. */
  "desk.touch": { input: nothing, output: deskState },
  "desk.office.load": { input: nothing, output: deskOffice },
  /** Saves the office whole; where there are problems nothing is saved. */
  "desk.office.save": {
    input: officeDraftSchema,
    output: z.strictObject({ problems: z.array(z.custom<OfficeProblem>()) }),
  },
  /** Makes the signed office file for the PCs; its revision is one more than the last. */
  "desk.office.file": { input: nothing, output: file.extend({ revision: z.int() }) },
} as const;
