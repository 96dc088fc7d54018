// For the type of window.pandu.
import type {} from "../../../renderer/platform/services.ts";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as base } from "@playwright/test";
import { buildHosts } from "../../stand-in/build-hosts.ts";
import { launchStandIn, type StandIn } from "../../stand-in/launch.ts";

type Workers = {
  /** The real hosts beside a page of one line. */
  readonly out: string;
  readonly dataFolder: string;
  /** One running app for all tests of a worker: they change nothing that another sees. */
  readonly standIn: StandIn;
};

type Tests = { readonly freshFolder: string };

/** Playwright's `test` with the built hosts, a running app and a data folder of the test's own. */
export const test = base.extend<Tests, Workers>({
  out: [async ({}, use) => withFolder(await buildHosts(), use), { scope: "worker" }],
  dataFolder: [async ({}, use) => withFolder(await newFolder(), use), { scope: "worker" }],
  standIn: [
    async ({ out, dataFolder }, use) => {
      const standIn = await launchStandIn({ dataFolder, out });
      await use(standIn);
      await standIn.kill();
    },
    { scope: "worker" },
  ],
  freshFolder: async ({}, use) => withFolder(await newFolder(), use),
});

function newFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), "pandu-data-"));
}

async function withFolder(folder: string, use: (folder: string) => Promise<void>): Promise<void> {
  await use(folder);
  await rm(folder, { recursive: true, force: true });
}
