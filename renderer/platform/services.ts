import type { Input, Output, Result, Services } from "../../electron/contract/contract.ts";
import type { Method } from "../../electron/contract/methods.ts";

declare global {
  interface Window {
    /** Put there by the preload in the Electron host; the browser edition has none. */
    readonly pandu?: Services & { readonly firstPaint: () => void };
  }
}

/** The services behind whichever host this window has. */
export const services: Services = window.pandu ?? { call: callOverHttp };

/** Tells the Electron host that something is on the screen, so that it shows the window. */
export function reportFirstPaint(): void {
  requestAnimationFrame(() => setTimeout(() => window.pandu?.firstPaint(), 0));
}

async function callOverHttp<Name extends Method>(
  method: Name,
  input: Input<Name>,
): Promise<Result<Output<Name>>> {
  try {
    const response = await fetch(`/rpc/${method}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(input),
    });
    return (await response.json()) as Result<Output<Name>>;
  } catch (error) {
    return { ok: false, code: "failed", at: error instanceof Error ? error.message : String(error) };
  }
}
