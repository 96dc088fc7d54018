import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { DeviceKey } from "../keys/device-key.ts";
import { writeSignedLines } from "../keys/signed-lines.ts";
import { ServiceFailure } from "../service-failure.ts";
import {
  type BundleHeader,
  bundleFormat,
  type JournalPart,
  largestOpened,
  type LearnerPart,
} from "./bundle.ts";
import { sha256 } from "./witness.ts";

/** What a bundle says of itself. */
export type BundleFacts = Pick<BundleHeader, "bundle" | "madeAt" | "appVersion" | "office">;

/**
 * Writes a bundle: the header as one line of JSON; a line with the device's signature over it; then, gzipped, and bound
 * to the header by its SHA-256, for each learner a line with the learner, for each of their journals a line with the
 * journal and its digests and behind it those of its lines that leave, and a line with the records.
 */
export async function writeBundle(
  key: DeviceKey,
  facts: BundleFacts,
  learners: readonly LearnerPart[],
): Promise<Buffer> {
  const opened = Buffer.concat(learners.flatMap(linesOf));
  if (opened.length > largestOpened / 2)
    throw new ServiceFailure("failed", "this is too much for one file; seal the learners one by one");
  const body = await promisify<Uint8Array, Buffer>(gzip)(opened);
  const header: BundleHeader = {
    pandu: "records",
    format: bundleFormat,
    ...facts,
    device: key.device,
    publicKey: key.publicKey,
    body: { bytes: body.length, sha256: sha256(body) },
  };
  return Buffer.concat([writeSignedLines(header, key.sign), body]);
}

function linesOf({ journals, derived, ...learner }: LearnerPart): Buffer[] {
  return [line(learner), ...journals.flatMap(journalLines), Buffer.from(`{"derived":${derived}}\n`)];
}

function journalLines({ journal, digests, lines }: JournalPart): Buffer[] {
  const head = line({ journal, digests: digests.toString("base64"), lines: lines.length });
  return [head, ...lines.flatMap((each) => [each, newline])];
}

const newline = Buffer.from("\n");

function line(value: unknown): Buffer {
  return Buffer.from(`${JSON.stringify(value)}\n`);
}
