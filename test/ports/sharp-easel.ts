import sharp from "sharp";
import { type Easel, sheet } from "../../renderer/worker/practice/easel.ts";

/** Draws as the worker's canvas does, by way of SVG; of two colours it takes the upper one. */
export const sharpEasel: Easel = {
  paint: async (marks, { width, over }) => {
    const height = Math.round((sheet.height * width) / sheet.width);
    const blank = { width, height, channels: 3, background: "black" } as const;
    const picture = over === undefined ? sharp({ create: blank }) : sharp(over).resize(width, height);
    const paths = marks.map(
      ({ path, fill }) => `<path d="${path}" fill="${typeof fill === "string" ? fill : fill[0]}"/>`,
    );
    const view = `width="${width}" height="${height}" viewBox="0 0 ${sheet.width} ${sheet.height}"`;
    const overlay = `<svg xmlns="http://www.w3.org/2000/svg" ${view}>${paths.join("")}</svg>`;
    return new Uint8Array(
      await picture
        .composite([{ input: Buffer.from(overlay) }])
        .jpeg()
        .toBuffer(),
    );
  },
};
