import { expect } from "@playwright/test";
import { open } from "../accessibility.ts";
import { button, link } from "../journey/learner.ts";
import { type Party, saved } from "./party.ts";

export const courseId = "spotting-ai-generated-content";

/** Makes a desk; its recovery file is saved on the way. */
export async function makeDesk(desk: Party, office: string, passphrase: string): Promise<void> {
  const { page } = desk.learner;
  await open(page, "desk");
  await page.getByLabel("Name of the office").fill(office);
  await page.getByLabel("New passphrase", { exact: true }).fill(passphrase);
  await page.getByLabel("New passphrase, once more").fill(passphrase);
  await button(desk.learner, "Make the desk").click();
  await saved(desk, () => button(desk.learner, "Save the recovery file").click());
  await button(desk.learner, "Go to the desk").click();
  await expect(page.getByRole("navigation", { name: "Parts of the desk" })).toBeVisible();
}

/** Pastes people (name, staff number, unit) into the roster and requires the course of all of them. `due` as MMDDYYYY. */
export async function fillRoster(desk: Party, people: readonly string[], due: string): Promise<void> {
  const { page } = desk.learner;
  await open(page, "desk/roster");
  await page.getByRole("radio", { name: "Paste" }).click();
  await page.getByLabel("Cells from a spreadsheet").fill(["Name\tStaff no\tUnit", ...people].join("\n"));
  await button(desk.learner, "Read the cells").click();
  await button(desk.learner, `Take ${people.length} people into the roster`).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    `${people.length} people are in the roster`,
  );
  await button(desk.learner, "Require a course").click();
  await page.getByLabel("Course", { exact: true }).selectOption(courseId);
  await page.getByLabel("Due by").click();
  await page.keyboard.type(due);
  await page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("1 course is required")).toBeVisible();
}

/** Names the shared folder and makes the office file; gives its path and the fingerprint that PCs must show. */
export async function makeOfficeFile(
  desk: Party,
  shared: string,
): Promise<{ readonly path: string; readonly fingerprint: string }> {
  const { page } = desk.learner;
  await open(page, "desk/office");
  await page.getByLabel("Shared folder where PCs drop their records (optional)").fill(shared);
  await button(desk.learner, "Save").click();
  await expect(page.getByText("Saved. Make a new office file so that the PCs know it.")).toBeVisible();
  const fingerprint = /([0-9A-F]{4} ){7}[0-9A-F]{4}/i.exec(await page.locator("main").innerText())?.[0];
  if (fingerprint === undefined) throw new Error("the desk shows no fingerprint");
  const { path } = await saved(desk, () => button(desk.learner, "Make and save the office file").click());
  return { path, fingerprint };
}

/** Collects a folder; ends when the outcome is on the screen, and gives its heading. */
export async function collectFolder(desk: Party, folder: string): Promise<string> {
  const { page } = desk.learner;
  await open(page, "desk/collect");
  await page.getByLabel("Path of the folder on this PC").fill(folder);
  const collected = page.waitForResponse((response) => response.url().includes("desk.collectFolder"));
  await button(desk.learner, "Collect once").click();
  await collected;
  const heading = page
    .getByRole("heading", { name: /taken|refused|Nothing new|waits? for|No files/ })
    .first();
  await heading.waitFor();
  return heading.innerText();
}

/** What the desk says became of a learner's file. */
export async function stateOf(desk: Party, name: string): Promise<string> {
  const rows = desk.learner.page.getByRole("table", { name: "What was collected, by file and learner" });
  return rows.getByRole("row").filter({ hasText: name }).innerText();
}

/** Goes to a part of the desk by its name. */
export async function part(desk: Party, name: string): Promise<void> {
  await link(desk.learner, name).click();
  await desk.learner.page.locator("main h1").first().waitFor();
}
