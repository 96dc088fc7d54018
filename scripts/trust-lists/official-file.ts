import { join } from "node:path";

/** Where the official lists lie between their fetching and the build; what is there is never committed. */
export function officialFile(root: string): string {
  return join(root, "build/trust-lists/official.json");
}
