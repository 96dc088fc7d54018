import { useTranslation } from "react-i18next";
import type { TestVersion } from "../../../domain/item-analysis/test-versions.ts";
import { LinkButton } from "../../../ui/button.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import styles from "../desk.module.css";
import { ItemCard } from "./item-card.tsx";
import { analysisOf } from "./use-tests.ts";
import { titleIn, useWords } from "./use-words.ts";

type Props = {
  readonly course: string;
  readonly place: { readonly form: string; readonly item: string };
  readonly version: TestVersion | undefined;
};

/** One question of a test by itself. */
export function OneQuestion({ course, place: { form, item }, version }: Props) {
  const { t } = useTranslation("questions");
  const words = useWords(course, version).of(form, item);
  const analysis = version && analysisOf(version);
  const doubted = analysis?.items.find(
    ({ statistics }) => statistics.form === form && statistics.item === item,
  );
  const back = (
    <LinkButton variant="quiet" href={`#/desk/questions/${encodeURIComponent(course)}`}>
      {t("item.back")}
    </LinkButton>
  );
  if (analysis === undefined || doubted === undefined)
    return <EmptyState title={t("item.gone")} actions={back} />;
  return (
    <div className={styles.page}>
      <div className={styles.back}>{back}</div>
      <h1 tabIndex={-1} lang={words?.language}>
        {words === undefined ? t("item.place", { form, item }) : titleIn(words)}
      </h1>
      <ItemCard doubted={doubted} gaps={analysis.gaps} words={words} />
    </div>
  );
}
