import type { DiscernmentItem } from "../../../renderer/domain/discernment/document.ts";
import { media } from "../../../renderer/domain/discernment/material.ts";
import { plainText } from "../../../renderer/domain/rich-text/rich-text.ts";
import { sentencesOf, wordCount } from "../plain-english.ts";

/** Numbers by what they measure. */
export type Features = Readonly<Record<string, number>>;

const urgency =
  /\b(?:urgent(?:ly)?|immediately|now|today|tonight|at once|hurry|quick(?:ly)?|deadline|final|soon)\b/gi;
const money =
  /[$€£¥฿₫₱]|\b(?:USD|SGD|MYR|RM|IDR|Rp|PHP|THB|VND|KHR|LAK|MMK|BND|dollars?|ringgit|rupiah|pesos?|baht|dong|riels?|kip|kyats?|price|costs?|fees?|pay|paid|payment)\b/g;
const hedges =
  /\b(?:may|might|could|perhaps|probably|possibly|about|around|roughly|nearly|almost|seems?|appears?|likely|some|estimated|reportedly)\b/gi;
const absolutes =
  /\b(?:all|always|never|only|every|none|must|exactly|certain(?:ly)?|proves?|proven|guaranteed?|first|largest|most)\b/gi;
const dates =
  /\b(?:1\d{3}|20\d{2}|January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/g;

/** What can be counted in an English text without knowing what it is about. */
const measures: Readonly<Record<string, (text: string) => number>> = {
  words: wordCount,
  characters: (text) => text.length,
  sentences: (text) => sentencesOf(text).length,
  digits: counting(/\d/g),
  dates: counting(dates),
  names: counting(/(?<=[\p{L}\p{N},;:]["”’)]* )\p{Lu}\p{L}+/gu),
  urgency: counting(urgency),
  money: counting(money),
  "quotation marks": counting(/["“”«»]|(?<!\p{L})['‘]|['’](?!\p{L})/gu),
  hedges: counting(hedges),
  absolutes: counting(absolutes),
  negations: counting(/\b(?:no|not|nor|nothing|nobody|without|cannot)\b|n[’']t\b/gi),
  "we and you": counting(/\b(?:we|us|our|ours|you|your|yours)\b/gi),
  "questions and exclamations": counting(/[?!]/g),
};

/** The surface of a claim: what differs between a material's two claims. */
export function claimFeatures({ words }: DiscernmentItem): Features {
  return measure("the claim's", plainText(words.claim));
}

/** The surface of what stands beside the claim before any tool is opened, and the place in the file. */
export function materialFeatures({ medium, origin, words }: DiscernmentItem, place: number): Features {
  const seen = [words.alt ?? "", words.from ?? "", plainText(words.body ?? [])].join("\n");
  return {
    ...measure("the material's", seen),
    ...Object.fromEntries(media.map((each) => [`being a ${each}`, Number(medium === each)])),
    "being made by AI": Number(origin === "ai"),
    "the place in the file": place,
  };
}

function measure(whose: string, text: string): Features {
  return Object.fromEntries(
    Object.entries(measures).map(([name, count]) => [`${whose} ${name}`, count(text)]),
  );
}

function counting(pattern: RegExp) {
  return (text: string) => text.match(pattern)?.length ?? 0;
}
