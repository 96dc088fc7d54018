import { defineConfig } from "eslint/config";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";
import { rendererRules } from "./scripts/lint/renderer-rules.ts";
import { electronRules } from "./scripts/lint/electron-rules.ts";
import { layerRules } from "./scripts/lint/layer-rules.ts";

const style = [
  { selector: "ExportDefaultDeclaration", message: "Export by name." },
  // Inside `declare module` and `declare global` only an interface can be merged.
  { selector: "Program > TSInterfaceDeclaration", message: "Write a type." },
  { selector: "Program > ExportNamedDeclaration > TSInterfaceDeclaration", message: "Write a type." },
];

const ownTypes = [
  "renderer/**/*.{ts,tsx}",
  "electron/**/*.ts",
  "scripts/**/*.ts",
  "test/**/*.{ts,tsx}",
  "*.config.ts",
];

export default defineConfig(
  // The last ones are the bundler's: they come and go while a build reads its configuration.
  { ignores: ["out/", "dist/", ".cache/", "node_modules/", "*.config.ts.*.mjs"] },
  { linterOptions: { noInlineConfig: true } },
  {
    files: ownTypes,
    extends: [tseslint.configs.recommended],
    languageOptions: {
      parserOptions: {
        project: [
          "tsconfig/domain.json",
          "tsconfig/renderer.json",
          "tsconfig/worker.json",
          "tsconfig/electron.json",
          "tsconfig/node.json",
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      "@typescript-eslint/ban-ts-comment": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      "@typescript-eslint/only-throw-error": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "max-lines": ["error", 250],
      "no-warning-comments": ["error", { terms: ["todo", "fixme", "xxx"], location: "anywhere" }],
      "no-restricted-syntax": ["error", ...style],
      eqeqeq: "error",
      "no-var": "error",
      "prefer-const": "error",
    },
  },
  {
    files: ["renderer/**/*.{ts,tsx}", "electron/**/*.ts", "scripts/**/*.ts"],
    rules: { "max-lines-per-function": ["error", { max: 100, skipBlankLines: true, skipComments: true }] },
  },
  { files: ["renderer/**/*.{ts,tsx}"], extends: [reactHooks.configs.flat["recommended-latest"]] },
  layerRules,
  ...rendererRules(style),
  ...electronRules,
  // These are loaded by tools that ask for a default export.
  { files: ["**/*.config.ts", "scripts/test/*-reporter.ts"], rules: { "no-restricted-syntax": "off" } },
);
