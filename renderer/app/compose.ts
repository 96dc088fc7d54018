import { createDexieProgressRepository } from "../data/dexie-progress-repository.ts";
import { openDatabase } from "../data/database.ts";
import { loadProgress } from "../domain/progress/load-progress.ts";
import { type Languages, setUpLanguages } from "../i18n/language-setup.ts";
import { startActiveTimer } from "../platform/active-timer.ts";
import { systemClock } from "../platform/clock.ts";
import { content } from "../platform/content.ts";
import { createFileSaver } from "../platform/files.ts";
import { createJournal } from "../platform/journal.ts";
import { createLaterLab } from "../platform/later-lab.ts";
import { random, randomId } from "../platform/random.ts";
import { services } from "../platform/services.ts";
import { localVoices } from "../platform/voices.ts";
import { wait } from "../platform/wait.ts";
import { createApp } from "../state/app-store.ts";
import type { Environment } from "../state/environment.ts";
import { createLearnerSession } from "../state/learner-session.ts";
import { createOfficeStore } from "../state/office-store.ts";

/** Wires the app: every port gets what this window has, once. */
export async function compose(
  root: HTMLElement,
): Promise<{ environment: Environment; languages: Languages }> {
  const languages = await setUpLanguages({ offered: content.languages, load: content.strings }, root);
  const journal = createJournal(services);
  const repository = createDexieProgressRepository(openDatabase("pandu"));

  const app = createApp({
    services,
    wait,
    loadListings: content.listings,
    useLanguage: languages.use,
    preferredLanguage: () => navigator.language,
    openSession: async (learner, info, onRebuild) => {
      const ports = {
        journal,
        repository,
        clock: systemClock,
        randomId,
        wait,
        boot: info.boot,
        device: info.device,
      };
      const progress = await loadProgress({ journal, repository, onRebuild }, learner.id);
      return createLearnerSession(ports, learner, progress);
    },
  });

  const environment: Environment = {
    app,
    office: createOfficeStore(services),
    content,
    clock: systemClock,
    random,
    randomId,
    saveFile: createFileSaver(services, () => app.store.getState().info?.host),
    print: () => window.print(),
    openInspector: () => createLaterLab(() => import("./open-lab.ts").then(({ openLab }) => openLab())),
    readWorkbook: async (bytes) => (await import("../platform/workbook.ts")).readWorkbook(bytes),
    startZip: async () => (await import("../platform/zip.ts")).startZip(),
    readCode: async (picture) => (await import("../platform/code-reader.ts")).readCode(picture),
    startActiveTimer: () => startActiveTimer(systemClock.monotonic),
    voices: localVoices,
    forget: (learner) => repository.remove(learner).catch(() => undefined),
  };
  return { environment, languages };
}
