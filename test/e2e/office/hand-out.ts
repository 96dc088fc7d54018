import { execFileSync } from "node:child_process";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { unzipSync } from "fflate";
import Papa from "papaparse";
import { open } from "../accessibility.ts";
import { button } from "../journey/learner.ts";
import { type Party, saved } from "./party.ts";

/** How many passes a file of each format holds, as readers of others count them. */
export async function countExports(desk: Party): Promise<Record<string, number>> {
  const { page } = desk.learner;
  await open(page, "desk/exports");
  const counts: Record<string, number> = {};
  for (const format of ["csv", "plain", "xlsx", "json", "xapi", "totara", "moodle"]) {
    await page.getByLabel("Format", { exact: true }).selectOption(format);
    if (format === "xapi")
      await page.getByLabel("Home page of the staff accounts").fill("https://ports.example/staff");
    const { name, bytes } = await saved(desk, () => button(desk.learner, "Save the file").click());
    counts[format] = await countIn(format, bytes);
    expect(name).toMatch(new RegExp(`_n${counts[format]}\\.`));
  }
  return counts;
}

async function countIn(format: string, bytes: Buffer): Promise<number> {
  const text = bytes.toString("utf8").replace(/^\ufeff/, "");
  switch (format) {
    case "xlsx": {
      const sheet = unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? new Uint8Array();
      return (
        (Buffer.from(sheet)
          .toString("utf8")
          .match(/<row\b/g)?.length ?? 0) - 1
      );
    }
    case "json":
      return (JSON.parse(text) as { readonly records: readonly unknown[] }).records.length;
    case "xapi":
      return text
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as unknown).length;
    default:
      return Papa.parse(text, { header: true, skipEmptyLines: true }).data.length;
  }
}

/** Makes certificates of all passes; gives the printed pages as one PDF, the code on the screen, and the badges. */
export async function makeCertificates(
  desk: Party,
  count: number,
): Promise<{ readonly pdf: Buffer; readonly code: Buffer; readonly badges: readonly string[] }> {
  const { learner } = desk;
  const { page } = learner;
  await open(page, "desk/certificates");
  await button(learner, `Choose all ${count}`).click();
  const { bytes } = await saved(desk, () => button(learner, `Save ${count} as Open Badges`).click());
  const badges = Object.values(unzipSync(bytes)).map((content) => Buffer.from(content).toString("utf8"));
  await button(learner, `Make ${count} certificates`).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`${count} certificates are made`);
  const codes = page.getByRole("img", { name: "Code with the signed facts of this certificate" });
  await expect(codes).toHaveCount(count);
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  return { pdf, code: await codes.first().screenshot(), badges };
}

/** The pages of a PDF as another program draws them; none where that program is not on this machine. */
export async function drawPages(pdf: Buffer, folder: string): Promise<Buffer[] | undefined> {
  const program = process.env["PANDU_PDFTOPPM"];
  if (program === undefined) return undefined;
  const file = join(folder, "certificates.pdf");
  await writeFile(file, pdf);
  execFileSync(program, ["-r", "150", "-png", file, join(folder, "page")]);
  const pictures = (await readdir(folder)).filter((name) => name.startsWith("page") && name.endsWith(".png"));
  return Promise.all(pictures.toSorted().map((name) => readFile(join(folder, name))));
}

/** What a PC says of the picture of a certificate's code. */
export async function checkCertificate({ learner: { page } }: Party, picture: Buffer): Promise<string> {
  // What was checked before goes with its screen.
  await open(page, "about");
  await open(page, "check");
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name: "code.png", mimeType: "image/png", buffer: picture });
  const answer = page.getByRole("heading", { name: /signature|not a certificate/ });
  await answer.waitFor();
  await expect(page.getByRole("table", { name: "What the certificate says" })).toBeVisible();
  return answer.innerText();
}
