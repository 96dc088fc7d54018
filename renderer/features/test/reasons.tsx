import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CourseListing } from "../../domain/course/documents.ts";
import type { ItemStrings } from "../../domain/course/item-strings.ts";
import type { AttemptView, TestResult } from "../../domain/progress/course-view.ts";
import { LoadingState } from "../../player/loading-state.tsx";
import { ItemPlayer } from "../../player/item/item-player.tsx";
import { useEnvironment } from "../../state/environment.ts";
import { useAppState } from "../../state/use-app.ts";
import { useDocument } from "../../state/use-document.ts";
import { Button } from "../../ui/button.tsx";
import styles from "./test.module.css";

type Props = {
  readonly listing: CourseListing;
  readonly attempt: AttemptView & { readonly result: TestResult };
};

/** After passing: every question with what was answered, its key and its reasons. */
export function Reasons(props: Props) {
  const { t } = useTranslation("test");
  const [isOpen, setIsOpen] = useState(false);
  return isOpen ? <ReasonList {...props} /> : <Button onClick={() => setIsOpen(true)}>{t("reasons")}</Button>;
}

function ReasonList({ listing, attempt }: Props) {
  const { t } = useTranslation("test");
  const { content } = useEnvironment();
  const language = useAppState((state) => state.language);
  const loaded = useDocument(`${listing.id}/${attempt.form}/${language}`, () =>
    content.form(listing.id, attempt.form, language),
  );
  if (loaded.state !== "ready") return <LoadingState loading={loaded} title={t("reasons")} />;
  const document = loaded.document;
  const spoken = document.language === language ? undefined : document.language;
  return (
    <section className={styles.reasons} lang={spoken}>
      <h2>{t("reasons")}</h2>
      {document.form.items.map((item, index) => {
        const graded = attempt.result.items.find((each) => each.item === item.id);
        return (
          graded && (
            <section key={item.id} className={styles.reason}>
              <h3>
                {t("yourAnswer", { number: index + 1 })} ·{" "}
                {graded.outcome === "right" ? t("right") : t("wrong")}
              </h3>
              <ItemPlayer
                item={item}
                strings={document.strings[item.id] as ItemStrings}
                figures={document.figures}
                response={graded.response}
                onChange={() => undefined}
                onSubmit={() => undefined}
                phase="checked"
                showReasons
                shortcuts={false}
                graded={graded}
                language={spoken}
                shuffleSeed={item.id}
              />
            </section>
          )
        );
      })}
    </section>
  );
}
