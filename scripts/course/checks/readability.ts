import type { Lesson } from "../../../renderer/domain/course/lesson.ts";
import type { Track } from "../../../renderer/domain/course/tracks.ts";
import type { Finding, LoadedCourse } from "../load.ts";
import type { Text } from "../words.ts";
import { gradeOf, sentencesOf, wordCount } from "../plain-english.ts";
import { discernmentOf, drillsOf, lessonsOf, textsOfPart, wordsFile } from "./parts.ts";

const wordsPerMinute = 100;
const minuteTolerance = 0.4;
const longestSentence = 25;
/** Grade 7, and 9 in the advanced track; half a grade is let pass, for the measure is no finer. */
const hardestGrade = { usual: 7.5, advanced: 9.5 } as const;

/** Warnings on English that takes longer than it says, or is harder than our readers should meet. */
export function checkReadability(loaded: LoadedCourse): Finding[] {
  const drills = drillsOf(loaded).map(({ id }) => `drill-${id}`);
  return [
    ...lessonsOf(loaded).flatMap((lesson) =>
      partFaults(loaded, lesson.id, (texts) => minuteFaults(lesson, texts)),
    ),
    ...drills.flatMap((part) => partFaults(loaded, part)),
    ...partFaults(loaded, "discernment", () => [], isQuoted(loaded)),
  ];
}

/** Whether a string of a discernment test is the exact text of somebody else, which is not ours to make easier. */
function isQuoted(loaded: LoadedCourse): (text: Text) => boolean {
  const quoted = discernmentOf(loaded)?.materials.filter(({ origin }) => origin === "human") ?? [];
  const paths = new Set(quoted.map(({ id }) => `${id}.body`));
  return ({ path }) => paths.has(path);
}

function partFaults(
  loaded: LoadedCourse,
  part: string,
  more: (texts: readonly Text[]) => { path: string; reason: string }[] = () => [],
  isLeftOut: (text: Text) => boolean = () => false,
): Finding[] {
  const texts = textsOfPart(loaded, "en", part).filter((text) => !isLeftOut(text));
  const file = wordsFile(loaded.folder, "en", part);
  const faults = [...more(texts), ...sentenceFaults(texts), ...gradeFaults(loaded.course.track, texts)];
  return texts.length === 0 ? [] : faults.map((fault) => ({ file, ...fault }));
}

/** One reads a single reason of each question, and no alternative text of a picture that one sees. */
function minuteFaults({ minutes }: Lesson, texts: readonly Text[]) {
  const read = texts.filter(({ path }) => !path.split(".").some((key) => key === "why" || key === "alt"));
  const words = read.reduce((sum, { text }) => sum + wordCount(text), 0);
  const needed = words / wordsPerMinute;
  if (Math.abs(needed - minutes) <= minuteTolerance * minutes) return [];
  return [{ path: "", reason: `has ${words} words, which is ${needed.toFixed(1)} minutes, not ${minutes}` }];
}

function sentenceFaults(texts: readonly Text[]) {
  return texts.flatMap(({ path, text }) =>
    sentencesOf(text).flatMap((sentence) => {
      const words = wordCount(sentence);
      if (words <= longestSentence) return [];
      return [{ path, reason: `has a sentence of ${words} words: "${sentence.slice(0, 60)}…"` }];
    }),
  );
}

function gradeFaults(track: Track, texts: readonly Text[]) {
  const hardest = track === "advanced" ? hardestGrade.advanced : hardestGrade.usual;
  const grade = gradeOf(texts.flatMap(({ text }) => sentencesOf(text)));
  if (grade <= hardest) return [];
  return [{ path: "", reason: `reads at grade ${grade.toFixed(1)}; ${hardest} is the most` }];
}
