import { reasonOf } from "../disk/json-file.ts";
import { isSignedBy } from "./device-key.ts";

/** Signs bytes with an Ed25519 key; base64. */
export type Sign = (bytes: Uint8Array) => string;

/** A line of JSON and the line of its signature, as they were read. */
export type SignedLines = {
  readonly value: unknown;
  readonly isSignedBy: (publicKey: string) => boolean;
  /** Where the two lines end. */
  readonly end: number;
};

const signatureStart = '{"signature":"';
const signatureEnd = '"}';
const signatureLength = signatureStart.length + 88 + signatureEnd.length;

/** A value as one line of JSON, and a line `{"signature":"…"}` with the signature over the first, newline and all. */
export function writeSignedLines(value: unknown, sign: Sign): Buffer {
  const line = Buffer.from(`${JSON.stringify(value)}\n`);
  return Buffer.concat([line, Buffer.from(`${signatureStart}${sign(line)}${signatureEnd}\n`)]);
}

/** Reads a signed pair of lines from `start` on; throws with a sentence where there is none. */
export function readSignedLines(bytes: Buffer, start = 0): SignedLines {
  const lineEnd = bytes.indexOf(10, start) + 1;
  if (lineEnd === 0) throw new Error("it has no signature");
  const end = lineEnd + signatureLength + 1;
  const signature = readSignature(bytes.toString("latin1", lineEnd, end));
  const line = bytes.subarray(start, lineEnd);
  return {
    value: parse(line),
    isSignedBy: (publicKey) => isSignedBy(publicKey, line, signature),
    end,
  };
}

/** Only the one way of writing a signature is read, so that no byte of it can be changed unnoticed. */
function readSignature(line: string): string {
  const signature = line.slice(signatureStart.length, -signatureEnd.length - 1);
  const isOurs = line === `${signatureStart}${signature}${signatureEnd}\n`;
  const bytes = Buffer.from(signature, "base64");
  if (!isOurs || bytes.length !== 64 || bytes.toString("base64") !== signature)
    throw new Error("it has no signature that can be read");
  return signature;
}

function parse(line: Buffer): unknown {
  try {
    return JSON.parse(line.toString("utf8"));
  } catch (error) {
    throw new Error(`its first line is no JSON: ${reasonOf(error)}`, { cause: error });
  }
}
