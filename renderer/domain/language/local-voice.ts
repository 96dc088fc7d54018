type Voice = { readonly lang: string; readonly localService: boolean; readonly default: boolean };

/** Regions of the project's norm, the best first. */
const regions: Readonly<Record<string, readonly string[]>> = {
  en: ["SG", "PH", "GB"],
  ms: ["MY", "BN", "SG"],
  zh: ["SG", "CN"],
  ta: ["SG"],
  pt: ["PT"],
};

/**
 * A voice that speaks the language on this PC itself: one of a fitting region first, then the default one. Voices
 * that ask a server are never used, nor Cantonese ones for Chinese.
 */
export function localVoice<Given extends Voice>(
  voices: readonly Given[],
  language: string,
): Given | undefined {
  const wanted = partsOf(language).language;
  const speaks = voices.filter(({ lang, localService }) => {
    const spoken = partsOf(lang);
    return localService && spoken.language === wanted && !(wanted === "zh" && spoken.region === "HK");
  });
  const order = regions[wanted] ?? [];
  const place = ({ lang }: Given) => {
    const index = order.indexOf(partsOf(lang).region);
    return index < 0 ? order.length : index;
  };
  return speaks.toSorted((a, b) => place(a) - place(b) || Number(b.default) - Number(a.default))[0];
}

/** Systems write tags as "pt-PT", "pt_PT" or "zh-Hans-CN". */
function partsOf(tag: string): { readonly language: string; readonly region: string } {
  const [language = "", ...rest] = tag.split(/[-_]/);
  const region = rest.find((part) => /^[a-z]{2}$/i.test(part)) ?? "";
  return { language: language.toLowerCase(), region: region.toUpperCase() };
}
