/** The most characters that are shown of one value; what is cut ends in "…". */
export const longestValue = 4_000;

/**
 * Control characters other than the line feed and the tab, overrides and isolates of the writing direction, line
 * and paragraph separators, and the invisible tag letters: with these a file could dress up the report.
 */
const disguises =
  /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u2028\u2029\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

/** Text from a file as it may be shown: disguises become visible escapes, length and empty lines are bounded. */
export function legible(text: string, longest = longestValue): string {
  const start = text
    .slice(0, longest + 1)
    .replaceAll("\r\n", "\n")
    .toWellFormed();
  const plain = start
    .replace(disguises, escaped)
    .trim()
    .replace(/\n{3,}/g, "\n\n");
  if (text.length <= longest && plain.length <= longest) return plain;
  return `${plain.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

function escaped(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16);
  return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, "0")}`;
}
