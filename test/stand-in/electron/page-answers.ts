import type { Navigation, PageMessage, SchemeRequest, SchemeResponse, Sender } from "../messages.ts";
import { app } from "./app.ts";
import { ipcMain } from "./ipc-main.ts";
import { emitPreventable } from "./preventable.ts";
import { session } from "./session.ts";
import { onlyWindow } from "./windows.ts";

/** What Chromium's side asks of the real main: its handlers and guards answer. */
export const pageAnswers = {
  scheme: async ({ url, method, headers, body }: SchemeRequest): Promise<SchemeResponse> => {
    const handler = session.defaultSession.protocol.handlers.get(new URL(url).protocol.slice(0, -1));
    if (handler === undefined) throw new Error(`nothing serves ${url}`);
    const response = await handler(new Request(url, { method, headers, body }));
    const bytes = new Uint8Array(await response.arrayBuffer());
    return { status: response.status, headers: Object.fromEntries(response.headers), body: bytes };
  },

  request: (url: string): Promise<boolean> =>
    new Promise((resolve) => {
      session.defaultSession.requestListener({ url }, ({ cancel = false }) => resolve(cancel));
    }),

  navigate: (navigation: Navigation): boolean =>
    emitPreventable(onlyWindow().webContents, "will-frame-navigate", navigation),

  "window-open": (url: string): string => onlyWindow().webContents.openHandler({ url }).action,

  download: (): boolean => emitPreventable(session.defaultSession, "will-download"),

  permission: (permission: string): Promise<boolean> =>
    new Promise((resolve) => {
      const { permissionCheck, permissionRequest } = session.defaultSession;
      permissionRequest(null, permission, (isGranted) =>
        resolve(isGranted && permissionCheck(null, permission)),
      );
    }),

  invoke: ({ channel, args, sender }: PageMessage): unknown => {
    const handler = ipcMain.handlers.get(channel);
    if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
    return handler(eventFrom(sender), ...args);
  },

  send: ({ channel, args, sender }: PageMessage): void => {
    ipcMain.emit(channel, eventFrom(sender), ...args);
  },

  gone: (reason: string): void => {
    onlyWindow().webContents.emit("render-process-gone", {}, { reason });
  },

  "second-instance": (): void => {
    app.emit("second-instance");
  },

  close: (): void => onlyWindow().close(),
};

function eventFrom({ url, origin, isMainFrame }: Sender): object {
  const { webContents } = onlyWindow();
  const frame = { url, origin };
  if (isMainFrame) webContents.mainFrame = frame;
  return { sender: webContents, senderFrame: frame };
}
