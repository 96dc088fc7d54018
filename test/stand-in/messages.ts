import type { Privileges } from "electron";

/** What the process with the real main tells Chromium's side at "ready". */
export type Readiness = {
  readonly switches: readonly (readonly [name: string, value?: string])[];
  readonly schemes: Readonly<Record<string, Privileges>>;
  readonly userData: string;
  readonly isSandboxed: boolean;
};

export type WindowRequest = {
  readonly preload: string;
  readonly preferences: Readonly<Record<string, unknown>>;
};

/** Where a message of the page comes from, as Chromium and not the page says it. */
export type Sender = { readonly url: string; readonly origin: string; readonly isMainFrame: boolean };

export type PageMessage = {
  readonly channel: string;
  readonly args: readonly unknown[];
  readonly sender: Sender;
};

export type SchemeRequest = {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer> | null;
};

export type SchemeResponse = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
};

export type Navigation = { readonly url: string; readonly isMainFrame: boolean };

export type PdfOptions = {
  readonly landscape: boolean;
  readonly printBackground: boolean;
  readonly preferCSSPageSize: boolean;
};
