import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import type { Plugin, Rolldown } from "vite";
import { type Asset, bundleFolder, type BundleName, type Chunk } from "./bundle.ts";

/** What the builds of this process bundled: each worker is a build of its own, under one name. */
const bundled = new Map<BundleName, { chunks: Map<string, Chunk>; assets: Map<string, Asset> }>();

/** Leaves word of what a build bundled, for the size budgets and the third-party notices. */
export function bundleReport(root: string, name: BundleName): Plugin {
  let base = root;
  let isPreview = false;
  return {
    name: "pandu-bundle-report",
    apply: "build",
    configResolved(config) {
      base = config.root;
      isPreview = config.mode === "preview";
    },
    // Not when it is written: a worker is never written by its own build.
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        if (isPreview) return;
        const outputs = Object.values(bundle);
        const from = (file: string) =>
          relative(root, resolve(base, file.replace(/^\0/, "").replace(/\?.*$/, "")));
        const { chunks, assets } = bundled.get(name) ?? { chunks: new Map(), assets: new Map() };
        bundled.set(name, { chunks, assets });
        for (const output of outputs) {
          if (output.type === "chunk") chunks.set(output.fileName, describeChunk(output, from));
          else assets.set(output.fileName, describeAsset(output, from));
        }
        const report = { chunks: [...chunks.values()], assets: [...assets.values()] };
        mkdirSync(join(root, bundleFolder), { recursive: true });
        writeFileSync(join(root, bundleFolder, `${name}.json`), JSON.stringify(report, undefined, 1));
      },
    },
  };
}

function describeChunk(chunk: Rolldown.OutputChunk, from: (file: string) => string): Chunk {
  return {
    file: chunk.fileName,
    isEntry: chunk.isEntry,
    imports: chunk.imports,
    dynamicImports: chunk.dynamicImports,
    styles: [...(chunk.viteMetadata?.importedCss ?? [])],
    ...(chunk.facadeModuleId === null ? {} : { facade: from(chunk.facadeModuleId) }),
    modules: chunk.moduleIds.map(from),
    gzipped: gzipSync(chunk.code).length,
  };
}

function describeAsset(asset: Rolldown.OutputAsset, from: (file: string) => string): Asset {
  const bytes = Buffer.from(asset.source);
  return {
    file: asset.fileName,
    sources: asset.originalFileNames.map(from),
    bytes: bytes.length,
    gzipped: gzipSync(bytes).length,
  };
}
