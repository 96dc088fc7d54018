import { configure } from "@testing-library/react";
import { vi } from "vitest";

/**
 * Gives jsdom the methods of dialogs, and this Node the base64 that Chromium has. Services that write to the disk and
 * queries by role in a long page take their time on a busy PC.
 */
export function fillGaps(): void {
  configure({ asyncUtilTimeout: 10_000 });
  vi.setConfig({ testTimeout: 60_000 });
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
  Uint8Array.prototype.toBase64 ??= function toBase64() {
    return Buffer.from(this).toString("base64");
  };
  Uint8Array.fromBase64 ??= (text: string) => new Uint8Array(Buffer.from(text, "base64"));
}
