import { cellText, longestText } from "./cell-text.ts";

/** Places in `cellXfs` of the styles: what a cell's `s` says. */
export const styles = { plain: 0, header: 1, text: 2, day: 3, moment: 4 } as const;

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The start of every part of a workbook. */
export const xmlStart = declaration;
export const mainNamespace = main;

/** A sheet as the parts name it; `area` is what its filter covers, with `$` before letters and numbers. */
export type NamedSheet = { readonly name: string; readonly area: string };

/** A text within XML, in an element or in quotes. */
export function xmlText(text: string): string {
  if (text.length <= longestText && !special.test(text)) return text;
  return (
    cellText(text)
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;")
      // Excel reads _x0041_ as the letter A: its first sign is written as such a code itself.
      .replaceAll(/_(?=x[\da-f]{4}_)/gi, "_x005F_")
  );
}

/** What has to be looked at: marks of markup, and what `cellText` takes away. */
const special = /[&<>"_\u0000-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]/;

/** Every part of a workbook but its sheets, which are `xl/worksheets/sheet1.xml` and so on. `madeAt` is in UTC. */
export function workbookParts(
  title: string,
  madeAt: string,
  sheets: readonly NamedSheet[],
): Readonly<Record<string, string>> {
  return {
    "[Content_Types].xml": contentTypes(sheets.length),
    "_rels/.rels": rootRelations,
    "docProps/core.xml": `${declaration}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(title)}</dc:title><dc:creator>Pandu</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">${madeAt}</dcterms:created></cp:coreProperties>`,
    "xl/workbook.xml": workbook(sheets),
    "xl/_rels/workbook.xml.rels": sheetRelations(sheets.length),
    "xl/styles.xml": styleSheet,
  };
}

function contentTypes(count: number): string {
  const sheets = numbers(count).map(
    (number) =>
      `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${spreadsheet}.worksheet+xml"/>`,
  );
  return `${declaration}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>${sheets.join("")}</Types>`;
}

const rootRelations = `${declaration}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${packages}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;

function workbook(sheets: readonly NamedSheet[]): string {
  const list = sheets.map(
    ({ name }, at) => `<sheet name="${xmlText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const filters = sheets.map(
    ({ name, area }, at) =>
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">'${xmlText(name.replaceAll("'", "''"))}'!${area}</definedName>`,
  );
  return `${declaration}<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets>${list.join("")}</sheets><definedNames>${filters.join("")}</definedNames></workbook>`;
}

function sheetRelations(count: number): string {
  const sheets = numbers(count).map(
    (number) =>
      `<Relationship Id="rId${number}" Type="${relationships}/worksheet" Target="worksheets/sheet${number}.xml"/>`,
  );
  return `${declaration}<Relationships xmlns="${packages}/relationships">${sheets.join("")}<Relationship Id="rId${count + 1}" Type="${relationships}/styles" Target="styles.xml"/></Relationships>`;
}

/** In the order of `styles`. Texts have the format of texts, so that no later edit makes them a number or a formula. */
const styleSheet = `${declaration}<styleSheet xmlns="${main}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, at) => at + 1);
}
