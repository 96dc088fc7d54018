import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { I18nextProvider } from "react-i18next";
import { createStore } from "zustand/vanilla";
import type { Learner } from "../../../../electron/contract/contract.ts";
import type { Method } from "../../../../electron/contract/methods.ts";
import { ServiceFailure } from "../../../../electron/services/service-failure.ts";
import { createTrust } from "../../../../electron/services/trust/trust.ts";
import type { OfficialList } from "../../../../renderer/domain/provenance/trust-lists.ts";
import { TrustLists } from "../../../../renderer/features/inspector/trust-lists.tsx";
import { LanguagesContext } from "../../../../renderer/i18n/language-context.ts";
import { setUpLanguages } from "../../../../renderer/i18n/language-setup.ts";
import { type Environment, EnvironmentContext } from "../../../../renderer/state/environment.ts";
import { withFallbacks } from "../../../../scripts/locales/catalogue.ts";
import { aLearner } from "../../../builders/learners.ts";
import { aDisk } from "../../../electron/services/journal/a-journal.ts";

const now = Date.parse("2026-11-28T02:00:00Z");

type Given = {
  readonly official?: OfficialList;
  readonly officialTrust?: () => Promise<OfficialList | undefined>;
  readonly learners?: readonly Learner[];
};

/** The services' side of trust lists on a disk in memory. */
async function trustServices() {
  const trust = createTrust({
    disk: await aDisk(),
    folder: "/data",
    clock: { now: () => now, monotonic: () => 0 },
  });
  const remove = async () => {
    await trust.remove();
    return {};
  };
  const handlers: Partial<Record<Method, (input: never) => unknown>> = {
    "trust.load": trust.load,
    "trust.inspect": trust.inspect,
    "trust.import": trust.take,
    "trust.remove": remove,
  };
  const call = async (method: Method, input: unknown) => {
    try {
      return { ok: true, value: await handlers[method]?.(input as never) };
    } catch (error) {
      if (!(error instanceof ServiceFailure)) throw error;
      return { ok: false, code: error.code, at: error.at };
    }
  };
  return { trust, call };
}

/** The panel on a PC with one learner, Siti, and no list of the office unless `bring` has brought one. */
export async function aPanel(given: Given = {}) {
  const languages = await setUpLanguages(
    { offered: async () => [], load: async (tag) => ({ strings: withFallbacks(process.cwd(), tag, []) }) },
    document.createElement("html"),
  );
  await languages.use("en");
  const learner = aLearner({ id: "siti", name: "Siti" });
  const { trust, call } = await trustServices();
  const session = { store: createStore(() => ({ learner })) };
  const environment = {
    app: {
      services: { call },
      store: createStore(() => ({ learners: given.learners ?? [learner], session })),
    },
    content: { officialTrust: given.officialTrust ?? (async () => given.official) },
    clock: { now: () => now },
  } as unknown as Environment;
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <EnvironmentContext value={environment}>
      <LanguagesContext value={languages}>
        <I18nextProvider i18n={languages.i18n}>{children}</I18nextProvider>
      </LanguagesContext>
    </EnvironmentContext>
  );
  const bring = (pem: string, name = "ministry.pem") =>
    trust.take({ learner: "siti", name, content: Buffer.from(pem).toString("base64") });
  const show = () => render(<TrustLists />, { wrapper });
  return { show, bring, load: trust.load };
}
