import type { UnitTree } from "../../../domain/desk/unit-tree.ts";
import type { DeskData } from "../load-desk.ts";

/** The office as it is saved, its units as a tree, and what is to be called when something of it was saved. */
export type OfficeParts = {
  readonly office: DeskData["office"];
  readonly tree: UnitTree;
  readonly onChanged: () => Promise<void>;
};
