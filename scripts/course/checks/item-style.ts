import type { Finding, LoadedCourse } from "../load.ts";
import { withoutMarks } from "../words.ts";
import { type WordedItem, wordedItems } from "./item-words.ts";
import { wordsFile } from "./parts.ts";

/** How many options a question with one right answer may have; one with several may have one more. */
const fewestOptions = 3;
const mostOptions = 5;
/** How much longer than the mean of its question an option may be. */
const longestShare = 1.5;

const bannedOption =
  /\b(?:all|none|both|neither|any) of (?:the (?:above|others|options)|these(?: answers)?)\b|\bthe above\b|\b(?:a and b|b and c)\b/i;
/** "Which of these is not …", "… except …": allowed only where the negation is emphasised. */
const negativeStem =
  /\b(?:which|what|who)\b[^.?!]*\b(?:is|are|was|were|does|do|did|can|should|would|may)\s+(?:not|never)\b[^.?!]*\?|\bexcept\b[^.?!]*\?/i;

/** Rules of the trade for questions: number and length of options, banned options, negative stems. */
export function checkItemStyle(loaded: LoadedCourse): Finding[] {
  return wordedItems(loaded).flatMap((worded) =>
    faultsOf(worded).map((reason) => ({
      file: wordsFile(loaded.folder, "en", worded.part),
      path: worded.item.id,
      reason,
    })),
  );
}

function faultsOf({ item, words }: WordedItem): string[] {
  const stem = words.prompt.replaceAll(/\*+[^*]*\b(?:not|never|except)\b[^*]*\*+/gi, "");
  const faults = negativeStem.test(stem)
    ? ["asks in the negative; say it the other way, or emphasise the word"]
    : [];
  if (item.kind !== "single" && item.kind !== "confidence" && item.kind !== "multiple") return faults;
  const options = Object.values(words.options ?? {}).map(withoutMarks);
  const most = item.kind === "multiple" ? mostOptions + 1 : mostOptions;
  if (options.length < fewestOptions || options.length > most)
    faults.push(`has ${options.length} options; ${fewestOptions} to ${most} are right`);
  const banned = options.find((option) => bannedOption.test(option));
  if (banned !== undefined) faults.push(`has the option "${banned}", which stands for others`);
  const mean = options.reduce((sum, { length }) => sum + length, 0) / options.length;
  const longest = options.toSorted((a, b) => b.length - a.length)[0] ?? "";
  if (longest.length > mean * longestShare + 4)
    faults.push(`has an option much longer than the others: "${longest.slice(0, 60)}"`);
  const isStopped = options.filter((option) => /[.!?]$/.test(option)).length;
  if (isStopped !== 0 && isStopped !== options.length)
    faults.push("ends some options with a full stop and some without");
  return faults;
}
