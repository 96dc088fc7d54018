import { type ByteSource, partOf } from "../../byte-source.ts";
import { noteExif } from "../blocks/exif.ts";
import { longestPacket, noteXmp } from "../blocks/xmp.ts";
import { uint32 } from "../decoding/bytes.ts";
import type { NoteTaker } from "../note-taker.ts";
import { isoBox, metaStart } from "./iso-boxes.ts";
import { itemPlaces, metadataItems } from "./iso-items.ts";

/** Notes the EXIF and XMP items of an AVIF picture (ISO/IEC 23008-12, annex A). False where it has no "meta" box. */
export function noteAvif(taker: NoteTaker, source: ByteSource): boolean {
  const meta = isoBox(source, "meta");
  if (meta === undefined) return false;
  const start = metaStart(meta);
  const [information, location] = [isoBox(meta, "iinf", start), isoBox(meta, "iloc", start)];
  if (information === undefined || location === undefined) return true;
  const places = itemPlaces(location);
  for (const { id, kind } of metadataItems(information)) {
    const place = places.get(id);
    if (place === undefined) continue;
    const holder = place.isInMeta ? isoBox(meta, "idat", start) : source;
    if (holder === undefined) continue;
    const item = partOf(holder, place.offset, place.offset + place.size);
    if (kind === "xmp") noteXmp(taker, item.read(0, Math.min(item.size, longestPacket)));
    else noteExif(taker, partOf(item, 4 + uint32(item.read(0, 4), 0), item.size));
  }
  return true;
}
