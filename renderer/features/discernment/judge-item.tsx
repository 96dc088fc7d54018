import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { CourseListing } from "../../domain/course/documents.ts";
import type { DiscernmentItem } from "../../domain/discernment/document.ts";
import { discernmentTools, type DiscernmentTool } from "../../domain/event/discernment-terms.ts";
import type { Judgement } from "../../domain/event/judgement.ts";
import type { InspectionReport } from "../../domain/provenance/report.ts";
import { RichTextView } from "../../player/blocks/rich-text.tsx";
import { useItemKeys } from "../../player/item/use-item-keys.ts";
import { useEnvironment } from "../../state/environment.ts";
import { useSessionState } from "../../state/use-session.ts";
import { Button } from "../../ui/button.tsx";
import { classNames } from "../../ui/class-names.ts";
import { StatusLine } from "../../ui/status-line.tsx";
import { CheckTools } from "./check-tools.tsx";
import styles from "./discernment.module.css";
import type { EnglishToggle } from "./discernment-run.tsx";
import { JudgementFields } from "./judgement-fields.tsx";
import { MaterialView } from "./material-view.tsx";
import { usePicture } from "./use-picture.ts";

type Props = {
  readonly listing: CourseListing;
  readonly item: DiscernmentItem;
  readonly known: Judgement | undefined;
  readonly place: { readonly number: number; readonly count: number };
  readonly english: EnglishToggle | undefined;
  readonly inspect: (file: File) => Promise<InspectionReport>;
  readonly onKeep: (judgement: Judgement, activeMs: number) => void;
  readonly onContinue: (judgement: Judgement, activeMs: number) => void;
  readonly onBack: (() => void) | undefined;
};

/** One item: the thing, what is claimed of it, the ways to check, and the question. Nothing tells how it was judged. */
export function JudgeItem(props: Props) {
  const { listing, item, known, place, english, inspect, onKeep, onContinue, onBack } = props;
  const { t } = useTranslation("discernment");
  const { startActiveTimer } = useEnvironment();
  const [timer] = useState(startActiveTimer);
  const hasShortcuts = useSessionState(({ learner }) => learner.comfort.shortcuts);
  const [draft, setDraft] = useState<Partial<Judgement>>(known ?? {});
  const [isIncomplete, setIsIncomplete] = useState(false);
  const picture = usePicture(listing.id, item.picture?.file);
  const heading = useRef<HTMLHeadingElement>(null);
  const answer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
    return timer.stop;
  }, [timer]);

  const judgement = judgementOf(item.id, draft, known);
  const goOn = () => (judgement ? onContinue(judgement, timer.read()) : setIsIncomplete(true));
  const goBack = () => {
    if (judgement) onKeep(judgement, timer.read());
    onBack?.();
  };
  const use = (tool: DiscernmentTool) =>
    setDraft((before) => ({
      ...before,
      tools: discernmentTools.filter((each) => each === tool || before.tools?.includes(each)),
    }));
  useItemKeys({ rootRef: answer, isActive: true, hasShortcuts, onSubmit: goOn });

  return (
    <article className={classNames(styles.page, styles.wide)}>
      <p className={styles.muted}>
        {listing.title} › {t("title")}
      </p>
      <h1 ref={heading} tabIndex={-1} className={styles.number}>
        {t("item", place)}
      </h1>
      {english && (
        <p className={styles.muted}>
          {t("draftNote")}{" "}
          <button type="button" className={styles.link} onClick={english.onSwitch}>
            {english.words}
          </button>
        </p>
      )}
      <div className={styles.columns}>
        <MaterialView item={item} picture={picture} />
        <div className={styles.column}>
          <section className={styles.claim}>
            <h2>{t("claim")}</h2>
            <RichTextView text={item.words.claim} />
          </section>
          <CheckTools item={item} picture={picture} inspect={inspect} onUse={use} />
          <div ref={answer}>
            <JudgementFields draft={draft} hasShortcuts={hasShortcuts} onChange={setDraft} />
          </div>
        </div>
      </div>
      <StatusLine>{isIncomplete && judgement === undefined ? t("incomplete") : undefined}</StatusLine>
      <footer className={styles.foot}>
        {onBack && (
          <Button variant="quiet" onClick={goBack}>
            {t("back")}
          </Button>
        )}
        <p className={styles.muted}>{t("kept")}</p>
        <Button variant="primary" onClick={goOn}>
          {place.number === place.count ? t("finish") : t("continue")}
        </Button>
      </footer>
    </article>
  );
}

/** A whole answer; the one that is known already where nothing of it was changed. */
function judgementOf(
  item: string,
  draft: Partial<Judgement>,
  known: Judgement | undefined,
): Judgement | undefined {
  if (draft === known) return known;
  const { relies, sure, tools = [] } = draft;
  return relies === undefined || sure === undefined ? undefined : { item, relies, sure, tools };
}
