import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { schemaFiles, withTables } from "./records-schema/documents.ts";

const docs = join(import.meta.dirname, "../docs");

/** Writes the JSON Schemas of records, and the tables of their fields in `docs/records.md`. */
async function main(): Promise<void> {
  for (const [name, text] of Object.entries(await schemaFiles()))
    writeFileSync(join(docs, "schemas", name), text);
  const page = join(docs, "records.md");
  writeFileSync(page, await withTables(readFileSync(page, "utf8")));
}

await main();
