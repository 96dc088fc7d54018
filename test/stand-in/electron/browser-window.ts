import { EventEmitter } from "node:events";
import type { BrowserWindowConstructorOptions, Rectangle } from "electron";
import { app } from "./app.ts";
import { chromium } from "./chromium.ts";
import { emitPreventable } from "./preventable.ts";
import { WebContents } from "./web-contents.ts";
import { addWindow, findWindow, removeWindow } from "./windows.ts";

export class BrowserWindow extends EventEmitter {
  readonly webContents = new WebContents();
  readonly #options: BrowserWindowConstructorOptions;
  #isVisible: boolean;
  #isMaximized = false;
  #isMinimized = false;
  #isDestroyed = false;

  static fromWebContents(contents: WebContents): BrowserWindow | null {
    return findWindow((window) => window.webContents === contents);
  }

  constructor(options: BrowserWindowConstructorOptions) {
    super();
    if (!app.isReady) throw new Error("Cannot create BrowserWindow before app is ready");
    this.#options = options;
    this.#isVisible = options.show !== false;
    addWindow(this);
    app.emit("web-contents-created", {}, this.webContents);
  }

  async loadURL(url: string): Promise<void> {
    const { preload = "", ...preferences } = this.#options.webPreferences ?? {};
    await chromium("open", { preload, preferences });
    await chromium("load", url);
  }

  show(): void {
    this.#isVisible = true;
    void chromium("shown");
  }

  maximize(): void {
    this.#isMaximized = true;
    this.#isVisible = true;
  }

  restore(): void {
    this.#isMinimized = false;
  }

  focus(): void {
    void chromium("focused");
  }

  setMenuBarVisibility(): void {
    // There is no menu bar to hide.
  }

  isVisible(): boolean {
    return this.#isVisible;
  }

  isMaximized(): boolean {
    return this.#isMaximized;
  }

  isMinimized(): boolean {
    return this.#isMinimized;
  }

  isDestroyed(): boolean {
    return this.#isDestroyed;
  }

  getNormalBounds(): Rectangle {
    const { x = 0, y = 0, width = 800, height = 600 } = this.#options;
    return { x, y, width, height };
  }

  close(): void {
    if (emitPreventable(this, "close")) return;
    this.destroy();
    app.emit("window-all-closed");
  }

  destroy(): void {
    this.#isDestroyed = true;
    removeWindow(this);
    this.emit("closed");
  }
}
