import { z } from "zod";
import { ServiceFailure } from "../service-failure.ts";
import type { Disk } from "./disk.ts";
import { renameLasting, replaceFile } from "./lasting.ts";

/** Reads a small JSON file; undefined where there is none, a `damaged-file` failure that says what is wrong where it does not fit. */
export async function readJson<Value>(
  disk: Disk,
  path: string,
  schema: z.ZodType<Value>,
): Promise<Value | undefined> {
  const bytes = await disk.read(path);
  if (bytes === undefined) return undefined;
  try {
    return schema.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch (error) {
    throw new ServiceFailure("damaged-file", `${path}: ${reasonOf(error)}`);
  }
}

/** Reads a small JSON file; one that is damaged is kept aside as `<name>.damaged` and taken for none. */
export async function readJsonOrKeepAside<Value>(
  disk: Disk,
  path: string,
  schema: z.ZodType<Value>,
): Promise<Value | undefined> {
  try {
    return await readJson(disk, path, schema);
  } catch (error) {
    if (!(error instanceof ServiceFailure)) throw error;
    await renameLasting(disk, path, `${path}.damaged`);
    return undefined;
  }
}

/** Writes a small JSON file whole or not at all. */
export function writeJson(disk: Disk, path: string, value: unknown): Promise<void> {
  return replaceFile(disk, path, new TextEncoder().encode(`${JSON.stringify(value, undefined, 2)}\n`));
}

/** One sentence of what does not fit a schema or is no JSON. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof z.ZodError)) return error instanceof Error ? error.message : String(error);
  const [issue] = error.issues;
  return issue === undefined ? "it does not fit" : `${issue.path.join(".")}: ${issue.message}`;
}
