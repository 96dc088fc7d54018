import { EventEmitter } from "node:events";
import type { PdfOptions } from "../messages.ts";
import { chromium } from "./chromium.ts";

type OpenHandler = (details: { url: string }) => { action: "allow" | "deny" };

export class WebContents extends EventEmitter {
  mainFrame = { url: "", origin: "null" };
  /** Without a handler Electron opens the window. */
  openHandler: OpenHandler = () => ({ action: "allow" });

  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler;
  }

  setWebRTCIPHandlingPolicy(policy: string): void {
    void chromium("peer-connections", policy);
  }

  reload(): void {
    void chromium("reload");
  }

  async printToPDF(options: PdfOptions): Promise<Buffer> {
    return Buffer.from((await chromium("pdf", options)) as Uint8Array);
  }
}
