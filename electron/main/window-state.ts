import { join } from "node:path";
import type { Rectangle } from "electron";
import { replaceFile } from "../services/disk/lasting.ts";
import { nodeDisk } from "../services/disk/node-disk.ts";

export type WindowState = { readonly bounds: Rectangle; readonly isMaximized: boolean };

/** How much of the window must lie on a display for it to be found again. */
const visiblePart = 100;

/** Where the window was, or undefined when that is unknown, damaged or on no display of now. */
export async function loadWindowState(
  folder: string,
  displays: readonly Rectangle[],
): Promise<WindowState | undefined> {
  const bytes = await nodeDisk.read(fileIn(folder)).catch(() => undefined);
  const state = bytes && parse(new TextDecoder().decode(bytes));
  return state && displays.some((display) => overlaps(state.bounds, display)) ? state : undefined;
}

export async function saveWindowState(folder: string, state: WindowState): Promise<void> {
  await replaceFile(nodeDisk, fileIn(folder), new TextEncoder().encode(JSON.stringify(state)));
}

function fileIn(folder: string): string {
  return join(folder, "window.json");
}

function parse(text: string): WindowState | undefined {
  try {
    const { bounds, isMaximized }: { bounds?: Partial<Rectangle>; isMaximized?: unknown } = JSON.parse(text);
    const { x, y, width, height } = bounds ?? {};
    if (!isWhole(x) || !isWhole(y) || !isWhole(width) || !isWhole(height)) return undefined;
    if (width < visiblePart || height < visiblePart) return undefined;
    return { bounds: { x, y, width, height }, isMaximized: isMaximized === true };
  } catch {
    return undefined;
  }
}

function isWhole(value: unknown): value is number {
  return Number.isInteger(value);
}

/** The title bar counts: a window whose top is above every display cannot be dragged back. */
function overlaps(window: Rectangle, display: Rectangle): boolean {
  const across = Math.min(window.x + window.width, display.x + display.width) - Math.max(window.x, display.x);
  const isTopInside = window.y >= display.y && window.y <= display.y + display.height - visiblePart;
  return across >= visiblePart && isTopInside;
}
