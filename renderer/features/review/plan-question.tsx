import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { contentSeen } from "../../domain/course/content-seen.ts";
import type { LessonDocument } from "../../domain/course/documents.ts";
import { blockId } from "../../domain/course/block-id.ts";
import type { DuePlan } from "../../domain/review/due.ts";
import { BlockView } from "../../player/blocks/block-view.tsx";
import { LoadingState } from "../../player/loading-state.tsx";
import { useEnvironment } from "../../state/environment.ts";
import { useAppState } from "../../state/use-app.ts";
import { useDocument } from "../../state/use-document.ts";
import { useSession } from "../../state/use-session.ts";
import { Button } from "../../ui/button.tsx";
import styles from "./review.module.css";

const answers = ["did", "partly", "no-occasion", "forgot"] as const;

/** An if–then plan made two weeks ago: what became of it? */
export function PlanQuestion({
  due,
  place,
  onContinue,
}: {
  readonly due: DuePlan;
  readonly place: { readonly number: number; readonly count: number };
  readonly onContinue: () => void;
}) {
  const { t } = useTranslation("review");
  const { content } = useEnvironment();
  const { record } = useSession();
  const language = useAppState((state) => state.language);
  const listing = useAppState((state) => state.listings.find(({ id }) => id === due.course));
  const loaded = useDocument(`${due.course}/${due.lesson}/${language}`, () =>
    content.lesson(due.course, due.lesson, language),
  );
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [loaded.state]);
  if (loaded.state !== "ready") return <LoadingState loading={loaded} title={t("planTitle")} />;
  const { document } = loaded;
  const answer = (given: (typeof answers)[number]) => {
    if (listing) {
      record("plan-reported", { content: contentSeen(listing, document), lesson: due.lesson, answer: given });
    }
    onContinue();
  };
  return (
    <article className={styles.page}>
      <h1 ref={heading} tabIndex={-1} className={styles.number}>
        {t("title")} · {t("count", place)}
      </h1>
      <h2>{t("planTitle")}</h2>
      {plansOf(document).map(({ block, strings }) => (
        <BlockView
          key={block.id}
          block={block}
          strings={strings}
          figures={document.figures}
          language={document.language === language ? undefined : document.language}
        />
      ))}
      <h2 id="plan-question">{t("planQuestion")}</h2>
      <div className={styles.answers} role="group" aria-labelledby="plan-question">
        {answers.map((each) => (
          <Button key={each} onClick={() => answer(each)}>
            {t(each)}
          </Button>
        ))}
      </div>
    </article>
  );
}

function plansOf({ lesson, strings }: LessonDocument) {
  return lesson.steps.flatMap((step) =>
    step.blocks.flatMap((block) => {
      const words = strings.steps[step.id]?.blocks[blockId(block)];
      return block.kind === "plan" && words !== undefined ? [{ block, strings: words }] : [];
    }),
  );
}
