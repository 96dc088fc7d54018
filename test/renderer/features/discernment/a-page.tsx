import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { DiscernmentPage } from "../../../../renderer/features/discernment/discernment-page.tsx";
import { EnvironmentContext } from "../../../../renderer/state/environment.ts";
import {
  aDiscernmentEnvironment,
  aListingWithDiscernment,
} from "../../../builders/discernment-environment.ts";
import { English } from "../../../fixtures/samples/english.tsx";

/** What jsdom lacks: scrolling and object URLs. */
export function fillInTheWindow(): void {
  window.scrollTo = () => undefined;
  URL.createObjectURL = () => "blob:picture";
  URL.revokeObjectURL = () => undefined;
}

/** The page of the test in a window, as one comes to it. */
export function openPage(opened = aDiscernmentEnvironment()) {
  const view = render(
    <English>
      <EnvironmentContext value={opened.environment}>
        <DiscernmentPage listing={aListingWithDiscernment()} />
      </EnvironmentContext>
    </English>,
  );
  return { ...opened, ...view };
}

export const press = (name: string | RegExp) => userEvent.click(screen.getByRole("button", { name }));

/** Begins the test, and waits for its first item. */
export async function begin(): Promise<void> {
  await press("Start");
  await screen.findByRole("heading", { level: 1, name: /^Item 1 of/ });
}

/** The whole address, words and markup of the page. */
export const everything = () => document.body.innerHTML;
