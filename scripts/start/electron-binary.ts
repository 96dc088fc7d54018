import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { recallFailure, rememberFailure } from "./failure-memory.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** How long the server of the download may take to say its first word. */
const firstWord = 15_000;

/** Electron's executable: the one there is, or else fetched. Rejects with one sentence that says why there is none. */
export async function electronBinary(
  root: string,
  isAskedFor: boolean,
  say: (line: string) => void,
): Promise<string> {
  const folder = join(root, "node_modules", "electron");
  const { version } = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as { version: string };
  const present = await presentBinary(folder, process.env);
  if (present !== undefined) return present;
  const address = downloadAddress(version, process);
  const failure = isAskedFor ? undefined : await recallFailure(root, address);
  if (failure !== undefined)
    throw new Error(`${failure} It is tried again tomorrow, or now with \`npm start -- --electron\`.`);
  try {
    say(`Fetching Electron ${version} …`);
    await expectAnswer(address);
    await install(folder);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    await rememberFailure(root, address, reason);
    throw error;
  }
  const fetched = await presentBinary(folder, process.env);
  if (fetched === undefined) throw new Error("Electron was fetched and is not where it should be.");
  return fetched;
}

/** The executable that electron's package names, where it is on the disk. */
export async function presentBinary(folder: string, environment: Environment): Promise<string | undefined> {
  const name = await readFile(join(folder, "path.txt"), "utf8").catch(() => undefined);
  const override = environment["ELECTRON_OVERRIDE_DIST_PATH"];
  const path = override ? join(override, name ?? executableName()) : name && join(folder, "dist", name);
  return path && existsSync(path) ? path : undefined;
}

function executableName(): string {
  if (process.platform === "win32") return "electron.exe";
  return process.platform === "darwin" ? "Electron.app/Contents/MacOS/Electron" : "electron";
}

type Machine = { readonly platform: string; readonly arch: string; readonly env: Environment };

/** Where the download comes from: ELECTRON_MIRROR, or else Electron's own releases. */
export function downloadAddress(version: string, { platform, arch, env }: Machine): string {
  const named = env["ELECTRON_MIRROR"] ?? env["npm_config_electron_mirror"];
  const mirror = named ?? "https://github.com/electron/electron/releases/download/";
  const folder = env["ELECTRON_CUSTOM_DIR"]?.replace("{{ version }}", version) ?? `v${version}`;
  return `${mirror.replace(/\/*$/, "/")}${folder}/electron-v${version}-${platform}-${arch}.zip`;
}

/** A firewall that swallows packets would hold the download's own attempt for minutes. */
async function expectAnswer(address: string): Promise<void> {
  const { host } = new URL(address);
  const answer = await fetch(address, { method: "HEAD", signal: AbortSignal.timeout(firstWord) }).catch(
    () => undefined,
  );
  if (answer === undefined) throw new Error(`Electron could not be fetched: ${host} does not answer.`);
  if (!answer.ok) throw new Error(`Electron could not be fetched: ${host} answers ${answer.status}.`);
}

/** Electron's own installer: it checks the download against its checksums and shows how far it is. */
async function install(folder: string): Promise<void> {
  const child = spawn(process.execPath, [join(folder, "install.js")], {
    stdio: ["ignore", "inherit", "pipe"],
  });
  const said: Buffer[] = [];
  child.stderr.on("data", (chunk: Buffer) => {
    said.push(chunk);
    process.stderr.write(chunk);
  });
  const code = await new Promise<number | null>((resolve, reject) =>
    child.on("error", reject).on("close", resolve),
  );
  if (code !== 0) {
    const [first = "its installer failed"] = Buffer.concat(said).toString().trim().split("\n");
    throw new Error(`Electron could not be fetched: ${first}.`);
  }
}
