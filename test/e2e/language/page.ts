import { createFormats } from "../../../renderer/i18n/formats.ts";

declare global {
  // A name of the page's own scope can only be declared so.
  var createFormatsHere: typeof createFormats;
}

globalThis.createFormatsHere = createFormats;
