import manifest from "../../courses/spotting-ai-generated-content/course.json" with { type: "json" };
import structure from "../../courses/spotting-ai-generated-content/drills/urgent-call.json" with { type: "json" };
import courseWords from "../../courses/spotting-ai-generated-content/locales/en/course.json" with { type: "json" };
import drillWords from "../../courses/spotting-ai-generated-content/locales/en/drill-urgent-call.json" with { type: "json" };
import { courseSchema } from "../../renderer/domain/course/course.ts";
import { courseStringsSchema } from "../../renderer/domain/course/course-strings.ts";
import { drillSchema } from "../../renderer/domain/drill/drill.ts";
import { drillStringsSchema } from "../../renderer/domain/drill/drill-strings.ts";
import { DrillPage as Drill } from "../../renderer/features/drill/drill-page.tsx";
import { EnvironmentContext } from "../../renderer/state/environment.ts";
import { aDrillCourse, aDrillEnvironment } from "../builders/drill-environment.ts";

const spoken = { language: "en", translation: "original" } as const;
const drill = drillSchema.parse(structure);
const course = courseSchema.parse(manifest);
const strings = drillStringsSchema(drill).parse(drillWords);
const documents = {
  listing: { ...aDrillCourse().listing, id: course.id, track: course.track, title: courseWords.title },
  course: { ...spoken, course, hash: "", strings: courseStringsSchema(course).parse(courseWords) },
  document: { ...spoken, drill, strings },
};
const { environment } = aDrillEnvironment(documents);
const listed = {
  ...spoken,
  id: drill.id,
  lesson: drill.lesson,
  title: strings.title,
  minutes: drill.minutes,
};

/** The drill of the urgent call; `draw`, from 0 up to 1, chooses the story. */
export function DrillPage({ draw }: { readonly draw: number }) {
  return (
    <EnvironmentContext value={{ ...environment, random: () => draw, print: () => window.print() }}>
      <Drill listing={documents.listing} drill={listed} />
    </EnvironmentContext>
  );
}
