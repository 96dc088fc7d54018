import { useState } from "react";
import { useFailure } from "../../i18n/use-failure.ts";
import { useEnvironment } from "../../state/environment.ts";

/** A file that the services made: its name, and its bytes in base64. */
export type FileToSave = { readonly name: string; readonly content: string };

/** Saves files where the supervisor wants them, and tells where that was or why it was not. */
export function useSaving() {
  const failure = useFailure();
  const { saveFile } = useEnvironment();
  const [savedAs, setSavedAs] = useState<string>();
  const [problem, setProblem] = useState<string>();

  const saveBytes = async (name: string, bytes: Uint8Array<ArrayBuffer>) => {
    setProblem(undefined);
    try {
      const place = await saveFile(name, bytes);
      if (place !== undefined) setSavedAs(place);
      return place;
    } catch (error) {
      setProblem(failure({ code: "failed", at: error instanceof Error ? error.message : String(error) }));
      return undefined;
    }
  };
  const save = ({ name, content }: FileToSave) => saveBytes(name, Uint8Array.fromBase64(content));
  return { savedAs, problem, save, saveBytes };
}
