import { type ByteSource, partOf } from "../../byte-source.ts";
import { noteExif } from "../blocks/exif.ts";
import { iptcResource, noteIptc } from "../blocks/iptc.ts";
import { longestPacket, noteXmp } from "../blocks/xmp.ts";
import { letters, nulIn, uint16 } from "../decoding/bytes.ts";
import { decodeText } from "../decoding/text.ts";
import type { NoteTaker } from "../note-taker.ts";

const markers = { app1: 0xe1, app13: 0xed, comment: 0xfe, startOfScan: 0xda, endOfImage: 0xd9 };

const exifMark = "Exif\0\0";
const extensionMark = "http://ns.adobe.com/xmp/extension/\0";
/** Behind the mark: a digest of 32 letters, the whole size and this part's place, four bytes each. */
const extensionHead = extensionMark.length + 40;
const photoshopMark = "Photoshop 3.0\0";

/** More segments and bytes of padding than this no writer needs. */
const mostSteps = 5_000;

/** Notes the segments before a JPEG's picture (ITU-T T.81, annex B). False where there is no segment at all. */
export function noteJpeg(taker: NoteTaker, source: ByteSource): boolean {
  const photoshop: Uint8Array[] = [];
  const extension: Uint8Array[] = [];
  let isReadable = false;
  for (const { marker, body } of segments(source)) {
    isReadable = true;
    if (marker === markers.comment) {
      taker.note("description", "Comment", "JPEG COM", decodeText(body.read(0, body.size)));
    } else if (marker === markers.app13 && startsWith(body, photoshopMark)) {
      photoshop.push(body.read(photoshopMark.length, body.size));
    } else if (marker === markers.app1 && startsWith(body, exifMark)) {
      noteExif(taker, partOf(body, exifMark.length, body.size));
    } else if (marker === markers.app1 && startsWith(body, extensionMark)) {
      extension.push(body.read(extensionHead, body.size));
    } else if (marker === markers.app1) {
      noteXmp(taker, packetIn(body));
    }
  }
  // Both may be longer than one segment can be.
  noteIptc(taker, iptcResource(joined(photoshop)));
  noteXmp(taker, joined(extension));
  return isReadable;
}

type Segment = { readonly marker: number; readonly body: ByteSource };

function* segments(source: ByteSource): Generator<Segment> {
  let at = 2;
  for (let steps = 0; steps < mostSteps; steps += 1) {
    const head = source.read(at, at + 4);
    const [fill, marker = 0xff] = head;
    if (head.length < 4 || fill !== 0xff) return;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const end = at + 2 + uint16(head, 2);
    yield { marker, body: partOf(source, at + 4, end) };
    if (marker === markers.startOfScan || marker === markers.endOfImage) return;
    at = end;
  }
}

function startsWith(body: ByteSource, mark: string): boolean {
  return letters(body.read(0, mark.length)) === mark;
}

/** XMP stands behind a name that ends in zero; some writers of the AIGC field use another name than Adobe's. */
function packetIn(body: ByteSource): Uint8Array {
  const bytes = body.read(0, body.size);
  const start = bytes.indexOf(0x3c, nulIn(bytes));
  return start === -1 ? new Uint8Array() : bytes.subarray(start);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(
    Math.min(
      longestPacket,
      parts.reduce((size, part) => size + part.length, 0),
    ),
  );
  let at = 0;
  for (const part of parts) {
    whole.set(part.subarray(0, whole.length - at), at);
    at = Math.min(whole.length, at + part.length);
  }
  return whole;
}
