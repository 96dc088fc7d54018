import type { WebContents } from "electron";
import { isOurs } from "./our-address.ts";

/** Checklist 13: no frame leaves the app, by a link, a redirect, a form or a dropped file. */
export function limitNavigation(contents: WebContents): void {
  contents.on("will-frame-navigate", (event) => {
    if (!isOurs(event.url) || !event.isMainFrame) event.preventDefault();
  });
  contents.on("will-redirect", (event) => {
    if (!isOurs(event.url)) event.preventDefault();
  });
}
