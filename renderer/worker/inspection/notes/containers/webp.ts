import { type ByteSource, partOf } from "../../byte-source.ts";
import { noteExif } from "../blocks/exif.ts";
import { longestPacket, noteXmp } from "../blocks/xmp.ts";
import { letters } from "../decoding/bytes.ts";
import type { NoteTaker } from "../note-taker.ts";
import { riffChunks } from "./riff.ts";

/** Notes the EXIF and XMP chunks of a WebP picture (RFC 9649, 2.7). False where it has no chunk. */
export function noteWebp(taker: NoteTaker, source: ByteSource): boolean {
  let isReadable = false;
  for (const { id, body } of riffChunks(source)) {
    isReadable = true;
    if (id === "XMP ") noteXmp(taker, body.read(0, Math.min(body.size, longestPacket)));
    // Some writers leave the mark of JPEG before the block.
    if (id === "EXIF")
      noteExif(taker, letters(body.read(0, 4)) === "Exif" ? partOf(body, 6, body.size) : body);
  }
  return isReadable;
}
