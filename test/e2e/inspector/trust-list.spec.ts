import { execFileSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "@playwright/test";
import type { Headline } from "../../../renderer/domain/provenance/headline.ts";
import { button, type Learner } from "../journey/learner.ts";
import { test } from "./inspector-test.ts";
import { choose, expectReport, practicePath } from "./screen.ts";
import type { SealedBy } from "./sealed-by.ts";

const signer = "Harbour camera (Pandu practice, for one test)";
const unlisted: Headline = { answer: "unvouched", claims: "camera", why: "unlisted", signer };
const listed: Headline = { answer: "camera", speaker: { kind: "listed-seal", signer, list: "office" } };

test("a list that the office brings in makes its signers listed, and its removal unlisted again", async ({
  visitor,
  folder,
}) => {
  const { page, t } = visitor;
  const { authority, picture } = sealedBy(practicePath("market-stall-again.jpg"));
  const file = { name: "harbour.jpg", bytes: Buffer.from(picture, "base64") };
  await choose(visitor, file);
  await expectReport(visitor, file.name, unlisted);

  const list = join(folder, "harbour.pem");
  await writeFile(list, authority);
  await page.getByLabel(t("trust.office.choose")).setInputFiles(list);
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("Harbour authority");
  await dialog.getByRole("button", { name: t("trust.confirm.take"), exact: true }).click();
  await expect(page.getByText(t("trust.confirm.taken"))).toBeVisible();
  await choose(visitor, file);
  await expectReport(visitor, file.name, listed);

  await remove(visitor);
  await choose(visitor, file);
  await expectReport(visitor, file.name, unlisted);
});

test("a file that is no list is refused with a reason, and nothing changes", async ({ visitor, folder }) => {
  const { page, t } = visitor;
  const list = join(folder, "letter.pem");
  await writeFile(list, "-----BEGIN CERTIFICATE-----\nnot one\n-----END CERTIFICATE-----\n");
  await page.getByLabel(t("trust.office.choose")).setInputFiles(list);
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(page.getByText(t("trust.office.none"))).toBeVisible();
});

async function remove(visitor: Learner): Promise<void> {
  const { page, t } = visitor;
  await button(visitor, t("trust.office.remove")).click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: t("trust.removal.remove"), exact: true })
    .click();
  await expect(page.getByText(t("trust.removal.removed"))).toBeVisible();
}

function sealedBy(path: string): SealedBy {
  const program = join(import.meta.dirname, "sealed-by.ts");
  return JSON.parse(execFileSync(process.execPath, [program, path], { encoding: "utf8" })) as SealedBy;
}
