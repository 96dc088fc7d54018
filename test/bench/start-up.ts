import type { BrowserContext } from "@playwright/test";
import { startApp } from "./app-server.ts";
import { plantLearners } from "./plant-learners.ts";
import type { Line } from "./table.ts";
import { openTimedPage, type TimedPage } from "./timed-page.ts";

const rounds = 5;
const home = 'main a[href^="#/courses/"]';
const welcome = "main h1";

/** From the start of the server's process to Home, with many learners on this PC; beside it, a start with none. */
export async function measureStart(context: BrowserContext, full: string, empty: string): Promise<Line[]> {
  await plantLearners(full, 50, 4_000);
  const timed = await openTimedPage(context, home);
  const bare = await openTimedPage(context, welcome);
  const [kept, deleted, floor]: [number[], number[], number[]] = [[], [], []];
  await start(timed, full);
  for (let round = 0; round < rounds; round += 1) {
    floor.push(await start(bare, empty));
    kept.push(await start(timed, full));
    await deleteIndex(timed);
    deleted.push(await start(timed, full));
  }
  await Promise.all([timed.page.close(), bare.page.close()]);
  const beside = { what: "start without data to Welcome", values: floor };
  const what = "start to Home, 50 learners, 200,000 events";
  return [
    { what: `${what}, index kept`, unit: "ms", values: kept, aim: 1000, floor: beside },
    { what: `${what}, index deleted`, unit: "ms", values: deleted, aim: 1000, floor: beside },
  ];
}

async function start({ load }: TimedPage, dataFolder: string): Promise<number> {
  const app = await startApp(dataFolder);
  const shownAfter = await load(app.address);
  await app.stop();
  return app.startedAfter + shownAfter;
}

/** Takes the browser's index away, as a user does who clears the browser's data. */
export async function deleteIndex({ page }: TimedPage): Promise<void> {
  await page.evaluate(async () => {
    const names = (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
    if (names.length === 0) throw new Error("there is no index to delete");
    const gone = (name: string) =>
      new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase(name);
        request.onsuccess = resolve;
        request.onerror = () => reject(request.error);
      });
    await Promise.all(names.map(gone));
  });
}
