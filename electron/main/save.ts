import { randomBytes } from "node:crypto";
import { open, rename, rm } from "node:fs/promises";
import { dirname, extname, join } from "node:path";
import { app, BrowserWindow, dialog } from "electron";
import { fileName } from "./file-name.ts";
import type { Caller } from "./ipc.ts";

/** Asks where to and writes the file whole or not at all; null when the learner calls it off. */
export async function saveFile(name: string, bytes: Uint8Array, { sender }: Caller): Promise<string | null> {
  const path = await askWhere(name, BrowserWindow.fromWebContents(sender));
  if (path !== null) await writeWhole(path, bytes);
  return path;
}

/** Saves what the window would print. The place is asked first, so that calling it off costs nothing. */
export async function savePdf(name: string, landscape: boolean, { sender }: Caller): Promise<string | null> {
  const path = await askWhere(name, BrowserWindow.fromWebContents(sender));
  if (path === null) return null;
  const options = { landscape, pageSize: "A4", printBackground: true, preferCSSPageSize: true } as const;
  await writeWhole(path, await sender.printToPDF(options));
  return path;
}

async function askWhere(name: string, window: BrowserWindow | null): Promise<string | null> {
  const extension = extname(name).slice(1);
  const options = {
    defaultPath: join(app.getPath("documents"), fileName(name)),
    filters: extension === "" ? [] : [{ name: extension.toUpperCase(), extensions: [extension] }],
  };
  const answer = await (window === null
    ? dialog.showSaveDialog(options)
    : dialog.showSaveDialog(window, options));
  return answer.canceled || answer.filePath === "" ? null : answer.filePath;
}

async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `.${randomBytes(6).toString("hex")}.pandu`);
  try {
    const file = await open(temporary, "wx");
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
