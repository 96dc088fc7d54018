import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "@playwright/test";
import type { Headline } from "../../../renderer/domain/provenance/headline.ts";
import type { Learner } from "../journey/learner.ts";
import { test } from "./inspector-test.ts";
import { choose, expectedOf, expectReport, practicePath, report, row } from "./screen.ts";

/** A practice signer counts for nothing when the file comes from elsewhere. */
const outsidePractice: Headline = {
  answer: "unvouched",
  claims: "camera",
  why: "practice",
  signer: "Pandu practice camera (not a real camera)",
};

test("a file that is chosen is inspected, and the same one again", async ({ visitor }) => {
  for (let times = 1; times <= 2; times += 1) {
    await choose(visitor, practicePath("market-stall.jpg"));
    await expectReport(visitor, "market-stall.jpg", outsidePractice);
    await expect(row(visitor, "market-stall.jpg")).toHaveCount(times);
  }
});

test("several files are inspected one after the other; the first opens, the others by a press", async ({
  visitor,
}) => {
  const unsealed = ["poster-on-the-wall.jpg", "opening-hours.pdf", "garden-beds.png", "school-garden.jpg"];
  await choose(visitor, ...unsealed.map(practicePath));
  const [first = "", ...others] = unsealed;
  await expectReport(visitor, first, expectedOf(first));
  for (const file of others) {
    await row(visitor, file).getByRole("button").click();
    await expectReport(visitor, file, expectedOf(file));
    await expect(report(visitor).getByRole("heading", { level: 2 })).toBeFocused();
    await expect(row(visitor, file).getByRole("button")).toHaveAttribute("aria-current", "true");
  }
  await expect(report(visitor)).toHaveCount(1);
});

test("files that are dropped anywhere on the page are inspected; folders are not", async ({
  visitor,
  folder,
}) => {
  const { page, t } = visitor;
  await mkdir(join(folder, "pictures"));
  await drop(visitor, [join(folder, "pictures")]);
  await expect(page.getByText(t("inspector.onlyFolders"))).toBeVisible();
  await drop(visitor, [practicePath("fruit-and-baskets.jpg")]);
  await expectReport(visitor, "fruit-and-baskets.jpg", expectedOf("fruit-and-baskets.jpg"));
  await expect(page.getByText(t("inspector.onlyFolders"))).toHaveCount(0);
});

test("a picture that is pasted is inspected; words are not", async ({ visitor }) => {
  const { page, t } = visitor;
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate(() => navigator.clipboard.writeText("a caption"));
  await page.keyboard.press("ControlOrMeta+V");
  await expect(page.getByText(t("inspector.nothingPasted"))).toBeVisible();
  await page.evaluate(async () => {
    const sheet = new OffscreenCanvas(40, 30);
    sheet.getContext("2d")?.fillRect(5, 5, 20, 20);
    const picture = await sheet.convertToBlob({ type: "image/png" });
    await navigator.clipboard.write([new ClipboardItem({ "image/png": picture })]);
  });
  await page.keyboard.press("ControlOrMeta+V");
  await expectReport(visitor, "image.png", { answer: "silent", isSealChecked: true });
});

/** Drops files or folders as the system's file manager does. */
async function drop({ page }: Learner, files: readonly string[]): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const) {
    await devtools.send("Input.dispatchDragEvent", { type, x: 300, y: 400, data });
  }
  await devtools.detach();
}
