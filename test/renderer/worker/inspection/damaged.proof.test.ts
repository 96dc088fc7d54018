import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { PracticeSet } from "../../../../renderer/domain/provenance/practice-set.ts";
import type { InspectionReport } from "../../../../renderer/domain/provenance/report.ts";
import { inspect } from "../../../../renderer/worker/inspection/inspect.ts";
import { startReader } from "../../../../scripts/practice/start-reader.ts";

const folder = "courses/spotting-ai-generated-content/practice";
const set = JSON.parse(readFileSync(join(folder, "practice.json"), "utf8")) as PracticeSet;
const anchors = { lists: [{ name: "practice" as const, signers: set.authority }], timestamps: "" };
/** No file of the set may take longer than this, in milliseconds, however it was damaged. */
const longest = 5_000;
const mutants = 5_000;

type Sample = { readonly file: string; readonly bytes: Uint8Array; readonly report: InspectionReport };

async function look(file: string, bytes: Uint8Array): Promise<InspectionReport> {
  const began = performance.now();
  const blob = new Blob([Uint8Array.from(bytes)]);
  const report = await inspect({ name: file, file: blob, anchors, now: "2026-11-28T10:00:00+07:00" });
  expect(performance.now() - began, `${file} took too long`).toBeLessThan(longest);
  return report;
}

/**
 * A damaged file may still be intact only where nothing of what was sealed has changed: the seal's own padding
 * and the frame it stands in are not sealed. Then the report must tell the very same.
 */
function isWronglyIntact({ report }: Sample, damaged: InspectionReport): boolean {
  if (damaged.seal.state !== "checked" || damaged.seal.integrity !== "intact") return false;
  if (report.seal.state !== "checked" || report.seal.integrity !== "intact") return true;
  const told = ({ headline, seal }: InspectionReport) => [
    headline,
    seal.state === "checked" && [seal.manifests, seal.active, seal.vouched, seal.trust],
  ];
  return !isDeepStrictEqual(told(damaged), told(report));
}

describe("files damaged in every way", () => {
  let samples: Sample[] = [];

  beforeAll(async () => {
    await startReader();
    samples = await Promise.all(
      set.files.map(async ({ file }) => {
        const bytes = readFileSync(join(folder, file));
        return { file, bytes, report: await look(file, bytes) };
      }),
    );
  });

  it(
    "gives an answer for every file cut at every kilobyte, and never says intact",
    { timeout: 120_000 },
    async () => {
      const wrong: string[] = [];
      for (const sample of samples) {
        for (let end = 0; end < sample.bytes.length; end += 1024) {
          const report = await look(sample.file, sample.bytes.subarray(0, end));
          if (isWronglyIntact(sample, report)) wrong.push(`${sample.file} cut at ${end}`);
        }
      }
      expect(wrong).toEqual([]);
    },
  );

  it(
    "gives an answer for every file with a byte changed at every kilobyte",
    { timeout: 120_000 },
    async () => {
      const wrong: string[] = [];
      for (const sample of samples) {
        for (let at = 0; at < sample.bytes.length; at += 1024) {
          const bytes = Uint8Array.from(sample.bytes);
          bytes[at] = (bytes[at] ?? 0) ^ 0x40;
          if (isWronglyIntact(sample, await look(sample.file, bytes))) wrong.push(`${sample.file} at ${at}`);
        }
      }
      expect(wrong).toEqual([]);
    },
  );

  it(`survives ${mutants} mutants`, { timeout: 300_000 }, async () => {
    const change = fc.record({
      file: fc.nat(set.files.length - 1),
      // Twice the weight on the beginning, where structure is.
      edits: fc.array(
        fc.record({
          at: fc.oneof(fc.nat(2_000), fc.nat(12_000), fc.nat(100_000)),
          kind: fc.constantFrom("set", "insert", "remove", "copy"),
          bytes: fc.uint8Array({ minLength: 1, maxLength: 24 }),
        }),
        { minLength: 1, maxLength: 6 },
      ),
    });
    await fc.assert(
      fc.asyncProperty(change, async ({ file, edits }) => {
        const sample = samples[file];
        if (sample === undefined) return;
        const bytes = edits.reduce(edited, Uint8Array.from(sample.bytes));
        const report = await look(sample.file, bytes);
        expect(isWronglyIntact(sample, report), sample.file).toBe(false);
      }),
      { numRuns: mutants, seed: 20261128, endOnFailure: true },
    );
  });
});

type Edit = { readonly at: number; readonly kind: string; readonly bytes: Uint8Array };

function edited(bytes: Uint8Array, { at, kind, bytes: change }: Edit): Uint8Array<ArrayBuffer> {
  const place = at % Math.max(1, bytes.length);
  const before = bytes.subarray(0, place);
  const after = bytes.subarray(place);
  const joined = (...parts: readonly Uint8Array[]) => Uint8Array.from(Buffer.concat(parts));
  if (kind === "insert") return joined(before, change, after);
  if (kind === "remove") return joined(before, after.subarray(change.length));
  if (kind === "copy") return joined(before, bytes.subarray(0, change.length * 8), after);
  return joined(before, change, after.subarray(change.length));
}
