/** A suite of `npm test`: a command that writes its report to the file named in TEST_REPORT. */
export type Suite = {
  readonly name: string;
  /** Arguments for Node. */
  readonly command: readonly string[];
  readonly minutes: number;
  /** Suites that must have passed before this one can run. */
  readonly after?: readonly string[];
};

const vitest = ["node_modules/vitest/vitest.mjs", "run", "--project"];

/** What `npm test` runs: stage by stage, the suites of a stage side by side, as two cores allow. */
export const stages: readonly (readonly Suite[])[] = [
  [
    { name: "check", command: ["scripts/check.ts"], minutes: 10 },
    { name: "build", command: ["scripts/test/build.ts"], minutes: 10 },
  ],
  [{ name: "unit", command: [...vitest, "node", "--project", "window"], minutes: 25 }],
  [
    { name: "content", command: [...vitest, "content"], minutes: 10 },
    { name: "readers", command: ["scripts/test/readers.ts"], minutes: 10 },
  ],
  [{ name: "end-to-end", command: ["scripts/test/end-to-end.ts"], minutes: 30, after: ["build"] }],
];
