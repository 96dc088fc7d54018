import type { BrowserWindow } from "./browser-window.ts";

const open = new Set<BrowserWindow>();

export function addWindow(window: BrowserWindow): void {
  open.add(window);
}

export function removeWindow(window: BrowserWindow): void {
  open.delete(window);
}

/** The app has one window: what the page does is its doing. */
export function onlyWindow(): BrowserWindow {
  const [window] = open;
  if (window === undefined) throw new Error("there is no window");
  return window;
}

export function findWindow(test: (window: BrowserWindow) => boolean): BrowserWindow | null {
  return [...open].find(test) ?? null;
}

export function closeWindows(): void {
  for (const window of open) window.destroy();
}
