import { WasmReader } from "@contentauth/c2pa-wasm";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { makeAuthority, makeSigner, toPem } from "../../../../renderer/worker/practice/certificate.ts";
import { type PracticeClaim, sealFile } from "../../../../renderer/worker/practice/sign.ts";
import { startReader } from "../../../../scripts/practice/start-reader.ts";

const authority = await makeAuthority("Pandu practice authority");
const signer = await makeSigner(authority, "Pandu practice camera");
const picture = await square("#8fb9a8", 64);
const thumbnail = await square("#8fb9a8", 8);
const mediaType = "image/jpeg";
const claim: PracticeClaim = {
  title: "boats.jpg",
  tool: "Pandu practice camera",
  actions: [{ action: "c2pa.created", sourceType: "digitalCapture" }],
  thumbnail,
};

beforeAll(startReader);

async function square(background: string, side: number) {
  const blank = sharp({ create: { width: side, height: side, channels: 3, background } });
  return new Uint8Array(await blank.jpeg().toBuffer());
}

/** What the reader says with the authority on its list. */
async function read(file: Uint8Array<ArrayBuffer>) {
  const trust = { trust_anchors: toPem(authority.certificate) };
  const settings = JSON.stringify({ trust, verify: { verify_trust: true } });
  const reader = await WasmReader.fromBlob(mediaType, new Blob([file]), settings);
  return { reader, store: JSON.parse(reader.json()) as Store, active: reader.activeManifest() as Manifest };
}

type Store = { readonly validation_state: string; readonly manifests: Readonly<Record<string, unknown>> };
type Manifest = {
  readonly title: string;
  readonly thumbnail: { readonly identifier: string };
  readonly ingredients: readonly Ingredient[];
};
type Ingredient = {
  readonly title: string;
  readonly relationship: string;
  readonly active_manifest: string;
  readonly thumbnail: { readonly identifier: string };
};

describe("sealing a file", () => {
  it("gives a file whose seal is intact and whose signer its list knows", async () => {
    const { store, active, reader } = await read(
      await sealFile({ bytes: picture, mediaType, signer, claim }),
    );
    expect(store.validation_state).toBe("Trusted");
    expect(active.title).toBe("boats.jpg");
    expect(reader.resourceToBytes(active.thumbnail.identifier)).toEqual(thumbnail);
  });

  it("carries the seals and thumbnails of what the file was made from", async () => {
    const bytes = await sealFile({ bytes: picture, mediaType, signer, claim });
    const ingredient = { bytes, mediaType, thumbnail };
    const made = await sealFile({
      ...{ bytes: await square("#aa3322", 64), mediaType, signer },
      claim: {
        ...claim,
        ingredients: [
          { ...ingredient, title: "one.jpg", relationship: "parentOf" },
          { ...ingredient, title: "two.jpg", relationship: "componentOf" },
        ],
        actions: [
          { action: "c2pa.opened", ingredients: ["one.jpg"] },
          { action: "c2pa.placed", ingredients: ["two.jpg"] },
        ],
      },
    });
    const { store, active, reader } = await read(made);
    expect(store.validation_state).toBe("Trusted");
    expect(active.ingredients.map(({ title, relationship }) => [title, relationship])).toEqual([
      ["one.jpg", "parentOf"],
      ["two.jpg", "componentOf"],
    ]);
    for (const { active_manifest: manifest, thumbnail: small } of active.ingredients) {
      expect(Object.keys(store.manifests)).toContain(manifest);
      expect(reader.resourceToBytes(small.identifier)).toEqual(thumbnail);
    }
  });

  it("refuses bytes that are not of that kind", async () => {
    const bytes = new TextEncoder().encode("no picture");
    await expect(sealFile({ bytes, mediaType: "image/png", signer, claim })).rejects.toBeDefined();
  });
});
