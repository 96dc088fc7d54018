import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { I18nextProvider } from "react-i18next";
import { createStore } from "zustand/vanilla";
import type { Result, Services } from "../../../../electron/contract/contract.ts";
import { DeskContext } from "../../../../renderer/features/desk/desk-context.ts";
import type { DeskData } from "../../../../renderer/features/desk/load-desk.ts";
import { LanguagesContext } from "../../../../renderer/i18n/language-context.ts";
import { setUpLanguages } from "../../../../renderer/i18n/language-setup.ts";
import { type Environment, EnvironmentContext } from "../../../../renderer/state/environment.ts";
import { startZip } from "../../../../renderer/platform/zip.ts";
import { withFallbacks } from "../../../../scripts/locales/catalogue.ts";
import { aCourseListing } from "../../../builders/course-events.ts";
import { aDeskPerson, anOffice, aPass, today } from "../../../builders/desk-people.ts";

/** A desk of so many people of the ports, and one of the roads, of whom the first few have passed what all must. */
export function aDeskOf(count: number, passed: number): DeskData {
  const names = Array.from({ length: count }, (_, index) => `Person ${index}`);
  const course = aCourseListing().id;
  const people = [...names.map((name) => aDeskPerson(name)), aDeskPerson("Zin", { unit: "roads" })];
  return {
    office: {
      name: "Ministry of Ports",
      ...anOffice,
      people,
      requirements: [{ id: "r1", course, units: [], due: "2026-11-20" }],
    },
    people,
    records: names.slice(0, passed).map((name, index) => ({
      ...aPass(name, course, `2026-11-${index < 6 ? "02" : "12"}T09:00:00.000+07:00`),
      translation: "draft",
    })),
    status: [],
    devices: [
      { device: "a", state: "accepted", lastSeenAt: "2026-11-25T09:00:00+07:00" },
      { device: "b", state: "accepted", lastSeenAt: "2026-09-01T09:00:00+07:00" },
    ],
    summary: { devices: 2, lastCollectedAt: "2026-11-25T09:00:00+07:00" },
  } as unknown as DeskData;
}

/** Draws a part of an open desk. Services that save a PDF answer as given; without an answer there are none. */
export async function aReportWindow(pdf?: Result<{ savedAs: string }>) {
  const languages = await setUpLanguages(
    { offered: async () => [], load: async (tag) => ({ strings: withFallbacks(process.cwd(), tag, []) }) },
    document.createElement("html"),
  );
  await languages.use("en");
  const saved: { readonly name: string; readonly bytes: Uint8Array }[] = [];
  const printed: string[] = [];
  const calls: unknown[] = [];
  const onPaper = () => document.querySelector("[data-printable]")?.textContent ?? "";
  const listing = { ...aCourseListing(), skillArea: "C1.2" };
  const environment = {
    app: {
      store: createStore(() => ({
        language: "en",
        listings: [listing],
        info: { canSavePdf: pdf !== undefined },
      })),
    },
    clock: { timestamp: () => `${today}T09:00:00.000+07:00` },
    content: {
      coverage: async () => ({
        taught: [{ list: "dimensions", entry: "2", course: listing.id }],
        ladder: [],
      }),
    },
    print: () => void printed.push(onPaper()),
    startZip: async () => startZip(),
    saveFile: async (name: string, bytes: Uint8Array) => {
      saved.push({ name, bytes });
      return `/home/siti/${name}`;
    },
  } as unknown as Environment;
  const call = async (method: string, input: unknown) => {
    calls.push({ method, input });
    printed.push(onPaper());
    return pdf;
  };
  const desk = { call: call as unknown as Services["call"], lock: async () => undefined };
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <EnvironmentContext value={environment}>
      <LanguagesContext value={languages}>
        <I18nextProvider i18n={languages.i18n}>
          <DeskContext value={desk}>{children}</DeskContext>
        </I18nextProvider>
      </LanguagesContext>
    </EnvironmentContext>
  );
  return { show: (part: ReactNode) => render(part, { wrapper }), saved, printed, calls };
}
