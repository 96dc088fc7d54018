import type { NoteKind } from "../../../domain/provenance/report.ts";

/**
 * What keys are for that programs choose freely: PNG keywords, keys of MP4 and ID3. The generators' own keys:
 * `parameters` (AUTOMATIC1111's web UI, SwarmUI, Fooocus), `prompt` and `workflow` (ComfyUI), `Dream`,
 * `sd-metadata` and `invokeai_…` (InvokeAI), `fooocus_scheme`, `generation_data` (each in its program's source).
 */
const keys = {
  generator:
    "parameters prompt negative_prompt workflow dream sd-metadata invokeai_metadata invokeai_graph " +
    "invokeai_workflow fooocus_scheme generation_data",
  software: "software encoder encoded_by producer creator_tool creatortool version",
  author: "author artist creator composer performer",
  description: "title comment description subject synopsis keywords name displayname",
  date: "date creation_time creationdate date:create date:modify year",
  camera: "make model",
} satisfies Partial<Record<NoteKind, string>>;

const kinds: ReadonlyMap<string, NoteKind> = new Map(
  Object.entries(keys).flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind as NoteKind])),
);

/** The kind of a key that has no meaning of its own in its format; capitals, spaces and Apple's prefix do not count. */
export function kindOfKey(key: string): NoteKind {
  const plain = key
    .toLowerCase()
    .replace(/^com\.(?:apple\.quicktime|android)\./, "")
    .trim()
    .replaceAll(" ", "_");
  return kinds.get(plain) ?? "other";
}
