import type { CheckedString } from "./check-string.ts";

/** The usual length of a translation for one letter of English, in code points; wide, because labels vary. */
const bands: Readonly<Record<string, readonly [number, number]>> = {
  ms: [0.6, 2],
  id: [0.6, 2],
  fil: [0.6, 2.2],
  vi: [0.55, 1.9],
  th: [0.4, 1.8],
  lo: [0.4, 1.9],
  km: [0.45, 2.2],
  my: [0.5, 2.7],
  "zh-Hans": [0.12, 0.8],
  ta: [0.6, 2.3],
  pt: [0.6, 2],
  tet: [0.55, 2],
};

/** Below this, English is a label and its translation may have any length. */
const shortest = 40;

/** A translation so short or long that something was left out or put in. */
export function lengthFault({
  language,
  text,
  english,
}: Pick<CheckedString, "language" | "text" | "english">): string | undefined {
  const band = bands[language];
  if (band === undefined || english.length < shortest) return undefined;
  const ratio = [...text].length / [...english].length;
  if (ratio >= band[0] && ratio <= band[1]) return undefined;
  return `is ${ratio.toFixed(2)} times as long as the English; ${band[0]} to ${band[1]} is usual`;
}
