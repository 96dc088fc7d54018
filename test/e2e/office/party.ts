import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { open } from "../accessibility.ts";
import { type Host, launchHost } from "../hosts.ts";
import { pointer } from "../journey/hand.ts";
import { plantStudied } from "../journey/plant-studied.ts";
import { aLearner, button, type Learner, signUp } from "../journey/learner.ts";

/** A PC of the office with somebody at it, and its own data folder. */
export type Party = {
  readonly host: Host;
  readonly learner: Learner;
  readonly name: string;
  readonly dataFolder: string;
};

/** A folder for an office's PCs, and one that all of them can open. */
export async function aPlace() {
  const place = await mkdtemp(join(tmpdir(), "pandu-office-"));
  const shared = join(place, "shared");
  await mkdir(shared);
  return { place, shared, remove: () => rm(place, { recursive: true, force: true }) };
}

/** Starts a PC that is new, and signs somebody up. */
export async function aParty(place: string, pc: string, name: string): Promise<Party> {
  const dataFolder = join(place, pc);
  await mkdir(dataFolder);
  const host = await launchHost("loopback", { dataFolder });
  const learner = aLearner(host.page, pointer, "en");
  await signUp(learner, "English", name);
  return { host, learner, name, dataFolder };
}

/** Starts a PC again for whoever learns there. */
export async function comeBack(dataFolder: string, name: string): Promise<Party> {
  const host = await launchHost("loopback", { dataFolder });
  const learner = aLearner(host.page, pointer, "en");
  await learner.page.getByRole("button", { name }).click();
  await learner.page.locator("main h1").first().waitFor();
  return { host, learner, name, dataFolder };
}

/** What a click saves. */
export async function saved(
  { learner: { page } }: Party,
  press: () => Promise<void>,
): Promise<{ readonly name: string; readonly path: string; readonly bytes: Buffer }> {
  const coming = page.waitForEvent("download");
  await press();
  const download = await coming;
  const path = await download.path();
  return { name: download.suggestedFilename(), path, bytes: await readFile(path) };
}

/** Brings in the office file, compares the fingerprint and finds oneself in the list. */
export async function joinOffice(party: Party, officeFile: string, fingerprint: string): Promise<void> {
  const { learner } = party;
  const { page } = learner;
  await open(page, "records");
  await page.getByLabel("Bring in an office file").setInputFiles(officeFile);
  await expect(page.getByRole("dialog")).toContainText(fingerprint);
  await button(learner, "They are the same: bring it in").click();
  await expect(page.getByText("The office file was brought in.")).toBeVisible();
  await button(learner, "Choose my name").click();
  await page.getByRole("dialog").getByRole("button", { name: party.name }).click();
  await button(learner, "Yes, this is me").click();
  await expect(page.getByText(`Your profile now says ${party.name}, as the list does.`)).toBeVisible();
}

/** Has every lesson completed, as if it were done in weeks before. */
export async function study({ learner: { page }, name }: Party): Promise<void> {
  await plantStudied(page);
  // The window hears of it when its learner comes back.
  await page.reload();
  await page.getByRole("button", { name }).click();
  await page.getByRole("navigation").first().waitFor();
}
