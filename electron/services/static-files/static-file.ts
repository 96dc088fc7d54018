import { readFile } from "node:fs/promises";
import { join, resolve, sep } from "node:path";
import { contentType } from "./content-type.ts";

/** A file of the window as an answer of either host. */
export type StaticFile = {
  readonly status: 200 | 404;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer>;
};

const missing: StaticFile = {
  status: 404,
  headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
  body: new TextEncoder().encode("There is no such file in Pandu."),
};

/** The file under `folder` that a path of an address names, still percent-encoded; "/" is the page. */
export async function staticFile(folder: string, pathname: string): Promise<StaticFile> {
  const path = locate(folder, pathname);
  const type = path && contentType(path);
  if (path === undefined || type === undefined) return missing;
  try {
    const body = new Uint8Array(await readFile(path));
    return { status: 200, headers: { "content-type": type, "cache-control": caching(pathname) }, body };
  } catch {
    return missing;
  }
}

/** The file's place, or undefined where the path would leave the folder or is not well-formed. */
function locate(folder: string, pathname: string): string | undefined {
  const decoded = decode(pathname);
  if (decoded === undefined || /[\0\\:]/.test(decoded) || decoded.split("/").includes("..")) return undefined;
  const root = resolve(folder);
  const path = join(root, decoded === "/" ? "index.html" : decoded);
  return path.startsWith(root + sep) ? path : undefined;
}

function decode(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}

/** Names under assets/ hold a hash of what is in them; every other name may hold something new after an update. */
function caching(pathname: string): string {
  return pathname.startsWith("/assets/") ? "private, max-age=31536000, immutable" : "no-cache";
}
