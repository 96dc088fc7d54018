import type { FormDocument } from "../../../domain/course/documents.ts";
import type { Item } from "../../../domain/course/item.ts";
import type { ItemStrings } from "../../../domain/course/item-strings.ts";
import type { TestVersion } from "../../../domain/item-analysis/test-versions.ts";
import { plainText } from "../../../domain/rich-text/rich-text.ts";
import { useEnvironment } from "../../../state/environment.ts";
import { useAppState } from "../../../state/use-app.ts";
import { useDocument } from "../../../state/use-document.ts";

/** A question as people saw it. `language` is said where it is not the interface's. */
export type ItemWords = {
  readonly item: Item;
  readonly strings: ItemStrings;
  readonly language: string | undefined;
};

/** Where the words of a version's questions come from, if they can be had. */
export type TestWords = {
  readonly state: "loading" | "ready" | "not-installed" | "unreadable";
  readonly of: (form: string, item: string) => ItemWords | undefined;
};

/** The words of a version's questions: only of the version that is installed, for another one asked something else. */
export function useWords(course: string, version: TestVersion | undefined): TestWords {
  const { content } = useEnvironment();
  const language = useAppState((state) => state.language);
  const forms = version?.isInstalled ? [...new Set(version.taken.map(({ sitting }) => sitting.form))] : [];
  const loading = useDocument(`${course} ${language} ${forms.join(" ")}`, () =>
    Promise.all(forms.map((form) => content.form(course, form, language))),
  );
  const of = (form: string, id: string): ItemWords | undefined =>
    loading.state === "ready" ? wordsIn(loading.document, form, id, language) : undefined;
  if (!version?.isInstalled) return { state: "not-installed", of };
  return { state: loading.state === "failed" ? "unreadable" : loading.state, of };
}

/** The beginning of a question, on one line. */
export function titleIn(words: ItemWords): string {
  return plainText(words.strings.prompt).split("\n")[0] ?? "";
}

function wordsIn(
  documents: readonly FormDocument[],
  form: string,
  id: string,
  shown: string,
): ItemWords | undefined {
  const document = documents.find((each) => each.form.id === form);
  const item = document?.form.items.find((each) => each.id === id);
  const strings = document?.strings[id];
  if (document === undefined || item === undefined || strings === undefined) return undefined;
  return {
    item,
    strings: strings as ItemStrings,
    language: document.language === shown ? undefined : document.language,
  };
}
