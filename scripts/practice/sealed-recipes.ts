import { sealFile } from "../../renderer/worker/practice/sign.ts";
import { drawing, thumbnailOf, toJpeg, withOverlay } from "./pictures.ts";
import { listed, type Recipe, sealed, type Studio } from "./recipe.ts";
import { signerNames } from "./signers.ts";
import { chime } from "./wav.ts";

const byCamera = async (studio: Studio, name: string, by: "camera" | "expired" | "stranger" = "camera") =>
  sealed(studio, by, "digitalCapture", { title: `${name}.jpg`, bytes: await toJpeg(drawing(name)) });

/** Files whose seal is intact. */
export const sealedRecipes: readonly Recipe[] = [
  {
    ...{ id: "market-stall", type: "jpeg", kind: "camera-sealed" },
    make: (studio) => byCamera(studio, "market-stall"),
    expected: { answer: "camera", speaker: listed("camera") },
  },
  {
    ...{ id: "clinic-poster", type: "jpeg", kind: "ai-sealed" },
    make: poster,
    expected: { answer: "ai", made: "made", speaker: listed("maker") },
  },
  {
    ...{ id: "office-desk", type: "jpeg", kind: "ai-composite" },
    make: deskWithPoster,
    expected: { answer: "ai", made: "edited", speaker: listed("editor") },
  },
  {
    ...{ id: "river-boat", type: "webp", kind: "drawing-sealed" },
    make: async (studio) =>
      sealed(studio, "editor", "digitalCreation", {
        ...{ title: "river-boat.webp", type: "webp" },
        bytes: new Uint8Array(await drawing("river-bridge", boatPart).webp({ quality: 82 }).toBuffer()),
      }),
    expected: { answer: "silent", sealedBy: listed("editor"), isSealChecked: true },
  },
  {
    ...{ id: "river-bridge", type: "jpeg", kind: "unlisted-signer" },
    make: (studio) => byCamera(studio, "river-bridge", "stranger"),
    expected: { answer: "unvouched", claims: "camera", why: "unlisted", signer: signerNames.stranger },
  },
  {
    ...{ id: "boats-close", type: "jpeg", kind: "expired-signer" },
    make: async (studio) =>
      sealed(studio, "expired", "digitalCapture", {
        title: "boats-close.jpg",
        bytes: await toJpeg(drawing("boats-at-a-jetty", boatsPart)),
      }),
    expected: { answer: "unvouched", claims: "camera", why: "expired", signer: signerNames.expired },
  },
  {
    ...{ id: "announcement", type: "wav", kind: "ai-sealed" },
    make: (studio) =>
      sealed(studio, "maker", "trainedAlgorithmicMedia", {
        ...{ title: "announcement.wav", type: "wav", bytes: chime([523, 659, 784]) },
      }),
    expected: { answer: "ai", made: "made", speaker: listed("maker") },
  },
];

const boatPart = { left: 360, top: 400, width: 600, height: 400 };
/** Of the computer on the desk, in pixels. */
const screen = { left: 201, top: 211, width: 312, height: 176 };
const boatsPart = { left: 240, top: 320, width: 720, height: 480 };

async function poster(studio: Studio) {
  return sealed(studio, "maker", "trainedAlgorithmicMedia", {
    title: "clinic-poster.jpg",
    bytes: await toJpeg(drawing("clinic-poster")),
  });
}

/** A sealed "photograph" of a desk, into which a sealed "made" poster was placed: both stand in the history. */
async function deskWithPoster(studio: Studio) {
  const desk = await byCamera(studio, "office-desk");
  const placed = await poster(studio);
  const small = await drawing("clinic-poster").resize(screen.width, screen.height).png().toBuffer();
  const bytes = await toJpeg(withOverlay(desk, small, screen));
  const { when } = studio;
  return sealFile({
    ...{ bytes, mediaType: "image/jpeg", signer: studio.signers.editor },
    claim: {
      ...{ title: "office-desk.jpg", tool: "Pandu practice editor", thumbnail: await thumbnailOf(bytes) },
      ingredients: [
        {
          ...{ title: "desk.jpg", relationship: "parentOf", mediaType: "image/jpeg", bytes: desk },
          thumbnail: await thumbnailOf(desk),
        },
        {
          ...{ title: "poster.jpg", relationship: "componentOf", mediaType: "image/jpeg", bytes: placed },
          thumbnail: await thumbnailOf(placed),
        },
      ],
      actions: [
        { action: "c2pa.opened", ingredients: ["desk.jpg"], when },
        { action: "c2pa.placed", ingredients: ["poster.jpg"], when },
        { action: "c2pa.edited", sourceType: "compositeWithTrainedAlgorithmicMedia", when },
      ],
    },
  });
}
