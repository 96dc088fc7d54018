import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import TestReport from "./scripts/test/vitest-reporter.ts";

const browserOnly = ["test/e2e/**", "test/bench/**", "test/fixtures/**"];

export default defineConfig({
  cacheDir: ".cache/vitest",
  test: {
    reporters: ["default", new TestReport()],
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          environment: "node",
          include: ["test/**/*.test.ts"],
          exclude: [...browserOnly, "test/content/**", "test/readers/**"],
        },
      },
      {
        extends: true,
        plugins: [react()],
        test: {
          name: "window",
          environment: "jsdom",
          include: ["test/**/*.test.tsx"],
          exclude: browserOnly,
          css: { modules: { classNameStrategy: "non-scoped" } },
        },
      },
      {
        extends: true,
        test: { name: "content", environment: "node", include: ["test/content/**/*.test.ts"] },
      },
      {
        extends: true,
        test: {
          name: "readers",
          environment: "node",
          include: ["test/readers/**/*.test.ts"],
          // Other programs take their time to start.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
