import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { compileOffered } from "../../scripts/course/compile-offered.ts";
import { findingLine } from "../../scripts/course/finding-line.ts";

const root = join(import.meta.dirname, "../..");
const ids = readdirSync(join(root, "courses"));
const started = performance.now();
const { files, findings, warnings } = compileOffered(root);
const seconds = (performance.now() - started) / 1000;

describe("the courses", () => {
  test("are there", () => {
    expect(ids.length).toBeGreaterThan(0);
  });

  test.each(ids)("%s has nothing wrong with it", (id) => {
    const own = findings.filter(({ file }) => file.startsWith(join(root, "courses", id)));
    expect(own.map((finding) => findingLine(finding, root))).toEqual([]);
  });

  test("leave nothing for a second look", () => {
    expect(warnings.map((warning) => findingLine(warning, root))).toEqual([]);
  });

  test.each(ids)("%s is listed and can be opened in English", (id) => {
    const listings = JSON.parse(files.get("index.en.json") ?? "[]") as {
      id: string;
      lessons: { id: string }[];
    }[];
    const listing = listings.find((one) => one.id === id);
    expect(listing?.lessons.length).toBeGreaterThan(0);
    const missing = listing?.lessons.filter((lesson) => !files.has(`${id}/en/${lesson.id}.json`));
    expect(missing).toEqual([]);
  });

  test("compile fast enough to be checked at every change", () => {
    expect(seconds).toBeLessThan(3 * ids.length);
  });
});
