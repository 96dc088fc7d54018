import { origin } from "./custom-protocol.ts";

/** Whether an address is one of the app's own pages or files. */
export function isOurs(url: string): boolean {
  return url === origin || url.startsWith(`${origin}/`);
}
