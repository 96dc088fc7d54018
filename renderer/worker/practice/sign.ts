import { WasmBuilder } from "@contentauth/c2pa-wasm";
import type { Bytes } from "./bytes.ts";
import type { PracticeSigner } from "./certificate.ts";
import { signClaim } from "./cose.ts";

/** Something that was done to the file, named as in the C2PA specification. */
export type ClaimedAction = {
  readonly action: `c2pa.${string}`;
  /** A term of IPTC's digital source types. */
  readonly sourceType?: string;
  /** ISO 8601. */
  readonly when?: string;
  readonly description?: string;
  /** Titles of the ingredients that it used. */
  readonly ingredients?: readonly string[];
};

/** What the file was made from; its own seal is carried along. */
export type ClaimedIngredient = {
  readonly title: string;
  readonly relationship: "parentOf" | "componentOf";
  readonly mediaType: string;
  readonly bytes: Bytes;
  /** JPEG. */
  readonly thumbnail: Bytes;
};

/** What is sealed to the file. */
export type PracticeClaim = {
  readonly title: string;
  /** The program that claims it. */
  readonly tool: string;
  readonly actions: readonly ClaimedAction[];
  readonly ingredients?: readonly ClaimedIngredient[];
  /** JPEG. */
  readonly thumbnail?: Bytes;
};

export type SealOrder = {
  readonly bytes: Bytes;
  readonly mediaType: string;
  readonly signer: PracticeSigner;
  readonly claim: PracticeClaim;
};

const sourceTypes = "http://cv.iptc.org/newscodes/digitalsourcetype/";
const settings = JSON.stringify({ verify: { verify_after_sign: false } });

/**
 * Seals a file with Content Credentials and gives it back whole. The reader's wasm must have been started.
 * Rejects where the bytes are not of that media type.
 */
export async function sealFile({ bytes, mediaType, signer, claim }: SealOrder): Promise<Bytes> {
  const builder = WasmBuilder.fromJson(JSON.stringify(definitionOf(claim)), settings);
  try {
    await addPictures(builder, claim);
    const reserveSize = signer.certificate.length + 512;
    const sign = (payload: Uint8Array) => signClaim(payload, signer, reserveSize);
    const definition = { alg: "es256", reserveSize, sign };
    return new Uint8Array(await builder.sign(definition, mediaType, new Blob([bytes])));
  } finally {
    builder.free();
  }
}

function definitionOf({ title, tool, actions }: PracticeClaim) {
  const data = { actions: actions.map(actionOf) };
  return {
    title,
    claim_generator_info: [{ name: tool, version: "1" }],
    assertions: [{ label: "c2pa.actions.v2", data }],
  };
}

function actionOf({ action, sourceType, when, description, ingredients }: ClaimedAction) {
  return {
    ...{ action, when, description },
    digitalSourceType: sourceType === undefined ? undefined : sourceTypes + sourceType,
    parameters: ingredients === undefined ? undefined : { ingredientIds: ingredients },
  };
}

async function addPictures(builder: WasmBuilder, { thumbnail, ingredients = [] }: PracticeClaim) {
  if (thumbnail !== undefined) builder.setThumbnailFromBlob("image/jpeg", new Blob([thumbnail]));
  for (const { title, relationship, mediaType, bytes, thumbnail: small } of ingredients) {
    const picture = { format: "image/jpeg", identifier: `${title}-thumbnail` };
    const description = { title, label: title, relationship, thumbnail: picture };
    builder.addResourceFromBlob(picture.identifier, new Blob([small]));
    await builder.addIngredientFromBlob(JSON.stringify(description), mediaType, new Blob([bytes]));
  }
}
