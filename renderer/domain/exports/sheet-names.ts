const longest = 31;

/** Names of sheets as spreadsheets take them, in the same order: 31 characters, none of `[]:*?/\`, no two alike. */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const plain = cleaned(name);
    let [unique, number] = [plain, 1];
    while (taken.has(unique.toLowerCase())) {
      number += 1;
      const ending = ` (${number})`;
      unique = `${shortened(plain, longest - ending.length)}${ending}`;
    }
    taken.add(unique.toLowerCase());
    return unique;
  });
}

function cleaned(name: string): string {
  const plain = name
    .toWellFormed()
    .replaceAll(/[[\]:*?/\\\p{Control}\ufffe\uffff]/gu, " ")
    .replaceAll(/\s+/g, " ");
  // Excel keeps the word for itself.
  const free = trimmed(plain).toLowerCase() === "history" ? "History_" : plain;
  return trimmed(shortened(trimmed(free), longest)) || "Sheet";
}

/** Neither blanks nor apostrophes may stand at an end. */
function trimmed(name: string): string {
  return name.replaceAll(/^[\s']+|[\s']+$/g, "");
}

/** Never within a character. */
function shortened(name: string, length: number): string {
  let kept = "";
  for (const character of name) {
    if (kept.length + character.length > length) break;
    kept += character;
  }
  return kept;
}
