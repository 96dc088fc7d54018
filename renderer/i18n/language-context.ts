import { createContext, useContext } from "react";
import type { Languages } from "./language-setup.ts";

export const LanguagesContext = createContext<Languages | undefined>(undefined);

export function useLanguages(): Languages {
  const languages = useContext(LanguagesContext);
  if (languages === undefined) throw new Error("LanguagesContext has no provider");
  return languages;
}
