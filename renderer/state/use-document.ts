import { useCallback, useEffect, useEffectEvent, useState } from "react";

/** A document on its way, here, or not to be had. */
export type Loading<Document> =
  | { readonly state: "loading" }
  | { readonly state: "ready"; readonly document: Document }
  | { readonly state: "failed"; readonly reason: string; readonly retry: () => void };

type Loaded<Document> = { readonly key: string; readonly attempt: number } & (
  { readonly document: Document } | { readonly reason: string }
);

/** Loads a document when `key` changes; an answer that comes too late for its key is dropped. */
export function useDocument<Document>(key: string, load: () => Promise<Document>): Loading<Document> {
  const [loaded, setLoaded] = useState<Loaded<Document>>();
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);

  const begin = useEffectEvent(load);

  useEffect(() => {
    let isCurrent = true;
    begin().then(
      (document) => isCurrent && setLoaded({ key, attempt, document }),
      (error: unknown) => isCurrent && setLoaded({ key, attempt, reason: String(error) }),
    );
    return () => {
      isCurrent = false;
    };
  }, [key, attempt]);

  if (loaded === undefined || loaded.key !== key || loaded.attempt !== attempt) return { state: "loading" };
  return "document" in loaded
    ? { state: "ready", document: loaded.document }
    : { state: "failed", reason: loaded.reason, retry };
}
