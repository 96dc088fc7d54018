import type { Session } from "electron";

/** Files leave by `files.save` alone, which asks where to; a download would write without asking. */
export function denyDownloads(session: Session): void {
  session.on("will-download", (event) => event.preventDefault());
}
