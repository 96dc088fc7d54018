import type { Finding, LoadedCourse } from "../load.ts";
import { wordCount } from "../plain-english.ts";
import { textsOfPart, wordsFile } from "./parts.ts";

/** A picture that teaches cannot be told in fewer words. */
const fewestWords = 6;

/** Alternative texts that say too little, or begin with what a screen reader says by itself. */
export function checkAlternativeTexts(loaded: LoadedCourse): Finding[] {
  return loaded.parts.flatMap(({ id }) =>
    textsOfPart(loaded, "en", id)
      .filter(({ path }) => path.endsWith(".alt"))
      .flatMap(({ path, text }) => {
        const file = wordsFile(loaded.folder, "en", id);
        const words = wordCount(text);
        if (
          /^(?:an? |the )?(?:picture|image|drawing|figure|graphic|illustration) (?:of|showing|that shows)\b/i.test(
            text,
          )
        )
          return [{ file, path, reason: "begins with what a screen reader says by itself" }];
        if (words >= fewestWords) return [];
        return [{ file, path, reason: `tells the picture in ${words} words; say what it teaches` }];
      }),
  );
}
