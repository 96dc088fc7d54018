/** A text as one line of a certificate: as Unicode composes it (NFC), with no breaks and nothing that turns the reading about. */
export function tidyLine(text: string): string {
  return text
    .toWellFormed()
    .normalize("NFC")
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, " ")
    .trim();
}
