import { type ByteSource, partOf } from "../../byte-source.ts";
import { noteExif } from "../blocks/exif.ts";
import { noteRawProfile } from "../blocks/raw-profile.ts";
import { noteXmp } from "../blocks/xmp.ts";
import { letters, nulIn, uint32 } from "../decoding/bytes.ts";
import { inflate } from "../decoding/inflate.ts";
import { decodeText } from "../decoding/text.ts";
import { kindOfKey } from "../keys.ts";
import type { NoteTaker } from "../note-taker.ts";

const signatureSize = 8;
const mostChunks = 20_000;
/** Longer texts are cut. */
const longestText = 1024 * 1024;
/** The most bytes that are unpacked, in all chunks of a file together: unpacking is slow, and bombs are cheap. */
const mostUnpacked = 2 * 1024 * 1024;

/** Notes the texts and the EXIF block of a PNG (W3C PNG, third edition, 11.3). False where its first chunk is none. */
export function notePng(taker: NoteTaker, source: ByteSource): boolean {
  const unpack = unpacker();
  let isReadable = false;
  for (const { type, body } of chunks(source)) {
    if (type === "IHDR") isReadable = true;
    if (type === "eXIf") noteExif(taker, body);
    if (textTypes.has(type)) noteText(taker, type, body.read(0, Math.min(body.size, longestText)), unpack);
  }
  return isReadable;
}

function* chunks(source: ByteSource) {
  let at = signatureSize;
  for (let count = 0; count < mostChunks; count += 1) {
    const head = source.read(at, at + 8);
    if (head.length < 8) return;
    const end = at + 8 + uint32(head, 0);
    const type = letters(head, 4);
    yield { type, body: partOf(source, at + 8, end) };
    if (type === "IEND") return;
    at = end + 4;
  }
}

const textTypes = new Set(["tEXt", "zTXt", "iTXt"]);

type Unpack = (packed: Uint8Array) => Uint8Array;

function noteText(taker: NoteTaker, type: string, chunk: Uint8Array, unpack: Unpack): void {
  const end = nulIn(chunk);
  const keyword = decodeText(chunk.subarray(0, end));
  const text = textBehind(type, chunk, end, unpack);
  if (keyword === "XML:com.adobe.xmp") noteXmp(taker, text);
  else if (keyword.startsWith("Raw profile type ")) noteRawProfile(taker, keyword, text);
  else taker.note(kindOfKey(keyword), keyword, `PNG ${type}`, decodeText(text));
}

/** Behind the keyword of an iTXt chunk: whether its text is packed, how, a language, and the keyword in that. */
function textBehind(type: string, chunk: Uint8Array, end: number, unpack: Unpack): Uint8Array {
  if (type === "tEXt") return chunk.subarray(end + 1);
  if (type === "zTXt") return unpack(chunk.subarray(end + 2));
  const text = chunk.subarray(nulIn(chunk, nulIn(chunk, end + 3) + 1) + 1);
  return chunk[end + 1] === 1 ? unpack(text) : text;
}

function unpacker(): Unpack {
  let left = mostUnpacked;
  return (packed) => {
    const text = inflate(packed.subarray(0, left), Math.min(left, longestText));
    left = Math.max(0, left - text.length - packed.length);
    return text;
  };
}
