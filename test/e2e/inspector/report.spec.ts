import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect } from "@playwright/test";
import { aJpeg, segments } from "../../builders/notes/files.ts";
import { keyboard } from "../journey/hand.ts";
import { button, type Learner } from "../journey/learner.ts";
import { besideTheSheet, countPrints } from "../printing.ts";
import { test } from "./inspector-test.ts";
import { choose, expectedOf, expectReport, practiceCard, report } from "./screen.ts";

const file = "office-desk.jpg";

test("a report is opened, read and printed by keys alone", async ({ visitor }) => {
  const { page, t } = visitor;
  await keyboard.press(practiceCard(visitor, file));
  await expectReport(visitor, file, expectedOf(file));
  await expect(report(visitor).getByRole("heading", { level: 2 })).toBeFocused();
  for (const title of ["seal.more", "manifest.title"]) {
    const panel = report(visitor).locator("details", { hasText: t(`inspector.${title}`) });
    await expect(panel).not.toHaveAttribute("open");
    await keyboard.press(panel.locator(":scope > summary"));
    await expect(panel).toHaveAttribute("open");
  }
  await expect(report(visitor)).toContainText("Pandu practice editor (not a real program)");
  await expect(report(visitor)).toContainText("active_manifest");
  expect(await countPrints(page, () => keyboard.press(button(visitor, t("inspector.print"))))).toBe(1);
});

test("on paper stands the report alone, with the file, the day and the lists", async ({ visitor }) => {
  const { page, t } = visitor;
  await practiceCard(visitor, file).click();
  await expectReport(visitor, file, expectedOf(file));
  await expect(besideTheSheet(page)).not.toHaveCount(0);
  await page.emulateMedia({ media: "print" });
  await expect(besideTheSheet(page)).toHaveCount(0);
  await expectReport(visitor, file, expectedOf(file));
  await expect(report(visitor).getByRole("button").filter({ visible: true })).toHaveCount(0);
  await expect(report(visitor)).toContainText(t("inspector.report.listDates.practice"));
  await page.emulateMedia({ media: null });
});

/** Names and notes as somebody would write them who wants to break out of a report. */
const markup = "<img src=x onerror=document.title='broken'><script>document.title='broken'</script>";
const hostile = {
  name: "<img src=x onerror=document.title='x'>.jpg",
  bytes: aJpeg(
    segments.comment(markup),
    segments.exif({ image: [[0x010f, 2, `${markup}\0`]] }),
    segments.xmp(markup),
  ),
};

test("names and notes with markup are words on the screen and in the saved report", async ({ visitor }) => {
  const { page } = visitor;
  const title = await page.title();
  await choose(visitor, hostile);
  await expect(report(visitor)).toContainText(hostile.name);
  await expect(report(visitor)).toContainText(markup);
  expect(await page.locator("body :is(img[src='x'], script, [onerror])").count()).toBe(0);
  expect(await page.title()).toBe(title);
});

test("a saved report opens alone, holds the answer, loads nothing and runs nothing", async ({
  visitor,
  folder,
}) => {
  const { page, t } = visitor;
  await choose(visitor, hostile);
  await expect(report(visitor)).toContainText(hostile.name);
  const path = join(folder, "report.html");
  await save(visitor, t("inspector.saveHtml"), path);
  const saved = await page.context().newPage();
  const asked: string[] = [];
  saved.on("request", (request) => asked.push(request.url()));
  await saved.goto(pathToFileURL(path).href);
  await expect(saved.getByRole("heading", { level: 1 })).toContainText(hostile.name);
  await expect(saved.locator("body")).toContainText(t("inspector.answer.unvouched.camera"));
  await expect(saved.locator("body")).toContainText(markup);
  expect(await saved.locator("script, img, link, iframe, [onerror]").count()).toBe(0);
  expect(asked).toEqual([pathToFileURL(path).href]);
  expect(await saved.title()).toContain(hostile.name);
  await saved.close();
});

test("a report saved as data holds what the screen shows", async ({ visitor, folder }) => {
  const { t } = visitor;
  await practiceCard(visitor, file).click();
  await expectReport(visitor, file, expectedOf(file));
  const path = join(folder, "report.json");
  await save(visitor, t("inspector.saveJson"), path);
  expect(JSON.parse(await readFile(path, "utf8"))).toMatchObject({
    format: "pandu-inspection-report",
    lists: [{ name: "practice" }],
    report: { file: { name: file, type: "jpeg" }, headline: expectedOf(file), seal: { integrity: "intact" } },
  });
});

async function save(visitor: Learner, name: string, path: string): Promise<void> {
  const { page } = visitor;
  const [download] = await Promise.all([page.waitForEvent("download"), button(visitor, name).click()]);
  await download.saveAs(path);
}
