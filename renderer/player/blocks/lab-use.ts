import type { Lab } from "../../domain/provenance/maker.ts";

/** What the lab's blocks may do. */
export type LabUse = {
  readonly open: () => Lab<File>;
  /** A file of the bundled practice set. */
  readonly practiceFile: (file: string) => Promise<File>;
};
