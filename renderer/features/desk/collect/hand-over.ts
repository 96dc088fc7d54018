import type { Services } from "../../../../electron/contract/contract.ts";
import { ask } from "../../../state/service-problem.ts";
import { inBatches, mostAtOnce } from "./batches.ts";
import { type Collection, noCollection, notHandedOver, together } from "./collection.ts";

type Ports = {
  readonly call: Services["call"];
  readonly isCancelled: () => boolean;
  /** Hears how many files were handed over before the ones at hand. */
  readonly onBatch: (done: number) => void;
};

/** Hands files to the desk, a portion at a time; a file that cannot be read keeps no other from being taken. */
export async function handOver(
  { call, isCancelled, onBatch }: Ports,
  files: readonly File[],
): Promise<Collection> {
  let whole = noCollection;
  for (const batch of inBatches(files)) {
    if (isCancelled()) return { ...whole, isCancelled: true };
    onBatch(whole.files.length);
    const read = await Promise.all(batch.map(readFile));
    for (const each of read) if ("files" in each) whole = together(whole, each);
    const readable = read.filter((each) => "content" in each);
    if (readable.length === 0) continue;
    whole = together(whole, await ask(call("desk.collect", { files: readable })));
    if (whole.isCancelled || whole.problem !== undefined) return whole;
  }
  return whole;
}

async function readFile(
  file: File,
): Promise<{ readonly name: string; readonly content: string } | Collection> {
  if (file.size > mostAtOnce) return notHandedOver(file.name, "too-large-here", "");
  try {
    return { name: file.name, content: new Uint8Array(await file.arrayBuffer()).toBase64() };
  } catch (error) {
    return notHandedOver(file.name, "unreadable", error instanceof Error ? error.message : String(error));
  }
}
