import { z } from "zod";

const id = z.string().min(1).max(120);

/** A unit of the office; units form a tree. */
export const unitSchema = z.strictObject({
  id,
  name: z.string().trim().min(1).max(120),
  parent: id.optional(),
});

/** A person of the roster. The same staff number is one person on every PC. */
export const personSchema = z.strictObject({
  /** The desk's own, for ever; never shown. */
  id,
  name: z.string().trim().min(1).max(120),
  staffNumber: z.string().trim().max(60),
  /** Id of a unit. */
  unit: id,
});

/** Who must have passed what by when: all people of the units named and below them, or everybody. */
export const requirementSchema = z.strictObject({
  id,
  course: id,
  /** Empty for everybody. */
  units: z.array(id),
  due: z.iso.date(),
  /** After so many months a pass is no longer current; absent where it stays current. */
  validMonths: z.int().positive().max(120).optional(),
});

/** What the desk gives to its PCs. Written as one JSON line and one line with the desk's signature over it. */
export const officeFileSchema = z.strictObject({
  pandu: z.literal("office"),
  format: z.literal(1),
  office: z.strictObject({ id, name: z.string().trim().min(1).max(120) }),
  /** Grows with every file that this desk writes: an older one never replaces a newer one. */
  revision: z.int().positive(),
  madeAt: z.iso.datetime({ offset: true }),
  desk: z.strictObject({
    /** Ed25519, SubjectPublicKeyInfo in base64: signs this file and receipts. */
    publicKey: z.base64(),
    /** age X25519 recipient ("age1…"): records are sealed for it. */
    recipient: z.string().startsWith("age1").max(100),
  }),
  units: z.array(unitSchema).max(2_000),
  people: z.array(personSchema).max(20_000),
  requirements: z.array(requirementSchema).max(200),
  /** Where the PCs drop their records, as the desk writes it; each PC may set another path to the same place. */
  sharedFolder: z.string().max(1_000).optional(),
});

export type Unit = z.infer<typeof unitSchema>;
export type Person = z.infer<typeof personSchema>;
export type Requirement = z.infer<typeof requirementSchema>;
export type OfficeFile = z.infer<typeof officeFileSchema>;
