import { useState } from "react";
import type { Input, Output } from "../../../electron/contract/contract.ts";
import type { Problem } from "../../state/service-problem.ts";
import { useAppState } from "../../state/use-app.ts";
import { useProfile } from "../../state/use-profile.ts";
import { useAnswer } from "./use-answer.ts";

export type Form = Input<"records.seal">["form"];
type Preview = Output<"records.preview">;

export type Leaving = {
  readonly preview?: Preview;
  readonly problem?: Problem;
  /** Every course that was begun, and those of them that do not leave. */
  readonly courses: readonly string[];
  readonly leftOut: readonly string[];
  readonly leaveOut: (courses: readonly string[]) => void;
  /** What is to be sealed; undefined until what leaves is on the screen, and where nothing does. */
  readonly request?: Input<"records.preview">;
};

/**
 * What would leave in a form, of the courses that are not left out. Counts are of everybody who is not locked. A new
 * occasion means that the rows may have changed.
 */
export function useLeaving(form: Form, occasion: string): Leaving {
  const { learner } = useProfile();
  const learners = useAppState((state) => state.learners);
  const [leftOut, leaveOut] = useState<readonly string[]>([]);
  const [courses, setCourses] = useState<readonly string[]>([]);

  const others = learners.filter(({ id, isUnlocked }) => isUnlocked && id !== learner.id).map(({ id }) => id);
  const chosen = courses.filter((course) => !leftOut.includes(course));
  const isSome = chosen.length > 0 && chosen.length < courses.length;
  const request = {
    learners: form === "summary" ? [learner.id, ...others].slice(0, mostLearners) : [learner.id],
    ...(isSome && { courses: chosen }),
  };
  const { value: preview, problem, isFresh } = useAnswer("records.preview", request, occasion);

  const begun = [...new Set(preview?.learners.flatMap((each) => each.courses))].toSorted();
  if (isFresh && begun.join() !== courses.join()) setCourses(begun);
  return {
    ...(preview && { preview }),
    ...(problem && { problem }),
    ...{ courses, leftOut, leaveOut },
    ...(isFresh && chosen.length > 0 && { request }),
  };
}

/** So many may be asked for at once. */
const mostLearners = 500;
