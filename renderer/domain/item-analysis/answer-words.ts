import type { ItemStrings } from "../course/item-strings.ts";
import { plainText, type RichText } from "../rich-text/rich-text.ts";

/** A part of an answer in words; `to` is what it was put to, in answers made of pairs. */
export type AnswerPart = { readonly words: string; readonly to?: string };

/** The words of an answer as it stands in a test response. Ids without words stand for themselves. */
export function answerWords(strings: ItemStrings, option: string): readonly AnswerPart[] {
  const texts = strings as Readonly<Record<string, unknown>>;
  const wordsIn = (fields: readonly string[], id: string) =>
    fields.flatMap((field) => wordsOf(texts[field], id) ?? [])[0] ?? id;
  return option
    .split(" ")
    .filter((part) => part !== "")
    .map((part) => {
      const [id = "", to] = part.split(">");
      const words = wordsIn(["options", "cards", "prompts", "choices", "regions", "passages", "text"], id);
      return to === undefined ? { words } : { words, to: wordsIn(["targets", "groups"], to) };
    });
}

function wordsOf(texts: unknown, id: string): string | undefined {
  if (Array.isArray(texts)) {
    const pieces = texts as Extract<ItemStrings, { text: unknown }>["text"];
    return pieces.find(({ phrase }) => phrase === id)?.words;
  }
  const text = (texts as Readonly<Record<string, string | RichText>> | undefined)?.[id];
  return text === undefined || typeof text === "string" ? text : plainText(text);
}
