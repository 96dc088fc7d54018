import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { encryptFor } from "../../electron/services/bundles/age.ts";
import type { LearnerPart } from "../../electron/services/bundles/bundle.ts";
import { readOfficeFile } from "../../electron/services/office/office-file.ts";
import { openServices } from "../../electron/services/open-services.ts";
import { type PackedRows, unpackRows } from "../../renderer/domain/desk/packed-rows.ts";
import { aStudiedLesson, aTest } from "../builders/course-passes.ts";
import { aSealingPc, sealed } from "../electron/services/bundles/a-sealing-pc.ts";
import { keepInDexie } from "./desk-peer.ts";
import type { Line } from "./table.ts";

/** How much is collected: PCs, learners on each, and courses that each passed. */
export type Size = { readonly pcs: number; readonly learners: number; readonly courses: number };

const usual: Size = { pcs: 1000, learners: 5, courses: 20 };

/** What it takes a desk to verify and take a file of each of very many PCs, and to read all of it again. */
export async function measureCollecting(folder: string, size: Size = usual): Promise<Line[]> {
  const { handlers, close } = await openServices<undefined>({
    dataFolder: join(folder, "data"),
    version: "0.0.0",
    host: "browser",
    refusedRequests: () => 0,
  });
  await handlers["desk.create"]({ passphrase: "rice and fish", officeName: "Registry" }, undefined);
  const { content } = await handlers["desk.office.file"]({}, undefined);
  const path = join(folder, "shared");
  await mkdir(path);
  await plantBundles(path, readOfficeFile(Buffer.from(content, "base64")).desk.recipient, size);

  const waiting = await timed(async () => handlers["desk.collectFolder"]({ path }, undefined));
  const { devices } = await handlers["desk.devices"]({}, undefined);
  const names = devices.map(({ device }) => ({ device, name: "" }));
  const taking = await timed(async () => handlers["desk.devices.accept"]({ devices: names }, undefined));
  const again = await timed(async () => handlers["desk.collectFolder"]({ path }, undefined));
  await handlers["desk.lock"]({}, undefined);
  const unlocking = await timed(async () => {
    await handlers["desk.unlock"]({ passphrase: "rice and fish" }, undefined);
    await handlers["desk.devices"]({}, undefined);
  });
  const pages: PackedRows[] = [];
  const reading = await timed(async () => {
    for (let after: number | undefined = 0; after !== undefined;) {
      const page = await handlers["desk.records"]({ after, limit: 5000 }, undefined);
      pages.push(page.records);
      after = page.next;
    }
  });
  await close();
  const peer = await keepInDexie(pages.flatMap(unpackRows));
  const beside = (what: string, value: number) => ({ floor: { what, values: [value] } });
  const records = (size.pcs * size.learners * size.courses).toLocaleString("en");
  return [
    {
      ...line(`verifying and taking ${records} records`, taking.took),
      aim: 20_000,
      ...beside("plain rows into Dexie, nothing verified", peer.keeping),
    },
    { ...line("longest the services did not answer meanwhile", taking.stood), aim: 50 },
    { ...line("of it work of the processor", taking.worked), aim: 50 },
    line(`opening and keeping the files of ${size.pcs} new PCs, before they are accepted`, waiting.took),
    line("finding them unchanged", again.took),
    line("unlocking the desk", unlocking.took),
    {
      ...line(`reading ${records} records at the desk`, reading.took),
      ...beside("plain rows out of Dexie", peer.reading),
    },
  ];
}

function line(what: string, milliseconds: number): Line {
  return { what, unit: "ms", values: [milliseconds] };
}

async function plantBundles(
  folder: string,
  recipient: string,
  { pcs, learners, courses }: Size,
): Promise<void> {
  for (let number = 1; number <= pcs; number += 1) {
    const pc = await aSealingPc();
    const parts: LearnerPart[] = [];
    for (let at = 1; at <= learners; at += 1) {
      const learner = `learner-${number}-${at}`;
      await pc.study(
        learner,
        Array.from({ length: courses }, (_, course) => aPass(`course-${course + 1}`)).flat(),
      );
      parts.push(await pc.part(learner));
    }
    const bytes = await encryptFor(recipient, await sealed(pc.key, parts));
    await writeFile(join(folder, `${pc.device}.pandu-records`), bytes);
  }
}

/** A course passed after one lesson, by a test of ten questions. */
function aPass(course: string) {
  const outcomes = Array.from({ length: 10 }, () => "right" as const);
  return [...aStudiedLesson("back", { course }), ...aTest({ outcomes, seen: { course } })];
}

/**
 * How long something took, the longest time for which this thread could do nothing else, and the most work of its own
 * that it did at a stretch; in milliseconds.
 */
async function timed(
  action: () => Promise<unknown>,
): Promise<{ readonly took: number; readonly stood: number; readonly worked: number }> {
  const delays = monitorEventLoopDelay({ resolution: 5 });
  let [before, worked] = [threadWork(), 0];
  const timer = setInterval(() => {
    const now = threadWork();
    worked = Math.max(worked, now - before);
    before = now;
  }, 2);
  delays.enable();
  const start = performance.now();
  await action();
  const took = performance.now() - start;
  delays.disable();
  clearInterval(timer);
  return { took, stood: delays.max / 1e6, worked };
}

function threadWork(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
