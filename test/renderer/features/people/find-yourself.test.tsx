import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it } from "vitest";
import { createStore } from "zustand/vanilla";
import type { Services } from "../../../../electron/contract/contract.ts";
import { NewLearnerForm } from "../../../../renderer/features/people/new-learner-form.tsx";
import { type Environment, EnvironmentContext } from "../../../../renderer/state/environment.ts";
import { createOfficeStore } from "../../../../renderer/state/office-store.ts";
import { aDesk } from "../../../builders/offices.ts";
import { English } from "../../../fixtures/samples/english.tsx";
import { fillGaps } from "../records/jsdom-gaps.ts";

fillGaps();
afterEach(cleanup);

async function aForm({ hasOffice = true } = {}) {
  const office = (await aDesk()).office();
  const held = { ...office, people: office.people.length, fingerprint: "", isOwnFolder: false };
  const loaded = { ownFingerprint: "", ...(hasOffice && { held }) };
  const asked: string[] = [];
  const created: unknown[] = [];
  const call = async (method: string, input: object) => {
    asked.push(method);
    if (method === "office.load") return { ok: true, value: loaded };
    if (method === "office.people") return { ok: true, value: { people: office.people } };
    created.push({ method, ...input });
    return { ok: true, value: input };
  };
  const services = { call } as unknown as Services;
  const environment = {
    app: { services, store: createStore(() => ({ language: "en" })) },
    office: createOfficeStore(services),
  } as unknown as Environment;
  render(
    <English>
      <EnvironmentContext value={environment}>
        <NewLearnerForm isFirst onCancel={() => undefined} onCreated={() => undefined} />
      </EnvironmentContext>
    </English>,
  );
  return { asked, created };
}

it("offers the office's list to a new learner, fills the form from it and keeps what else was written", async () => {
  const { created } = await aForm();
  await userEvent.type(screen.getByLabelText("Name"), "Wrong name");
  await userEvent.type(screen.getByLabelText("Passphrase (optional)"), "secret");
  await userEvent.click(await screen.findByRole("button", { name: "Find my name" }));
  const dialog = within(screen.getByRole("dialog"));
  await userEvent.click(dialog.getByRole("button", { name: /^Daw Khin/ }));
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(screen.getByText("Name, staff number and unit are filled in below.")).toBeDefined();
  await userEvent.click(screen.getByRole("button", { name: "Start learning" }));
  expect(created).toMatchObject([
    { method: "learners.create", name: "Daw Khin", staffNumber: "A-17", unit: "Records" },
    { method: "learners.protect", passphrase: "secret" },
  ]);
});

it("offers nothing where there is no office file", async () => {
  const { asked } = await aForm({ hasOffice: false });
  await waitFor(() => expect(asked).toEqual(["office.load"]));
  expect(screen.queryByRole("button", { name: "Find my name" })).toBeNull();
});
