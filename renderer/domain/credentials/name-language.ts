const scripts = [
  [/\p{Script=Thai}/u, "th"],
  [/\p{Script=Lao}/u, "lo"],
  [/\p{Script=Khmer}/u, "km"],
  [/\p{Script=Myanmar}/u, "my"],
  [/\p{Script=Tamil}/u, "ta"],
  [/\p{Script=Han}/u, "zh"],
  [/\p{Script=Arabic}/u, "ar"],
] as const;

/**
 * A language of the script in which a name is written, as BCP 47: for the height of its lines and for a voice that can
 * read it. Undefined for Latin letters, which tell nothing of the language.
 */
export function nameLanguage(name: string): string | undefined {
  return scripts.find(([script]) => script.test(name))?.[1];
}
