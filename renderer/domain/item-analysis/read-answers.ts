import type { PackedRows } from "../desk/packed-rows.ts";
import type { TestResponse } from "../records/completion-record.ts";
import { createDictionary, createPairs } from "./dictionary.ts";
import { type Answer, type OpenSitting, openSitting, type Sitting, type Voice } from "./sitting.ts";
import { rapidSeconds } from "./thresholds.ts";

/** Reads packed test responses page by page; of each answer one number stays. */
export type AnswerReader = {
  /** Only first attempts are kept. */
  readonly add: (page: PackedRows) => void;
  readonly sittings: () => readonly Sitting[];
};

type Field = keyof TestResponse;

/** A row of a page: its values, and the numbers that stand for them. */
type Row = { readonly code: (field: Field) => number; readonly value: (field: Field) => unknown };

/** Rows of which all these are the same, one after the other, are of one attempt. */
const attemptFields = [
  ...["course", "purpose", "contentHash", "form", "pseudonym", "language", "translation", "attempt"],
] as const satisfies readonly Field[];
const answerFields = ["item", "option", "points", "of", "seconds"] as const satisfies readonly Field[];

/** A reader that has read nothing. */
export function createAnswerReader(): AnswerReader {
  const dictionary = createDictionary();
  const answers = createAnswers();
  const sittings = new Map<string, OpenSitting>();

  const sittingOf = ({ code, value }: Row): OpenSitting => {
    const key = attemptFields.slice(0, 4).map(code).join(" ");
    const known = sittings.get(key);
    if (known !== undefined) return known;
    const opened = openSitting(
      {
        course: String(value("course")),
        purpose: value("purpose") as TestResponse["purpose"],
        contentHash: String(value("contentHash")),
        form: String(value("form")),
      },
      answers.all,
    );
    sittings.set(key, opened);
    return opened;
  };
  const seatOf = (row: Row) => {
    if (row.value("attempt") !== 1) return undefined;
    const sitting = sittingOf(row);
    const translation = row.value("translation") as Voice["translation"];
    const voice = { language: String(row.value("language")), translation };
    return { sitting, place: sitting.seat(row.code("pseudonym"), voice) };
  };

  const add = (page: PackedRows): void => {
    const columns = new Map<Field, Uint32Array>(
      [...attemptFields, ...answerFields].map((field) => [field, dictionary.codesOf(page, field)]),
    );
    let at = 0;
    const code = (field: Field) => columns.get(field)?.[at] ?? 0;
    const row: Row = { code, value: (field) => dictionary.valueOf(code(field)) };
    const ofAttempt = attemptFields.flatMap((field) => columns.get(field) ?? []);
    let seat = page.count > 0 ? seatOf(row) : undefined;
    for (; at < page.count; at += 1) {
      const here = at;
      if (here > 0 && ofAttempt.some((codes) => codes[here] !== codes[here - 1])) seat = seatOf(row);
      seat?.sitting.put(seat.place, String(row.value("item")), answers.placeOf(row));
    }
  };
  return { add, sittings: () => [...sittings.values()] };
}

/** All distinct answers, each once. */
function createAnswers() {
  const all: Answer[] = [];
  const [scores, known] = [createPairs(), createPairs()];
  const placeOf = ({ code, value }: Row): number => {
    const [option, points, of] = [
      String(value("option") ?? ""),
      Number(value("points")),
      Number(value("of")),
    ];
    const seconds = value("seconds");
    const isRapid = option !== "" && typeof seconds === "number" && seconds < rapidSeconds;
    const place = known(code("option"), scores(code("points"), code("of")) * 2 + Number(isRapid));
    all[place] ??= { option, points, of, isRapid };
    return place;
  };
  return { all, placeOf };
}
