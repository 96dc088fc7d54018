import { readFile } from "node:fs/promises";
import { makeAuthority, makeSigner, toPem } from "../../../renderer/worker/practice/certificate.ts";
import { sealFile } from "../../../renderer/worker/practice/sign.ts";
import { startReader } from "../../../scripts/practice/start-reader.ts";

/**
 * Run as a program, with the path of a JPEG: an authority of this minute, and the picture sealed by a camera that
 * it vouches for, as JSON. A process of its own, because the reader puts its own `Blob` in Node's place.
 */
export type SealedBy = { readonly authority: string; readonly picture: string };

const [, , path = ""] = process.argv;
await startReader();
const authority = await makeAuthority("Harbour authority (Pandu practice, for one test)");
const signer = await makeSigner(authority, "Harbour camera (Pandu practice, for one test)");
const sealed = await sealFile({
  bytes: new Uint8Array(await readFile(path)),
  mediaType: "image/jpeg",
  signer,
  claim: {
    title: "harbour.jpg",
    tool: "Harbour camera",
    actions: [{ action: "c2pa.created", sourceType: "digitalCapture", when: new Date().toISOString() }],
  },
});
const told: SealedBy = {
  authority: toPem(authority.certificate),
  picture: Buffer.from(sealed).toString("base64"),
};
process.stdout.write(JSON.stringify(told));
