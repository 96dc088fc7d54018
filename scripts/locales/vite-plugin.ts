import type { Plugin } from "vite";
import { fixBreaks } from "../../renderer/domain/language/line-breaks.ts";
import { withFallbacks } from "./catalogue.ts";
import { dateWords } from "./date-words.ts";
import { offeredLanguages } from "./offered.ts";

/** Emits one file a language: its strings with their fallbacks, and the date words that Chromium lacks. */
export function locales(root: string): Plugin {
  return {
    name: "pandu-locales",
    generateBundle() {
      const offered = offeredLanguages(root);
      for (const { tag, fallbacks } of offered) {
        const catalogue = { strings: withFallbacks(root, tag, fallbacks), dates: dateWords(tag) };
        this.emitFile({
          type: "asset",
          fileName: `locales/${tag}.json`,
          source: fixBreaks(tag, JSON.stringify(catalogue)),
        });
      }
      this.emitFile({ type: "asset", fileName: "locales/index.json", source: JSON.stringify(offered) });
    },
  };
}
