/** What a spreadsheet holds in one cell, in UTF-16 units. */
export const longestText = 32_767;

/** Stands at the end of a text that was cut. */
export const cutMark = "…";

/**
 * A text as every format can hold it: without control characters (tab and line feed stay, other line ends become line
 * feeds) and halves of characters, and cut where a spreadsheet would have no room.
 */
export function cellText(text: string): string {
  // Nearly every text is fine as it is, and a hundred thousand rows have a million of them.
  if (text.length <= longestText && !suspicious.test(text)) return text;
  const whole = text.length <= longestText ? text : cut(text);
  return whole.toWellFormed().replaceAll(/\r\n?/g, "\n").replaceAll(unwritable, "");
}

const suspicious = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]/;

/** What XML 1.0 forbids or discourages. */
const unwritable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/g;

function cut(text: string): string {
  const kept = text.slice(0, longestText - cutMark.length);
  return `${kept.isWellFormed() ? kept : kept.replace(/[\ud800-\udbff]$/, "")}${cutMark}`;
}
