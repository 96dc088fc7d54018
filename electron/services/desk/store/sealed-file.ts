import { join } from "node:path";
import type { z } from "zod";
import type { Disk } from "../../disk/disk.ts";
import { reasonOf } from "../../disk/json-file.ts";
import { ServiceFailure } from "../../service-failure.ts";
import { sealedBytes } from "./sealed-bytes.ts";

/** One JSON value in an encrypted file of its own. */
export type SealedFile<Value> = {
  /** The value; undefined where there is no such file, a `damaged-file` failure where it cannot be read. */
  readonly read: () => Promise<Value | undefined>;
  /** Writes the value whole or not at all. */
  readonly write: (value: Value) => Promise<void>;
};

/** The file `<name>.sealed` in a folder. */
export function sealedFile<Value>(
  disk: Disk,
  folder: string,
  key: Uint8Array,
  name: string,
  schema: z.ZodType<Value>,
): SealedFile<Value> {
  const path = join(folder, `${name}.sealed`);
  const file = sealedBytes(disk, path, key, name);
  return {
    read: async () => {
      const bytes = await file.read();
      if (bytes === undefined) return undefined;
      try {
        return schema.parse(JSON.parse(bytes.toString("utf8")));
      } catch (error) {
        throw new ServiceFailure("damaged-file", `${path}: ${reasonOf(error)}`);
      }
    },
    write: (value) => file.write(Buffer.from(JSON.stringify(value))),
  };
}
