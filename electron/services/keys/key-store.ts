/** The system's own store of secrets, where the host has one. */
export type KeyStore = {
  /** Seals a text so that this user of this PC alone can open it. */
  readonly seal: (text: string) => Promise<string>;
  /** The text; undefined where it cannot be opened here and now. */
  readonly open: (sealed: string) => Promise<string | undefined>;
};
