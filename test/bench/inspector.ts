import { execFileSync } from "node:child_process";
import { copyFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { BrowserContext } from "@playwright/test";
import sharp from "sharp";
import type { SealedBy } from "../e2e/inspector/sealed-by.ts";
import { startApp } from "./app-server.ts";
import { memoryOf, processOf } from "./memory.ts";
import { plantLearners } from "./plant-learners.ts";
import { type Line, quantile } from "./table.ts";
import { longestTaskWhile } from "./tasks.ts";
import { openTimedPage, timeEvent, type TimedPage } from "./timed-page.ts";

const rounds = 7;
const input = "input[type=file]";

type Seen = { readonly fresh: number[]; readonly first: number[]; readonly next: number[] };

/** A file's way to its answer, the app and the bare reader in turns; then what that costs the window. */
export async function measureInspector(
  context: BrowserContext,
  dataFolder: string,
  floor: string,
): Promise<Line[]> {
  await plantLearners(dataFolder, 1, 0);
  const files = await sealedPictures(dataFolder);
  const app = await startApp(dataFolder);
  const timed = await openTimedPage(context, input);
  await timed.page.goto(app.address);
  const ours = `${app.origin}/#/inspector`;
  const [seen, bare]: [Seen, Seen] = [nothing(), nothing()];
  for (let round = 0; round < rounds; round += 1) {
    await look(timed, ours, files, seen, reportOn);
    await look(timed, floor, files, bare, (name) => `[data-answer="${name}"]`);
  }
  const costs = [...(await measureTasks(timed, ours, files)), ...(await measureMemory(timed, ours))];
  await timed.page.close();
  await app.stop();
  const line = (what: string, values: number[], floorValues: number[], aim?: number): Line => ({
    ...{ what, unit: "ms", values, floor: { what: "bare reader", values: floorValues } },
    ...(aim !== undefined && { aim }),
  });
  return [
    line("first file, the reader's start included", seen.first, bare.first, 1000),
    line("the same with nothing in the browser's cache", seen.fresh, bare.fresh, 1000),
    line("next file, 1 MB, sealed", seen.next, bare.next, 150),
    ...costs,
  ];
}

function reportOn(name: string): string {
  return `article[aria-label*="${name}"]`;
}

/** The first file with an empty cache, then with a warm one, then a second file. */
async function look(
  { page, devtools, load }: TimedPage,
  address: string,
  [first, next]: Pictures,
  seen: Seen,
  answerTo: (name: string) => string,
): Promise<void> {
  const read = ({ name, path }: Picture) =>
    timeEvent(page, "change", () => page.locator(input).first().setInputFiles(path), answerTo(name));
  await load(address);
  await devtools.send("Network.clearBrowserCache");
  seen.fresh.push(await read(first));
  await load(address);
  seen.first.push(await read(first));
  seen.next.push(await read(next));
}

type Picture = { readonly name: string; readonly path: string };
type Pictures = readonly [first: Picture, next: Picture];

/** Two pictures of about a megabyte, sealed by a signer that no list knows. */
async function sealedPictures(folder: string): Promise<Pictures> {
  const noise = { type: "gaussian", mean: 128, sigma: 40 } as const;
  const plain = join(folder, "plain.jpg");
  await sharp({ create: { width: 1500, height: 1100, channels: 3, background: "#808080", noise } })
    .jpeg({ quality: 88 })
    .toFile(plain);
  const program = join(import.meta.dirname, "../e2e/inspector/sealed-by.ts");
  const told = execFileSync(process.execPath, [program, plain], { encoding: "utf8", maxBuffer: 1e8 });
  const { picture } = JSON.parse(told) as SealedBy;
  const path = (name: string) => join(folder, name);
  await writeFile(path("first.jpg"), Buffer.from(picture, "base64"));
  await copyFile(path("first.jpg"), path("next.jpg"));
  return [
    { name: "first.jpg", path: path("first.jpg") },
    { name: "next.jpg", path: path("next.jpg") },
  ];
}

/** What inspecting two files asks of the main thread. */
async function measureTasks({ page, devtools, load }: TimedPage, address: string, files: Pictures) {
  const [whole, worked]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    await load(address);
    const longest = await longestTaskWhile(page, devtools, async () => {
      for (const { name, path } of files) {
        await page.locator(input).first().setInputFiles(path);
        await page.locator(reportOn(name)).waitFor();
      }
    });
    whole.push(longest.whole);
    worked.push(longest.worked);
  }
  const lines: Line[] = [
    { what: "longest task of the main thread meanwhile", unit: "ms", values: whole, aim: 50 },
    { what: "of it work of the processor", unit: "ms", values: worked, aim: 50 },
  ];
  return lines;
}

/**
 * The memory of the window's process before the first file, with two reports, and after the page was left. Practice
 * files are pressed: whoever chooses files for a page from outside keeps that page's field, and the whole page with it.
 */
async function measureMemory({ page, devtools, load }: TimedPage, address: string) {
  const [before, meanwhile, after]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round < rounds; round += 1) {
    await load(address);
    const process = await processOf(page);
    before.push(await memoryOf(devtools, process));
    for (const name of ["market-stall.jpg", "office-desk.jpg"]) {
      await page.getByRole("button", { name }).click();
      await page.locator(reportOn(name)).waitFor();
    }
    meanwhile.push(await memoryOf(devtools, process));
    await page.evaluate(() => (location.hash = "#/about"));
    await page.locator(input).first().waitFor({ state: "detached" });
    after.push(await memoryOf(devtools, process));
  }
  const aim = 1.1 * quantile(before, 0.5);
  const lines: Line[] = [
    { what: "own memory of the window's process before the first file", unit: "MB", values: before },
    { what: "with the reader and two reports", unit: "MB", values: meanwhile },
    { what: "after the page was left", unit: "MB", values: after, aim },
  ];
  return lines;
}

function nothing(): Seen {
  return { fresh: [], first: [], next: [] };
}
