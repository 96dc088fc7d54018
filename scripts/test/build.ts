import { rmSync } from "node:fs";
import { bundleFolder } from "../bundle/bundle.ts";
import { runSteps } from "./steps.ts";

// What an earlier build left behind must not answer for this one.
rmSync("out", { recursive: true, force: true });
rmSync(bundleFolder, { recursive: true, force: true });

process.exitCode = await runSteps(
  [
    { name: "build with all courses", command: ["--run", "build"] },
    { name: "size budgets", command: ["scripts/budgets.ts"] },
    { name: "third-party notices are up to date", command: ["scripts/notices.ts", "--check"] },
  ],
  1,
);
