import { useEffect, useState } from "react";
import { localVoice } from "../domain/language/local-voice.ts";
import { useEnvironment } from "./environment.ts";

/** Reading aloud by a voice of this PC; `canRead` is false where the language has none. */
export function useReadAloud(language: string, text: () => string) {
  const { voices } = useEnvironment();
  const [voice, setVoice] = useState<SpeechSynthesisVoice>();
  const [isReading, setIsReading] = useState(false);

  useEffect(() => {
    let isCurrent = true;
    void voices().then((all) => isCurrent && setVoice(localVoice(all, language)));
    return () => {
      isCurrent = false;
      setIsReading(false);
      window.speechSynthesis?.cancel();
    };
  }, [voices, language]);

  const toggle = () => {
    window.speechSynthesis.cancel();
    if (isReading || voice === undefined) return setIsReading(false);
    const utterance = new SpeechSynthesisUtterance(text());
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.addEventListener("end", () => setIsReading(false));
    utterance.addEventListener("error", () => setIsReading(false));
    setIsReading(true);
    window.speechSynthesis.speak(utterance);
  };
  return { canRead: voice !== undefined, isReading, toggle };
}
