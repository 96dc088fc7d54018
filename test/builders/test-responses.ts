import { packRows } from "../../renderer/domain/desk/packed-rows.ts";
import { createAnswerReader } from "../../renderer/domain/item-analysis/read-answers.ts";
import type { TestResponse } from "../../renderer/domain/records/completion-record.ts";

/** An answer in a first final test; right, in English, after 20 seconds. */
export function aResponse(changed: Partial<TestResponse> = {}): TestResponse {
  return {
    format: 1,
    pseudonym: "p-1",
    course: "safe-lifting",
    contentHash: "c0ffee",
    purpose: "final",
    attempt: 1,
    form: "a",
    language: "en",
    translation: "original",
    item: "q1",
    objective: "back",
    option: "yes",
    points: 1,
    of: 1,
    seconds: 20,
    ...changed,
  };
}

/** A wrong answer. */
export function aWrongResponse(changed: Partial<TestResponse> = {}): TestResponse {
  return aResponse({ option: "no", points: 0, ...changed });
}

/** The answers of people, one text a person: a letter for each question, "1" for right and anything else as it is. */
export function theAnswers(
  people: readonly string[],
  changed: Partial<TestResponse> = {},
  firstPerson = 1,
): TestResponse[] {
  return people.flatMap((letters, person) =>
    [...letters].map((letter, at) => {
      const facts = { pseudonym: `p-${person + firstPerson}`, item: `q${at + 1}`, ...changed };
      return letter === "1" ? aResponse(facts) : aWrongResponse({ ...facts, option: letter });
    }),
  );
}

/** What is read of rows, in pages of so many. */
export function sittingsOf(rows: readonly TestResponse[], pageSize = 1000) {
  const reader = createAnswerReader();
  for (let at = 0; at < rows.length; at += pageSize) reader.add(packRows(rows.slice(at, at + pageSize)));
  return reader.sittings();
}
