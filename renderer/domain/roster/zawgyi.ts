/** What stands in Burmese text only when it is in Zawgyi, an older encoding of the same look. */
const signs: readonly (readonly [RegExp, string])[] = [
  [/(?<![\u1000-\u102a\u1039\u103b-\u103f])\u1031/u, "the vowel ေ before its consonant"],
  [/\u1039(?![\u1000-\u1021])/u, "a stacking sign with nothing under it"],
  [/\u1004\u1039/u, "a stacking sign right after င"],
  [/\u103a[\u102b\u102c\u102e\u1030\u1032]/u, "a vowel after a consonant that is closed"],
  [/[\u105a\u1060-\u1097]/u, "letters of the Zawgyi range"],
  [/(?<![\u1000-\u103f])[\u103a-\u103e]/u, "a mark without a letter"],
];

/** What stands in no Burmese word: it comes out where Shan, Mon or Karen is taken for Zawgyi. */
const oddities: readonly RegExp[] = [
  /(?<![\u1000-\u103f])[\u102b-\u103e]/u,
  /(?<![\u1000-\u1021\u103a])\u1039/u,
  /[\u102f\u1030][\u102b\u102c]/u,
  // Stacked letters are of the same row of the alphabet.
  /[\u1000-\u1003]\u1039[\u1005-\u1018]/u,
  /[\u1005-\u1009]\u1039[\u1000-\u1004\u100b-\u1018]/u,
  /[\u100b-\u100f]\u1039[\u1000-\u100a\u1010-\u1018]/u,
  /[\u1010-\u1014]\u1039[\u1000-\u100f\u1015-\u1018]/u,
  /[\u1015-\u1019]\u1039[\u1000-\u1014]/u,
];

/** The sign by which a Burmese text is seen to be in Zawgyi, or undefined for Unicode. Other languages of Myanmar have letters of that range. */
export function zawgyiSign(text: string): string | undefined {
  return signs.find(([pattern]) => pattern.test(text))?.[1];
}

/** Whether a text can be Burmese in Unicode. */
export function isSoundBurmese(text: string): boolean {
  return zawgyiSign(text) === undefined && !oddities.some((pattern) => pattern.test(text));
}
