import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { encryptFor } from "../../electron/services/bundles/age.ts";
import type { LearnerPart } from "../../electron/services/bundles/bundle.ts";
import { readOfficeFile } from "../../electron/services/office/office-file.ts";
import { openServices } from "../../electron/services/open-services.ts";
import { aStudiedLesson, aTest } from "../builders/course-passes.ts";
import { aSealingPc, sealed } from "../electron/services/bundles/a-sealing-pc.ts";
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

  const records = (size.pcs * size.learners * size.courses).toLocaleString("en");
  const waiting = await timed(async () => handlers["desk.collectFolder"]({ path }, undefined));
  const { devices } = await handlers["desk.devices"]({}, undefined);
  const names = devices.map(({ device }) => ({ device, name: "" }));
  const taking = await timed(async () => handlers["desk.devices.accept"]({ devices: names }, undefined));
  const again = await timed(async () => handlers["desk.collectFolder"]({ path }, undefined));
  await handlers["desk.lock"]({}, undefined);
  await handlers["desk.unlock"]({ passphrase: "rice and fish" }, undefined);
  const reading = await timed(async () => {
    for (let after: number | undefined = 0; after !== undefined;)
      after = (await handlers["desk.records"]({ after, limit: 5000 }, undefined)).next;
  });
  await close();
  return [
    { what: `verifying and taking ${records} records`, unit: "ms", values: [taking], aim: 20_000 },
    { what: `opening the files of ${size.pcs} new PCs`, unit: "ms", values: [waiting] },
    { what: "finding them unchanged", unit: "ms", values: [again] },
    { what: `reading ${records} records at the desk`, unit: "ms", values: [reading] },
  ];
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

async function timed(action: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await action();
  return performance.now() - start;
}
