/** What the making of a large file needs of the world outside. */
export type Making = {
  /** Awaited between turns of some milliseconds: gives the window its turn, or throws to call the making off. */
  readonly pause: () => Promise<void>;
  readonly startZip: () => Promise<ZipFile>;
};

/** A ZIP file in memory, to which one part after the other is added. */
export type ZipFile = {
  /** Adds a part; gives what takes its bytes, before it answers, and holds back whoever is faster than it. */
  readonly add: (name: string) => (bytes: Uint8Array, isEnd: boolean) => Promise<void>;
  readonly end: () => Promise<Uint8Array<ArrayBuffer>>;
};
