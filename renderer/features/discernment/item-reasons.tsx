import { ChevronRight, CircleCheck, CircleX } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CourseListing } from "../../domain/course/documents.ts";
import { isRight } from "../../domain/discernment/counts.ts";
import type { DiscernmentItem } from "../../domain/discernment/document.ts";
import type { JudgedAttempt } from "../../domain/discernment/standing.ts";
import type { Judged } from "../../domain/event/judgement.ts";
import { ContentLanguageContext } from "../../player/blocks/course-links.ts";
import { useEnvironment } from "../../state/environment.ts";
import { useAppState } from "../../state/use-app.ts";
import { useDocument } from "../../state/use-document.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { StatusLine } from "../../ui/status-line.tsx";
import styles from "./item-reasons.module.css";
import { ReasonBody } from "./reason-body.tsx";

/** Every item with what it was, why, and how it was made: only now. */
export function ItemReasons({
  listing,
  attempt,
}: {
  readonly listing: CourseListing;
  readonly attempt: JudgedAttempt;
}) {
  const { t } = useTranslation("discernment");
  const { t: shell } = useTranslation("shell");
  const { content } = useEnvironment();
  const language = useAppState((state) => state.language);
  const loaded = useDocument(`${listing.id}/${attempt.form}/${language}`, () =>
    content.discernment(listing.id, attempt.form, language),
  );
  if (loaded.state === "loading") return <StatusLine>{shell("loading")}</StatusLine>;
  if (loaded.state === "failed") {
    return (
      <Notice tone="error">
        <p>{shell("unreadableBody", { reason: loaded.reason })}</p>
        <Button onClick={loaded.retry}>{shell("again")}</Button>
      </Notice>
    );
  }
  const { document } = loaded;
  const shown = attempt.items.flatMap((id) => {
    const item = document.items.find((each) => each.id === id);
    const judged = attempt.result.items.find((each) => each.item === id);
    return item && judged ? [{ item, judged }] : [];
  });
  return (
    <ContentLanguageContext value={document.language === language ? undefined : document.language}>
      <section className={styles.reasons}>
        <h2>{t("all")}</h2>
        <p className={styles.muted}>{t("allNote")}</p>
        {shown.map(({ item, judged }, index) => (
          <Reason key={item.id} listing={listing} item={item} judged={judged} number={index + 1} />
        ))}
      </section>
    </ContentLanguageContext>
  );
}

function Reason({
  listing,
  item,
  judged,
  number,
}: {
  readonly listing: CourseListing;
  readonly item: DiscernmentItem;
  readonly judged: Judged;
  readonly number: number;
}) {
  const { t } = useTranslation("discernment");
  const right = isRight(judged);
  const [isOpen, setIsOpen] = useState(!right);
  const Icon = right ? CircleCheck : CircleX;
  return (
    <details
      className={styles.reason}
      open={isOpen}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary className={styles.summary} data-right={right}>
        <Icon aria-hidden size="1.3em" />
        <span>
          <h3 className={styles.title}>
            {number} · {item.words.title}
          </h3>
          <span className={styles.muted}>
            {judged.isMisleading ? t("wasMisleading") : t("wasSound")} ·{" "}
            {right ? t("judgedRight") : t("judgedWrong")}
          </span>
        </span>
        <ChevronRight aria-hidden size="1.2em" className={styles.arrow} />
      </summary>
      {isOpen && <ReasonBody listing={listing} item={item} judged={judged} />}
    </details>
  );
}
