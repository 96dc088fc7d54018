import { existsSync } from "node:fs";
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig, type UserConfig } from "electron-vite";
import { bundleReport } from "./scripts/bundle/bundle-report.ts";
import { courses } from "./scripts/course/vite-plugin.ts";
import { locales } from "./scripts/locales/vite-plugin.ts";
import { trustLists } from "./scripts/trust-lists/vite-plugin.ts";

const root = process.cwd();

// Node and Chromium of the pinned Electron. Named here because electron-vite's own table ends before it.
const node = "node24";
const chromium = "chrome156";

const hosts: UserConfig = {
  main: {
    plugins: [bundleReport(root, "hosts")],
    // The module for Node declares a `require` of its own, and so does electron-vite in the same chunk.
    resolve: { alias: { fflate: join(root, "node_modules/fflate/esm/browser.js") } },
    build: {
      target: node,
      // Everything is bundled: the packaged app carries no node_modules.
      externalizeDeps: false,
      rolldownOptions: {
        input: {
          main: join(root, "electron/main/main.ts"),
          "server-main": join(root, "electron/loopback/server-main.ts"),
          // A thread of both hosts: found beside them by its name, see `judge-thread.ts`.
          "judge-worker": join(root, "electron/services/desk/collect/judge-worker.ts"),
        },
        output: { entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
      },
    },
  },
  preload: {
    plugins: [bundleReport(root, "preload")],
    build: {
      target: node,
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: join(root, "electron/preload/preload.ts") },
        // A sandboxed preload is one CommonJS file.
        output: { format: "cjs", entryFileNames: "[name].cjs" },
      },
    },
  },
};

// Not on the way to a lesson: search, tables, the lab and the desk come with the screens that use them.
const comesLater = {
  domain: [
    "language/(search|fold|plurals)",
    "course/worksheet",
    ...["provenance", "discernment", "drill", "records", "office", "desk", "roster", "exports", "dashboard"],
    ...["item-analysis", "report", "credentials"],
  ],
  platform: ["lab", "trust-anchors", "code-reader", "workbook", "ask-worker", "zip"],
  state: ["meet-learner", "use-roster"],
  i18n: ["pseudo\\."],
  ui: [
    "data-table",
    "field",
    "select",
    "radio-row",
    "checkbox",
    "dialog",
    "qr-code",
    "drop-area",
    "use-drop",
  ],
};

const foundation = [
  ...Object.entries(comesLater).map(([folder, later]) => `renderer/${folder}/(?!${later.join("|")})`),
  "renderer/(data|features/home)",
  "renderer/(app|features/people)/.*\\.module\\.css",
  "lucide-react/dist/esm/icons/(lock-keyhole|scan-search)\\.",
];

// Many small chunks cost requests, virus scans and a tenth of the bytes: what every screen needs lies together.
const fewLargeFiles = [
  { name: "packages", test: /node_modules\/(?!lucide-react|fflate|qr\/|myanmar-tools)/ },
  { name: "foundation", test: new RegExp(foundation.join("|")) },
  // What few lessons have comes with the first of its kind: see `item-body.tsx` and `block-view.tsx`.
  {
    name: "lesson",
    test: /renderer\/(player\/(?!inspection|roster-picker|item\/(confidence|match|order|use-arrangement|sort|mark-|region|branching|open-choices|review-draft|grid)|blocks\/(drawing|label-room|wrap-label|worksheet|inspection|make|lab|use-lab))|features\/lesson)\//,
  },
];

const renderer: UserConfig["renderer"] = {
  root: join(root, "renderer"),
  // The same module, minified by its authors better than by our build.
  resolve: {
    alias: {
      dexie: join(root, "node_modules/dexie/dist/modern/dexie.min.mjs"),
      // A stand-in for React before 18; React has the hook itself.
      "use-sync-external-store/shim/index.js": "react",
    },
  },
  plugins: [react(), courses(root), locales(root), trustLists(root), bundleReport(root, "renderer")],
  worker: { format: "es", plugins: () => [bundleReport(root, "worker")] },
  build: {
    target: chromium,
    minify: true,
    modulePreload: { polyfill: false },
    cssMinify: true,
    // The content security policy allows no data: fonts or scripts.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: join(root, "renderer/index.html"),
      output: { codeSplitting: { groups: fewLargeFiles } },
    },
  },
};

/** `--mode hosts` builds the two hosts and the preload alone. */
export default defineConfig(({ mode }) => {
  const hasWindow = mode !== "hosts" && existsSync(join(root, "renderer/index.html"));
  return hasWindow ? { ...hosts, renderer } : hosts;
});
