import { renderHook } from "@testing-library/react";
import type { ReactNode } from "react";
import { I18nextProvider } from "react-i18next";
import { expect, it } from "vitest";
import { setUpLanguages } from "../../../renderer/i18n/language-setup.ts";
import { useFailure } from "../../../renderer/i18n/use-failure.ts";
import { withFallbacks } from "../../../scripts/locales/catalogue.ts";

async function theFailures() {
  const languages = await setUpLanguages(
    { offered: async () => [], load: async (tag) => ({ strings: withFallbacks(process.cwd(), tag, []) }) },
    document.createElement("html"),
  );
  await languages.use("en");
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <I18nextProvider i18n={languages.i18n}>{children}</I18nextProvider>
  );
  return renderHook(() => useFailure(), { wrapper }).result.current;
}

it("says what happened, what is safe and what to do next, and where", async () => {
  const failure = await theFailures();
  expect(failure({ code: "disk-full" })).toBe(
    "The disk is full. What was saved before is safe. Free some space, then try again.",
  );
  expect(failure({ code: "damaged-file", at: "line 3" })).toMatch(/^This file is damaged.* \(line 3\)$/);
});

it("says that it did not work for a code that has no sentence", async () => {
  const failure = await theFailures();
  expect(failure({ code: "no-such-code" })).toBe(failure({ code: "failed" }));
});
