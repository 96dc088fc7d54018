const suffix = ".app-scheme.test";

/** The https address under which Chromium knows an address of the app's own scheme. */
export function toHttps(url: string): string {
  const { host, pathname, search, hash } = new URL(url);
  return `https://${host}${suffix}${pathname}${search}${hash}`;
}

/** The address as Electron would say it: of the own scheme where it stands for one, else as it is. */
export function toScheme(url: string, scheme: string): string {
  const at = /^(blob:)?https:\/\/([^/]+)\.app-scheme\.test(.*)$/.exec(url);
  return at === null ? url : `${at[1] ?? ""}${scheme}://${at[2] ?? ""}${at[3] ?? ""}`;
}

/** An origin needs no path. */
export function originOf(url: string): string {
  return /^[a-z][a-z0-9+.-]*:\/\/[^/]+/.exec(url)?.[0] ?? "null";
}
