import { type Bytes, joined } from "./bytes.ts";

/** A segment before the picture's own data: its marker (second byte) and all its bytes with the marker. */
type Segment = { readonly marker: number; readonly bytes: Bytes };

const start = Uint8Array.of(0xff, 0xd8);
const startOfScan = 0xda;
/** Content Credentials stand in application segments 11. */
const app11 = 0xeb;

/** Puts the seal of one JPEG on another, where it stood, as careless tools do: it does not fit there. */
export function withSealOf(sealed: Bytes, picture: Bytes): Bytes {
  return afterStart(
    picture,
    segmentsOf(sealed)
      .filter(({ marker }) => marker === app11)
      .map(({ bytes }) => bytes),
  );
}

/** Puts segments right behind the start of a JPEG. */
export function afterStart(picture: Bytes, segments: readonly Bytes[]): Bytes {
  return joined([start, ...segments, picture.subarray(start.length)]);
}

/** A segment of at most 65,533 bytes. */
export function segmentWith(marker: number, payload: Uint8Array): Bytes {
  const length = payload.length + 2;
  return joined([Uint8Array.of(0xff, marker, length >> 8, length & 0xff), payload]);
}

function segmentsOf(picture: Bytes): readonly Segment[] {
  const segments: Segment[] = [];
  let at = start.length;
  while (at + 4 <= picture.length) {
    const [lead, marker = 0, high = 0, low = 0] = picture.subarray(at, at + 4);
    if (lead !== 0xff || marker === startOfScan) break;
    const end = at + 2 + high * 0x100 + low;
    segments.push({ marker, bytes: picture.slice(at, end) });
    at = end;
  }
  return segments;
}
