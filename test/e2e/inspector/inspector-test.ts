import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as base } from "@playwright/test";
import { open } from "../accessibility.ts";
import { launchHost } from "../hosts.ts";
import { pointer } from "../journey/hand.ts";
import { aLearner, type Learner, signUp } from "../journey/learner.ts";

type Workers = { readonly learner: Learner };

type Tests = {
  /** The learner at the inspector, with a visit of the test's own. */
  readonly visitor: Learner;
  readonly folder: string;
};

/** Playwright's `test` with one running app for all tests of a worker: what a visit leaves behind is nothing. */
export const test = base.extend<Tests, Workers>({
  learner: [
    async ({}, use) => {
      const dataFolder = await mkdtemp(join(tmpdir(), "pandu-inspector-"));
      const host = await launchHost("loopback", { dataFolder });
      const learner = aLearner(host.page, pointer, "en");
      await signUp(learner, "English", "Siti Rahmah");
      await use(learner);
      await host.close();
      await rm(dataFolder, { recursive: true, force: true });
    },
    { scope: "worker" },
  ],
  visitor: async ({ learner }, use) => {
    const { page, t } = learner;
    await open(page, "about");
    await open(page, "inspector");
    await page.getByRole("heading", { level: 1, name: t("inspector.title") }).waitFor();
    await use(learner);
  },
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), "pandu-files-"));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
});
