/** What stands in Burmese text only when it is in Zawgyi, an older encoding of the same look. */
const signs: readonly (readonly [RegExp, string])[] = [
  [/(?<![\u1000-\u102a\u1039\u103b-\u103f])\u1031/u, "the vowel ေ before its consonant"],
  [/\u1039(?![\u1000-\u1021])/u, "a stacking sign with nothing under it"],
  [/[\u105a\u1060-\u1097]/u, "letters of the Zawgyi range"],
  [/(?<![\u1000-\u103f])[\u103a-\u103e]/u, "a mark without a letter"],
];

/** The sign by which a Burmese text is seen to be in Zawgyi, or undefined for Unicode. Other languages of Myanmar have letters of that range. */
export function zawgyiSign(text: string): string | undefined {
  return signs.find(([pattern]) => pattern.test(text))?.[1];
}
