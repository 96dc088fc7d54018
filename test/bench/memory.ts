import { readFile } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";
import type { CDPSession, Page } from "@playwright/test";

/** The operating system's number of the process that runs a page: the one that works when the page does. */
export async function processOf(page: Page): Promise<number> {
  const browser = await page.context().browser()?.newBrowserCDPSession();
  if (browser === undefined) throw new Error("the browser tells nothing of its processes");
  const times = async () => {
    const { processInfo } = await browser.send("SystemInfo.getProcessInfo");
    const renderers = processInfo.filter(({ type }) => type === "renderer");
    return new Map(renderers.map(({ id, cpuTime }) => [id, cpuTime]));
  };
  const before = await times();
  await page.evaluate(() => {
    for (const end = performance.now() + 400; performance.now() < end;);
  });
  const grown = [...(await times())].map(([id, time]) => [id, time - (before.get(id) ?? time)] as const);
  await browser.detach();
  const [busiest] = grown.toSorted(([, one], [, other]) => other - one);
  if (busiest === undefined) throw new Error("the browser has no process");
  return busiest[0];
}

/**
 * Megabytes that a process has for itself (Linux alone), when it has come to rest: without the program's own pages, and
 * without what Chromium keeps only for as long as there is room, above all decoded pictures.
 */
export async function memoryOf(devtools: CDPSession, process: number): Promise<number> {
  await devtools.send("HeapProfiler.collectGarbage");
  await devtools.send("Memory.simulatePressureNotification", { level: "critical" });
  await setTimeout(3000);
  const rollup = await readFile(`/proc/${process}/smaps_rollup`, "utf8").catch(() => "");
  const parts = ["Pss_Anon", "Pss_Shmem"].map((part) =>
    Number(new RegExp(String.raw`^${part}:\s+(\d+) kB`, "m").exec(rollup)?.[1]),
  );
  return parts.reduce((sum, part) => sum + part, 0) / 1024;
}
