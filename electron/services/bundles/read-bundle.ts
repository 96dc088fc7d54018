import { gunzipSync } from "node:zlib";
import type { z } from "zod";
import { reasonOf } from "../disk/json-file.ts";
import { deviceOf, fingerprintOf } from "../keys/fingerprint.ts";
import { readSignedLines } from "../keys/signed-lines.ts";
import { decryptWith, isAgeFile } from "./age.ts";
import {
  type Bundle,
  type BundleHeader,
  bundleFormat,
  bundleHeaderSchema,
  BundleRefusal,
  largestBundle,
  largestOpened,
} from "./bundle.ts";
import { readParts } from "./read-parts.ts";
import { sha256 } from "./witness.ts";

const chunkSize = 1024 * 1024;

/**
 * Opens a bundle, encrypted or not, and checks that the device it names signed these very bytes. Throws a
 * `BundleRefusal` where it is not to be read. What is in it is judged by `judgeBundle`.
 *
 * @param identity the desk's age identity; without it an encrypted bundle is refused as `encrypted`
 */
export async function readBundle(bytes: Uint8Array, identity?: string): Promise<Bundle> {
  if (bytes.length > largestBundle) refuse("too-large", `it has ${bytes.length} bytes`);
  const isEncrypted = isAgeFile(bytes);
  const clear = isEncrypted ? await decrypt(bytes, identity) : asBuffer(bytes);
  const { header, end } = readHeader(clear);
  const body = clear.subarray(end);
  if (body.length < header.body.bytes)
    refuse("cut-short", `${body.length} of ${header.body.bytes} bytes are there`);
  if (sha256(body) !== header.body.sha256) refuse("changed", "the bytes behind the header");
  const learners = readParts(open(body));
  return { header, fingerprint: fingerprintOf(header.publicKey), isEncrypted, learners };
}

function decrypt(bytes: Uint8Array, identity: string | undefined): Promise<Buffer> {
  if (identity === undefined) throw new BundleRefusal("encrypted", "the file");
  return decryptWith(identity, bytes);
}

function readHeader(bytes: Buffer): { header: BundleHeader; end: number } {
  const { value, isSignedBy, end } = signedHeader(bytes);
  const { data: header, error } = bundleHeaderSchema.safeParse(value);
  if (header === undefined) return refuseHeader(value, error);
  if (!isSignedBy(header.publicKey)) refuse("wrong-signature", "the header");
  if (header.format > bundleFormat) refuse("newer-format", `format ${header.format}`);
  if (deviceOf(header.publicKey) !== header.device) refuse("wrong-device", header.device);
  return { header, end };
}

function signedHeader(bytes: Buffer) {
  try {
    return readSignedLines(bytes);
  } catch (error) {
    return refuse("not-a-bundle", reasonOf(error));
  }
}

/** A newer format may have another header: of that no more is known than its number. */
function refuseHeader(value: unknown, error: z.ZodError): never {
  const format = typeof value === "object" && value !== null && "format" in value ? value.format : undefined;
  if (typeof format === "number" && format > bundleFormat) refuse("newer-format", `format ${format}`);
  return refuse("not-a-bundle", reasonOf(error));
}

function open(body: Buffer): Buffer {
  try {
    // At once: the judge's thread has nothing else to do, and turns of the pool cost a quarter more.
    return gunzipSync(body, { maxOutputLength: largestOpened, chunkSize });
  } catch (error) {
    const isTooLarge = error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
    return refuse(isTooLarge ? "too-large" : "wrong-structure", reasonOf(error));
  }
}

function refuse(reason: BundleRefusal["reason"], where: string): never {
  throw new BundleRefusal(reason, where);
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
