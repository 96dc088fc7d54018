import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { findBrowser } from "./browser/find-browser.ts";
import { type Picture, toIcns, toIco } from "./icons/containers.ts";

const folder = join(import.meta.dirname, "..", "build");

/** Draws build/icon.svg in every size that the systems ask for. */
async function main(): Promise<void> {
  const svg = await readFile(join(folder, "icon.svg"), "utf8");
  const pictures = await draw(svg, [16, 24, 32, 48, 64, 128, 256, 512, 1024]);
  await mkdir(join(folder, "icons"), { recursive: true });
  for (const { side, png } of pictures.filter((picture) => picture.side <= 512)) {
    await writeFile(join(folder, "icons", `${side}x${side}.png`), png);
  }
  await writeFile(join(folder, "icon.ico"), toIco(pictures.filter(({ side }) => side <= 256)));
  await writeFile(join(folder, "icon.icns"), toIcns(pictures));
}

async function draw(svg: string, sides: readonly number[]): Promise<readonly Picture[]> {
  const executablePath = await findBrowser();
  if (executablePath === undefined) throw new Error("Drawing the icons needs Chrome, Chromium or Edge.");
  const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
  const pictures: Picture[] = [];
  for (const side of sides) {
    const page = await browser.newPage({ viewport: { width: side, height: side } });
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
    pictures.push({ side, png: await page.screenshot({ omitBackground: true }) });
    await page.close();
  }
  await browser.close();
  return pictures;
}

await main();
