import { format } from "prettier";
import { z } from "zod";
import {
  completionRecordSchema,
  scoreSchema,
  statusRowSchema,
  testResponseSchema,
} from "../../renderer/domain/records/completion-record.ts";

const documented = {
  "completion-record": { title: "Completion record", schema: completionRecordSchema },
  "status-row": { title: "Status row", schema: statusRowSchema },
  "test-response": { title: "Test response", schema: testResponseSchema },
};

type JsonSchema = {
  readonly properties?: Readonly<Record<string, { readonly description?: string }>>;
  readonly required?: readonly string[];
};

/** JSON Schemas (draft 2020-12) of the rows that a supervisor keeps, by the names of their files. */
export async function schemaFiles(): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const [name, { title, schema }] of Object.entries(documented)) {
    const json = { ...z.toJSONSchema(schema), title };
    files[`${name}.json`] = await format(JSON.stringify(json), { parser: "json", printWidth: 110 });
  }
  return files;
}

/** The text with its tables of fields made anew: each stands between `<!-- fields: name -->` and `<!-- end -->`. */
export async function withTables(text: string): Promise<string> {
  const tables = { ...documented, score: { schema: scoreSchema } };
  let made = text;
  for (const [name, { schema }] of Object.entries(tables)) {
    const place = new RegExp(`(<!-- fields: ${name} -->)[^]*?(<!-- end -->)`);
    if (!place.test(made)) throw new Error(`there is no place for the fields of ${name}`);
    made = made.replace(place, (_, start: string, end: string) => `${start}\n\n${tableOf(schema)}\n\n${end}`);
  }
  return format(made, { parser: "markdown", printWidth: 110 });
}

function tableOf(schema: z.ZodType): string {
  const { properties = {}, required = [] } = z.toJSONSchema(schema) as JsonSchema;
  const rows = Object.entries(properties).map(([field, { description }]) => {
    if (description === undefined) throw new Error(`${field} has no description`);
    return `| \`${field}\` | ${required.includes(field) ? "always" : "if known"} | ${description} |`;
  });
  return ["| field | there | meaning |", "| --- | --- | --- |", ...rows].join("\n");
}
