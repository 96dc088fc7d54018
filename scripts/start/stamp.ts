import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Whether the files and folders named are those that the last build was made from. */
export async function isFresh(root: string, inputs: readonly string[]): Promise<boolean> {
  const last = await readFile(stampFile(root), "utf8").catch(() => undefined);
  return last === (await digest(root, inputs));
}

export async function writeStamp(root: string, inputs: readonly string[]): Promise<void> {
  await mkdir(dirname(stampFile(root)), { recursive: true });
  await writeFile(stampFile(root), await digest(root, inputs));
}

function stampFile(root: string): string {
  return join(root, ".cache", "built-from");
}

/** Contents, not times: a checkout or a copy makes every file new and changes none. */
async function digest(root: string, inputs: readonly string[]): Promise<string> {
  const hash = createHash("sha256");
  for (const input of inputs) {
    for (const file of await filesUnder(root, input)) {
      const content = createHash("sha256").update(await readFile(join(root, file)).catch(() => ""));
      hash.update(`${file}\0${content.digest("hex")}\0`);
    }
  }
  return hash.digest("hex");
}

async function filesUnder(root: string, input: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(join(root, input), { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
      .sort();
  } catch {
    return [input];
  }
}
