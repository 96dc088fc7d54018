import { fork, spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, watch, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { findBrowser } from "../../browser/find-browser.ts";
import { hasDisplay, openBrowser } from "../../start/open-browser.ts";
import { compileOffered } from "../compile-offered.ts";
import { findingLine } from "../finding-line.ts";
import { root } from "../root.ts";

const folder = join(root, ".cache/preview");

/** Shows a course in the browser edition, with data of its own, and writes it anew after every change. */
export async function previewCommand(id: string | undefined): Promise<number> {
  if (id === undefined || !existsSync(join(root, "courses", id, "course.json"))) {
    console.error(`There is no course ${id ?? ""} in courses.`);
    return 2;
  }
  const build = ["node_modules/electron-vite/bin/electron-vite.js", "build", "--mode", "preview"];
  console.log("Building the app …");
  const built = spawnSync(
    process.execPath,
    [...build, "--outDir", ".cache/preview/out", "--logLevel", "warn"],
    {
      cwd: root,
      stdio: ["ignore", "inherit", "inherit"],
    },
  );
  if (built.status !== 0) return built.status ?? 1;
  writeDocuments(id);
  const address = await serve();
  console.log(
    `The course is at ${address}#/courses/${id}\nReload the page after a change. Ctrl-C ends the preview.`,
  );
  await open(`${address}#/courses/${id}`);
  watchCourse(id);
  return 0;
}

/** Writes the documents of all courses, and says what is wrong with the one. */
function writeDocuments(id: string): void {
  const { files, copies, findings } = compileOffered(root);
  const placeFor = (name: string) => {
    const file = join(folder, "out/renderer/courses", name);
    mkdirSync(dirname(file), { recursive: true });
    return file;
  };
  for (const [name, document] of files) writeFileSync(placeFor(name), document);
  for (const [name, path] of copies) copyFileSync(path, placeFor(name));
  const own = findings.filter(({ file }) => file.startsWith(join(root, "courses", id) + sep));
  for (const finding of own) console.log(findingLine(finding, root));
  console.log(own.length === 0 ? "The course fits the format." : `${own.length} findings`);
}

function serve(): Promise<string> {
  const server = fork(join(folder, "out/main/server-main.js"), {
    env: { ...process.env, PANDU_DATA: join(folder, "data") },
    execArgv: [],
  });
  for (const sign of ["SIGINT", "SIGTERM"] as const) process.once(sign, () => server.kill(sign));
  server.once("exit", (code) => process.exit(code ?? 1));
  return new Promise((resolve) => {
    server.once("message", (message) => resolve((message as { address: string }).address));
  });
}

async function open(address: string): Promise<void> {
  const browser = hasDisplay(process.platform, process.env) ? await findBrowser() : undefined;
  if (browser !== undefined) openBrowser(browser, address, join(folder, "data"));
}

/** Editors write a file in several steps: a short rest puts these together. */
function watchCourse(id: string): void {
  let rest: NodeJS.Timeout | undefined;
  watch(join(root, "courses", id), { recursive: true }, () => {
    clearTimeout(rest);
    rest = setTimeout(() => writeDocuments(id), 200);
  });
}
