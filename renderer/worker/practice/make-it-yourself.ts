import type { Bytes } from "./bytes.ts";
import { makeAuthority, makeSigner, type PracticeSigner } from "./certificate.ts";
import type { Easel, Mark } from "./easel.ts";
import { withSealOf } from "./jpeg.ts";
import { floatingIsland, jetty, sun } from "./scenes.ts";
import { sealFile } from "./sign.ts";

/**
 * Where a learner seals, edits and strips pictures. Everything is a JPEG; the certificates are made when it
 * opens, on no list, and their keys never leave this worker's memory.
 */
export type Workbench = {
  /** A drawing, sealed truthfully: drawn by a program. `when` is ISO 8601. */
  readonly sealDrawing: (when: string) => Promise<Bytes>;
  /** Paints a sun into a picture and leaves its seal in place. */
  readonly paintSun: (picture: Bytes) => Promise<Bytes>;
  /** The picture alone, as a screenshot takes it. */
  readonly screenshot: (picture: Bytes) => Promise<Bytes>;
  /** A made picture, sealed untruthfully: taken by a camera. `when` is ISO 8601. */
  readonly sealAsCamera: (when: string) => Promise<Bytes>;
};

const width = 800;
const thumbnailWidth = 160;

/** Makes the certificates; the reader's wasm must have been started before anything is sealed. */
export async function openWorkbench(easel: Easel): Promise<Workbench> {
  const authority = await makeAuthority("Pandu practice authority of this PC (vouches for nothing)");
  const program = await makeSigner(authority, "Pandu practice drawing program (not a real program)");
  const camera = await makeSigner(authority, "Pandu practice camera (not a real camera)");

  const seal = async (scene: readonly Mark[], signer: PracticeSigner, claim: Claim): Promise<Bytes> =>
    sealFile({
      bytes: await easel.paint(scene, { width }),
      mediaType: "image/jpeg",
      signer,
      claim: {
        title: claim.title,
        tool: claim.tool,
        actions: [{ action: "c2pa.created", sourceType: claim.sourceType, when: claim.when }],
        thumbnail: await easel.paint(scene, { width: thumbnailWidth }),
      },
    });

  return {
    sealDrawing: (when) =>
      seal(jetty, program, {
        ...{ title: "jetty.jpg", tool: "Pandu practice drawing program", when },
        sourceType: "algorithmicMedia",
      }),
    paintSun: async (picture) => withSealOf(picture, await easel.paint(sun, { width, over: picture })),
    screenshot: (picture) => easel.paint([], { width, over: picture }),
    sealAsCamera: (when) =>
      seal(floatingIsland, camera, {
        ...{ title: "island.jpg", tool: "Pandu practice camera", when },
        sourceType: "digitalCapture",
      }),
  };
}

type Claim = {
  readonly title: string;
  readonly tool: string;
  readonly sourceType: string;
  readonly when: string;
};
