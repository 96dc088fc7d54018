import { promisify } from "node:util";
import { constants, gunzip, gzip } from "node:zlib";
import { z } from "zod";
import { reasonOf } from "../disk/json-file.ts";
import { type DeviceKey, isSignedBy } from "../keys/device-key.ts";
import { deviceOf } from "../keys/fingerprint.ts";
import type { Profile } from "../learners/profile.ts";
import { ServiceFailure } from "../service-failure.ts";
import { type LearnerPart, readParts } from "./read-parts.ts";

/** The format of backup files that this build writes and reads. */
const backupFormat = 1;

/** A file that opens to more than this many bytes is refused. */
export const largestBackup = 256 * 1024 * 1024;

const headerSchema = z.object({
  pandu: z.literal("backup"),
  format: z.int().min(1),
  madeAt: z.iso.datetime({ offset: true }),
  device: z.string().regex(/^[a-z0-9]{1,32}$/),
  publicKey: z.base64(),
});

const signatureSchema = z.strictObject({ signature: z.base64() });

/** What goes into a backup of one learner: journals by name, as the sealed lines that stand in their files. */
export type LearnerBackup = { readonly profile: Profile; readonly journals: ReadonlyMap<string, Uint8Array> };

type BackupFile = {
  readonly madeAt: string;
  readonly device: string;
  /** Whether the device that the file names signed these very bytes. */
  readonly isIntact: boolean;
  readonly learners: readonly LearnerPart[];
};

/**
 * Writes a backup: gzipped lines. First the header; then for each learner `{"learner": profile}` and for each of their
 * journals `{"journal": name, "lines": n}` with the n lines of the journal behind it; last `{"signature": …}`, the
 * Ed25519 signature by the header's key over all bytes before that line.
 */
export async function writeBackup(
  key: DeviceKey,
  madeAt: string,
  learners: readonly LearnerBackup[],
): Promise<Buffer> {
  const { device, publicKey } = key;
  const parts: Uint8Array[] = [line({ pandu: "backup", format: backupFormat, madeAt, device, publicKey })];
  for (const { profile, journals } of learners) {
    parts.push(line({ learner: profile }));
    for (const [name, bytes] of journals)
      parts.push(line({ journal: name, lines: countLines(bytes) }), bytes);
  }
  const body = Buffer.concat(parts);
  if (body.length > largestBackup / 2) {
    throw new ServiceFailure("failed", "this is too much for one backup file; save the learners one by one");
  }
  return promisify<Uint8Array, Buffer>(gzip)(Buffer.concat([body, line({ signature: key.sign(body) })]));
}

/** Reads a backup; a `damaged-file` failure says what is wrong with a file that is none. A file cut short gives what is left. */
export async function readBackup(bytes: Uint8Array): Promise<BackupFile> {
  const text = await open(bytes);
  const headerEnd = text.indexOf(10);
  const { format, madeAt, device, publicKey } = readHeader(text.subarray(0, Math.max(0, headerEnd)));
  if (format > backupFormat)
    throw new ServiceFailure("newer-data", "a newer Pandu made this backup; update first");
  const signatureStart = text.lastIndexOf(10, text.length - 2) + 1;
  const signature = readSignature(text.subarray(signatureStart));
  const body = text.subarray(0, signature === undefined ? text.length : signatureStart);
  const isIntact =
    signature !== undefined && deviceOf(publicKey) === device && isSignedBy(publicKey, body, signature);
  return { madeAt, device, isIntact, learners: readParts(body.subarray(headerEnd + 1)) };
}

async function open(bytes: Uint8Array): Promise<Buffer> {
  try {
    const limits = { maxOutputLength: largestBackup, finishFlush: constants.Z_SYNC_FLUSH };
    return await promisify<Uint8Array, typeof limits, Buffer>(gunzip)(bytes, limits);
  } catch (error) {
    const isTooLarge = error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
    throw notOurs(isTooLarge ? `it opens to more than ${largestBackup} bytes` : reasonOf(error));
  }
}

function readHeader(bytes: Buffer): z.infer<typeof headerSchema> {
  try {
    return headerSchema.parse(JSON.parse(bytes.toString("utf8")));
  } catch (error) {
    throw notOurs(`its first line is no header: ${reasonOf(error)}`);
  }
}

function readSignature(bytes: Buffer): string | undefined {
  try {
    return signatureSchema.parse(JSON.parse(bytes.toString("utf8"))).signature;
  } catch {
    return undefined;
  }
}

function notOurs(reason: string): ServiceFailure {
  return new ServiceFailure("damaged-file", `this is no Pandu backup that can be read: ${reason}`);
}

function line(value: unknown): Buffer {
  return Buffer.from(`${JSON.stringify(value)}\n`);
}

function countLines(bytes: Uint8Array): number {
  return bytes.reduce((count, byte) => (byte === 10 ? count + 1 : count), 0);
}
