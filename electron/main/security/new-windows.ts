import type { WebContents } from "electron";

/** Checklist 14 and 15: no second window, and nothing is handed to the system's browser. */
export function denyNewWindows(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: "deny" }));
}
