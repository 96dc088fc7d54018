import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { XMLParser } from "fast-xml-parser";

/** LibreOffice, as the test run found or installed it. */
export const libreOffice = process.env["PANDU_LIBREOFFICE"];

/** A cell as another program understood it. */
export type ReadCell = {
  readonly type: "text" | "number" | "date" | "empty";
  readonly value: string;
  readonly formula?: string;
};

export type ReadSheet = { readonly name: string; readonly rows: readonly (readonly ReadCell[])[] };

/** Reads commas, quotes and UTF-8, and takes for numbers, dates and formulas whatever looks like one. */
const csvFilter = "CSV:44,34,76,1,,1033,false,true,false,false,0,true";

/** Lets LibreOffice open a file (.xlsx or .csv), and gives its sheets as it has them then. */
export async function readBySpreadsheet(name: string, bytes: Uint8Array): Promise<ReadSheet[]> {
  if (libreOffice === undefined) throw new Error("no LibreOffice");
  const folder = await mkdtemp(join(tmpdir(), "pandu-readers-"));
  try {
    await writeFile(join(folder, name), bytes);
    await promisify(execFile)(libreOffice, [
      `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`,
      "--headless",
      ...(extname(name) === ".csv" ? [`--infilter=${csvFilter}`] : []),
      "--convert-to",
      "fods",
      "--outdir",
      folder,
      join(folder, name),
    ]);
    return sheetsOf(await readFile(join(folder, `${basename(name, extname(name))}.fods`), "utf8"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

type Element = Readonly<Record<string, unknown>>;

function sheetsOf(fods: string): ReadSheet[] {
  const parser = new XMLParser({
    ignoreAttributes: false,
    preserveOrder: true,
    trimValues: false,
    parseTagValue: false,
  });
  const root = parser.parse(fods) as readonly Element[];
  const document = childrenOf(root, "office:document");
  const spreadsheet = childrenOf(childrenOf(document, "office:body"), "office:spreadsheet");
  return named(spreadsheet, "table:table").map((table) => ({
    name: attribute(table, "table:name") ?? "",
    rows: rowsOf(table["table:table"] as readonly Element[]),
  }));
}

function rowsOf(table: readonly Element[]): ReadCell[][] {
  return table.flatMap((element) => {
    if ("table:table-row" in element) {
      const cells = rowOf(element["table:table-row"] as readonly Element[]);
      return cells.every(({ type }) => type === "empty") ? [] : [cells];
    }
    const [inner] = ["table:table-header-rows", "table:table-row-group"].filter((name) => name in element);
    return inner === undefined ? [] : rowsOf(element[inner] as readonly Element[]);
  });
}

function rowOf(row: readonly Element[]): ReadCell[] {
  const cells = named(row, "table:table-cell").flatMap((cell) => {
    const times = Math.min(100, Number(attribute(cell, "table:number-columns-repeated") ?? 1));
    return Array.from({ length: times }, () => cellOf(cell));
  });
  const last = cells.findLastIndex(({ type }) => type !== "empty");
  return cells.slice(0, last + 1);
}

function cellOf(cell: Element): ReadCell {
  const formula = attribute(cell, "table:formula");
  const rest = formula === undefined ? {} : { formula };
  switch (attribute(cell, "office:value-type")) {
    case "string":
      return { type: "text", value: textOf(cell["table:table-cell"] as readonly Element[]), ...rest };
    case "float":
      return { type: "number", value: attribute(cell, "office:value") ?? "", ...rest };
    case "date":
      return { type: "date", value: attribute(cell, "office:date-value") ?? "", ...rest };
    default:
      return { type: "empty", value: "", ...rest };
  }
}

/** A paragraph a line; blanks and tabs are elements of their own. */
function textOf(cell: readonly Element[]): string {
  return named(cell, "text:p")
    .map((paragraph) => runOf(paragraph["text:p"] as readonly Element[]))
    .join("\n");
}

function runOf(run: readonly Element[]): string {
  return run
    .map((part) => {
      if ("#text" in part) return String(part["#text"]);
      if ("text:s" in part) return " ".repeat(Number(attribute(part, "text:c") ?? 1));
      if ("text:tab" in part) return "\t";
      if ("text:line-break" in part) return "\n";
      return runOf(childrenOf([part], Object.keys(part).find((name) => name !== ":@") ?? ""));
    })
    .join("");
}

function named(elements: readonly Element[], name: string): Element[] {
  return elements.filter((element) => name in element);
}

function childrenOf(elements: readonly Element[], name: string): readonly Element[] {
  return (named(elements, name)[0]?.[name] ?? []) as readonly Element[];
}

function attribute(element: Element, name: string): string | undefined {
  const attributes = element[":@"] as Readonly<Record<string, string>> | undefined;
  return attributes?.[`@_${name}`];
}
