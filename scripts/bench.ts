import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { cpus, loadavg, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { measureDashboard } from "../test/bench/dashboard.ts";
import { measureCollecting } from "../test/bench/desk-collect.ts";
import { measureExports } from "../test/bench/exports.ts";
import { serveFloor } from "../test/bench/floor/serve-floor.ts";
import { measureInspector } from "../test/bench/inspector.ts";
import { measureItemAnalysis } from "../test/bench/item-analysis.ts";
import { measureAppends, measureVerifying } from "../test/bench/journal-append.ts";
import { measureQuestions } from "../test/bench/questions.ts";
import { measureRebuild } from "../test/bench/rebuild.ts";
import { measureSizes } from "../test/bench/sizes.ts";
import { measureStart } from "../test/bench/start-up.ts";
import { type Line, tableOf } from "../test/bench/table.ts";
import { openProfile } from "../test/stand-in/open-profile.ts";

// Prints what the built app costs beside floors of the same run. Nothing here fails by being slow.

const root = join(import.meta.dirname, "..");

async function main(): Promise<void> {
  if (!existsSync(join(root, "out/main/server-main.js")))
    throw new Error("Build the app first: npm run build");
  const folder = await mkdtemp(join(tmpdir(), "pandu-bench-"));
  try {
    const lines = await measure(folder);
    console.log(`${machine()}\n\n${tableOf(lines)}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measure(folder: string): Promise<Line[]> {
  const place = async (name: string) => {
    await mkdir(join(folder, name), { recursive: true });
    return join(folder, name);
  };
  const say = (what: string) => console.error(`measuring ${what} …`);
  const built = await place("floor");
  const floor = await serveFloor(built, "index");
  const reader = await serveFloor(await place("reader"), "reader");
  const { context } = await openProfile(await place("browser"), undefined);
  try {
    say("sizes");
    const lines = measureSizes(root, built);
    say("questions");
    lines.push(...(await measureQuestions(context, await place("one"), floor.address)));
    say("the inspector");
    lines.push(...(await measureInspector(context, await place("lab"), reader.address)));
    say("the journal");
    lines.push(...(await measureAppends(await place("journal"))), ...(await measureVerifying(folder)));
    say("the start");
    lines.push(...(await measureStart(context, await place("fifty"), await place("empty"))));
    say("the rebuild");
    lines.push(...(await measureRebuild(context, await place("very-many"))));
    say("collecting at the desk");
    lines.push(...(await measureCollecting(await place("desk"))));
    say("the overview, the questions and the exports");
    lines.push(...(await measureDashboard()), ...(await measureItemAnalysis()), ...(await measureExports()));
    return lines;
  } finally {
    await context.close();
    floor.stop();
    reader.stop();
  }
}

function machine(): string {
  const processors = cpus();
  const memory = `${Math.round(totalmem() / 1024 ** 3)} GB`;
  const load = loadavg().map((value) => value.toFixed(1));
  const name = `${processors.length} × ${processors[0]?.model.trim() ?? "unknown processor"}`;
  return `${name}, ${memory}, ${process.platform}, Node ${process.version}, load ${load.join(" ")}`;
}

await main();
