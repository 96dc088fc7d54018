import { mostOfTable } from "../../domain/roster/table.ts";
import { elements } from "./elements.ts";

const mostStrings = 1_000_000;

/** The texts that cells of a workbook point to, in their order; how words are read out is left out. */
export function sharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let text = "";
  for (const { step, path, text: piece } of elements(xml)) {
    const name = path.at(-1);
    if (step === "begin" && name === "si") text = "";
    if (step === "text" && name === "t" && !path.includes("rPh") && text.length < mostOfTable.letters)
      text += piece;
    if (step === "end" && name === "si" && strings.push(text.slice(0, mostOfTable.letters)) === mostStrings)
      break;
  }
  return strings;
}
