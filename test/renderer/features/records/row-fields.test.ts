import { expect, test } from "vitest";
import records from "../../../../locales/en/records.json" with { type: "json" };
import {
  completionRecordSchema,
  statusRowSchema,
  testResponseSchema,
} from "../../../../renderer/domain/records/completion-record.ts";
import {
  answerFields,
  recordFields,
  statusFields,
  testFields,
} from "../../../../renderer/features/records/row-fields.ts";

test.each([
  ["a course that was passed", completionRecordSchema, recordFields],
  ["a course that was begun", statusRowSchema, statusFields],
  ["an answer", testResponseSchema, [...testFields, ...answerFields]],
])("no field of %s leaves without being shown and explained", (_, { shape }, shown) => {
  expect(shown.toSorted()).toEqual(Object.keys(shape).toSorted());
  for (const field of shown) expect(Object.keys(records.field)).toContain(field);
});
