import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { aPassedCourse } from "../builders/course-passes.ts";
import { aSealingPc } from "../electron/services/bundles/a-sealing-pc.ts";
import { look, open } from "./accessibility.ts";
import { type Host, launchHost } from "./hosts.ts";
import { keyboard, tabTo } from "./journey/hand.ts";
import { aLearner, button, link, type Learner, signUp } from "./journey/learner.ts";

let dataFolder: string;
let host: Host;
test.beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), "pandu-desk-screens-"));
  host = await launchHost("loopback", { dataFolder });
});
test.afterEach(async () => {
  await host.close();
  await rm(dataFolder, { recursive: true, force: true });
});

test("a desk is made, filled, collected to and locked by the keyboard alone, and keeps to WCAG 2.2 AA and to the window", async () => {
  test.setTimeout(240_000);
  const { page } = host;
  const supervisor = aLearner(page, keyboard, "en");
  const faults: string[] = [];
  const keepLooking = async (state: string) => void faults.push(...(await look(page, state)));
  await signUp(supervisor, "English", "Siti Rahmah");
  await open(page, "settings");
  await keyboard.press(link(supervisor, "Open the supervisor's desk"));
  await heading(supervisor, "Make a supervisor's desk on this PC").waitFor();
  await keepLooking("no desk");

  await keyboard.write(page.getByLabel("Name of the office"), "Ministry of Ports");
  await keyboard.write(page.getByLabel("New passphrase", { exact: true }), "seven calm herons");
  await keyboard.write(page.getByLabel("New passphrase, once more"), "seven calm herons");
  await keyboard.press(button(supervisor, "Make the desk"));
  const recovery = page.waitForEvent("download");
  await keyboard.press(button(supervisor, "Save the recovery file"));
  expect(JSON.parse(await readFile(await (await recovery).path(), "utf8"))).toMatchObject({
    pandu: "desk-recovery",
  });
  await keepLooking("recovery file");
  await keyboard.press(button(supervisor, "Go to the desk"));
  await expect(link(supervisor, "Desk")).toBeVisible();
  await keepLooking("nobody");

  await keyboard.press(link(supervisor, "Bring in the roster"));
  await tabTo(page.getByRole("radio", { name: "From a file" }));
  await page.keyboard.press("ArrowDown");
  const cells = ["Name\tStaff no\tUnit", "Mya\tA-1\tMinistry / Ports", "\tA-2\tPorts", "Hoa\tA-3\tRoads"];
  await keyboard.write(page.getByLabel("Cells from a spreadsheet"), cells.join("\n"));
  await keyboard.press(button(supervisor, "Read the cells"));
  await expect(page.getByText("1 row cannot be taken")).toBeVisible();
  await keepLooking("roster, before it is taken");
  await keyboard.press(button(supervisor, "Take 2 people into the roster"));
  await heading(supervisor, "2 people are in the roster").waitFor();

  await keyboard.press(button(supervisor, "Require a course"));
  await keyboard.select(page.getByLabel("Course", { exact: true }), "spotting-ai-generated-content");
  await tabTo(page.getByLabel("Due by"));
  await page.keyboard.type("01152026");
  await keyboard.press(page.getByRole("dialog").getByRole("button", { name: "Save" }));
  await expect(page.getByText("1 course is required")).toBeVisible();
  await keepLooking("roster");

  const pc = await aSealingPc();
  await pc.study("mya", aPassedCourse());
  await keyboard.press(link(supervisor, "Collect"));
  const chooser = page.waitForEvent("filechooser");
  await keyboard.press(button(supervisor, "Choose files"));
  await (
    await chooser
  ).setFiles([
    { name: "mya.pandu-records", mimeType: "", buffer: await pc.bundle("mya") },
    { name: "letter.txt", mimeType: "", buffer: Buffer.from("a letter") },
  ]);
  await expect(page.getByText("1 was refused, and kept nothing else from being taken").first()).toBeVisible();
  await keepLooking("collected");
  await keyboard.press(button(supervisor, "The fingerprints are the same: accept"));
  await expect(page.getByText("Records come from 1 PC")).toBeVisible();
  expect(await page.evaluate(() => document.activeElement?.localName)).toMatch(/^h\d$/);

  await keyboard.press(link(supervisor, "Overview"));
  await page.getByRole("heading", { level: 1, name: /^Ministry of Ports, \d people$/ }).waitFor();
  await expect(page.getByRole("heading", { name: "2 people are overdue" })).toBeVisible();
  await keepLooking("overview");
  await keyboard.press(button(supervisor, "Show as table").first());
  await keyboard.press(button(supervisor, "Only Ministry"));
  await expect(page.getByRole("heading", { name: "One person is overdue" })).toBeVisible();
  await keepLooking("overview, narrowed, a table");
  await keyboard.press(button(supervisor, "Show everything"));

  await keyboard.press(link(supervisor, "People"));
  await heading(supervisor, "2 people are late").waitFor();
  await keepLooking("people");
  await keyboard.press(link(supervisor, "Mya"));
  await heading(supervisor, "Mya").waitFor();
  await keepLooking("person");
  for (const [part, title] of [
    ["Office file", "Your office on other PCs"],
    ["Log", "What was done at this desk"],
    ["Passphrase", "What opens the desk"],
  ] as const) {
    await keyboard.press(link(supervisor, part));
    await heading(supervisor, title).waitFor();
    await keepLooking(part);
  }
  await keyboard.press(button(supervisor, "Lock now"));
  await heading(supervisor, "The desk of Ministry of Ports is locked").waitFor();
  expect(await page.textContent("body")).not.toContain("Mya");
  await keepLooking("locked");
  expect(faults).toEqual([]);
});

function heading({ page }: Learner, name: string) {
  return page.getByRole("heading", { level: 1, name, exact: true });
}
