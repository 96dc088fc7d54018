import type { NoteKind } from "../../../../domain/provenance/report.ts";
import type { ByteSource } from "../../byte-source.ts";
import { longestPacket, noteXmp } from "../blocks/xmp.ts";
import { letters } from "../decoding/bytes.ts";
import { inflate } from "../decoding/inflate.ts";
import { isAigc } from "../generators.ts";
import type { NoteTaker } from "../note-taker.ts";
import { pdfDictionary, pdfText } from "./pdf-values.ts";

/** This many bytes at each end are searched: the dictionaries of a document stand near one of them. */
const searched = 2 * 1024 * 1024;

/** ISO 32000-1, 14.3.3; GB 45438's guide for documents adds the key "AIGC". */
const kinds: ReadonlyMap<string, NoteKind> = new Map([
  ["Producer", "software"],
  ["Creator", "software"],
  ["Author", "author"],
  ["Title", "description"],
  ["Subject", "description"],
  ["Keywords", "description"],
  ["CreationDate", "date"],
  ["ModDate", "date"],
]);

/**
 * Notes the information dictionary and the XMP packet of a PDF, where they are not inside a packed or encrypted
 * part. XMP of pictures in the document is not its own. False where there is no object.
 */
export function notePdf(taker: NoteTaker, source: ByteSource): boolean {
  const pdf = pdfLetters(source);
  if (!/\d\s+obj\b/.test(pdf)) return false;
  const information = objectOf(pdf, "Info");
  if (information !== undefined && !/\/Encrypt\b/.test(pdf)) noteInformation(taker, pdf, information);
  const packet = metadataOf(pdf);
  if (packet !== undefined) noteXmp(taker, packet);
  return true;
}

/** One character a byte, so that places in the text are places in the bytes. */
function pdfLetters(source: ByteSource): string {
  const { size } = source;
  if (size <= 2 * searched) return letters(source.read(0, size));
  return letters(source.read(0, searched)) + letters(source.read(size - searched, size));
}

/** Where the dictionary begins that the last trailer names: later trailers and objects replace earlier ones. */
function objectOf(pdf: string, key: string): number | undefined {
  const reference = lastMatch(
    pdf,
    new RegExp(`/${key}\\s{1,9}(\\d{1,10})\\s{1,9}(\\d{1,5})\\s{1,9}R\\b`, "g"),
  );
  return reference === undefined ? undefined : objectAt(pdf, reference[1] ?? "", reference[2] ?? "");
}

function objectAt(pdf: string, number: string, generation: string): number | undefined {
  const start = lastMatch(
    pdf,
    new RegExp(`(?<!\\d)${number}\\s{1,9}${generation}\\s{1,9}obj\\s{0,9}<<`, "g"),
  );
  return start === undefined ? undefined : start.index + start[0].length - 2;
}

function lastMatch(text: string, pattern: RegExp): RegExpExecArray | undefined {
  let last: RegExpExecArray | undefined;
  for (const match of text.matchAll(pattern)) last = match;
  return last;
}

function noteInformation(taker: NoteTaker, pdf: string, at: number): void {
  for (const [key, written] of pdfDictionary(pdf, at)) {
    const kind = isAigc(key, "") ? "aigc" : kinds.get(key);
    const text = kind && pdfText(written);
    if (kind !== undefined && text !== undefined) taker.note(kind, key, "PDF Info", text);
  }
}

/** The packet that the catalogue names. Where the catalogue is packed: the last one that is about a document. */
function metadataOf(pdf: string): Uint8Array | undefined {
  const catalogue = objectOf(pdf, "Root");
  const named = catalogue === undefined ? undefined : pdfDictionary(pdf, catalogue).get("Metadata");
  const [, number, generation] = /^(\d{1,10})\s+(\d{1,5})\s+R$/.exec(named ?? "") ?? [];
  if (number !== undefined && generation !== undefined) {
    const at = objectAt(pdf, number, generation);
    return at === undefined ? undefined : streamAt(pdf, at);
  }
  if (catalogue !== undefined) return undefined;
  const last = lastMatch(pdf, /<<[^<>]{0,200}\/Type\s{0,9}\/Metadata\b/g);
  const packet = last && streamAt(pdf, last.index);
  const isOfDocument = packet && /application\/pdf|ns\.adobe\.com\/pdf\//.test(letters(packet));
  return isOfDocument ? packet : undefined;
}

function streamAt(pdf: string, at: number): Uint8Array | undefined {
  const entries = pdfDictionary(pdf, at);
  const stream = /stream\r?\n/g;
  stream.lastIndex = at;
  if (stream.exec(pdf) === null) return undefined;
  const end = pdf.indexOf("endstream", stream.lastIndex);
  const data = pdf.slice(
    stream.lastIndex,
    Math.min(end === -1 ? pdf.length : end, stream.lastIndex + longestPacket),
  );
  const bytes = Uint8Array.from(data, (letter) => letter.charCodeAt(0));
  const filter = entries.get("Filter") ?? "";
  if (filter === "") return bytes;
  return /^\[?\s*\/FlateDecode\s*\]?$/.test(filter) ? inflate(bytes, longestPacket) : undefined;
}
