import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { type ExportFormat, prepareExport } from "../../../../renderer/domain/exports/prepare-export.ts";
import { recordTable } from "../../../../renderer/domain/exports/record-table.ts";
import { aPass } from "../../../builders/desk-people.ts";
import { about, plainly, rowsWith } from "../../../builders/export-tables.ts";

const records = rowsWith(
  Array.from({ length: 7 }, (_, at) =>
    aPass(`=person ${at}`, "safe-lifting", new Date(2026, 10, at + 1, 9).toISOString()),
  ),
);
const table = recordTable(records, (id) => ({ header: `[${id}]`, meaning: `about ${id}` }), {
  title: (course) => course,
  skillArea: () => undefined,
  lessons: () => undefined,
  pc: (device) => device,
  yesNo: String,
});
const words = {
  ...{
    sheet: "About",
    what: "What",
    value: "Meaning",
    contents: "Contents",
    filter: "Filter",
    noFilter: "none",
  },
  ...{ date: "Date", count: "Rows", times: "Times", timesMeaning: "Of this PC" },
};
const xapi: ExportFormat = {
  kind: "xapi",
  records,
  choice: { homePage: "urn:x:y", verb: "passed", hasNames: false },
  titleOf: () => undefined,
};

describe("a file that is made ready", () => {
  test.each([
    [{ kind: "csv" }, ".csv"],
    [{ kind: "plain" }, ".csv"],
    [{ kind: "json" }, ".json"],
    [{ kind: "xlsx", words }, ".xlsx"],
    [{ kind: "totara", records }, ".csv"],
    [{ kind: "moodle", records }, ".csv"],
    [xapi, ".ndjson"],
  ] as const satisfies readonly (readonly [ExportFormat, string])[])(
    "says its filter, day and count in its name: %j",
    (format, ending) => {
      const prepared = prepareExport(format as ExportFormat, table, about);
      expect(prepared.name).toBe(`pandu_records_Ministry-Ports_2026-11-28_n7${ending}`);
      expect(prepared.count).toBe(7);
    },
  );

  test.each([
    { kind: "csv" },
    { kind: "plain" },
    { kind: "totara", records },
    { kind: "moodle", records },
  ] as const)("shows the first rows just as whoever reads the file again has them: $kind", async (format) => {
    const { preview, write } = prepareExport(format, table, about);
    const text = new TextDecoder().decode(await write(plainly));
    const { data } = Papa.parse<string[]>(text, { skipEmptyLines: true });
    if (preview.kind !== "table") throw new Error("no table");
    expect(data).toHaveLength(8);
    expect([preview.header, ...preview.rows]).toEqual(data.slice(0, 6));
  });

  test.each([{ kind: "json" } as const, xapi])(
    "shows the first records just as the file has them: $kind",
    async (format) => {
      const { preview, write } = prepareExport(format, table, about);
      const text = new TextDecoder().decode(await write(plainly));
      if (preview.kind !== "lines") throw new Error("no lines");
      expect(preview.lines).toHaveLength(5);
      for (const line of preview.lines) expect(text).toContain(line);
    },
  );
});
