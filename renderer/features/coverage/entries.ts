import type { CoverageList } from "../../domain/course/coverage.ts";

/** The entries of each list, in the order of its publication. */
export const entriesOf = {
  risks: ["1", "2", "3", "4", "5", "6"],
  dimensions: ["1", "2", "3", "4", "5", "6", "7", "8", "9"],
  principles: ["1", "2", "3", "4", "5", "6", "7"],
  skillAreas: ["gen-ai-literacy", "C1.1", "C1.2", "A2.4"],
  ladder: ["baseline", "intermediate", "higher"],
  unesco: ["planning", "data", "management"],
  digcomp: ["1", "2", "3", "4", "5"],
  ailit: ["engage", "create", "manage", "shape"],
} as const satisfies Record<CoverageList, readonly string[]>;
