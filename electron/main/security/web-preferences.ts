import type { WebPreferences } from "electron";

/** Checklist 2, 3, 4, 6, 8, 9, 10 and 11, each said aloud although it is Electron's default. */
export function webPreferences(preload: string, isPackaged: boolean): WebPreferences {
  return {
    preload,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    contextIsolation: true,
    sandbox: true,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    plugins: false,
    // The spelling checker downloads its dictionaries.
    spellcheck: false,
    devTools: !isPackaged,
  };
}
