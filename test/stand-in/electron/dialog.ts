import { chromium } from "./chromium.ts";

/** Electron takes the window first or leaves it out. */
type SaveArguments = readonly [options: object] | readonly [window: object, options: object];

export const dialog = {
  showSaveDialog: (...args: SaveArguments) => chromium("save-dialog", args.at(-1)),
  showErrorBox: (title: string, content: string) => {
    // The real one blocks; here the process may end right after.
    process.stderr.write(`${title}: ${content}\n`);
  },
};
