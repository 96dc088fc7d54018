import { configure, render } from "@testing-library/react";
import { type ReactNode, useEffect, useState } from "react";
import { I18nextProvider } from "react-i18next";
import { vi } from "vitest";
import { createStore } from "zustand/vanilla";
import type { Input, Output, Result, Services } from "../../../../electron/contract/contract.ts";
import type { Method } from "../../../../electron/contract/methods.ts";
import { createDesk } from "../../../../electron/services/desk/desk.ts";
import { ServiceFailure } from "../../../../electron/services/service-failure.ts";
import { DeskPage } from "../../../../renderer/features/desk/desk-page.tsx";
import { LanguagesContext } from "../../../../renderer/i18n/language-context.ts";
import { setUpLanguages } from "../../../../renderer/i18n/language-setup.ts";
import { type Environment, EnvironmentContext } from "../../../../renderer/state/environment.ts";
import { readWorkbook } from "../../../../renderer/worker/workbook/read-workbook.ts";
import { startZip } from "../../../../renderer/platform/zip.ts";
import { withFallbacks } from "../../../../scripts/locales/catalogue.ts";
import { aCourseListing } from "../../../builders/course-events.ts";
import { createSimulatedDisk } from "../../../electron/services/disk/simulated-disk.ts";

// A passphrase costs half a second of a PC's work, and more where others work beside it.
vi.setConfig({ testTimeout: 60_000 });
configure({ asyncUtilTimeout: 10_000 });

export const passphrase = "seven calm herons";

/** The services of a desk on a disk in memory, under a clock that can be set. */
export async function deskServices() {
  const disk = createSimulatedDisk();
  await disk.makeFolder("/data");
  await disk.syncFolder("/");
  const time = { now: Date.parse("2026-11-28T02:00:00Z"), monotonic: 0 };
  const clock = { now: () => time.now, monotonic: () => time.monotonic };
  const { handlers, close } = createDesk({ disk, folder: "/data", clock });
  const known = handlers as Partial<Record<Method, (input: unknown, caller: unknown) => unknown>>;
  const call = async (method: Method, input: unknown) => {
    try {
      return { ok: true, value: await known[method]?.(input, undefined) };
    } catch (error) {
      if (!(error instanceof ServiceFailure)) throw error;
      return { ok: false, code: error.code, ...(error.at !== undefined && { at: error.at }) };
    }
  };
  const services = { call } as unknown as Services;
  /** The value of a call that must succeed. */
  const ask = async <Name extends Method>(method: Name, input: Input<Name>): Promise<Output<Name>> => {
    const result = (await services.call(method, input)) as Result<Output<Name>>;
    if (!result.ok) throw new Error(`${method}: ${result.code} ${result.at ?? ""}`);
    return result.value;
  };
  const pass = (milliseconds: number) => {
    time.now += milliseconds;
    time.monotonic += milliseconds;
  };
  return { services, ask, pass, time, close };
}

export type DeskServices = Awaited<ReturnType<typeof deskServices>>;

/** Those of a desk that is made and open. */
export async function openDeskServices(): Promise<DeskServices> {
  const made = await deskServices();
  await made.ask("desk.create", { passphrase, officeName: "Ministry of Ports" });
  return made;
}

/** A window on these services, at an address of the desk. What is saved is kept, or refused where `saves` says so. */
export async function aDeskWindow({ services, time }: DeskServices, path = "people") {
  const languages = await setUpLanguages(
    { offered: async () => [], load: async (tag) => ({ strings: withFallbacks(process.cwd(), tag, []) }) },
    document.createElement("html"),
  );
  await languages.use("en");
  const saved: { readonly name: string; readonly bytes: Uint8Array }[] = [];
  const saves = { isCalledOff: false };
  let ids = 0;
  const heard = { deskRefreshes: 0, prints: 0 };
  const environment = {
    app: {
      services,
      refreshDesk: async () => void (heard.deskRefreshes += 1),
      store: createStore(() => ({ language: "en", listings: [aCourseListing()] })),
    },
    clock: {
      now: () => time.now,
      monotonic: () => time.monotonic,
      timestamp: () => new Date(time.now).toISOString().replace("Z", "+00:00"),
    },
    randomId: () => `00000000-0000-4000-8000-${String((ids += 1)).padStart(12, "0")}`,
    print: () => void (heard.prints += 1),
    readWorkbook: async (bytes: Uint8Array) => readWorkbook(bytes),
    startZip: async () => startZip(),
    saveFile: async (name: string, bytes: Uint8Array) => {
      if (saves.isCalledOff) return undefined;
      saved.push({ name, bytes });
      return `/home/siti/${name}`;
    },
  } as unknown as Environment;
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <EnvironmentContext value={environment}>
      <LanguagesContext value={languages}>
        <I18nextProvider i18n={languages.i18n}>{children}</I18nextProvider>
      </LanguagesContext>
    </EnvironmentContext>
  );
  window.location.hash = `#/desk/${path}`;
  const show = () => render(<Addressed />, { wrapper });
  return { show, saved, saves, heard };
}

/** The desk at the address of the window, as the app's routes show it. */
function Addressed() {
  const [path, setPath] = useState(pathHere);
  useEffect(() => {
    const follow = () => setPath(pathHere());
    window.addEventListener("hashchange", follow);
    return () => window.removeEventListener("hashchange", follow);
  }, []);
  return <DeskPage path={path} />;
}

function pathHere(): string {
  return decodeURI(window.location.hash.replace(/^#\/desk\/?/, ""));
}

/** What this Node and jsdom do not have yet, and Chromium has. */
export function mendWindow(): void {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
  Uint8Array.prototype.toBase64 ??= function toBase64() {
    return Buffer.from(this).toString("base64");
  };
  Uint8Array.fromBase64 ??= (text: string) => new Uint8Array(Buffer.from(text, "base64"));
}
