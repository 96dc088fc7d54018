/** Lao loanwords that Chromium's dictionary breaks inside; each part is joined to the next by U+2060. */
const laoLoanwords = [
  ["ຄອມ", "ພິວ", "ເຕີ"],
  ["ອິນ", "ເຕີ", "ເນັດ"],
  ["ເວັບ", "ໄຊ"],
  ["ວິ", "ດີ", "ໂອ"],
] as const;

/** Mends where Chromium breaks lines wrongly: before the Thai ๆ, and inside Lao loanwords. Safe on text that is whole JSON. */
export function fixBreaks(language: string, text: string): string {
  if (language === "th") return text.replaceAll(/ +ๆ/g, "\u00a0ๆ");
  if (language === "lo") {
    return laoLoanwords.reduce((mended, parts) => mended.replaceAll(parts.join(""), parts.join("\u2060")), text);
  }
  return text;
}

/** Takes the marks of `fixBreaks` and invisible break characters out again, for search, copies and exports. */
export function stripBreaks(text: string): string {
  return text.replaceAll(/[\u2060\u200b\u00ad]/g, "").replaceAll("\u00a0", " ");
}
