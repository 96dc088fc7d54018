import { homedir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { defaultFolder } from "../electron/services/data-folder/default-folder.ts";
import { runBrowserEdition } from "./start/browser-edition.ts";
import { buildIfStale } from "./start/build.ts";
import { electronBinary } from "./start/electron-binary.ts";
import { runElectronEdition } from "./start/electron-edition.ts";
import { hasDisplay } from "./start/open-browser.ts";

const root = join(import.meta.dirname, "..");

const say = (line: string) => console.log(line);

async function start(): Promise<number> {
  const { values } = parseArgs({ options: { browser: { type: "boolean" }, electron: { type: "boolean" } } });
  const { platform, env: environment } = process;
  const dataFolder = defaultFolder({ platform, environment, home: homedir() });
  await buildIfStale(root, say);
  const binary = values.browser === true ? undefined : await electronOrNone(values.electron === true);
  return binary === undefined
    ? runBrowserEdition({ root, dataFolder, say })
    : runElectronEdition(binary, root, dataFolder);
}

async function electronOrNone(isAskedFor: boolean): Promise<string | undefined> {
  if (!isAskedFor && !hasDisplay(process.platform, process.env)) {
    say("There is no display, so the browser edition starts.");
    return undefined;
  }
  try {
    return await electronBinary(root, isAskedFor, say);
  } catch (error) {
    say(`${error instanceof Error ? error.message : String(error)} The browser edition starts instead.`);
    return undefined;
  }
}

try {
  process.exitCode = await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
