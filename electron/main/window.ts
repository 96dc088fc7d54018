import { join } from "node:path";
import { app, BrowserWindow, screen } from "electron";
import { onFirstPaint } from "./ipc.ts";
import { webPreferences } from "./security/web-preferences.ts";
import { loadWindowState, type WindowState } from "./window-state.ts";

/** Shown by then even when the page never reports a paint: a window that shows a fault is better than none. */
const longestWait = 4000;

const initialSize = { width: 1280, height: 800 };

/** Makes the window, still empty and hidden; `onClose` hears where it stood. */
export async function openWindow(
  dataFolder: string,
  onClose: (state: WindowState) => void,
): Promise<BrowserWindow> {
  const displays = screen.getAllDisplays().map(({ workArea }) => workArea);
  const state = await loadWindowState(dataFolder, displays);
  const window = new BrowserWindow({
    ...initialSize,
    ...state?.bounds,
    minWidth: 480,
    minHeight: 360,
    show: false,
    title: "Pandu",
    backgroundColor: "#faf8f3",
    webPreferences: webPreferences(join(import.meta.dirname, "../preload/preload.cjs"), app.isPackaged),
  });
  if (state?.isMaximized === true) window.maximize();
  // Its words are Electron's English; the shortcuts work without the bar.
  window.setMenuBarVisibility(false);
  showOnFirstPaint(window);
  window.on("close", () => onClose({ bounds: window.getNormalBounds(), isMaximized: window.isMaximized() }));
  return window;
}

function showOnFirstPaint(window: BrowserWindow): void {
  const show = () => {
    clearTimeout(fallback);
    if (!window.isDestroyed() && !window.isVisible()) window.show();
  };
  const fallback = setTimeout(show, longestWait);
  onFirstPaint(show);
}
