import type { NoteKind } from "../../../../domain/provenance/report.ts";
import type { ByteSource } from "../../byte-source.ts";
import { noteId3 } from "../blocks/id3.ts";
import { longestPacket, noteXmp } from "../blocks/xmp.ts";
import { decodeText } from "../decoding/text.ts";
import { xmlParts } from "../decoding/xml.ts";
import { kindOfKey } from "../keys.ts";
import type { NoteTaker } from "../note-taker.ts";
import { type RiffChunk, riffChunks, riffList } from "./riff.ts";

/** Chunks of an INFO list: Microsoft's Multimedia Programming Interface and Data Specifications 1.0, chapter 2. */
const infoKinds: ReadonlyMap<string, NoteKind> = new Map([
  ["ISFT", "software"],
  ["IART", "author"],
  ["IENG", "author"],
  ["ICRD", "date"],
  ["INAM", "description"],
  ["ISBJ", "description"],
  ["ICMT", "description"],
  ["ICOP", "other"],
]);

/** Fields of the "bext" chunk: EBU Tech 3285, 2.3. Behind them stands the coding history. */
const broadcastFields: readonly (readonly [from: number, to: number, field: string, kind: NoteKind])[] = [
  [0, 256, "Description", "description"],
  [256, 288, "Originator", "software"],
  [320, 330, "OriginationDate", "date"],
  [602, 4_096, "CodingHistory", "software"],
];

/** Notes the chunks of a WAV file that say how it was made. False where it has no chunk. */
export function noteWav(taker: NoteTaker, source: ByteSource): boolean {
  let isReadable = false;
  for (const chunk of riffChunks(source)) {
    isReadable = true;
    noteChunk(taker, chunk);
  }
  return isReadable;
}

function noteChunk(taker: NoteTaker, { id, body }: RiffChunk): void {
  const bytes = () => body.read(0, Math.min(body.size, longestPacket));
  if (id === "LIST") noteInfo(taker, body);
  else if (id === "bext") noteBroadcast(taker, body.read(0, 4_096));
  else if (id === "iXML") noteProductionXml(taker, bytes());
  else if (id === "_PMX") noteXmp(taker, bytes());
  else if (id === "AIGC") taker.note("aigc", id, "WAV", decodeText(bytes()));
  else if (id.toLowerCase() === "id3 ") noteId3(taker, body);
}

function noteInfo(taker: NoteTaker, list: ByteSource): void {
  const { kind, chunks } = riffList(list);
  if (kind !== "INFO") return;
  for (const { id, body } of chunks) {
    const value = decodeText(body.read(0, Math.min(body.size, longestPacket)));
    taker.note(infoKinds.get(id) ?? "other", id, "WAV INFO", value);
  }
}

function noteBroadcast(taker: NoteTaker, chunk: Uint8Array): void {
  for (const [from, to, field, kind] of broadcastFields) {
    taker.note(kind, field, "WAV bext", decodeText(chunk.subarray(from, to)));
  }
}

/** iXML is a flat list of elements for the most part: each text is noted under its own element. */
function noteProductionXml(taker: NoteTaker, chunk: Uint8Array): void {
  const names: string[] = [];
  for (const part of xmlParts(decodeText(chunk.subarray(0, taker.spend(chunk.length))))) {
    if (part.kind === "open") names.push(part.name);
    else if (part.kind === "close") names.pop();
    else noteElement(taker, names.at(-1) ?? "", part.text);
  }
}

function noteElement(taker: NoteTaker, name: string, value: string): void {
  if (name === "NOTE") taker.note("description", name, "WAV iXML", value);
  else taker.note(kindOfKey(name.replace(/^BWF_/, "")), name, "WAV iXML", value);
}
