import { type Bytes, joined } from "./bytes.ts";

/** A value of ASN.1 with its tag and length, in the distinguished encoding of ITU-T X.690. */
export function tagged(tag: number, ...contents: readonly Uint8Array[]): Bytes {
  const body = joined(contents);
  return joined([Uint8Array.of(tag, ...lengthOctets(body.length)), body]);
}

export function sequence(...contents: readonly Uint8Array[]): Bytes {
  return tagged(0x30, ...contents);
}

/** Bytes as they are, with the number of bits of the last one that do not count. */
export function bitString(bytes: Uint8Array, unusedBits = 0): Bytes {
  return tagged(0x03, Uint8Array.of(unusedBits), bytes);
}

/** A whole number that is not negative, big-endian. */
export function integer(bytes: Uint8Array): Bytes {
  const first = bytes.findIndex((byte) => byte !== 0);
  const magnitude = first === -1 ? Uint8Array.of(0) : bytes.subarray(first);
  const [high = 0] = magnitude;
  return high < 0x80 ? tagged(0x02, magnitude) : tagged(0x02, Uint8Array.of(0), magnitude);
}

/** An object identifier in its dotted form. */
export function objectIdentifier(dotted: string): Bytes {
  const [first = 0, second = 0, ...rest] = dotted.split(".").map(Number);
  return tagged(0x06, Uint8Array.from([40 * first + second, ...rest].flatMap(base128)));
}

export function utf8String(text: string): Bytes {
  return tagged(0x0c, new TextEncoder().encode(text));
}

/** RFC 5280, 4.1.2.5: two digits for the years to 2049, four from 2050 on. Milliseconds are dropped. */
export function time(iso: string): Bytes {
  const digits = `${new Date(iso).toISOString().replaceAll(/\D/g, "").slice(0, 14)}Z`;
  const isShort = Number(digits.slice(0, 4)) < 2050;
  return tagged(isShort ? 0x17 : 0x18, new TextEncoder().encode(isShort ? digits.slice(2) : digits));
}

function lengthOctets(length: number): readonly number[] {
  if (length < 0x80) return [length];
  const octets = base256(length);
  return [0x80 | octets.length, ...octets];
}

function base256(number: number): readonly number[] {
  return number < 0x100 ? [number] : [...base256(Math.floor(number / 0x100)), number % 0x100];
}

/** Seven bits an octet; all but the last have the high bit set. */
function base128(number: number): number[] {
  const octets = [number & 0x7f];
  for (let rest = number >>> 7; rest > 0; rest >>>= 7) octets.unshift((rest & 0x7f) | 0x80);
  return octets;
}
