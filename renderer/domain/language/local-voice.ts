type Voice = { readonly lang: string; readonly localService: boolean; readonly default: boolean };

/** A voice that speaks the language on this PC itself, the default one first. Voices that ask a server are never used. */
export function localVoice<Given extends Voice>(voices: readonly Given[], language: string): Given | undefined {
  const wanted = language.split("-")[0]?.toLowerCase();
  const speaks = voices.filter(
    ({ lang, localService }) => localService && lang.split(/[-_]/)[0]?.toLowerCase() === wanted,
  );
  return speaks.find((voice) => voice.default) ?? speaks[0];
}
