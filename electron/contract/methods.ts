/** What the window may ask of the services: names alone, so that the sandboxed preload stays small. */
export const methods = [
  "app.info",
  "settings.load",
  "settings.save",
  "learners.list",
  "learners.create",
  "learners.update",
  "learners.unlock",
  "learners.lock",
  "learners.protect",
  "learners.unprotect",
  "learners.recover",
  "learners.remove",
  "journal.open",
  "journal.read",
  "journal.append",
  "backup.create",
  "backup.inspect",
  "backup.restore",
  "trust.load",
  "trust.inspect",
  "trust.import",
  "trust.remove",
  "files.save",
  "print.pdf",
] as const;

export type Method = (typeof methods)[number];

/** The one channel between window and services in the Electron host. */
export const channel = "pandu";

/** The window's one report to the Electron host: something is on the screen. */
export const firstPaintChannel = "pandu.first-paint";
