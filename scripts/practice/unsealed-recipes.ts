import { drawing } from "./pictures.ts";
import { plainPdf } from "./pdf.ts";
import { withText } from "./png.ts";
import type { Recipe } from "./recipe.ts";
import { xmpPacket } from "./xmp.ts";

/** Files without any seal. */
export const unsealedRecipes: readonly Recipe[] = [
  {
    ...{ id: "garden-beds", type: "png", kind: "aigc-field" },
    make: async () => {
      const packet = xmpPacket("TC260", "AIGC", aigc);
      const picture = drawing("school-garden", { left: 20, top: 440, width: 540, height: 360 });
      const png = await picture.png({ palette: true, colours: 96 }).withXmp(packet).toBuffer();
      return withText(png, "AIGC", aigc);
    },
    expected: { answer: "ai", made: "made", speaker: { kind: "note", field: "AIGC" } },
  },
  {
    ...{ id: "poster-on-the-wall", type: "jpeg", kind: "ai-note" },
    make: async () => {
      const term = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia";
      const packet = xmpPacket("Iptc4xmpExt", "DigitalSourceType", term);
      const picture = drawing("clinic-poster", { left: 290, top: 40, width: 720, height: 480 });
      return new Uint8Array(await picture.jpeg({ quality: 82 }).withXmp(packet).toBuffer());
    },
    expected: { answer: "ai", made: "made", speaker: { kind: "note", field: "DigitalSourceType" } },
  },
  {
    ...{ id: "fruit-and-baskets", type: "jpeg", kind: "camera-data" },
    make: async () => {
      const picture = drawing("market-stall", { left: 160, top: 280, width: 780, height: 520 });
      return new Uint8Array(await picture.jpeg({ quality: 82 }).withExif(cameraData).toBuffer());
    },
    expected: { answer: "unvouched", claims: "camera", why: "unsealed" },
  },
  {
    ...{ id: "opening-hours", type: "pdf", kind: "nothing" },
    make: async () => plainPdf(openingHours),
    expected: { answer: "silent", isSealChecked: true },
  },
];

/** The seven values of GB 45438-2025, annex E; "1": it is made by AI. */
const aigc = JSON.stringify({
  Label: "1",
  ContentProducer: "Pandu practice (not a real service)",
  ProduceID: "practice-0001",
  ReservedCode1: "",
  ContentPropagator: "",
  PropagateID: "",
  ReservedCode2: "",
});

/** IFD2 is what sharp calls the EXIF directory. */
const cameraData = {
  IFD0: { Make: "Pandu practice", Model: "Practice camera (not a real camera)" },
  IFD2: { DateTimeOriginal: "2026:03:14 09:26:53", FNumber: "28/10", ISOSpeedRatings: "200" },
};

const openingHours = [
  "Opening hours",
  "Monday to Thursday: 8.30 to 16.30",
  "Friday: 8.30 to 11.30 and 14.30 to 16.30",
  "Closed on public holidays.",
  "This page is for practice. No such office exists.",
];
