/** Signs that steer, hide or break a line: controls, marks of direction, tags, separators. Joiners of scripts stay. */
const steering =
  /[\p{Cc}\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2060-\u2069\uFEFF\u{E0000}-\u{E007F}]/gu;

const kept = "\n\t";

/** Text out of a file with its hidden signs made visible, so that it cannot dress up the page around it. */
export function visibleText(text: string): string {
  return text.toWellFormed().replaceAll(steering, (sign) => (kept.includes(sign) ? sign : escaped(sign)));
}

/** A name out of a file, for a sentence of ours: on one line, short, and in a direction of its own. */
export function visibleName(text: string, most = 80): string {
  const line = visibleText(cut(text, most)).replaceAll(/\s+/g, " ").trim();
  return `\u2068${text.length > most ? `${line}…` : line}\u2069`;
}

/** The first characters of a text, never half of one. */
export function cut(text: string, most: number): string {
  return text.length <= most ? text : text.slice(0, most).replace(/[\uD800-\uDBFF]$/, "");
}

function escaped(sign: string): string {
  const code = (sign.codePointAt(0) ?? 0).toString(16);
  return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, "0")}`;
}
