import {
  makeAuthority,
  makeSigner,
  type PracticeSigner,
  toPem,
} from "../../renderer/worker/practice/certificate.ts";

/** Names of those who sign the practice files. All say that they are for practice. */
export const signerNames = {
  camera: "Pandu practice camera (not a real camera)",
  maker: "Pandu practice picture maker (not a real program)",
  editor: "Pandu practice editor (not a real program)",
  expired: "Pandu practice camera of 2025 (not a real camera)",
  // A name that begins otherwise: the inspector knows its own practice certificates by the beginning.
  stranger: "Camera that nobody knows (Pandu practice)",
} as const;

export type Signers = Readonly<Record<keyof typeof signerNames, PracticeSigner>>;

/** Makes new authorities and signers; their keys are gone when the process ends. */
export async function makeSigners(): Promise<{ readonly signers: Signers; readonly authority: string }> {
  const authority = await makeAuthority("Pandu practice authority (vouches for nothing)");
  const unlisted = await makeAuthority("Authority on no list (Pandu practice)");
  const halfYear = { from: "2025-01-01T00:00:00Z", to: "2025-06-30T23:59:59Z" };
  const signers = {
    camera: await makeSigner(authority, signerNames.camera),
    maker: await makeSigner(authority, signerNames.maker),
    editor: await makeSigner(authority, signerNames.editor),
    expired: await makeSigner(authority, signerNames.expired, halfYear),
    stranger: await makeSigner(unlisted, signerNames.stranger),
  };
  return { signers, authority: toPem(authority.certificate) };
}
