import { unzipSync } from "fflate";
import type { ReadTable } from "../../domain/roster/table.ts";
import { attributeOf, elements } from "./elements.ts";
import { sharedStrings } from "./shared-strings.ts";
import { sheetRows } from "./sheet-rows.ts";

/** A part that says it is larger, packed out, is not read: that is no roster. */
const largestPart = 128 * 1024 * 1024;

/** The first sheet of an Excel workbook (ECMA-376) that is not hidden; undefined where it is none or has none. */
export function readWorkbook(bytes: Uint8Array): ReadTable | undefined {
  try {
    const index = partsOf(
      bytes,
      (name) => name === "xl/workbook.xml" || name === "xl/_rels/workbook.xml.rels",
    );
    const sheet = sheetPart(textOf(index["xl/workbook.xml"]), textOf(index["xl/_rels/workbook.xml.rels"]));
    if (sheet === undefined) return undefined;
    const content = partsOf(bytes, (name) => name === sheet || name === "xl/sharedStrings.xml");
    const strings = content["xl/sharedStrings.xml"];
    if (content[sheet] === undefined) return undefined;
    return sheetRows(textOf(content[sheet]), strings === undefined ? [] : sharedStrings(textOf(strings)));
  } catch {
    // Cut off, damaged, or packed in a way that nothing writes.
    return undefined;
  }
}

/** Unpacked into no more room than the part says that it takes, so that a bomb bursts in nothing. */
function partsOf(bytes: Uint8Array, isWanted: (name: string) => boolean) {
  return unzipSync(bytes, {
    filter: ({ name, originalSize }) => isWanted(name) && originalSize <= largestPart,
  });
}

function textOf(part: Uint8Array | undefined): string {
  return part === undefined ? "" : new TextDecoder().decode(part);
}

function sheetPart(workbook: string, relations: string): string | undefined {
  const targets = new Map<string, string>();
  for (const element of elements(relations)) {
    const [id, target] = [attributeOf(element, "Id"), attributeOf(element, "Target")];
    if (element.step === "begin" && id !== undefined && target !== undefined) targets.set(id, target);
  }
  for (const element of elements(workbook)) {
    if (element.step !== "begin" || element.path.at(-1) !== "sheet") continue;
    if (attributeOf(element, "state")?.includes("idden")) continue;
    const relation = element.attributes.find(({ name }) => name.endsWith(":id"))?.value;
    const target = targets.get(relation ?? "");
    if (target !== undefined) return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
  }
  return undefined;
}
