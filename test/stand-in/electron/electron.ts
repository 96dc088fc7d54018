/** Stands in for the module "electron" in a plain Node process that runs the app's real main. */
export { app } from "./app.ts";
export { BrowserWindow } from "./browser-window.ts";
export { dialog } from "./dialog.ts";
export { ipcMain } from "./ipc-main.ts";
export { Menu } from "./menu.ts";
export { protocol } from "./protocol.ts";
export { safeStorage } from "./safe-storage.ts";
export { screen } from "./screen.ts";
export { session } from "./session.ts";
