import { useCallback, useMemo } from "react";
import { useAppState } from "../../state/use-app.ts";

/** The title of a course in the learner's language; its id where this copy of Pandu does not have it. */
export function useCourseTitles(): (course: string) => string {
  const listings = useAppState((state) => state.listings);
  const titles = useMemo(() => new Map(listings.map(({ id, title }) => [id, title])), [listings]);
  return useCallback((course: string) => titles.get(course) ?? course, [titles]);
}
