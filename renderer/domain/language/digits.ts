/** The first digit of each script that writes numbers with its own digits. */
const zeros: Readonly<Record<string, number>> = { th: 0x0e50, lo: 0x0ed0, km: 0x17e0, my: 0x1040, ta: 0x0be6 };

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
