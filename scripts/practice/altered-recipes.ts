import sharp from "sharp";
import { afterStart, segmentWith, withSealOf } from "../../renderer/worker/practice/jpeg.ts";
import { drawing, toJpeg, withOverlay } from "./pictures.ts";
import { type Recipe, sealed, type Studio } from "./recipe.ts";
import { signerNames } from "./signers.ts";
import { xmpPacket } from "./xmp.ts";

/** Files that were sealed and changed afterwards. */
export const alteredRecipes: readonly Recipe[] = [
  {
    ...{ id: "boats-at-a-jetty", type: "jpeg", kind: "changed-after-sealing" },
    make: async (studio) => {
      const before = await photograph(studio, "boats-at-a-jetty");
      return withSealOf(before, await toJpeg(withOverlay(before, smoke)));
    },
    expected: { answer: "broken", signer: signerNames.camera },
  },
  {
    ...{ id: "school-garden", type: "jpeg", kind: "caption-added-after-sealing" },
    make: async (studio) => {
      const caption = xmpPacket("dc", "description", "The school garden before the open day.");
      const header = "http://ns.adobe.com/xap/1.0/\0";
      const note = segmentWith(0xe1, Buffer.from(header + caption));
      return afterStart(await photograph(studio, "school-garden"), [note]);
    },
    expected: { answer: "broken", signer: signerNames.camera },
  },
  {
    ...{ id: "market-stall-again", type: "jpeg", kind: "screenshot" },
    make: async (studio) => toJpeg(sharp(await photograph(studio, "market-stall")).resize({ width: 800 })),
    expected: { answer: "silent", isSealChecked: true },
  },
];

/** Painted over the houses by the jetty. */
const smoke = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="900" height="600">
  <defs><radialGradient id="s"><stop offset="0" stop-color="#3b3b40" stop-opacity=".85"/>
  <stop offset="1" stop-color="#3b3b40" stop-opacity="0"/></radialGradient></defs>
  <g fill="url(#s)"><circle cx="110" cy="215" r="70"/><circle cx="150" cy="150" r="90"/>
  <circle cx="200" cy="80" r="110"/><circle cx="270" cy="20" r="120"/></g></svg>`);

async function photograph(studio: Studio, name: string) {
  const bytes = await toJpeg(drawing(name));
  return sealed(studio, "camera", "digitalCapture", { title: `${name}.jpg`, bytes });
}
