import { basename } from "node:path";

/** A name that every system takes: no folders, no signs or endings that Windows refuses, not hidden. */
export function fileName(wanted: string): string {
  const plain = basename(wanted.replaceAll("\\", "/")).replace(/[<>:"|?*\p{Cc}]/gu, "-");
  const name = plain.replace(/^[. ]+|[. ]+$/g, "");
  return isDevice(name) || name === "" ? `Pandu ${name}`.trim() : name;
}

/** On Windows these are devices, whatever their extension. */
function isDevice(name: string): boolean {
  return /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(name);
}
