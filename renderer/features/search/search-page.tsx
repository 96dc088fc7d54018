import { useDeferredValue, useState } from "react";
import { useTranslation } from "react-i18next";
import type { CourseListing, SearchEntry } from "../../domain/course/documents.ts";
import { findPassages, type Hit } from "../../domain/language/search.ts";
import { LoadingState } from "../../player/loading-state.tsx";
import { useEnvironment } from "../../state/environment.ts";
import { useAppState } from "../../state/use-app.ts";
import { useDocument } from "../../state/use-document.ts";
import { TextField } from "../../ui/field.tsx";
import { StatusLine } from "../../ui/status-line.tsx";
import styles from "./search.module.css";

const most = 50;

/** Search over lessons and glossary in the learner's language. */
export function SearchPage() {
  const { t } = useTranslation("search");
  const { content } = useEnvironment();
  const language = useAppState((state) => state.language);
  const listings = useAppState((state) => state.listings);
  const [query, setQuery] = useState("");
  const wanted = useDeferredValue(query.trim());
  const loaded = useDocument(language, () => content.search(language));
  if (loaded.state !== "ready") return <LoadingState loading={loaded} title={t("title")} />;
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{t("title")}</h1>
      <TextField
        type="search"
        label={t("label")}
        hint={t("hint")}
        value={query}
        autoFocus
        onChange={(event) => setQuery(event.currentTarget.value)}
      />
      {wanted !== "" && <Results entries={loaded.document} listings={listings} query={wanted} />}
    </div>
  );
}

function Results({
  entries,
  listings,
  query,
}: {
  readonly entries: readonly SearchEntry[];
  readonly listings: readonly CourseListing[];
  readonly query: string;
}) {
  const { t } = useTranslation("search");
  const hits = findPassages(entries, query, most);
  return (
    <>
      <StatusLine>{hits.length === 0 ? t("none", { query }) : t("found", { count: hits.length })}</StatusLine>
      {hits.length === 0 && <p className={styles.muted}>{t("noneBody")}</p>}
      <ul className={styles.hits}>
        {hits.map((hit) => (
          <li key={JSON.stringify(hit.entry.place)}>
            <HitLink hit={hit} listing={listings.find(({ id }) => id === hit.entry.course)} />
          </li>
        ))}
      </ul>
    </>
  );
}

function HitLink({
  hit: { entry, excerpt },
  listing,
}: {
  readonly hit: Hit;
  readonly listing: CourseListing | undefined;
}) {
  const { t } = useTranslation("search");
  const { place } = entry;
  const lesson = place.kind === "step" ? listing?.lessons.find(({ id }) => id === place.lesson) : undefined;
  const href =
    place.kind === "step"
      ? `#/courses/${entry.course}/lessons/${place.lesson}/${place.step}`
      : `#/courses/${entry.course}`;
  return (
    <a className={styles.hit} href={href}>
      <strong>{entry.title}</strong>
      <span>
        {excerpt.before}
        {excerpt.mark && <mark>{excerpt.mark}</mark>}
        {excerpt.after}
      </span>
      <span className={styles.muted}>
        {lesson ? t("lesson", { course: listing?.title ?? "", lesson: lesson.title }) : t("glossary")}
      </span>
    </a>
  );
}
