import type { Linter } from "eslint";

const gates = [
  { importName: "ipcMain", file: "electron/main/ipc.ts" },
  { importName: "ipcRenderer", file: "electron/preload/preload.ts" },
];

/** The two ends of the border between processes may each be imported in one file. */
export const electronRules: Linter.Config[] = [
  {
    files: ["electron/**/*.ts", "renderer/**/*.{ts,tsx}"],
    rules: { "no-restricted-imports": restricted(gates.map(({ importName }) => importName)) },
  },
  ...gates.map(({ file, importName: own }) => ({
    files: [file],
    rules: {
      "no-restricted-imports": restricted(
        gates.flatMap(({ importName }) => (importName === own ? [] : [importName])),
      ),
    },
  })),
];

function restricted(importNames: readonly string[]): Linter.RuleEntry {
  const message = `Imported in one file only: ${gates.map(({ importName, file }) => `${importName} in ${file}`).join(", ")}.`;
  return ["error", { paths: [{ name: "electron", importNames, message }] }];
}
