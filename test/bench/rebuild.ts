import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { BrowserContext } from "@playwright/test";
import { startApp } from "./app-server.ts";
import { plantLearners } from "./plant-learners.ts";
import { deleteIndex } from "./start-up.ts";
import type { Line } from "./table.ts";
import { openTimedPage } from "./timed-page.ts";

const rounds = 5;
const events = 200_000;
const home = 'main a[href^="#/courses/"]';

/** From the page's navigation to Home when the index of one learner of very many events is gone. */
export async function measureRebuild(context: BrowserContext, dataFolder: string): Promise<Line[]> {
  await plantLearners(dataFolder, 1, events);
  const timed = await openTimedPage(context, home);
  const [rebuilt, shown, parsed]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round < rounds; round += 1) {
    const app = await startApp(dataFolder);
    rebuilt.push(await timed.load(app.address));
    shown.push(await timed.page.evaluate(() => window.progressSeen.length));
    await deleteIndex(timed);
    await app.stop();
    parsed.push(await parseJournal(dataFolder));
  }
  await timed.page.close();
  const beside = { what: "read and JSON.parse in Node", values: parsed };
  return [
    {
      what: `rebuild of ${events.toLocaleString("en")} events of one learner`,
      unit: "ms",
      values: rebuilt,
      aim: 5000,
      floor: beside,
    },
    { what: "steps of progress shown meanwhile", unit: "", values: shown },
  ];
}

async function parseJournal(dataFolder: string): Promise<number> {
  const learners = join(dataFolder, "learners");
  const files = (await readdir(learners, { recursive: true })).filter((file) => file.endsWith(".ndjson"));
  const begun = performance.now();
  for (const file of files) {
    const lines = (await readFile(join(learners, file), "utf8")).trimEnd().split("\n");
    const parsed = lines.map((line) => JSON.parse(line) as unknown);
    if (parsed.length < events) throw new Error(`${file} has only ${parsed.length} events`);
  }
  return performance.now() - begun;
}
