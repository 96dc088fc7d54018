/** The voices of this PC; some systems fill the list a moment after it is first asked for. */
export async function localVoices(): Promise<readonly SpeechSynthesisVoice[]> {
  const speech = window.speechSynthesis as SpeechSynthesis | undefined;
  if (speech === undefined) return [];
  const voices = speech.getVoices();
  if (voices.length > 0) return voices;
  await new Promise<void>((resolve) => {
    speech.addEventListener("voiceschanged", () => resolve(), { once: true });
    setTimeout(resolve, 1_000);
  });
  return speech.getVoices();
}
