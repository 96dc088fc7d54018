import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Where each build leaves word of what it bundled. */
export const bundleFolder = ".cache/bundle";

export const bundleNames = ["renderer", "worker", "hosts", "preload"] as const;

export type BundleName = (typeof bundleNames)[number];

export type Chunk = {
  readonly file: string;
  readonly isEntry: boolean;
  readonly imports: readonly string[];
  readonly dynamicImports: readonly string[];
  readonly styles: readonly string[];
  /** The source file that it stands for when it is loaded by itself, from the root. */
  readonly facade?: string;
  /** Source files in it, from the root. */
  readonly modules: readonly string[];
  readonly gzipped: number;
};

export type Asset = {
  readonly file: string;
  readonly sources: readonly string[];
  readonly bytes: number;
  readonly gzipped: number;
};

/** What one build bundled. */
export type Bundle = { readonly chunks: readonly Chunk[]; readonly assets: readonly Asset[] };

/** Reads what the last build bundled. Throws when it was not built. */
export function readBundle(root: string, name: BundleName): Bundle {
  const file = join(root, bundleFolder, `${name}.json`);
  if (!existsSync(file)) throw new Error(`${file} is missing: run \`npm run build\` first`);
  return JSON.parse(readFileSync(file, "utf8")) as Bundle;
}

/** Names of the packages that a build bundled, sorted. */
export function packagesOf({ chunks, assets }: Bundle): string[] {
  const files = [...chunks.flatMap(({ modules }) => modules), ...assets.flatMap(({ sources }) => sources)];
  return [...new Set(files.flatMap((file) => packageOf(file) ?? []))].toSorted();
}

function packageOf(file: string): string | undefined {
  return /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1];
}
