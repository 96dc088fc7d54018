import { EventEmitter } from "node:events";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import type { Privileges } from "electron";
import type { Readiness } from "../messages.ts";
import { chromium } from "./chromium.ts";
import { emitPreventable } from "./preventable.ts";
import { closeWindows } from "./windows.ts";

const paths: Record<string, string> = {
  home: homedir(),
  documents: tmpdir(),
  userData: join(tmpdir(), "pandu-stand-in"),
};
const switches: [name: string, value?: string][] = [];
const schemes: Record<string, Privileges> = {};

class App extends EventEmitter {
  readonly isPackaged = true;
  readonly commandLine = {
    appendSwitch: (name: string, value?: string) => {
      switches.push(value === undefined ? [name] : [name, value]);
    },
  };
  #isReady = false;
  #isSandboxed = false;
  #ready: Promise<void> | undefined;

  get isReady(): boolean {
    return this.#isReady;
  }

  getVersion(): string {
    const file = new URL("../../../package.json", import.meta.url);
    return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
  }

  getPath(name: string): string {
    const path = paths[name];
    if (path === undefined) throw new Error(`Failed to get '${name}' path`);
    return path;
  }

  setPath(name: string, path: string): void {
    paths[name] = path;
  }

  enableSandbox(): void {
    if (this.#isReady) throw new Error("app.enableSandbox() can only be called before app is ready");
    this.#isSandboxed = true;
  }

  registerSchemes(registered: Readonly<Record<string, Privileges>>): void {
    if (this.#isReady)
      throw new Error("protocol.registerSchemesAsPrivileged should be called before app is ready");
    Object.assign(schemes, registered);
  }

  /** One process a user-data folder, as in Electron. */
  requestSingleInstanceLock(): boolean {
    const file = join(this.getPath("userData"), "single-instance");
    if (existsSync(file) && isAlive(Number(readFileSync(file, "utf8")))) return false;
    mkdirSync(this.getPath("userData"), { recursive: true });
    writeFileSync(file, String(process.pid));
    return true;
  }

  whenReady(): Promise<void> {
    this.#ready ??= this.#start();
    return this.#ready;
  }

  async #start(): Promise<void> {
    const isSandboxed = this.#isSandboxed;
    const readiness: Readiness = { switches, schemes, userData: this.getPath("userData"), isSandboxed };
    await chromium("ready", readiness);
    this.#isReady = true;
    this.emit("ready");
  }

  quit(): void {
    if (emitPreventable(this, "before-quit")) return;
    closeWindows();
    this.emit("will-quit", {});
    this.exit(0);
  }

  exit(code: number): void {
    this.emit("quit", {}, code);
    process.exit(code);
  }
}

export const app = new App();

function isAlive(id: number): boolean {
  try {
    return id !== process.pid && process.kill(id, 0);
  } catch {
    return false;
  }
}
