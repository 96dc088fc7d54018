import { contextBridge, ipcRenderer } from "electron";
import { channel, firstPaintChannel, methods } from "../contract/methods.ts";

const known = new Set<unknown>(methods);

contextBridge.exposeInMainWorld("pandu", {
  host: "electron",
  call: (method: unknown, input: unknown): Promise<unknown> =>
    known.has(method)
      ? ipcRenderer.invoke(channel, method, input)
      : Promise.resolve({ ok: false, code: "bad-request", at: `there is no method ${String(method)}` }),
  firstPaint: (): void => ipcRenderer.send(firstPaintChannel),
});
