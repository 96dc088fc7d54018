import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { schemaFiles, withTables } from "../../../scripts/records-schema/documents.ts";

const docs = join(import.meta.dirname, "../../../docs");

describe("what is written of records", () => {
  test("has a JSON Schema for every kind of row, as the code has it", async () => {
    const files = await schemaFiles();
    expect(readdirSync(join(docs, "schemas")).toSorted()).toEqual(Object.keys(files).toSorted());
    for (const [name, text] of Object.entries(files))
      expect(readFileSync(join(docs, "schemas", name), "utf8"), name).toBe(text);
  });

  test("explains every field, as the code has it", async () => {
    const page = readFileSync(join(docs, "records.md"), "utf8");
    expect(await withTables(page)).toBe(page);
  });

  test("says so when there is no place for a table", async () => {
    await expect(withTables("# Records\n")).rejects.toThrow("no place for the fields of completion-record");
  });
});
