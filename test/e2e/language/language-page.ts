import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { type Browser, chromium, type Page } from "@playwright/test";
import { build } from "vite";
import { findBrowser } from "../../../scripts/browser/find-browser.ts";

const root = join(import.meta.dirname, "../../..");
const origin = "https://language.test";
const types: Readonly<Record<string, string>> = { ".css": "text/css", ".woff2": "font/woff2" };

/** A real Chromium of this machine. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = await findBrowser();
  if (executablePath === undefined)
    throw new Error("No browser found: install Chromium or name one in PANDU_BROWSER.");
  return chromium.launch({ executablePath, args: ["--disable-gpu"] });
}

/** A page with the project's fonts and line heights; `fonts` fills with the font files that it reads. */
export async function openLanguagePage(
  browser: Browser,
): Promise<{ page: Page; fonts: Map<string, number> }> {
  // The PC speaks Vietnamese: what Chromium does not know comes out in it, or in English.
  const page = await browser.newPage({ locale: "vi-VN" });
  const fonts = new Map<string, number>();
  await page.route(`${origin}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === "/") return route.fulfill({ contentType: "text/html; charset=utf-8", body: blank });
    const body = await readFile(join(root, pathname));
    if (extname(pathname) === ".woff2") fonts.set(pathname.replace(/.*\//, ""), body.byteLength);
    return route.fulfill({ contentType: types[extname(pathname)] ?? "application/octet-stream", body });
  });
  await page.goto(`${origin}/`);
  return { page, fonts };
}

const sheets = ["i18n/fonts.css", "ui/tokens.css", "ui/global.css", "i18n/scripts.css"];
const blank = `<!doctype html><html lang="en"><head>${sheets
  .map((sheet) => `<link rel="stylesheet" href="/renderer/${sheet}">`)
  .join("")}</head><body></body></html>`;

/** The app's own formatting code as one script for a page. */
export async function formatsScript(): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, "page.ts"), formats: ["iife"], name: "language" },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (first === undefined || !("output" in first)) throw new Error("The page's script was not built.");
  return first.output[0].code;
}

/** The lines into which a text falls when every line has room for one piece only. */
export function piecesOf(page: Page, language: string, text: string): Promise<string[]> {
  return page.evaluate(
    ([lang, words]) => {
      const box = document.createElement("div");
      box.lang = lang;
      box.style.cssText = "inline-size: 1px; font-size: 20px; overflow-wrap: normal";
      const node = document.createTextNode(words);
      box.append(node);
      document.body.append(box);
      const pieces: string[] = [];
      let lastTop: number | undefined;
      for (const { index, segment } of new Intl.Segmenter().segment(words)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + segment.length);
        const top = [...range.getClientRects()].at(-1)?.top;
        const isNew = top !== undefined && (lastTop === undefined || Math.abs(top - lastTop) > 8);
        if (isNew) pieces.push(segment);
        else pieces.push((pieces.pop() ?? "") + segment);
        lastTop = top ?? lastTop;
      }
      box.remove();
      return pieces.map((piece) => piece.trim());
    },
    [language, text] as const,
  );
}
