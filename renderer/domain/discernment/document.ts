import type { Spoken } from "../course/documents.ts";
import type { ClaimStrings, MaterialStrings } from "./material-strings.ts";
import type { Material } from "./material.ts";

/** What is judged: a material with the one claim that its form holds of it. */
export type DiscernmentItem = Pick<Material, "id" | "medium" | "origin" | "picture" | "source"> & {
  readonly isMisleading: boolean;
  readonly words: Omit<MaterialStrings, "claims"> & ClaimStrings;
};

/** File: `courses/<course>/<language>/discernment-<form>.json`. */
export type DiscernmentDocument = Spoken & {
  readonly form: string;
  readonly items: readonly DiscernmentItem[];
};
