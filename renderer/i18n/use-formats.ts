import { createContext, useContext, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { createFormats, type DisplayChoices, type Formats } from "./formats.ts";
import { useLanguages } from "./language-context.ts";

/** How the learner wants digits and years. */
export const DisplayChoicesContext = createContext<DisplayChoices>({
  digits: "latin",
  calendar: "gregorian",
});

/** Dates and numbers in the language and the manner of the learner. */
export function useFormats(): Formats {
  const { i18n } = useTranslation();
  const languages = useLanguages();
  const { digits, calendar } = useContext(DisplayChoicesContext);
  const language = i18n.language;
  return useMemo(
    () => createFormats({ language, digits, calendar, data: languages.data() }),
    [language, digits, calendar, languages],
  );
}
