import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { WorksheetAnswers } from "../../domain/course/worksheet.ts";

/** Milliseconds without a change after which what was written is kept. */
const pause = 800;

/** What is written in a form, kept after every pause and when the page is left. */
export function useKept(kept: WorksheetAnswers, onKeep: (answers: WorksheetAnswers) => void) {
  const [answers, setAnswers] = useState(kept);
  const unkept = useRef<WorksheetAnswers>(undefined);
  const keep = useEffectEvent(() => {
    if (unkept.current) onKeep(unkept.current);
    unkept.current = undefined;
  });
  useEffect(() => {
    const timer = setTimeout(keep, pause);
    return () => clearTimeout(timer);
  }, [answers]);
  useEffect(() => () => keep(), []);
  const change = (next: WorksheetAnswers) => {
    unkept.current = next;
    setAnswers(next);
  };
  return [answers, change] as const;
}
