import { readFileSync } from "node:fs";
import { copyFile, truncate } from "node:fs/promises";
import { join } from "node:path";
import { expect, type Locator } from "@playwright/test";
import type { Headline } from "../../../renderer/domain/provenance/headline.ts";
import type { PracticeSet } from "../../../renderer/domain/provenance/practice-set.ts";
import { headlineKeys } from "../../../renderer/player/inspection/headline-keys.ts";
import type { Learner } from "../journey/learner.ts";

const folder = join(import.meta.dirname, "../../../courses/spotting-ai-generated-content/practice");

/** The practice files with their expected answers. */
export const practice = JSON.parse(readFileSync(join(folder, "practice.json"), "utf8")) as PracticeSet;

/** Where a practice file lies. */
export function practicePath(file: string): string {
  return join(folder, file);
}

export function practiceBytes(file: string): Buffer {
  return readFileSync(practicePath(file));
}

/** A sealed photo whose seal is broken, grown with zeros, which take no room on the disk. */
export async function grownPhoto(into: string, name: string, size: number): Promise<string> {
  const path = join(into, name);
  await copyFile(practicePath("boats-at-a-jetty.jpg"), path);
  await truncate(path, size);
  return path;
}

/** The answer that is expected of a practice file where the practice list counts. */
export function expectedOf(file: string): Headline {
  const found = practice.files.find((each) => each.file === file);
  if (found === undefined) throw new Error(`there is no practice file ${file}`);
  return found.expected;
}

/** The card of a practice file, whatever else it says by now. */
export function practiceCard({ page, t }: Learner, file: string): Locator {
  return page.getByRole("button", { name: t("inspector.set.inspect", { file }) });
}

/** A file to choose: where it lies, or its name and bytes. */
type Choice = string | { readonly name: string; readonly bytes: Uint8Array };

/** Chooses files, as the system's own window would hand them over. */
export async function choose({ page, t }: Learner, ...choices: readonly Choice[]): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: t("inspector.choose"), exact: true }).click(),
  ]);
  const paths = choices.filter((choice) => typeof choice === "string");
  const payloads = choices.flatMap((choice) =>
    typeof choice === "string"
      ? []
      : { name: choice.name, mimeType: "application/octet-stream", buffer: Buffer.from(choice.bytes) },
  );
  await chooser.setFiles(paths.length > 0 ? paths : payloads);
}

/** The report that is open. */
export function report({ page, t }: Learner): Locator {
  return page.getByRole("article", { name: t("inspector.report.of", { file: "" }) });
}

/** The open report is on this file and gives the words of this answer: who says it, what it proves and what not. */
export async function expectReport(learner: Learner, file: string, headline: Headline): Promise<void> {
  await expect(report(learner)).toContainText(file);
  await expectAnswer(learner, report(learner), headline);
}

/** The words of an answer stand in a part of the page. */
export async function expectAnswer({ t }: Learner, place: Locator, headline: Headline): Promise<void> {
  const keys = headlineKeys(headline);
  const field = `\u2068${keys.field}\u2069`;
  const said = (key: string) => t(`inspector.${key}`, { field });
  await expect(place.getByRole("heading", { level: 2 })).toHaveText(said(keys.sentence));
  for (const key of [keys.happened, keys.speaker, keys.proves, keys.provesNot, keys.next]) {
    if (key !== undefined) await expect(place).toContainText(said(key));
  }
  if (keys.signer?.name !== undefined) await expect(place).toContainText(keys.signer.name);
}

/** The row of a file in the list of this visit. */
export function row({ page, t }: Learner, file: string): Locator {
  const list = page
    .locator("section")
    .filter({ has: page.getByRole("heading", { name: t("inspector.visit"), exact: true }) });
  return list.getByRole("listitem").filter({ hasText: file });
}
