import type { CustomScheme } from "electron";
import { app } from "./app.ts";

type SchemeHandler = (request: Request) => Promise<Response> | Response;

class Protocol {
  readonly handlers = new Map<string, SchemeHandler>();

  registerSchemesAsPrivileged(schemes: readonly CustomScheme[]): void {
    app.registerSchemes(
      Object.fromEntries(schemes.map(({ scheme, privileges = {} }) => [scheme, privileges])),
    );
  }

  handle(scheme: string, handler: SchemeHandler): void {
    if (!app.isReady) throw new Error("protocol.handle can only be called after app is ready");
    this.handlers.set(scheme, handler);
  }
}

export const protocol = new Protocol();
