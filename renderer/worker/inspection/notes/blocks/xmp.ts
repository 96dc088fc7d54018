import type { NoteKind } from "../../../../domain/provenance/report.ts";
import { uint16 } from "../decoding/bytes.ts";
import { decodeText, decodeUtf16 } from "../decoding/text.ts";
import { isAigc } from "../generators.ts";
import type { NoteTaker } from "../note-taker.ts";
import { type XmpProperty, xmpProperties } from "./xmp-properties.ts";

/** More of a packet is not read: what comes there is pictures in Base64. */
export const longestPacket = 1024 * 1024;

/**
 * The properties that are shown. The four AI fields are those of IPTC Photo Metadata 2025.1 (IPTC Extension 1.9,
 * namespace `http://iptc.org/std/Iptc4xmpExt/2008-02-29/`); the others are of the XMP specification's own
 * namespaces (ISO 16684-1 and Adobe's XMP specification, part 2).
 */
const kinds: ReadonlyMap<string, NoteKind> = new Map([
  ["Iptc4xmpExt:AISystemUsed", "ai"],
  ["Iptc4xmpExt:AISystemVersionUsed", "ai"],
  ["Iptc4xmpExt:AIPromptInformation", "ai"],
  ["Iptc4xmpExt:AIPromptWriterName", "ai"],
  ["xmp:CreatorTool", "software"],
  ["stEvt:softwareAgent", "software"],
  ["tiff:Software", "software"],
  ["pdf:Producer", "software"],
  ["photoshop:Credit", "author"],
  ["photoshop:Source", "author"],
  ["dc:creator", "author"],
  ["dc:rights", "other"],
  ["dc:title", "description"],
  ["dc:description", "description"],
  ["exif:UserComment", "description"],
  ["xmp:CreateDate", "date"],
  ["xmp:ModifyDate", "date"],
  ["photoshop:DateCreated", "date"],
  ["exif:DateTimeOriginal", "date"],
  ["tiff:Make", "camera"],
  ["tiff:Model", "camera"],
  ["aux:Lens", "camera"],
  ["exifEX:LensModel", "camera"],
  ["exif:GPSLatitude", "other"],
  ["exif:GPSLongitude", "other"],
]);

/** Notes what an XMP packet says, wherever in a file it stood. */
export function noteXmp(taker: NoteTaker, packet: Uint8Array): void {
  const size = taker.spend(packet.length);
  for (const property of xmpProperties(decodePacket(packet.subarray(0, size)))) noteProperty(taker, property);
}

function noteProperty(taker: NoteTaker, { name, value }: XmpProperty): void {
  if (name === "Iptc4xmpExt:DigitalSourceType") taker.sourceType(value);
  const kind = isAigc(name, "") ? "aigc" : kinds.get(name);
  if (kind !== undefined) taker.note(kind, name, "XMP", value);
}

/** UTF-8 by far the most; the specification allows UTF-16, which its first two bytes tell. */
function decodePacket(packet: Uint8Array): string {
  const start = uint16(packet, 0);
  if (start === 0xfffe || start === 0x3c00) return decodeUtf16(packet, true);
  return start === 0xfeff || start === 0x003c ? decodeUtf16(packet, false) : decodeText(packet);
}
