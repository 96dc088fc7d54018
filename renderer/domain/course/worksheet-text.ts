import { plainText } from "../rich-text/rich-text.ts";
import type { WorksheetWords } from "./lesson-strings.ts";
import type { Worksheet, WorksheetAnswers } from "./worksheet.ts";
import { outcomeOf } from "./worksheet-outcome.ts";

/** A filled-in worksheet as plain text: title, each label with its answer, and the outcome. Open fields show a blank. */
export function worksheetText(
  worksheet: Worksheet,
  words: WorksheetWords,
  answers: WorksheetAnswers,
): string {
  const fields = worksheet.fields.map((field) => {
    const { label, options = {} } = words.fields[field.id] ?? { label: field.id };
    const given = [answers[field.id] ?? []]
      .flat()
      .map((part) => ("options" in field ? (options[part] ?? part) : part));
    return `${label}\n${given.filter((part) => part !== "").join("\n") || "____"}`;
  });
  const outcome = outcomeOf(worksheet, answers);
  const result = outcome === undefined ? undefined : words.outcomes[outcome];
  const end = result === undefined ? [] : [`${result.title}\n${plainText(result.body)}`];
  return `${[words.title, ...fields, ...end].join("\n\n")}\n`;
}
