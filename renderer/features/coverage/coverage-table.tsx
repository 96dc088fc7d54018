import { useTranslation } from "react-i18next";
import type { CoverageDocument, CoverageList, TestedBy } from "../../domain/course/coverage.ts";
import type { CourseListing } from "../../domain/course/documents.ts";
import { useAppState } from "../../state/use-app.ts";
import { DataTable } from "../../ui/data-table.tsx";
import styles from "./coverage.module.css";
import { entriesOf } from "./entries.ts";

/** A lesson that an entry is mapped to, as the table shows it. */
type Place = {
  readonly course: string;
  readonly lesson: string;
  readonly page?: { readonly step: string; readonly title: string; readonly testedBy: TestedBy };
};

/** One list: each entry with the lessons that teach it, the page that does, and what tests it. */
export function CoverageTable({
  list,
  coverage,
}: {
  readonly list: CoverageList;
  readonly coverage: CoverageDocument;
}) {
  const { t } = useTranslation("coverage");
  const listings = useAppState((state) => state.listings);
  const rows = entriesOf[list].map((entry) => {
    const places = placesOf(list, entry, coverage, listings);
    const taught =
      places.length === 0 ? (
        <span className={styles.none}>{t("notTaught")}</span>
      ) : (
        <ul className={styles.places}>
          {places.map((place) => (
            <li key={`${place.course}/${place.lesson}/${place.page?.step}`}>
              <PlaceLine place={place} listings={listings} />
            </li>
          ))}
        </ul>
      );
    return { id: entry, cells: [t(`entries.${list}.${entry}` as "entries.risks.1"), taught] };
  });
  const columns = [
    { id: "entry", label: t("entry") },
    { id: "taught", label: t("taughtIn") },
  ];
  return <DataTable caption={t(`captions.${list}`)} columns={columns} rows={rows} />;
}

function placesOf(
  list: CoverageList,
  entry: string,
  { taught, ladder }: CoverageDocument,
  listings: readonly CourseListing[],
): Place[] {
  if (list === "ladder") return ladder.filter(({ level }) => level === entry);
  if (list === "skillAreas") {
    const inArea = listings.filter(({ skillArea }) => skillArea === entry);
    return inArea.flatMap(({ id, lessons }) => lessons.map((lesson) => ({ course: id, lesson: lesson.id })));
  }
  return taught
    .filter((place) => place.list === list && place.entry === entry)
    .map(({ course, lesson, step, page, testedBy }) => ({
      course,
      lesson,
      page: { step, title: page, testedBy },
    }));
}

function PlaceLine({
  place: { course, lesson, page },
  listings,
}: {
  readonly place: Place;
  readonly listings: readonly CourseListing[];
}) {
  const { t } = useTranslation("coverage");
  const listing = listings.find(({ id }) => id === course);
  const title = listing?.lessons.find(({ id }) => id === lesson)?.title ?? lesson;
  const address = `#/courses/${course}/lessons/${lesson}`;
  return (
    <>
      <span className={styles.course}>{listing?.title ?? course} › </span>
      <a href={page ? `${address}/${page.step}` : address}>{page ? `${title}: ${page.title}` : title}</a>
      {page && (
        <span className={styles.tested}>
          {" · "}
          {page.testedBy.kind === "lesson" ? (
            <a href={`${address}/${page.testedBy.step}`}>{t("testedHere")}</a>
          ) : (
            t("testedInForm", { form: page.testedBy.form.toUpperCase(), number: page.testedBy.number })
          )}
        </span>
      )}
    </>
  );
}
