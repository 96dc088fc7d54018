import { chromium } from "./chromium.ts";

export const Menu = {
  buildFromTemplate: (template: readonly object[]) => template,
  setApplicationMenu: (template: readonly object[]) => void chromium("menu", JSON.stringify(template)),
};
