import type { BrowserContext } from "@playwright/test";
import { lessons } from "../e2e/journey/course.ts";
import { startApp } from "./app-server.ts";
import { plantLearners } from "./plant-learners.ts";
import type { Line } from "./table.ts";
import { openTimedPage, timeEvent, type TimedPage } from "./timed-page.ts";

const rounds = 7;
const question = "[data-item]";
const feedback = "[data-item] [data-mark]";

type Seen = {
  readonly first: number[];
  readonly feedback: number[];
  readonly heap: number[];
  readonly elements: number[];
};

/** A question's way to the page and its feedback, the app and the floor in turns. */
export async function measureQuestions(
  context: BrowserContext,
  dataFolder: string,
  floor: string,
): Promise<Line[]> {
  // Whoever answered sees an answered question: everybody answers once.
  await plantLearners(dataFolder, 2 * rounds + 1, 0);
  const app = await startApp(dataFolder);
  const timed = await openTimedPage(context, question);
  await timed.page.goto(app.address);
  let person = 1;
  const ours = () => `${app.origin}/?person=${person}#${questionPage()}`;
  const lines: Line[] = [];
  let calm: readonly [Seen, Seen] | undefined;
  for (const rate of [1, 4]) {
    const [seen, bare]: [Seen, Seen] = [nothing(), nothing()];
    await timed.slowDown(rate);
    // The first load of each is not counted: it fills the browser's cache.
    await timed.load(ours());
    await timed.load(floor);
    for (let round = 0; round < rounds; round += 1, person += 1) {
      await look(timed, ours(), seen);
      await look(timed, floor, bare);
    }
    lines.push(
      {
        what: `first question ready, ${rate}×`,
        unit: "ms",
        values: seen.first,
        aim: rate === 1 ? 350 : 1000,
        floor: { what: "floor page", values: bare.first },
      },
      {
        what: `answer → feedback, ${rate}×`,
        unit: "ms",
        values: seen.feedback,
        aim: rate === 1 ? 50 : 100,
        floor: { what: "floor page", values: bare.feedback },
      },
    );
    calm ??= [seen, bare];
  }
  // The slow-down belongs to the browser's process, not to this page alone.
  await timed.slowDown(1);
  await timed.page.close();
  await app.stop();
  return [...lines, ...(calm ? sizeLines(...calm) : [])];
}

function sizeLines(seen: Seen, bare: Seen): Line[] {
  return [
    {
      what: "JS heap on a question",
      unit: "MB",
      values: seen.heap,
      aim: 8,
      floor: { what: "floor page", values: bare.heap },
    },
    {
      what: "elements on a question",
      unit: "",
      values: seen.elements,
      aim: 400,
      floor: { what: "floor page", values: bare.elements },
    },
  ];
}

/** Opens the question in a fresh page and answers it. */
async function look({ page, devtools, load }: TimedPage, address: string, seen: Seen): Promise<void> {
  seen.first.push(await load(address));
  await devtools.send("HeapProfiler.collectGarbage");
  const { usedSize } = await devtools.send("Runtime.getHeapUsage");
  seen.heap.push(usedSize / 1024 / 1024);
  seen.elements.push(await page.evaluate(() => document.querySelectorAll("*").length));
  await page.locator('label:has([data-key="1"]), label[data-key="1"]').first().click();
  const check = page.getByRole("button", { name: "Check", exact: true });
  seen.feedback.push(await timeEvent(page, "click", () => check.click(), feedback));
}

/** The first page of the course that asks a question with options. */
function questionPage(): string {
  for (const { id, steps } of lessons) {
    const step = steps.find(({ blocks }) =>
      blocks.some((block) => block.kind === "item" && block.item.kind === "single"),
    );
    if (step) return `/courses/spotting-ai-generated-content/lessons/${id}/${step.id}`;
  }
  throw new Error("the course asks no question with options");
}

function nothing(): Seen {
  return { first: [], feedback: [], heap: [], elements: [] };
}
