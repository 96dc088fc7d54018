import type { Plugin } from "vite";
import { fixBreaks } from "../../renderer/domain/language/line-breaks.ts";
import { withFallbacks } from "./catalogue.ts";
import { languageData } from "./language-data.ts";
import { offeredLanguages } from "./offered.ts";

/** Emits one file a language: its strings with their fallbacks, and what Chromium lacks of it. */
export function locales(root: string): Plugin {
  return {
    name: "pandu-locales",
    generateBundle() {
      const offered = offeredLanguages(root);
      for (const { tag, fallbacks } of offered) {
        const catalogue = { strings: withFallbacks(root, tag, fallbacks), data: languageData(tag) };
        this.emitFile({
          type: "asset",
          fileName: `locales/${tag}.json`,
          source: fixBreaks(tag, JSON.stringify(catalogue)),
        });
      }
      const index = offered.map(({ tag, name, direction }) => ({ tag, name, direction }));
      this.emitFile({ type: "asset", fileName: "locales/index.json", source: JSON.stringify(index) });
    },
  };
}
