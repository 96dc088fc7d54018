import type { Disk } from "../../disk/disk.ts";
import { replaceFile } from "../../disk/lasting.ts";
import { ServiceFailure } from "../../service-failure.ts";
import { keyOf, seal, unseal } from "./sealing.ts";

/** An encrypted file, read and written as a whole. */
export type SealedBytes = {
  /** Undefined where there is no such file; a `damaged-file` failure where it is not as it was written. */
  readonly read: () => Promise<Buffer | undefined>;
  /** Writes the file whole or not at all. */
  readonly write: (bytes: Uint8Array) => Promise<void>;
};

/** The file at a path. It is tied to its name: put in another's place it cannot be read. */
export function sealedBytes(disk: Disk, path: string, key: Uint8Array, name: string): SealedBytes {
  const about = Buffer.from(name);
  const own = keyOf(name, key);
  return {
    read: async () => {
      const sealed = await disk.read(path);
      const bytes = sealed && unseal(own, sealed, about);
      if (sealed !== undefined && bytes === undefined)
        throw new ServiceFailure("damaged-file", `${path}: it is not as it was written`);
      return bytes;
    },
    write: (bytes) => replaceFile(disk, path, seal(own, bytes, about)),
  };
}
