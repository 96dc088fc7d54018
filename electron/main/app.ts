import { join } from "node:path";
import { app, type BrowserWindow, dialog, safeStorage, session } from "electron";
import { serve, type Serve } from "../contract/serve.ts";
import { openServices, type OpenServices } from "../services/open-services.ts";
import { createRefusedRequests, type RefusedRequests } from "../services/static-files/refused-requests.ts";
import { guardContents } from "./guard-contents.ts";
import { answerCalls, type Caller } from "./ipc.ts";
import { systemKeyStore } from "./key-store.ts";
import { setMenu } from "./menu.ts";
import { closeBeforeQuit } from "./quit.ts";
import { saveFile, savePdf } from "./save.ts";
import { silenceChromium, silenceSession } from "./security/chromium-traffic.ts";
import { origin, registerScheme, serveWindow } from "./security/custom-protocol.ts";
import { denyDownloads } from "./security/downloads.ts";
import { denyPermissions } from "./security/permissions.ts";
import { refuseRequests } from "./security/requests.ts";
import { openWindow } from "./window.ts";
import { saveWindowState } from "./window-state.ts";

/** Starts the app on a data folder; a second start shows the window of the first and ends. */
export function startApp(dataFolder: string): void {
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  app.enableSandbox();
  silenceChromium(app);
  registerScheme();
  app.on("web-contents-created", (_event, contents) => guardContents(contents));
  app.on("window-all-closed", () => app.quit());
  app
    .whenReady()
    .then(() => start(dataFolder))
    .catch(fail);
}

async function start(dataFolder: string): Promise<void> {
  const refused = createRefusedRequests();
  guardSession(refused);
  setMenu(process.platform, app.isPackaged);

  const opening = open(dataFolder, refused);
  const serving = opening.then(({ handlers }): Serve<Caller> =>
    serve(handlers, ({ isTrusted }) => isTrusted),
  );
  serving.catch(fail);
  answerCalls(serving);

  let saving = Promise.resolve();
  closeBeforeQuit(async () => {
    await Promise.allSettled([saving, opening.then(({ close }) => close())]);
  });
  const window = await openWindow(dataFolder, (state) => {
    saving = saveWindowState(dataFolder, state);
  });
  app.on("second-instance", () => show(window));
  await window.loadURL(`${origin}/`);
}

async function open(dataFolder: string, refused: RefusedRequests): Promise<OpenServices<Caller>> {
  const { platform } = process;
  return openServices<Caller>({
    dataFolder,
    version: app.getVersion(),
    host: "electron",
    refusedRequests: refused.count,
    saveFile,
    savePdf,
    keyStore: await systemKeyStore({ safeStorage, platform, home: app.getPath("home"), dataFolder }),
  });
}

function guardSession(refused: RefusedRequests): void {
  const { defaultSession } = session;
  denyPermissions(defaultSession);
  denyDownloads(defaultSession);
  silenceSession(defaultSession);
  refuseRequests(defaultSession, app.isPackaged, refused);
  serveWindow(defaultSession.protocol, join(import.meta.dirname, "../renderer"), refused);
}

function show(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.focus();
}

function fail(error: unknown): void {
  dialog.showErrorBox("Pandu", error instanceof Error ? error.message : String(error));
  app.exit(1);
}
