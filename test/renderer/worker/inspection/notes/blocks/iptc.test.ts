import { describe, expect, it } from "vitest";
import { iptcResource, noteIptc } from "../../../../../../renderer/worker/inspection/notes/blocks/iptc.ts";
import { iptcBlock, photoshopResources } from "../../../../../builders/notes/blocks.ts";
import { bytes } from "../../../../../builders/notes/bytes.ts";
import { lines, noted } from "../../../../../builders/notes/read.ts";

describe("noteIptc", () => {
  it("reads the datasets that say who, when and with what", () => {
    const block = iptcBlock(
      [5, "Title"],
      [25, "keyword"],
      [65, "Photo Desk 2"],
      [80, "ນາງ ຄຳ"],
      [110, "Made with Google AI"],
    );
    expect(lines(noted((taker) => noteIptc(taker, block)))).toEqual([
      "description | IPTC | Object Name | Title",
      "software | IPTC | Originating Program | Photo Desk 2",
      "author | IPTC | By-line | ນາງ ຄຳ",
      "generator | IPTC | Credit | Made with Google AI",
    ]);
  });

  it("stops at what is no dataset", () => {
    const block = bytes(iptcBlock([80, "Name"]), "junk", iptcBlock([110, "Credit"]));
    expect(lines(noted((taker) => noteIptc(taker, block)))).toEqual(["author | IPTC | By-line | Name"]);
    expect(lines(noted((taker) => noteIptc(taker, bytes([0x1c, 2, 80, 0x80, 4, 0, 0]))))).toEqual([]);
  });
});

describe("iptcResource", () => {
  it("finds the block among others, and nothing where there is none", () => {
    const block = iptcBlock([80, "Name"]);
    expect(iptcResource(photoshopResources(block))).toEqual(block);
    expect(iptcResource(bytes("8BIM"))).toHaveLength(0);
    expect(iptcResource(new Uint8Array())).toHaveLength(0);
  });
});
