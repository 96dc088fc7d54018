import { hexBytes } from "../decoding/hex.ts";
import { decodeText, decodeUtf16 } from "../decoding/text.ts";

const mostEntries = 500;
/** More of an object is not looked at. */
const longestObject = 262_144;

const space = /[\0\t\n\f\r ]*/y;
const name = /\/[^\0\t\n\f\r ()<>[\]{}/%]{0,127}/y;
const plain = /[^()<>[\]{}/%]*/y;

/** Direct entries of the dictionary ("<<…") at `from`, each value as it is written; ends at what cannot be. */
export function pdfDictionary(pdf: string, from: number): ReadonlyMap<string, string> {
  const text = pdf.slice(from, from + longestObject);
  const entries = new Map<string, string>();
  let at = text.startsWith("<<") ? 2 : text.length;
  while (entries.size < mostEntries) {
    at = endOf(space, text, at);
    if (text[at] !== "/") break;
    const valueAt = endOf(space, text, endOf(name, text, at));
    const end = valueEnd(text, valueAt);
    entries.set(text.slice(at + 1, endOf(name, text, at)), text.slice(valueAt, end).trim());
    at = end;
  }
  return entries;
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  pattern.exec(text);
  return Math.max(at, pattern.lastIndex);
}

function valueEnd(text: string, at: number): number {
  if (text[at] === "(") return literalEnd(text, at);
  if (text[at] === "[" || text.startsWith("<<", at)) return nestedEnd(text, at);
  if (text[at] === "<") return placeBehind(text.indexOf(">", at), text);
  return endOf(text[at] === "/" ? name : plain, text, at);
}

function placeBehind(at: number, text: string): number {
  return at === -1 ? text.length : at + 1;
}

/** Parentheses in a string are paired, or have a backslash before them. */
function literalEnd(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const character = text[at];
    if (character === "\\") at += 1;
    else if (character === "(") depth += 1;
    else if (character === ")" && (depth -= 1) === 0) return at + 1;
  }
  return text.length;
}

/** An array or a dictionary with all that is in it. */
function nestedEnd(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const character = text[at];
    if (character === "(") at = literalEnd(text, at) - 1;
    else if (character === "[" || character === "<") depth += 1;
    else if ((character === "]" || character === ">") && (depth -= 1) === 0) return at + 1;
  }
  return text.length;
}

/** The text of a string as it is written, "(…)" or "<…>"; undefined for another value. ISO 32000-1, 7.3.4, 7.9.2. */
export function pdfText(written: string): string | undefined {
  const isLiteral = written.startsWith("(");
  if (!isLiteral && !/^<[\da-f\s]*>$/i.test(written)) return undefined;
  const bytes = isLiteral ? literalBytes(written.slice(1, -1)) : hexBytes(written);
  const isUtf16 = bytes[0] === 0xfe && bytes[1] === 0xff;
  return isUtf16 ? decodeUtf16(bytes, false) : decodeText(bytes);
}

const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

function literalBytes(written: string): Uint8Array {
  const text = written.replace(/\\(?:([0-7]{1,3})|(\r\n|[^]))/g, (_whole, ...found) => {
    const [octal, other = ""] = found as (string | undefined)[];
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
    return /[\r\n]/.test(other) ? "" : (escapes[other] ?? other);
  });
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
