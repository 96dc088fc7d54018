import { useLanguages } from "../../i18n/language-context.ts";

/** Languages by their own names. */
export function useLanguageName(): (tag: string) => string {
  const { offered } = useLanguages();
  return (tag) => offered.find((each) => each.tag === tag)?.name ?? tag;
}
