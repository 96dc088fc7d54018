import type { CheckedString } from "./check-string.ts";
import languages from "../../locales/languages.json" with { type: "json" };

/** Letters of a script that is not the language's own; Latin words are known in all of them, Latin sentences are not. */
export function scriptFault({ language, text }: CheckedString): string | undefined {
  const script = languages.find(({ tag }) => tag === language)?.script ?? "Latin";
  const words = text.replaceAll(/\{\{.*?\}\}/g, " ");
  const strange = words.match(strangeLetters(script))?.[0];
  if (strange !== undefined) return `has “${strange}”, which is not in ${script} letters`;
  const heavy = words.match(rareLatin)?.[0];
  if (heavy !== undefined) return `has “${heavy}”, for which a font of 168 KB would be read`;
  if (script === "Latin") return undefined;
  const sentence = words.match(latinSentence)?.[0];
  if (sentence !== undefined) return `has a stretch of Latin words: “${sentence}”`;
  const own = new RegExp(`\\p{Script=${script}}`, "u");
  const latin = words.replaceAll(namesInLatin, " ").match(/[A-Za-z]{4,}/)?.[0];
  return latin !== undefined && !own.test(words) ? `has no ${script} letters` : undefined;
}

function strangeLetters(script: string): RegExp {
  const known = [script, "Latin", "Common", "Inherited"].map((name) => `\\p{Script=${name}}`).join("");
  return new RegExp(`[^${known}]+`, "u");
}

/** Three Latin words in a row, names apart. */
const latinSentence =
  /(?:(?!ASEAN|Pandu|Apache|License)[A-Za-z]{2,}[ ,]+){2}(?!ASEAN|Pandu|Apache|License)[A-Za-z]{2,}/;
const namesInLatin = /Pandu|ASEAN|Apache License/g;

/** Latin letters beyond Latin-1 that are not in the Vietnamese font. */
const rareLatin =
  /[\u0100\u0101\u0104-\u010f\u0112-\u0127\u012a-\u0130\u0132-\u0151\u0154-\u0167\u016a-\u019f\u01a2-\u01ae\u01b1-\u024f]+/;
