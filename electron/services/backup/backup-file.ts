import { gunzipSync, gzipSync } from "node:zlib";
import { z } from "zod";
import { deviceOf, type DeviceKey, isSignedBy } from "../keys/device-key.ts";
import { profileSchema } from "../learners/profile.ts";
import { ServiceFailure } from "../service-failure.ts";

/** The format of backup files that this build writes and reads. */
export const backupFormat = 1;

const largestBackup = 512 * 1024 * 1024;

const learnerBackup = z.strictObject({
  profile: profileSchema,
  /** Device → the journal's lines as they stand in its file. */
  journals: z.record(z.string().regex(/^[a-z0-9-]+$/), z.string()),
});

const payloadSchema = z.strictObject({
  format: z.literal(backupFormat),
  madeAt: z.iso.datetime({ offset: true }),
  device: z.string(),
  publicKey: z.string(),
  learners: z.array(z.unknown()),
});

const fileSchema = z.strictObject({ payload: z.string(), signature: z.string() });

export type LearnerBackup = z.infer<typeof learnerBackup>;

export type BackupFile = {
  readonly madeAt: string;
  readonly device: string;
  readonly isIntact: boolean;
  /** A learner's part, or undefined where it cannot be read: it does not stop the rest. */
  readonly learners: readonly (LearnerBackup | undefined)[];
};

/** A backup: gzipped JSON of the payload as text and its Ed25519 signature by the device that made it. */
export function writeBackup(key: DeviceKey, madeAt: string, learners: readonly LearnerBackup[]): Uint8Array {
  const { device, publicKey } = key;
  const payload = JSON.stringify({ format: backupFormat, madeAt, device, publicKey, learners });
  return gzipSync(JSON.stringify({ payload, signature: key.sign(Buffer.from(payload)) }));
}

/** Reads a backup; a `damaged-file` failure says what is wrong with a file that is none. */
export function readBackup(bytes: Uint8Array): BackupFile {
  try {
    const text = gunzipSync(bytes, { maxOutputLength: largestBackup }).toString("utf8");
    const { payload, signature } = fileSchema.parse(JSON.parse(text));
    const { madeAt, device, publicKey, learners } = payloadSchema.parse(JSON.parse(payload));
    const isIntact = deviceOf(publicKey) === device && isSignedBy(publicKey, Buffer.from(payload), signature);
    return { madeAt, device, isIntact, learners: learners.map((part) => learnerBackup.safeParse(part).data) };
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : error instanceof Error ? error.message : String(error);
    throw new ServiceFailure("damaged-file", `this is no Pandu backup that can be read: ${reason}`);
  }
}
