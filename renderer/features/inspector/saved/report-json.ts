import type { JsonValue } from "../../../domain/provenance/report.ts";
import type { Inspected } from "../visit.ts";

/** Deeper levels of a manifest are left out: a file can nest without end. */
const deepest = 64;

/** A report for programs: what the screen shows and the whole manifest, without the small pictures. */
export function reportJson({ report, lists }: Inspected, version: string): string {
  const { seal } = report;
  const saved = {
    format: "pandu-inspection-report",
    formatVersion: 1,
    program: { name: "Pandu", version },
    lists,
    report: seal.state === "checked" ? { ...report, seal: { ...seal, raw: shallow(seal.raw, 0) } } : report,
  };
  return `${JSON.stringify(saved, withoutPictures, 2)}\n`;
}

function withoutPictures(key: string, value: unknown): unknown {
  return key === "bytes" && value instanceof Uint8Array ? { length: value.length } : value;
}

function shallow(value: JsonValue, depth: number): JsonValue {
  if (typeof value !== "object" || value === null) return value;
  if (depth === deepest) return "…";
  return Array.isArray(value)
    ? value.map((each: JsonValue) => shallow(each, depth + 1))
    : Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shallow(each, depth + 1)]));
}
