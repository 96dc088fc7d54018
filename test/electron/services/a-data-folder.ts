import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Input, Output } from "../../../electron/contract/contract.ts";
import type { Method } from "../../../electron/contract/methods.ts";
import { openServices, type ServiceOptions } from "../../../electron/services/open-services.ts";

/** A folder of its own that goes when the test has ended. */
export async function aDataFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "pandu-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** The services on a folder; closed when the test has ended, or before by `close`. */
export async function openedServices(folder: string, options: Partial<ServiceOptions<undefined>> = {}) {
  const { handlers, close } = await openServices<undefined>({
    dataFolder: folder,
    version: "1.0.0",
    host: "browser",
    refusedRequests: () => 0,
    passphraseCost: 2 ** 14,
    ...options,
  });
  onTestFinished(close);
  const call = async <Name extends Method>(method: Name, input: Input<Name>): Promise<Output<Name>> =>
    handlers[method](input, undefined);
  return { call, close };
}

/** What a learner gives to be known. */
export const details: Input<"learners.create"> = {
  name: "Somchai",
  staffNumber: "",
  unit: "Registry",
  language: "th",
  comfort: {
    textSize: 100,
    theme: "system",
    motion: "system",
    digits: "latin",
    calendar: "gregorian",
    shortcuts: true,
  },
};
