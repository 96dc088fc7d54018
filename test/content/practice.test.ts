import { createHash, X509Certificate } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { practiceKinds, type PracticeSet } from "../../renderer/domain/provenance/practice-set.ts";
import type { InspectionReport } from "../../renderer/domain/provenance/report.ts";
import { inspect } from "../../renderer/worker/inspection/inspect.ts";
import { discernmentPictures } from "../../scripts/practice/discernment-pictures.ts";
import { signerNames } from "../../scripts/practice/signers.ts";
import { startReader } from "../../scripts/practice/start-reader.ts";

const folder = join(import.meta.dirname, "../../courses/spotting-ai-generated-content/practice");
const set = JSON.parse(readFileSync(join(folder, "practice.json"), "utf8")) as PracticeSet;
const bytesOf = (file: string) => readFileSync(resolve(folder, file));
const now = "2026-11-28T10:00:00+07:00";

beforeAll(startReader);

function report(file: string, authority?: string): Promise<InspectionReport> {
  const lists = authority === undefined ? [] : [{ name: "practice", signers: authority } as const];
  const anchors = { lists, timestamps: "" };
  return inspect({ name: file, file: new Blob([bytesOf(file)]), anchors, now });
}

describe("the practice set", () => {
  it.each(set.files)("answers as expected: $kind ($file)", async ({ file, expected }) => {
    expect((await report(file, set.authority)).headline).toEqual(expected);
  });

  it.each(set.files.filter(({ expected }) => expected.answer === "camera"))(
    "is vouched for by nobody outside practice: $file",
    async ({ file }) => {
      const { headline } = await report(file);
      expect(headline).toMatchObject({ answer: "unvouched", claims: "camera", why: "practice" });
    },
  );

  it("has every kind of file, under names that give nothing away", () => {
    expect(new Set(set.files.map(({ kind }) => kind))).toEqual(new Set(practiceKinds));
    for (const { id, file } of set.files) {
      expect(file).toMatch(new RegExp(`^${id}\\.[a-z]+$`));
      expect(id.split("-")).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/^(ai|seal|sealed|camera|fake|real|edit|edited)$/)]),
      );
    }
  });

  it("is complete and as it was made", () => {
    const names = set.files.map(({ file }) => file);
    expect(readdirSync(folder).toSorted()).toEqual([...names, "authority.pem", "practice.json"].toSorted());
    for (const { file, size, sha256 } of set.files) {
      expect([file, bytesOf(file).length]).toEqual([file, size]);
      expect([file, createHash("sha256").update(bytesOf(file)).digest("hex")]).toEqual([file, sha256]);
    }
    expect(bytesOf("authority.pem").toString()).toBe(set.authority);
  });

  it("is small", () => {
    const sizes = set.files.map(({ size }) => size);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(150_000);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(1_200_000);
  });

  it("says whose work it is and under which licence", () => {
    for (const { origin } of set.files) {
      expect(origin.author).toContain("by an AI system");
      expect(origin.licence).toBe("CC0-1.0");
    }
  });

  it("has an authority that says what it is and outlives the app, and no key", () => {
    const { subject, validToDate, ca } = new X509Certificate(set.authority);
    expect([subject.includes("Pandu practice"), ca]).toEqual([true, true]);
    expect(validToDate.getUTCFullYear()).toBeGreaterThanOrEqual(2090);
    for (const file of readdirSync(folder)) expect(bytesOf(file).includes("PRIVATE KEY")).toBe(false);
  });

  it("is signed with certificates that say what they are and outlive the app, but for the expired one", async () => {
    let sealed = 0;
    for (const { file, kind } of set.files) {
      const { seal } = await report(file, set.authority);
      if (seal.state !== "checked") continue;
      sealed += 1;
      for (const { signer } of Object.values(seal.manifests)) {
        expect(signer.name).toContain("Pandu practice");
        const year = new Date(signer.validTo ?? "").getUTCFullYear();
        if (kind === "expired-signer") expect(year).toBe(2025);
        else expect(year).toBeGreaterThanOrEqual(2090);
      }
    }
    expect(sealed).toBe(9);
  });
});

describe("the composite of the practice set", () => {
  it("shows both of the pictures that it was made from, with their seals", async () => {
    const composite = set.files.find(({ kind }) => kind === "ai-composite");
    const { seal } = await report(composite?.file ?? "", set.authority);
    if (seal.state !== "checked") throw new Error("The composite has no seal.");
    const active = seal.manifests[seal.active];
    expect(active?.actions.map(({ action }) => action)).toEqual([
      "c2pa.opened",
      "c2pa.placed",
      "c2pa.edited",
    ]);
    expect(active?.ingredients.map(({ relationship }) => relationship)).toEqual(["parentOf", "componentOf"]);
    for (const { manifest = "", thumbnail } of active?.ingredients ?? []) {
      expect(seal.vouched).toContain(manifest);
      expect(thumbnail?.bytes.length).toBeGreaterThan(1000);
    }
  });
});

describe("the drawn pictures of the discernment test", () => {
  it.each(discernmentPictures)(
    "say that they are made by AI only where sealed: $id",
    async ({ id, isSealed }) => {
      const { headline, notes } = await report(`../discernment/${id}.jpg`, set.authority);
      const speaker = { kind: "listed-seal", signer: signerNames.maker, list: "practice" };
      const sealed = { answer: "ai", made: "made", speaker };
      expect(headline).toEqual(isSealed ? sealed : { answer: "silent", isSealChecked: true });
      expect(notes.fields).toEqual([]);
    },
  );

  it("are sealed in half of the cases", () => {
    expect(discernmentPictures.filter(({ isSealed }) => isSealed)).toHaveLength(
      discernmentPictures.length / 2,
    );
  });
});
