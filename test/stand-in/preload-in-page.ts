/** The code that runs the real preload before the page's own scripts, with what a sandboxed preload may require. */
export function preloadInPage(preload: string): string {
  // As code and not as text: the page's policy lets nothing be evaluated.
  return `(${runPreload.toString()})((require, exports, module) => {\n${preload}\n});`;
}

/** Runs in the page: it may use nothing but its argument. */
function runPreload(
  preload: (require: (name: string) => unknown, exports: object, module: object) => void,
): void {
  type Bridge = (kind: "invoke" | "send", channel: string, args: readonly unknown[]) => Promise<unknown>;
  const page = globalThis as unknown as Record<string, unknown>;
  const bridge = page["pandu stand-in"] as Bridge;
  // In Electron the page sees what the preload exposes and nothing else.
  delete page["pandu stand-in"];
  if (window !== window.top || location.protocol === "about:") return;

  const across = (value: unknown): unknown => {
    if (typeof value === "function") {
      const call = value as (...args: unknown[]) => unknown;
      return (...args: unknown[]) => {
        const result = call(...args.map((arg) => structuredClone(arg)));
        return result instanceof Promise
          ? result.then((settled) => structuredClone(settled))
          : structuredClone(result);
      };
    }
    if (typeof value !== "object" || value === null) return value;
    return Object.freeze(
      Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, across(inner)])),
    );
  };
  const electron = {
    contextBridge: {
      exposeInMainWorld: (name: string, api: unknown) =>
        Object.defineProperty(page, name, { value: across(api), enumerable: true }),
    },
    ipcRenderer: {
      invoke: (channel: string, ...args: unknown[]) => bridge("invoke", channel, args),
      send: (channel: string, ...args: unknown[]) => void bridge("send", channel, args),
    },
  };
  const require = (name: string) => {
    if (name === "electron") return electron;
    throw new Error(`module not found: ${name}`);
  };
  preload(require, {}, { exports: {} });
}
