import type { Linter } from "eslint";

const storage = ["localStorage", "sessionStorage", "indexedDB", "caches"];
const clocks = ["performance", "setTimeout", "setInterval", "requestAnimationFrame"];
const randomness = ["crypto"];

const clockAndDice = [
  {
    object: "Date",
    property: "now",
    message: "Take the time as an argument: only renderer/platform reads the clock.",
  },
  {
    object: "Math",
    property: "random",
    message: "Take random numbers as an argument: only renderer/platform makes them.",
  },
];

const newDate = {
  selector: "NewExpression[callee.name='Date'][arguments.length=0]",
  message: "Take the time as an argument: only renderer/platform reads the clock.",
};

const zod = {
  name: "zod",
  message: "Zod stays out of the window's code: import types, and let the services and the build check data.",
  allowTypeImports: true,
};

/** Locks on the window's code: who may read the clock, make random numbers, keep things, and load zod. */
export function rendererRules(syntax: readonly { selector: string; message: string }[]): Linter.Config[] {
  return [
    {
      files: ["renderer/**/*.{ts,tsx}"],
      ignores: ["renderer/platform/**"],
      rules: {
        "no-restricted-properties": ["error", ...clockAndDice],
        "no-restricted-syntax": ["error", ...syntax, newDate],
        "no-restricted-globals": ["error", ...storage],
      },
    },
    {
      files: ["renderer/domain/**/*.ts"],
      rules: { "no-restricted-globals": ["error", ...storage, ...clocks, ...randomness, "fetch"] },
    },
    {
      files: ["renderer/**/*.{ts,tsx}"],
      ignores: ["renderer/domain/**"],
      rules: { "@typescript-eslint/no-restricted-imports": ["error", { paths: [zod] }] },
    },
  ];
}
