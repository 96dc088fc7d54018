import { expect } from "@playwright/test";
import { test } from "./inspector-test.ts";
import { expectReport, practice, practiceCard, report } from "./screen.ts";

test("every practice file gives the words of its answer, and then its story", async ({ visitor }) => {
  for (const { file, kind, expected } of practice.files) {
    await practiceCard(visitor, file).click();
    await expectReport(visitor, file, expected);
    await expect(report(visitor)).toContainText(visitor.t(`inspector.set.kinds.${kind}`));
    await expect(practiceCard(visitor, file)).toContainText(visitor.t("inspector.set.inspected"));
  }
});
