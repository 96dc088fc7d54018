import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { I18nextProvider } from "react-i18next";
import { createStore } from "zustand/vanilla";
import type { Services } from "../../../../electron/contract/contract.ts";
import type { FormDocument } from "../../../../renderer/domain/course/documents.ts";
import { packRows } from "../../../../renderer/domain/desk/packed-rows.ts";
import type { TestResponse } from "../../../../renderer/domain/records/completion-record.ts";
import { parseRichText } from "../../../../renderer/domain/rich-text/parse-rich-text.ts";
import { DeskContext } from "../../../../renderer/features/desk/desk-context.ts";
import type { DeskData } from "../../../../renderer/features/desk/load-desk.ts";
import { LanguagesContext } from "../../../../renderer/i18n/language-context.ts";
import { setUpLanguages } from "../../../../renderer/i18n/language-setup.ts";
import { type Environment, EnvironmentContext } from "../../../../renderer/state/environment.ts";
import { withFallbacks } from "../../../../scripts/locales/catalogue.ts";
import { aCourseListing } from "../../../builders/course-events.ts";

type Page = { readonly rows: readonly TestResponse[]; readonly version?: number };

/** A desk that holds these answers, read in pages; `answer` may take the place of a page that is asked for. */
export function aDeskWith(pages: readonly Page[], answer?: (after: number) => Promise<unknown> | undefined) {
  const asked: number[] = [];
  const call = async (_method: string, { after }: { readonly after: number }) => {
    asked.push(after);
    const instead = await answer?.(after);
    if (instead !== undefined) return instead;
    const { rows = [], version = 1 } = pages[after] ?? {};
    const next = after + 1 < pages.length ? { next: after + 1 } : {};
    return { ok: true, value: { responses: packRows(rows), version, ...next } };
  };
  const data = {
    records: [],
    summary: {
      responses: pages.reduce((sum, { rows }) => sum + rows.length, 0),
      lastCollectedAt: "2026-11-20T08:00:00+00:00",
    },
  } as unknown as DeskData;
  return { desk: { call: call as unknown as Services["call"], lock: async () => undefined }, data, asked };
}

/** Draws a part of an open desk. */
export async function aQuestionsWindow(desk: ReturnType<typeof aDeskWith>["desk"]) {
  const languages = await setUpLanguages(
    {
      offered: async () =>
        [
          { tag: "en", name: "English" },
          { tag: "ms", name: "Bahasa Melayu" },
        ] as never,
      load: async (tag) => ({ strings: withFallbacks(process.cwd(), tag, []) }),
    },
    document.createElement("html"),
  );
  await languages.use("en");
  const printed = { times: 0 };
  const environment = {
    app: { store: createStore(() => ({ language: "en", listings: [aCourseListing()] })) },
    content: { form: async (_course: string, form: string) => aForm(form) },
    print: () => void (printed.times += 1),
  } as unknown as Environment;
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <EnvironmentContext value={environment}>
      <LanguagesContext value={languages}>
        <I18nextProvider i18n={languages.i18n}>
          <DeskContext value={desk}>{children}</DeskContext>
        </I18nextProvider>
      </LanguagesContext>
    </EnvironmentContext>
  );
  return { show: (part: ReactNode) => render(part, { wrapper }), printed };
}

/** A form with one question of each of three kinds. */
function aForm(id: string): FormDocument {
  const common = { objective: "back", passage: { lesson: "back", step: "idea" } };
  const rich = parseRichText;
  return {
    language: "en",
    translation: "original",
    figures: {},
    form: {
      id,
      items: [
        { ...common, id: "q1", kind: "single", options: ["yes", "a", "b"], correct: "yes" },
        { ...common, id: "q2", kind: "true-false", correct: true },
        { ...common, id: "q3", kind: "order", correct: ["yes", "no"] },
      ],
    },
    strings: {
      q1: {
        prompt: rich("When do you ask for *help*?"),
        options: { yes: rich("Before lifting"), a: rich("After lifting"), b: rich("Never") },
        why: {},
      },
      q2: { prompt: rich("A round back is safe."), why: { true: rich("Yes"), false: rich("No") } },
      q3: { prompt: rich("What comes first?"), cards: { yes: rich("Bend"), no: rich("Lift") }, why: {} },
    },
  } as unknown as FormDocument;
}
