import type { FileType } from "../../../domain/provenance/file-type.ts";
import type { Notes } from "../../../domain/provenance/report.ts";
import type { ByteSource } from "../byte-source.ts";
import { noteExif } from "./blocks/exif.ts";
import { noteAvif } from "./containers/avif.ts";
import { noteJpeg } from "./containers/jpeg.ts";
import { noteMp3 } from "./containers/mp3.ts";
import { noteMp4 } from "./containers/mp4.ts";
import { notePdf } from "./containers/pdf.ts";
import { notePng } from "./containers/png.ts";
import { noteWav } from "./containers/wav.ts";
import { noteWebp } from "./containers/webp.ts";
import { boundedSource } from "./decoding/bounded-source.ts";
import { type NoteTaker, noteTaker } from "./note-taker.ts";

/** Each notes what it finds, and gives false where the container itself cannot be read. */
const readers: Readonly<Record<FileType, (taker: NoteTaker, source: ByteSource) => boolean>> = {
  jpeg: noteJpeg,
  png: notePng,
  webp: noteWebp,
  avif: noteAvif,
  tiff: noteExif,
  mp4: noteMp4,
  mov: noteMp4,
  mp3: noteMp3,
  wav: noteWav,
  pdf: notePdf,
};

/**
 * What a file says of its making without a seal. Never throws, whatever is in the file, and reads at most
 * `readingLimit` bytes of it.
 */
export function readNotes(source: ByteSource, type: FileType): Notes {
  const taker = noteTaker();
  const isReadable = readers[type](taker, boundedSource(source));
  return { state: isReadable ? "read" : "unreadable", ...taker.taken() };
}
