import { ArrowLeft, Printer } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CourseListing, WorkshopDocument } from "../../domain/course/documents.ts";
import { LoadingState } from "../../player/loading-state.tsx";
import { useEnvironment } from "../../state/environment.ts";
import { useAppState } from "../../state/use-app.ts";
import { useDocument } from "../../state/use-document.ts";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { RadioRow } from "../../ui/radio-row.tsx";
import { Cards } from "./cards.tsx";
import { Messages } from "./messages.tsx";
import { Plan } from "./plan.tsx";
import { Posters } from "./posters.tsx";
import { Key, Quiz } from "./quiz.tsx";
import styles from "./workshop.module.css";

const sheets = {
  plan: Plan,
  cards: Cards,
  quiz: Quiz,
  key: Key,
  posters: Posters,
  messages: Messages,
} as const;
type Sheet = keyof typeof sheets;

/** What a trainer prints for a room without PCs: a plan, cards, a quiz and its key, posters and messages. */
export function WorkshopPage({ listing }: { readonly listing: CourseListing }) {
  const { t } = useTranslation("workshop");
  if (!listing.hasWorkshop) return <EmptyState title={t("none")} />;
  return <WorkshopKit listing={listing} />;
}

function WorkshopKit({ listing }: { readonly listing: CourseListing }) {
  const { t } = useTranslation("workshop");
  const { content, print } = useEnvironment();
  const language = useAppState((state) => state.language);
  const [sheet, setSheet] = useState<Sheet>("plan");
  const loaded = useDocument(`${listing.id}/workshop/${language}`, () =>
    content.workshop(listing.id, language),
  );
  if (loaded.state !== "ready") return <LoadingState loading={loaded} title={t("title")} />;
  const kit: WorkshopDocument = loaded.document;
  const Shown = sheets[sheet];
  return (
    <div className={styles.page}>
      <div className={styles.toolbar} data-print="no">
        <a className={styles.back} href={`#/courses/${listing.id}`}>
          <ArrowLeft aria-hidden size="1.1em" />
          {listing.title}
        </a>
        <Button variant="primary" icon={<Printer aria-hidden size="1.2em" />} onClick={print}>
          {t("print")}
        </Button>
      </div>
      <div data-print="no">
        <RadioRow
          legend={t("choose")}
          options={(Object.keys(sheets) as Sheet[]).map((value) => ({ value, label: t(`sheets.${value}`) }))}
          value={sheet}
          onChange={setSheet}
        />
      </div>
      <article className={styles.sheet} data-printable lang={kit.language}>
        <h1 tabIndex={-1}>
          {t(`sheets.${sheet}`)} · {kit.strings.title}
        </h1>
        <Shown kit={kit} />
        <p className={styles.muted}>
          Pandu · {listing.title} {listing.version} · {t("ours")}
        </p>
      </article>
    </div>
  );
}
