import { expect } from "@playwright/test";
import { largestSealed } from "../../../renderer/domain/provenance/report.ts";
import { test } from "./inspector-test.ts";
import { choose, expectedOf, expectReport, grownPhoto, practicePath, report, row } from "./screen.ts";

test("a large file tells how far it is read and can be stopped; the next is read, and it again", async ({
  visitor,
  folder,
}) => {
  const { page, t } = visitor;
  const name = "large.jpg";
  await choose(visitor, await grownPhoto(folder, name, 300_000_000));
  const progress = row(visitor, name).getByRole("progressbar");
  await expect(progress).toHaveAttribute("aria-valuetext", / read$/);
  await row(visitor, name).getByRole("button").click();
  await expect(row(visitor, name)).toContainText(t("inspector.cancelled"));
  await expect.poll(() => page.workers().length).toBe(0);

  await choose(visitor, practicePath("garden-beds.png"));
  await expectReport(visitor, "garden-beds.png", expectedOf("garden-beds.png"));
  await row(visitor, name).getByRole("button").click();
  await expect(progress).toBeVisible();
  await report(visitor).filter({ hasText: name }).waitFor({ timeout: 45_000 });
  await expectReport(visitor, name, expectedOf("boats-at-a-jetty.jpg"));
  await expect(report(visitor)).toContainText("300 MB");
});

test("of a file that is too large for its seal to be checked the notes are read, and the report says so", async ({
  visitor,
  folder,
}) => {
  const { t } = visitor;
  await choose(visitor, await grownPhoto(folder, "huge.jpg", largestSealed + 1));
  await expectReport(visitor, "huge.jpg", { answer: "silent", isSealChecked: false });
  await expect(report(visitor)).toContainText(t("inspector.seal.notChecked"));
});
