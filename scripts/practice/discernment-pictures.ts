import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { toJpeg } from "./pictures.ts";
import { sealed, type Studio } from "./recipe.ts";

/** The discernment test's drawings; half of them carry a practice seal that says how they were made. */
export const discernmentPictures = [
  { id: "clinic-visits-chart", isSealed: true },
  { id: "bus-route-map", isSealed: false },
  { id: "floor-plan", isSealed: true },
  { id: "rainfall-chart", isSealed: false },
  { id: "new-footbridge", isSealed: true },
  { id: "rice-terrace-dawn", isSealed: false },
  { id: "road-repair", isSealed: false },
  { id: "library-reading-room", isSealed: true },
] as const;

/** Draws the discernment test's pictures into its folder, 1000 × 667 like most of the others, from its `drawings`. */
export async function drawDiscernmentPictures(folder: string, studio: Studio): Promise<void> {
  for (const { id, isSealed } of discernmentPictures) {
    const plain = await toJpeg(
      sharp(join(folder, "drawings", `${id}.svg`), { density: 108 }).resize({ width: 1000 }),
    );
    const work = { title: `${id}.jpg`, bytes: plain };
    const picture = isSealed ? await sealed(studio, "maker", "trainedAlgorithmicMedia", work) : plain;
    await writeFile(join(folder, `${id}.jpg`), picture);
  }
}
