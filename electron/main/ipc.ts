import { ipcMain, type IpcMainInvokeEvent } from "electron";
import type { Serve } from "../contract/serve.ts";
import { channel, firstPaintChannel } from "../contract/methods.ts";
import { isTrustedSender } from "./security/sender.ts";

/** The window that calls, by the event of its call. */
export type Caller = IpcMainInvokeEvent;

/** Answers the window's calls, from the moment the services are open; earlier calls wait. */
export function answerCalls(serving: Promise<Serve<Caller>>): void {
  ipcMain.handle(channel, async (event, method: unknown, input: unknown) =>
    (await serving)(method, input, event),
  );
}

export function onFirstPaint(report: () => void): void {
  ipcMain.on(firstPaintChannel, (event) => {
    if (isTrustedSender(event)) report();
  });
}
