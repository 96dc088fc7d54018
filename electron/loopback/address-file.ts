import { chmod, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** A running host as a second start finds it. */
export type Running = { readonly process: number; readonly address: string };

/** Keeps the address that opens the next browser where this user alone can read it. */
export function createAddressFile(dataFolder: string): {
  readonly write: (running: Running) => Promise<void>;
  readonly remove: () => Promise<void>;
} {
  const path = join(dataFolder, "address.json");
  // One after the other: an older address must not come last.
  let last = Promise.resolve();
  return {
    write: (running) => {
      last = last.then(async () => {
        await writeFile(path, JSON.stringify(running), { mode: 0o600 });
        await chmod(path, 0o600);
      });
      return last;
    },
    remove: () => last.then(() => rm(path, { force: true })),
  };
}
