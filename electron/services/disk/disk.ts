/** A file that only grows. */
export type AppendFile = {
  /** Adds bytes at the end: all or a failure; part of them may stand there after a failure. */
  readonly append: (bytes: Uint8Array) => Promise<void>;
  /** Resolves when what was appended is on the disk. */
  readonly sync: () => Promise<void>;
  readonly truncate: (length: number) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** What the services need of a disk: so little that a test can put a forgetful or full one in its place. */
export type Disk = {
  readonly openAppend: (path: string) => Promise<AppendFile>;
  /** The file's bytes, or undefined where there is no such file. */
  readonly read: (path: string) => Promise<Uint8Array | undefined>;
  readonly readRange: (path: string, start: number, length: number) => Promise<Uint8Array>;
  /** Replaces a file whole or not at all, and only returns when it is on the disk. */
  readonly replace: (path: string, bytes: Uint8Array) => Promise<void>;
  /** Names in a folder; none where there is no such folder. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  readonly makeFolder: (folder: string) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
  /** Free bytes where the folder lies; undefined where the system does not tell. */
  readonly freeBytes: (folder: string) => Promise<number | undefined>;
};
