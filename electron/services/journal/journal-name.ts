import { ServiceFailure } from "../service-failure.ts";

const names = /^[a-z0-9]{1,32}(-[0-9]{1,4})?$/;

/** A journal's name: the device that wrote it, or `<device>-<n>` for a fork that went on apart from that one. */
export function journalName(name: string): string {
  if (!names.test(name)) throw new ServiceFailure("bad-request", `${name} is no name of a journal`);
  return name;
}

/** The name of the journal in a file; undefined where the file is none. */
export function nameOfFile(file: string): string | undefined {
  const name = file.endsWith(".ndjson") ? file.slice(0, -".ndjson".length) : "";
  return names.test(name) ? name : undefined;
}

/** Whether a journal is a fork: its first line joins a line of another journal of the same device. */
export function isForkName(name: string): boolean {
  return name.includes("-");
}

/** The device whose journals belong together. */
export function originOf(name: string): string {
  return name.split("-")[0] ?? name;
}

/** A name for one more fork of a device's journal. */
export function freeForkName(origin: string, taken: Iterable<string>): string {
  const known = new Set(taken);
  let number = 2;
  while (known.has(`${origin}-${number}`)) number += 1;
  return `${origin}-${number}`;
}
