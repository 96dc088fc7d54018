import type { WebContents } from "electron";

/** Checklist 12: the app has no webview, so none is let in. */
export function denyWebviews(contents: WebContents): void {
  contents.on("will-attach-webview", (event) => event.preventDefault());
}
