import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { onTestFinished } from "vitest";
import type { Input, Output, Services } from "../../../../electron/contract/contract.ts";
import type { Method } from "../../../../electron/contract/methods.ts";
import { serve } from "../../../../electron/contract/serve.ts";
import { openServices } from "../../../../electron/services/open-services.ts";
import type { OfficeFile } from "../../../../renderer/domain/office/office-file.ts";
import type { LearnerEvent } from "../../../../renderer/domain/event/event.ts";
import { foldEvents } from "../../../../renderer/domain/progress/fold.ts";
import { RecordsPage } from "../../../../renderer/features/records/records-page.tsx";
import { createApp } from "../../../../renderer/state/app-store.ts";
import { type Environment, EnvironmentContext } from "../../../../renderer/state/environment.ts";
import { createLearnerSession } from "../../../../renderer/state/learner-session.ts";
import { createOfficeStore } from "../../../../renderer/state/office-store.ts";
import { aCourseListing } from "../../../builders/course-events.ts";
import { placed } from "../../../builders/course-passes.ts";
import { createMemoryJournal } from "../../../ports/memory-journal.ts";
import { createMemoryProgressRepository } from "../../../ports/memory-progress-repository.ts";
import type { Desk } from "../../../builders/offices.ts";
import { English } from "../../../fixtures/samples/english.tsx";
import { aDataFolder, details } from "../../../electron/services/a-data-folder.ts";
import { longTiming } from "../../../electron/services/bundles/a-learners-pc.ts";

type Given = {
  readonly events?: readonly LearnerEvent[];
  /** ISO 8601 with the PC's offset. */
  readonly now?: string;
  /** Answers where a file is saved; undefined where that is called off. */
  readonly saveFile?: Environment["saveFile"];
};

/** A window at real services in a folder of its own, in which Daw Khin, A-17, sits; her events are in her journal. */
export async function aRecordsWindow({
  events = [],
  now = "2026-02-01T09:00:00.000+07:00",
  saveFile,
}: Given = {}) {
  const folder = await aDataFolder();
  const opened = await openServices<undefined>({
    ...{ dataFolder: folder, version: "1.0.0", host: "browser", refusedRequests: () => 0 },
    ...{ dropTiming: longTiming, clock: { now: () => Date.parse(now), monotonic: () => 1 } },
  });
  const answer = serve(opened.handlers, () => true);
  const calls = new Set<Promise<unknown>>();
  const services = {
    call: (method: Method, input: unknown) => {
      const call = answer(method, input, undefined).finally(() => calls.delete(call));
      calls.add(call);
      return call;
    },
  } as Services;
  onTestFinished(async () => {
    // A page that was open a moment ago may still have asked for something.
    await Promise.all(calls);
    await opened.close();
  });
  const ask = async <Name extends Method>(method: Name, input: Input<Name>): Promise<Output<Name>> => {
    const result = await services.call(method, input);
    if (!result.ok) throw new Error(`${method}: ${result.code} ${result.at}`);
    return result.value;
  };

  const learner = await ask("learners.create", {
    ...{ ...details, language: "en", unit: "", name: "Daw Khin", staffNumber: "A-17" },
  });
  if (events.length > 0) await ask("journal.append", { learner: learner.id, events: [...events] });

  const wait = async () => undefined;
  const app = createApp({
    ...{ services, wait, preferredLanguage: () => "en", useLanguage: async () => "en" },
    loadListings: async () => [aCourseListing()],
    openSession: async (who, info) => {
      const { device } = info;
      const ports = {
        journal: createMemoryJournal(device).port,
        repository: createMemoryProgressRepository(),
        clock: { timestamp: () => now, monotonic: () => 1 },
        ...{ randomId: () => "", wait, boot: "boot", device },
      };
      return createLearnerSession(ports, who, { view: foldEvents({}, placed(events)), heads: [] });
    },
  });
  await app.start();
  await app.enter(learner);

  const saved: { readonly name: string; readonly bytes: Uint8Array }[] = [];
  const environment = {
    app,
    office: createOfficeStore(services),
    clock: { now: () => Date.parse(now), timestamp: () => now, monotonic: () => 1 },
    saveFile:
      saveFile ??
      (async (name: string, bytes: Uint8Array) => {
        saved.push({ name, bytes });
        return name;
      }),
  } as unknown as Environment;
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <English>
      <EnvironmentContext value={environment}>{children}</EnvironmentContext>
    </English>
  );
  const show = (page: ReactNode = <RecordsPage />) => render(page, { wrapper });
  const bring = async (desk: Desk, changes: Partial<OfficeFile> = {}) => {
    const content = desk.file(changes).toString("base64");
    const { fingerprint } = await ask("office.inspect", { content });
    return ask("office.import", { learner: learner.id, content, fingerprint });
  };
  return { show, bring, ask, app, learner, saved, folder };
}
