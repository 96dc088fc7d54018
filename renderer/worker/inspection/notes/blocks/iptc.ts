import type { NoteKind } from "../../../../domain/provenance/report.ts";
import { letters, uint16, uint32 } from "../decoding/bytes.ts";
import { decodeText } from "../decoding/text.ts";
import type { NoteTaker } from "../note-taker.ts";

/** Datasets of record 2, IPTC-NAA Information Interchange Model 4.2, chapter 6. */
const datasets: ReadonlyMap<number, readonly [field: string, kind: NoteKind]> = new Map([
  [5, ["Object Name", "description"]],
  [55, ["Date Created", "date"]],
  [65, ["Originating Program", "software"]],
  [80, ["By-line", "author"]],
  [110, ["Credit", "author"]],
  [115, ["Source", "author"]],
  [116, ["Copyright Notice", "other"]],
  [120, ["Caption/Abstract", "description"]],
]);

/** Notes the datasets of an IPTC-IIM block. */
export function noteIptc(taker: NoteTaker, block: Uint8Array): void {
  let at = 0;
  while (block[at] === 0x1c) {
    const [record = 0, dataset = 0] = block.subarray(at + 1, at + 3);
    const size = uint16(block, at + 3);
    // The highest bit announces a longer length, which no text has.
    if (size >= 0x8000) return;
    const known = record === 2 ? datasets.get(dataset) : undefined;
    const value = block.subarray(at + 5, at + 5 + size);
    if (known !== undefined) taker.note(known[1], known[0], "IPTC", decodeText(value));
    at += 5 + size;
  }
}

const iptcResourceId = 0x0404;

/** The IPTC-IIM block among Photoshop's image resources ("8BIM", an id, a padded name, a size, data). */
export function iptcResource(resources: Uint8Array): Uint8Array {
  let at = 0;
  while (letters(resources, at, at + 4) === "8BIM") {
    const nameSize = even(1 + (resources[at + 6] ?? 0));
    const start = at + 10 + nameSize;
    const size = uint32(resources, start - 4);
    if (uint16(resources, at + 4) === iptcResourceId) return resources.subarray(start, start + size);
    at = start + even(size);
  }
  return new Uint8Array();
}

function even(size: number): number {
  return size + (size % 2);
}
