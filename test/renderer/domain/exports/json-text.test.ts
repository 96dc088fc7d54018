import { expect, test } from "vitest";
import { fileInTurns } from "../../../../renderer/domain/exports/file-in-turns.ts";
import { jsonTurns } from "../../../../renderer/domain/exports/json-text.ts";
import { about, aTable, noPause } from "../../../builders/export-tables.ts";

test("JSON says what it holds, and has a record a line by the ids of the columns", async () => {
  const rows = [
    ['สมชาย "x" \ud83d', 2, "2026-03-01", undefined],
    ["=1", 0, "2026-03-02", "a"],
  ];
  const bytes = await fileInTurns(
    (to) => jsonTurns(aTable(["text", "number", "day", "text"], rows), about, to),
    noPause,
  );
  const text = new TextDecoder().decode(bytes);
  expect(text.trimEnd().split("\n")).toHaveLength(4);
  expect(JSON.parse(text)).toEqual({
    about: { title: "records", filter: ["Ministry / Ports"], date: about.madeAt, count: 2, format: 1 },
    records: [
      { c1: 'สมชาย "x" \ufffd', c2: 2, c3: "2026-03-01", c4: null },
      { c1: "=1", c2: 0, c3: "2026-03-02", c4: "a" },
    ],
  });
});

test("JSON of nothing is whole", async () => {
  const bytes = await fileInTurns((to) => jsonTurns(aTable(["text"], []), about, to), noPause);
  expect(JSON.parse(new TextDecoder().decode(bytes))).toMatchObject({ about: { count: 0 }, records: [] });
});
