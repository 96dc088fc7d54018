import boundaries from "eslint-plugin-boundaries";
import type { Linter } from "eslint";
import { type Layer, layers } from "../layers.ts";

const denied =
  "{{ from.element.type }} may not import {{ dependency.source }}: scripts/layers.ts lists what each layer may import.";

/** Lint rules made from the table of layers: an import that no row allows is an error. */
export const layerRules: Linter.Config = {
  files: ["electron/**/*.{ts,tsx}", "renderer/**/*.{ts,tsx}"],
  plugins: { boundaries },
  settings: {
    "boundaries/legacy-templates": false,
    "boundaries/elements": layers.map(({ name, folder }) => ({ type: name, pattern: folder })),
    "boundaries/dependency-nodes": ["import", "export", "dynamic-import", "require"],
    "import/resolver": { node: { extensions: [".ts", ".tsx"] } },
  },
  rules: {
    "boundaries/no-unknown-files": "error",
    "boundaries/dependencies": [
      "error",
      {
        default: "disallow",
        checkAllOrigins: true,
        checkUnknownLocals: true,
        policies: layers.flatMap(policiesOf),
        message: denied,
      },
    ],
  },
};

function policiesOf({ name, layers: others, packages, types = [], files = [] }: Layer) {
  const from = { element: { type: name } };
  return [
    ...[...others, ...packages].map((target) => ({ from, allow: { to: selectorOf(target) } })),
    ...types.map((target) => ({
      from,
      allow: { to: selectorOf(target), dependency: { kind: "type" as const } },
    })),
    ...files.map((path) => ({ from, allow: { to: { file: { path } } } })),
  ];
}

function selectorOf(target: string) {
  if (target === "node:*") return { module: { origin: "core" } };
  if (layers.some(({ name }) => name === target)) return { element: { type: target } };
  return { module: { origin: "external", source: target } };
}
