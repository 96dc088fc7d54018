import { type Asset, type Bundle, type Chunk, packagesOf } from "./bundle.ts";

export type Budget = { readonly name: string; readonly size: number; readonly limit: number };

const kilobyte = 1024;

/** What a learner's way from home to a lesson and its questions needs, beside the entry; kinds that few lessons have come when they occur. */
const learnersWay = ["renderer/features/home/", "renderer/features/lesson/"];

/** The size of what a learner loads, against the limits: scripts and styles gzipped, fonts as they are. */
export function budgetsOf(bundle: Bundle): Budget[] {
  const route = learnersRoute(bundle.chunks);
  const styles = new Set(route.flatMap((chunk) => chunk.styles));
  return [
    { name: "scripts of the learner's route", size: sumOf(route), limit: 150 * kilobyte },
    {
      name: "styles of the learner's route",
      size: sumOf(bundle.assets.filter(({ file }) => styles.has(file))),
      limit: 25 * kilobyte,
    },
    ...fontBudgets(bundle.assets),
    // Schemas are for the services and the build; in the window they would cost more than the whole player.
    { name: "zod in the window", size: packagesOf(bundle).filter((name) => name === "zod").length, limit: 0 },
  ];
}

/** The chunks of the learner's route: the entry, its lazy screens, and all that these import at once. Throws without an entry. */
export function learnersRoute(chunks: readonly Chunk[]): Chunk[] {
  const byFile = new Map(chunks.map((chunk) => [chunk.file, chunk]));
  const route = new Set<Chunk>();
  const visit = (chunk: Chunk | undefined) => {
    if (chunk === undefined || route.has(chunk)) return;
    route.add(chunk);
    for (const file of chunk.imports) visit(byFile.get(file));
    for (const file of chunk.dynamicImports) {
      const lazy = byFile.get(file);
      const isOnTheWay = learnersWay.some((folder) => lazy?.facade?.startsWith(folder));
      if (isOnTheWay) visit(lazy);
    }
  };
  const entries = chunks.filter(({ isEntry }) => isEntry);
  if (entries.length === 0) throw new Error("the bundle has no entry, so that nothing can be measured");
  for (const entry of entries) visit(entry);
  return [...route];
}

/** Our languages in Latin letters need the plain and the Vietnamese file; every other file is weighed with the plain one. */
function fontBudgets(assets: readonly Asset[]): Budget[] {
  const fonts = assets.flatMap((asset) => {
    const file = /(noto-sans(?:-[a-z]+)?)\/files\/\1-([a-z-]+)-wght-normal/.exec(asset.sources[0] ?? "");
    const subset = file?.[2];
    return subset === undefined ? [] : [{ subset, bytes: asset.bytes }];
  });
  const weigh = (subsets: readonly string[]) =>
    fonts.filter(({ subset }) => subsets.includes(subset)).reduce((sum, { bytes }) => sum + bytes, 0);
  const latin = ["latin", "vietnamese"];
  const others = new Set(fonts.map(({ subset }) => subset).filter((subset) => !latin.includes(subset)));
  const limit = 200 * kilobyte;
  return [
    { name: "fonts for Latin letters", size: weigh(latin), limit },
    ...[...others]
      .toSorted()
      .map((script) => ({ name: `fonts for ${script}`, size: weigh([script, "latin"]), limit })),
  ];
}

function sumOf(parts: readonly { readonly gzipped: number }[]): number {
  return parts.reduce((sum, { gzipped }) => sum + gzipped, 0);
}
