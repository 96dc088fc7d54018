import { type FileType, mediaTypes } from "../../renderer/domain/provenance/file-type.ts";
import type { Headline, ListedSigner } from "../../renderer/domain/provenance/headline.ts";
import type { PracticeKind } from "../../renderer/domain/provenance/practice-set.ts";
import type { Bytes } from "../../renderer/worker/practice/bytes.ts";
import { sealFile } from "../../renderer/worker/practice/sign.ts";
import { thumbnailOf } from "./pictures.ts";
import { signerNames, type Signers } from "./signers.ts";

/** What a recipe works with: who signs, and the time that the claims carry (ISO 8601). */
export type Studio = { readonly signers: Signers; readonly when: string };

/** How a practice file is made, and what the inspector answers then. */
export type Recipe = {
  /** Gives nothing away; it is the file's name too. */
  readonly id: string;
  readonly type: FileType;
  readonly kind: PracticeKind;
  readonly make: (studio: Studio) => Promise<Bytes>;
  readonly expected: Headline;
};

type Work = { readonly title: string; readonly bytes: Bytes; readonly type?: FileType };

const tools: Readonly<Record<keyof Signers, string>> = {
  camera: "Pandu practice camera",
  maker: "Pandu practice picture maker",
  editor: "Pandu practice editor",
  expired: "Pandu practice camera",
  stranger: "Pandu practice camera",
};

/** Seals a file as created in one step; `sourceType` is a term of IPTC. */
export async function sealed(
  { signers, when }: Studio,
  by: keyof Signers,
  sourceType: string,
  { title, bytes, type = "jpeg" }: Work,
): Promise<Bytes> {
  const thumbnail = type === "wav" ? undefined : await thumbnailOf(bytes);
  return sealFile({
    ...{ bytes, mediaType: mediaTypes[type], signer: signers[by] },
    claim: {
      ...{ title, tool: tools[by], actions: [{ action: "c2pa.created", sourceType, when }] },
      ...(thumbnail && { thumbnail }),
    },
  });
}

/** The speaker of an intact seal that the practice list knows. */
export function listed(by: "camera" | "maker" | "editor"): ListedSigner {
  return { kind: "listed-seal", signer: signerNames[by], list: "practice" };
}
