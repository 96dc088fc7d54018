/** The first digit of each script that writes numbers with its own digits. */
const zeros: Readonly<Record<string, number>> = {
  th: 0x0e50,
  lo: 0x0ed0,
  km: 0x17e0,
  my: 0x1040,
  ta: 0x0be6,
};

/** Whether a language has digits of its own to choose. */
export function hasOwnDigits(language: string): boolean {
  return zeros[language] !== undefined;
}

/** Writes Latin digits as those of the language; a display choice, never used in exports. */
export function toOwnDigits(language: string, text: string): string {
  const zero = zeros[language];
  if (zero === undefined) return text;
  return text.replaceAll(/[0-9]/g, (digit) => String.fromCodePoint(zero + Number(digit)));
}

/** The value of a digit in any of those scripts, or undefined for another letter. */
export function digitValue(letter: string): number | undefined {
  const code = letter.codePointAt(0) ?? 0;
  const zero = Object.values(zeros).find((first) => code >= first && code < first + 10);
  return zero === undefined ? undefined : code - zero;
}
