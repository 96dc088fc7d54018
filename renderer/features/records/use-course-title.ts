import { useAppState } from "../../state/use-app.ts";

/** A course's title; its id where the course is not on this PC any more. */
export function useCourseTitle(): (course: string) => string {
  const listings = useAppState((state) => state.listings);
  return (course) => listings.find(({ id }) => id === course)?.title ?? course;
}
