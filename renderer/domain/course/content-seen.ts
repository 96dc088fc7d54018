import type { ContentSeen } from "../event/event.ts";
import type { CourseListing, Spoken } from "./documents.ts";

/** Which content stood before the learner: the course as installed, in the language of the document that was shown. */
export function contentSeen(
  { id, version, hash }: CourseListing,
  { language, translation }: Spoken,
): ContentSeen {
  return { course: id, version, hash, language, translation };
}
