import type { WebContents } from "electron";

const pause = 10_000;

/** A page whose process is gone comes back by itself, unless it went again at once: what was earned is in the journal. */
export function recoverPage(contents: WebContents): void {
  let last = -Infinity;
  contents.on("render-process-gone", (_event, { reason }) => {
    const now = performance.now();
    if (reason === "clean-exit" || now - last < pause) return;
    last = now;
    contents.reload();
  });
}
