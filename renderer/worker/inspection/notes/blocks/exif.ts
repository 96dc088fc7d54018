import type { NoteKind } from "../../../../domain/provenance/report.ts";
import type { ByteSource } from "../../byte-source.ts";
import { letters, uint32 } from "../decoding/bytes.ts";
import { decodeText, decodeUtf16 } from "../decoding/text.ts";
import type { NoteTaker } from "../note-taker.ts";
import { iptcResource, noteIptc } from "./iptc.ts";
import { firstDirectory, type TiffDirectory } from "./tiff-directory.ts";
import { userComment } from "./user-comment.ts";
import { longestPacket, noteXmp } from "./xmp.ts";

type Tag = readonly [tag: number, field: string, kind: NoteKind];

/** Tags of EXIF 3.0 (CIPA DC-008-2023), 4.6.4 and following. */
const imageTags: readonly Tag[] = [
  [0x010f, "Make", "camera"],
  [0x0110, "Model", "camera"],
  [0x0131, "Software", "software"],
  [0x0132, "DateTime", "date"],
  [0x013b, "Artist", "author"],
  [0x010e, "ImageDescription", "description"],
  [0x8298, "Copyright", "other"],
];
const photoTags: readonly Tag[] = [
  [0x9003, "DateTimeOriginal", "date"],
  [0x9004, "DateTimeDigitized", "date"],
  [0xa433, "LensMake", "camera"],
  [0xa434, "LensModel", "camera"],
  [0xa436, "ImageTitle", "description"],
  [0xa437, "Photographer", "author"],
  [0xa438, "ImageEditor", "author"],
  [0xa43b, "ImageEditingSoftware", "software"],
];
/** Windows' own tags, in UTF-16: what its file properties write. */
const windowsTags: readonly Tag[] = [
  [0x9c9b, "XPTitle", "description"],
  [0x9c9c, "XPComment", "description"],
  [0x9c9d, "XPAuthor", "author"],
];
const pointers = { photo: 0x8769, gps: 0x8825 };
const blocks = { xmp: 0x02bc, iptc: 0x83bb, photoshop: 0x8649 };
const userCommentTag = 0x9286;

/**
 * Notes what a TIFF file or an EXIF block says; the other blocks that TIFF files hold in tags with it. False
 * where it is neither.
 */
export function noteExif(taker: NoteTaker, tiff: ByteSource): boolean {
  const image = firstDirectory(tiff);
  if (image === undefined) return false;
  noteTexts(taker, image, imageTags, decodeText);
  noteTexts(taker, image, windowsTags, (value) => decodeUtf16(value, true));
  const photo = image.child(pointers.photo);
  if (photo !== undefined) {
    noteTexts(taker, photo, photoTags, decodeText);
    const decode = (value: Uint8Array) => userComment(value, photo.isLittleEndian);
    noteTexts(taker, photo, [[userCommentTag, "UserComment", "description"]], decode);
  }
  const gps = image.child(pointers.gps);
  if (gps !== undefined) notePlace(taker, gps);
  noteBlocks(taker, image);
  return true;
}

function noteTexts(
  taker: NoteTaker,
  directory: TiffDirectory,
  tags: readonly Tag[],
  decode: (value: Uint8Array) => string,
): void {
  for (const [tag, field, kind] of tags) {
    const value = directory.valueOf(tag);
    if (value !== undefined) taker.note(kind, field, "EXIF", decode(value));
  }
}

function noteBlocks(taker: NoteTaker, image: TiffDirectory): void {
  const xmp = image.valueOf(blocks.xmp, longestPacket);
  if (xmp !== undefined) noteXmp(taker, xmp);
  const iptc = image.valueOf(blocks.iptc);
  if (iptc !== undefined) noteIptc(taker, iptc);
  const photoshop = image.valueOf(blocks.photoshop);
  if (photoshop !== undefined) noteIptc(taker, iptcResource(photoshop));
}

/** The place is shown as it stands in the file: it is the learner's own file, and nothing leaves this PC. */
function notePlace(taker: NoteTaker, gps: TiffDirectory): void {
  const [latitude, longitude] = [degrees(gps, 2), degrees(gps, 4)];
  if (latitude === undefined || longitude === undefined) return;
  const side = (tag: number) => letters(gps.valueOf(tag) ?? new Uint8Array(), 0, 1);
  const place = `${latitude} ${side(1)}, ${longitude} ${side(3)}`;
  taker.note("other", "GPSLatitude, GPSLongitude", "EXIF", place);
}

/** Degrees, minutes and seconds, each a fraction, as decimal degrees. */
function degrees(gps: TiffDirectory, tag: number): string | undefined {
  const value = gps.valueOf(tag);
  if (value?.length !== 24) return undefined;
  const part = (at: number) =>
    uint32(value, at, gps.isLittleEndian) / uint32(value, at + 4, gps.isLittleEndian);
  const sum = part(0) + part(8) / 60 + part(16) / 3600;
  return Number.isFinite(sum) ? sum.toFixed(5) : undefined;
}
