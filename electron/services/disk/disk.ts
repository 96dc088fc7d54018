/** An open file that only grows at its end. */
export type DiskFile = {
  /** Adds bytes at the end: all of them or a failure, after which a part of them may stand there. */
  readonly write: (bytes: Uint8Array) => Promise<void>;
  /** Resolves when the file's bytes and length are on the disk. */
  readonly sync: () => Promise<void>;
  readonly truncate: (length: number) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** What the services need of a disk: so little that a test can put a forgetful or a full one in its place. */
export type Disk = {
  /** Opens a file for adding to its end; `empty` drops what it held before. Makes it where there is none. */
  readonly open: (path: string, from: "end" | "empty") => Promise<DiskFile>;
  /** The file's bytes; undefined where there is no such file. */
  readonly read: (path: string) => Promise<Uint8Array | undefined>;
  /** At most `length` bytes from `start`; fewer at the end, none where there is no such file. */
  readonly readRange: (path: string, start: number, length: number) => Promise<Uint8Array>;
  /** Names in a folder; none where there is no such folder. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  /** Makes a folder and those above it. */
  readonly makeFolder: (folder: string) => Promise<void>;
  /** Resolves when the names in a folder are on the disk. */
  readonly syncFolder: (folder: string) => Promise<void>;
  /** Gives a file or folder another name; a file of that name is replaced in one step. */
  readonly rename: (from: string, to: string) => Promise<void>;
  /** Removes a file or a whole folder, if it is there. */
  readonly remove: (path: string) => Promise<void>;
  /** Free bytes where the folder lies; undefined where the system does not tell. */
  readonly freeBytes: (folder: string) => Promise<number | undefined>;
};
