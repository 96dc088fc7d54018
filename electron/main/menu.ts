import { Menu, type MenuItemConstructorOptions } from "electron";

/** Shortcuts for text, zoom and full screen; the tools for developers only where the app is not packaged. */
export function setMenu(platform: NodeJS.Platform, isPackaged: boolean): void {
  const view: MenuItemConstructorOptions[] = [
    { role: "resetZoom" },
    { role: "zoomIn" },
    { role: "zoomOut" },
    { role: "togglefullscreen" },
    ...(isPackaged ? [] : [{ role: "toggleDevTools" } as const]),
  ];
  const first: MenuItemConstructorOptions =
    platform === "darwin" ? { role: "appMenu" } : { role: "fileMenu" };
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      first,
      { role: "editMenu" },
      { label: "View", submenu: view },
      { role: "windowMenu" },
    ]),
  );
}
