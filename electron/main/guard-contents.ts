import type { WebContents } from "electron";
import { recoverPage } from "./recover-page.ts";
import { silencePeerConnections } from "./security/chromium-traffic.ts";
import { limitNavigation } from "./security/navigation.ts";
import { denyNewWindows } from "./security/new-windows.ts";
import { denyWebviews } from "./security/webviews.ts";

/** Every page that Electron makes gets every guard, the window's or not. */
export function guardContents(contents: WebContents): void {
  limitNavigation(contents);
  denyNewWindows(contents);
  denyWebviews(contents);
  silencePeerConnections(contents);
  recoverPage(contents);
}
