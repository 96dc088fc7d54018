import { z } from "zod";
import { ServiceFailure } from "../service-failure.ts";
import type { Disk } from "./disk.ts";

/** Reads a small JSON file; undefined where there is none, a `damaged-file` failure that says what is wrong where it does not fit. */
export async function readJson<Value>(disk: Disk, path: string, schema: z.ZodType<Value>): Promise<Value | undefined> {
  const bytes = await disk.read(path);
  if (bytes === undefined) return undefined;
  try {
    return schema.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new ServiceFailure("damaged-file", `${path}: ${reason}`);
  }
}

/** Writes a small JSON file whole or not at all. */
export function writeJson(disk: Disk, path: string, value: unknown): Promise<void> {
  return disk.replace(path, new TextEncoder().encode(`${JSON.stringify(value, undefined, 2)}\n`));
}
