import { join } from "node:path";
import { type Input, officeListSchema, type Output } from "../../contract/contract.ts";
import { type Clock, timestamp } from "../clock.ts";
import type { Disk } from "../disk/disk.ts";
import { readJsonOrKeepAside, writeJson } from "../disk/json-file.ts";
import { createTurn } from "../in-turn.ts";
import { plainLine } from "./plain-line.ts";
import { readList } from "./read-list.ts";

type Ports = { readonly disk: Disk; readonly folder: string; readonly clock: Clock };

const storedSchema = officeListSchema
  .omit({ authorities: true })
  .transform((list) => ({ ...list, ...readList(Buffer.from(list.pem)) }));

/**
 * The list of authorities that this PC's office brought. A file whose list cannot be read any more is kept aside as
 * `trust-list.json.damaged`, and there is none.
 */
export function createTrust({ disk, folder, clock }: Ports) {
  const path = join(folder, "trust-list.json");
  const turn = createTurn();

  const load = async (): Promise<Output<"trust.load">> => {
    const office = await readJsonOrKeepAside(disk, path, storedSchema);
    return office === undefined ? {} : { office };
  };
  const inspect = ({ content }: Input<"trust.inspect">): Output<"trust.inspect"> => {
    const { authorities } = readList(Buffer.from(content, "base64"));
    return { authorities };
  };
  const take = async ({ name, content, learner }: Input<"trust.import">): Promise<Output<"trust.load">> => {
    const { pem } = readList(Buffer.from(content, "base64"));
    const importedAt = timestamp(clock.now());
    await writeJson(disk, path, { name: plainLine(name), importedAt, importedBy: learner, pem });
    return load();
  };
  const remove = async (): Promise<void> => {
    await disk.remove(path);
    await disk.syncFolder(folder);
  };
  return {
    load: () => turn(load),
    inspect,
    take: (input: Input<"trust.import">) => turn(() => take(input)),
    remove: () => turn(remove),
  };
}
