import { ipcMain, type WebContents } from "electron";
import type { Serve } from "../contract/serve.ts";
import { channel, firstPaintChannel } from "../contract/methods.ts";
import { isTrustedSender } from "./security/sender.ts";

/** The window that calls, and whether it was to be trusted when it called: a frame may be another by the time of the answer. */
export type Caller = { readonly sender: WebContents; readonly isTrusted: boolean };

/** Answers the window's calls, from the moment the services are open; earlier calls wait. */
export function answerCalls(serving: Promise<Serve<Caller>>): void {
  ipcMain.handle(channel, async (event, method: unknown, input: unknown) => {
    const caller = { sender: event.sender, isTrusted: isTrustedSender(event) };
    return (await serving)(method, input, caller);
  });
}

export function onFirstPaint(report: () => void): void {
  ipcMain.on(firstPaintChannel, (event) => {
    if (isTrustedSender(event)) report();
  });
}
