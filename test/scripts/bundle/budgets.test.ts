import { describe, expect, test } from "vitest";
import { budgetsOf, learnersRoute } from "../../../scripts/bundle/budgets.ts";
import { type Asset, type Chunk, packagesOf } from "../../../scripts/bundle/bundle.ts";

const aChunk = (file: string, change: Partial<Chunk> = {}): Chunk => ({
  file,
  isEntry: false,
  imports: [],
  dynamicImports: [],
  styles: [],
  modules: [],
  gzipped: 10 * 1024,
  ...change,
});

const aFont = (name: string, kilobytes: number): Asset => ({
  file: `assets/${name}.woff2`,
  sources: [`node_modules/@fontsource-variable/${name.replace("+", "/files/")}-wght-normal.woff2`],
  bytes: kilobytes * 1024,
  gzipped: kilobytes * 1024,
});

const chunks = [
  aChunk("entry.js", {
    isEntry: true,
    imports: ["react.js"],
    dynamicImports: ["home.js", "lesson.js", "about.js"],
  }),
  aChunk("react.js", { modules: ["node_modules/react/index.js"] }),
  aChunk("home.js", { facade: "renderer/features/home/home-page.tsx", styles: ["home.css"] }),
  aChunk("lesson.js", { facade: "renderer/features/lesson/lesson-page.tsx", imports: ["player.js"] }),
  aChunk("player.js", { modules: ["renderer/player/item/item.tsx"], imports: ["react.js"] }),
  aChunk("about.js", { facade: "renderer/features/about/about-page.tsx", styles: ["about.css"] }),
];

const over = (bundle: Parameters<typeof budgetsOf>[0]) =>
  budgetsOf(bundle).flatMap(({ name, size, limit }) => (size > limit ? [name] : []));

describe("the size budgets", () => {
  test("count what a learner loads from home to a question, each chunk once, and no other screen", () => {
    expect(
      learnersRoute(chunks)
        .map(({ file }) => file)
        .toSorted(),
    ).toEqual(["entry.js", "home.js", "lesson.js", "player.js", "react.js"]);
  });

  test("are not met by a bundle in which nothing could be measured", () => {
    expect(() => learnersRoute([aChunk("lost.js")])).toThrow("has no entry");
  });

  test("are exceeded by scripts above 150 KB", () => {
    const heavy = chunks.map((chunk) =>
      chunk.file === "player.js" ? { ...chunk, gzipped: 120 * 1024 } : chunk,
    );
    expect(over({ chunks, assets: [] })).toEqual([]);
    expect(over({ chunks: heavy, assets: [] })).toEqual(["scripts of the learner's route"]);
  });

  test("are exceeded by styles above 25 KB on the learner's route, not elsewhere", () => {
    const style = (file: string): Asset => ({ file, sources: [], bytes: 90_000, gzipped: 26 * 1024 });
    expect(over({ chunks, assets: [style("about.css")] })).toEqual([]);
    expect(over({ chunks, assets: [style("home.css")] })).toEqual(["styles of the learner's route"]);
  });

  test("weigh the fonts of a script with the plain Latin ones", () => {
    const latin = aFont("noto-sans+noto-sans-latin", 40);
    const burmese = (kilobytes: number) => aFont("noto-sans-myanmar+noto-sans-myanmar-myanmar", kilobytes);
    expect(over({ chunks, assets: [latin, burmese(155)] })).toEqual([]);
    expect(over({ chunks, assets: [latin, burmese(165)] })).toEqual(["fonts for myanmar"]);
  });

  test("let no zod into the window", () => {
    const zod = aChunk("zod.js", { modules: ["node_modules/zod/index.js"] });
    expect(over({ chunks: [...chunks, zod], assets: [] })).toEqual(["zod in the window"]);
  });
});

test("the packages of a bundle are those of its modules and of its assets", () => {
  const modules = [
    "node_modules/a/b.js",
    "node_modules/@c/d/e.js",
    "node_modules/a/node_modules/f/g.js",
    "renderer/x.ts",
  ];
  expect(
    packagesOf({ chunks: [aChunk("x.js", { modules })], assets: [aFont("noto-sans+noto-sans-latin", 1)] }),
  ).toEqual(["@c/d", "@fontsource-variable/noto-sans", "a", "f"]);
});
