import type { IpcMainEvent, IpcMainInvokeEvent } from "electron";
import { origin } from "./custom-protocol.ts";

/** Checklist 17: only the window's own page may ask, never a frame inside it or a page from elsewhere. */
export function isTrustedSender({ senderFrame, sender }: IpcMainEvent | IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame === sender.mainFrame && senderFrame.origin === origin;
}
