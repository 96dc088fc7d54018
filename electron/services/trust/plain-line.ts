const longest = 200;

/** A name that a stranger chose, as one line of text without marks that turn or hide parts of it. */
export function plainLine(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "")
    .trim()
    .slice(0, longest);
}
