import type { ByteSource } from "../../byte-source.ts";
import { longestPacket, noteXmp } from "../blocks/xmp.ts";
import { letters, uint32, uint64 } from "../decoding/bytes.ts";
import type { NoteTaker } from "../note-taker.ts";
import { isoBoxes } from "./iso-boxes.ts";
import { noteItems, noteUserData } from "./mp4-tags.ts";

/** Of the box that holds XMP: XMP specification part 3, "ISO base media". */
const xmpId = "\xbe\x7a\xcf\xcb\x97\xa9\x42\xe8\x9c\x71\x99\x94\x91\xe3\xaf\xac";

/** Notes what an MP4 or QuickTime film says of itself; the tracks are not looked into. False where it has no box. */
export function noteMp4(taker: NoteTaker, source: ByteSource): boolean {
  let isReadable = false;
  for (const { type, body } of isoBoxes(source)) {
    if (type === "ftyp" || type === "moov") isReadable = true;
    if (type === "moov") noteMovie(taker, body);
    else noteBox(taker, type, body);
  }
  return isReadable;
}

function noteMovie(taker: NoteTaker, movie: ByteSource): void {
  for (const { type, body } of isoBoxes(movie)) {
    if (type === "mvhd") noteCreation(taker, body.read(0, 12));
    else noteBox(taker, type, body);
  }
}

function noteBox(taker: NoteTaker, type: string, body: ByteSource): void {
  if (type === "udta") noteUserData(taker, body);
  if (type === "meta") noteItems(taker, body);
  if (type === "uuid" && letters(body.read(0, 16)) === xmpId) {
    noteXmp(taker, body.read(16, Math.min(body.size, 16 + longestPacket)));
  }
}

/** 1 January 1904, from which films count their seconds, in milliseconds before 1970. */
const epoch = Date.UTC(1904, 0, 1);

function noteCreation(taker: NoteTaker, header: Uint8Array): void {
  const seconds = header[0] === 1 ? uint64(header, 4) : uint32(header, 4);
  const created = new Date(epoch + seconds * 1000);
  if (seconds === 0 || Number.isNaN(created.getTime())) return;
  taker.note("date", "creation_time", "MP4 mvhd", created.toISOString());
}
