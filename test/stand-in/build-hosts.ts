import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

const page = `<!doctype html>
<title>Pandu</title>
<script type="module" src="./assets/page.js"></script>
<p id="words">Pandu</p>`;

const script = `window.pandu.firstPaint();`;

/** Builds the real main and preload beside a page of one line, so that the hosts are tested whatever the window does. */
export async function buildHosts(): Promise<string> {
  const out = await mkdtemp(join(tmpdir(), "pandu-hosts-"));
  const cli = join(root, "node_modules/electron-vite/bin/electron-vite.js");
  const args = [cli, "build", "--mode", "hosts", "--outDir", out, "--logLevel", "warn"];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
  await mkdir(join(out, "renderer/assets"), { recursive: true });
  await writeFile(join(out, "renderer/index.html"), page);
  await writeFile(join(out, "renderer/assets/page.js"), script);
  await writeFile(join(out, "renderer/words.json"), '{"hello":"world"}');
  return out;
}
