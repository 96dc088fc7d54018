import { plainText, type RichText } from "../rich-text/rich-text.ts";
import type { Step } from "./lesson.ts";
import { blockId } from "./block-id.ts";
import type { StepStrings } from "./lesson-strings.ts";

/** What a page says, block by block, without its questions: for search and for reading aloud. */
export function passagesOf(step: Step, words: StepStrings): string[] {
  return step.blocks
    .filter(({ kind }) => kind !== "item")
    .map((block) => textsIn(words.blocks[blockId(block)]).join("\n"))
    .filter((text) => text !== "");
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (isRichText(value)) return [plainText(value)];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function isRichText(value: unknown): value is RichText {
  const isBlock = (block: unknown) => typeof block === "object" && block !== null && "kind" in block;
  return Array.isArray(value) && value.every(isBlock);
}
