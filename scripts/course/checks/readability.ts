import type { Lesson } from "../../../renderer/domain/course/lesson.ts";
import type { Track } from "../../../renderer/domain/course/tracks.ts";
import type { Finding, LoadedCourse } from "../load.ts";
import type { Text } from "../words.ts";
import { gradeOf, sentencesOf, wordCount } from "../plain-english.ts";
import { lessonsOf, textsOfPart, wordsFile } from "./parts.ts";

const wordsPerMinute = 100;
const minuteTolerance = 0.4;
const longestSentence = 25;
/** Grade 7, and 9 in the advanced track; half a grade is let pass, for the measure is no finer. */
const hardestGrade = { usual: 7.5, advanced: 9.5 } as const;

/** Warnings on English that takes longer than it says, or is harder than our readers should meet. */
export function checkReadability(loaded: LoadedCourse): Finding[] {
  return lessonsOf(loaded).flatMap((lesson) => {
    const texts = textsOfPart(loaded, "en", lesson.id);
    const file = wordsFile(loaded.folder, "en", lesson.id);
    const faults = [
      ...minuteFaults(lesson, texts),
      ...sentenceFaults(texts),
      ...gradeFaults(loaded.course.track, texts),
    ];
    return texts.length === 0 ? [] : faults.map((fault) => ({ file, ...fault }));
  });
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
