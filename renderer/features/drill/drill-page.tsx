import { useTranslation } from "react-i18next";
import type { CourseListing, DrillListing } from "../../domain/course/documents.ts";
import { ContentLanguageContext, CourseLinksContext } from "../../player/blocks/course-links.ts";
import { LoadingState } from "../../player/loading-state.tsx";
import { useEnvironment } from "../../state/environment.ts";
import { useAppState } from "../../state/use-app.ts";
import { useDocument } from "../../state/use-document.ts";
import { DrillPlayer } from "./drill-player.tsx";

/** Loads a drill, with its course's glossary and sources, in the learner's language or in English. */
export function DrillPage({
  listing,
  drill,
}: {
  readonly listing: CourseListing;
  readonly drill: DrillListing;
}) {
  const { t } = useTranslation("drill");
  const { content } = useEnvironment();
  const language = useAppState((state) => state.language);
  const loaded = useDocument(`${listing.id}/${drill.id}/${language}`, () =>
    Promise.all([content.drill(listing.id, drill.id, language), content.course(listing.id, language)]),
  );
  if (loaded.state !== "ready")
    return <LoadingState loading={loaded} title={t("practise", { title: drill.title })} />;
  const [document, course] = loaded.document;
  return (
    <CourseLinksContext value={{ glossary: course.strings.glossary }}>
      <ContentLanguageContext value={document.language === language ? undefined : document.language}>
        <DrillPlayer listing={listing} document={document} course={course} />
      </ContentLanguageContext>
    </CourseLinksContext>
  );
}
