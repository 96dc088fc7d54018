import { useEffect, useMemo } from "react";
import { useStore } from "zustand";
import type { Due, DueCourse } from "../domain/office/due.ts";
import { isOpen } from "../domain/office/open.ts";
import { useEnvironment } from "./environment.ts";
import type { OfficeState } from "./office-store.ts";
import { useSessionState } from "./use-session.ts";

/** This PC's office file, and what it knows of the learner who sits here; either is undefined until it is known. */
export function useOffice(): OfficeState {
  const { office } = useEnvironment();
  const learner = useSessionState((state) => state.learner);
  const { loaded, met } = useStore(office.store);
  useEffect(() => void office.meet(learner), [office, loaded, learner]);
  return { ...(loaded && { loaded }), ...(met?.learner === learner.id && { met }) };
}

/** What the office asks of the learner who sits here, the most urgent first; nothing without an office file. */
export function useDues(): readonly DueCourse[] {
  const { clock } = useEnvironment();
  const { met } = useOffice();
  const view = useSessionState((state) => state.view);
  const today = clock.timestamp().slice(0, 10);
  return useMemo(() => met?.duesOf(view, today) ?? [], [met, view, today]);
}

/** Until when a course must be passed or renewed; undefined where the office asks for nothing now. */
export function useOpenDue(course: string): Due | undefined {
  const due = useDues().find((each) => each.course === course)?.due;
  return due && isOpen(due) ? due : undefined;
}
