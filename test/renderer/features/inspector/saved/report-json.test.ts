import { describe, expect, it } from "vitest";
import type { JsonValue } from "../../../../../renderer/domain/provenance/report.ts";
import { reportJson } from "../../../../../renderer/features/inspector/saved/report-json.ts";
import { aManifest, aReport, aSeal } from "../../../../builders/reports.ts";

describe("a report saved as data", () => {
  it("says by which program and which lists it was made, and holds the whole manifest", () => {
    const report = aReport({ seal: aSeal() });
    const lists = [{ name: "official", date: "2026-11-20T00:00:00Z" }] as const;
    expect(JSON.parse(reportJson({ report, lists }, "1.2.3"))).toEqual({
      format: "pandu-inspection-report",
      formatVersion: 1,
      program: { name: "Pandu", version: "1.2.3" },
      lists,
      report: JSON.parse(JSON.stringify(report)) as unknown,
    });
  });

  it("leaves small pictures out, and tells their size", () => {
    const thumbnail = { mediaType: "image/png", bytes: new Uint8Array(9) };
    const seal = aSeal({ manifests: [aManifest({ label: "a", thumbnail })] });
    const saved = JSON.parse(reportJson({ report: aReport({ seal }), lists: [] }, "1")) as {
      report: { seal: { manifests: { a: { thumbnail: unknown } } } };
    };
    expect(saved.report.seal.manifests.a.thumbnail).toEqual({ mediaType: "image/png", bytes: { length: 9 } });
  });

  it("ends where a manifest nests without end", () => {
    let raw: JsonValue = "bottom";
    for (let depth = 0; depth < 100_000; depth += 1) raw = [raw];
    expect(reportJson({ report: aReport({ seal: aSeal({ raw }) }), lists: [] }, "1")).toContain('"…"');
  });
});
