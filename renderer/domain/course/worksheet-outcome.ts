import type { Worksheet, WorksheetAnswers } from "./worksheet.ts";

/** Letters that a field of a worksheet holds at most. */
export const longestWorksheetText = 2000;

/** The first outcome whose conditions all hold; none while a field that it names is still open. */
export function outcomeOf({ outcomes }: Worksheet, answers: WorksheetAnswers): string | undefined {
  const holds = (field: string, options: readonly string[]) =>
    [answers[field] ?? []].flat().some((chosen) => options.includes(chosen));
  return outcomes.find(({ when }) => Object.entries(when).every(([field, options]) => holds(field, options)))
    ?.id;
}
