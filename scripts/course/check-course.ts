import { checkAlternativeTexts } from "./checks/alternative-text.ts";
import { checkClones, checkCues } from "./checks/clones.ts";
import { checkCoverage } from "./checks/coverage.ts";
import { checkDiscernment } from "./checks/discernment.ts";
import { checkDrills } from "./checks/drills.ts";
import { checkGuessing } from "./checks/guessing.ts";
import { checkItemStyle } from "./checks/item-style.ts";
import { checkLinks } from "./checks/links.ts";
import { checkPracticeFiles } from "./checks/practice-files.ts";
import { checkReadability } from "./checks/readability.ts";
import { checkStructure } from "./checks/structure.ts";
import { checkTranslations } from "./checks/translations.ts";
import type { Finding, LoadedCourse } from "./load.ts";
import { readTranslationStates } from "./translation-state.ts";

/** Everything that a program can say against a course: findings stop the build, warnings do not. */
export function checkCourse(
  course: LoadedCourse,
  languages: readonly string[],
): { findings: Finding[]; warnings: Finding[] } {
  const states = new Map(languages.map((language) => [language, readTranslationStates(course, language)]));
  const guessing = checkGuessing(course);
  const translations = checkTranslations(
    course,
    languages,
    (language, part) => states.get(language)?.isStale(part) ?? false,
  );
  return {
    findings: [
      ...checkStructure(course),
      ...checkCoverage(course),
      ...checkDrills(course),
      ...checkLinks(course),
      ...checkItemStyle(course),
      ...checkClones(course),
      ...checkCues(course),
      ...checkAlternativeTexts(course),
      ...checkDiscernment(course),
      ...checkPracticeFiles(course),
      ...guessing.findings,
      ...translations.findings,
      ...[...states.values()].flatMap(({ findings }) => findings),
    ],
    warnings: [
      ...checkReadability(course),
      ...guessing.warnings,
      ...translations.warnings,
      ...[...states.values()].flatMap(({ warnings }) => warnings),
    ],
  };
}
