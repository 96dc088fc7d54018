import { scriptFault } from "./script-fault.ts";
import { lengthFault } from "./length-fault.ts";
import { zawgyiFault } from "./zawgyi.ts";

/** A string of the interface as it is checked against the English that it says. */
export type CheckedString = {
  readonly language: string;
  readonly key: string;
  readonly text: string;
  readonly english: string;
  readonly mayBeSame: boolean;
};

type Rule = (string: CheckedString) => string | undefined;

/** What is wrong with a string; a clause for each rule that it breaks. */
export function checkString(string: CheckedString): string[] {
  if (string.text.trim() === "") return ["is blank"];
  return rules.flatMap((rule) => rule(string) ?? []);
}

const rules: readonly Rule[] = [
  variableFault,
  sameFault,
  ({ text }) => (text === text.normalize("NFC") ? undefined : "is not composed (NFC)"),
  ({ text }) => (/^\s|\s$| {2}/.test(text) ? "has a space too many" : undefined),
  ({ text }) =>
    /[\u2060\u200b]/.test(text) ? "has invisible marks that the build puts in by itself" : undefined,
  scriptFault,
  ({ language, text }) => (language === "my" ? zawgyiFault(text) : undefined),
  lengthFault,
];

function variableFault({ key, text, english }: CheckedString): string | undefined {
  const has = variables(text);
  // "One minute" may say its number in words.
  const wants =
    /_(zero|one|two)$/.test(key) && !has.includes("count")
      ? without(variables(english), "count")
      : variables(english);
  if (has.join() === wants.join()) return undefined;
  return `has the variables ${has.join(", ") || "none"} where English has ${wants.join(", ") || "none"}`;
}

function variables(text: string): string[] {
  return [...text.matchAll(/\{\{(.*?)\}\}/g)].map(([, name = ""]) => name.trim()).toSorted();
}

function without(names: readonly string[], left: string): string[] {
  return names.filter((name) => name !== left);
}

function sameFault({ language, text, english, mayBeSame }: CheckedString): string | undefined {
  if (language === "en" || mayBeSame || text !== english) return undefined;
  const words = text.replaceAll(/\{\{.*?\}\}|\p{Lu}{2,}|[A-Z]\d\.\d/gu, "").match(/\p{L}{2,}/gu) ?? [];
  return words.some((word) => !names.includes(word)) ? "is the English" : undefined;
}

const names = ["Pandu", "MB", "GB"];
