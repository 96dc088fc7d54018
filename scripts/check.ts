import { runSteps, type Step } from "./test/steps.ts";

const types = ["domain", "renderer", "worker", "electron", "node"].map((project): Step => ({
  name: `types of ${project}`,
  command: [
    "node_modules/typescript/bin/tsc",
    ...["-p", `tsconfig/${project}.json`],
    ...["--incremental", "--tsBuildInfoFile", `.cache/types/${project}.tsbuildinfo`],
  ],
}));

const cached = (folder: string) => ["--cache", "--cache-location", `.cache/${folder}`];

process.exitCode = await runSteps(
  [
    {
      name: "format",
      command: ["node_modules/prettier/bin/prettier.cjs", "--check", ".", ...cached("prettier")],
    },
    {
      name: "layers and lint",
      command: [
        "node_modules/eslint/bin/eslint.js",
        ...["--flag", "unstable_native_nodejs_ts_config", "--max-warnings", "0", "."],
        ...cached("eslint/"),
      ],
    },
    ...types,
    { name: "interface strings", command: ["scripts/locales.ts"] },
    { name: "dead code", command: ["node_modules/knip/bin/knip.js", "--no-progress"] },
  ],
  2,
);
