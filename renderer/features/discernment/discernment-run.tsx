import { useState } from "react";
import { useTranslation } from "react-i18next";
import { contentSeen } from "../../domain/course/content-seen.ts";
import type { CourseListing } from "../../domain/course/documents.ts";
import type { DiscernmentDocument } from "../../domain/discernment/document.ts";
import type { Judgement } from "../../domain/event/judgement.ts";
import type { DiscernmentAttempt } from "../../domain/progress/course-view.ts";
import { ContentLanguageContext } from "../../player/blocks/course-links.ts";
import { LoadingState } from "../../player/loading-state.tsx";
import { useEnvironment } from "../../state/environment.ts";
import { useAppState } from "../../state/use-app.ts";
import { useDocument } from "../../state/use-document.ts";
import { useSession } from "../../state/use-session.ts";
import { JudgeItem } from "./judge-item.tsx";
import { usePracticeInspector } from "./use-practice-inspector.ts";

type Props = {
  readonly listing: CourseListing;
  readonly attempt: DiscernmentAttempt;
  readonly onHandedIn: (attempt: string) => void;
};

export type EnglishToggle = { readonly words: string; readonly onSwitch: () => void };

/** A discernment test under way, from its first open item; answers are kept one by one. */
export function DiscernmentRun(props: Props) {
  const { t } = useTranslation("discernment");
  const { content } = useEnvironment();
  const language = useAppState((state) => state.language);
  const [isEnglish, setIsEnglish] = useState(false);
  const { listing, attempt } = props;
  const shown = isEnglish ? "en" : language;
  const loaded = useDocument(`${listing.id}/${attempt.form}/${shown}`, () =>
    content.discernment(listing.id, attempt.form, shown),
  );
  if (loaded.state !== "ready") return <LoadingState loading={loaded} title={t("title")} />;
  const { document } = loaded;
  const canSwitch = isEnglish || document.translation === "draft";
  const english = canSwitch
    ? { words: isEnglish ? t("showTranslation") : t("showEnglish"), onSwitch: () => setIsEnglish(!isEnglish) }
    : undefined;
  return (
    <ContentLanguageContext value={document.language === language ? undefined : document.language}>
      <Items {...props} document={document} english={english} />
    </ContentLanguageContext>
  );
}

function Items({
  listing,
  attempt,
  document,
  english,
  onHandedIn,
}: Props & { readonly document: DiscernmentDocument; readonly english: EnglishToggle | undefined }) {
  const { record } = useSession();
  const inspect = usePracticeInspector();
  const items = attempt.items.flatMap((id) => document.items.find((item) => item.id === id) ?? []);
  const [index, setIndex] = useState(() => firstOpen(items, attempt.answers) ?? items.length - 1);
  const content = contentSeen(listing, document);
  const item = items[index];
  if (item === undefined) return null;

  const keep = (judgement: Judgement, activeMs: number) => {
    if (judgement === attempt.answers[item.id]) return;
    record("discernment-answered", { attempt: attempt.id, content, ...judgement, activeMs });
  };
  const goOn = (judgement: Judgement, activeMs: number) => {
    keep(judgement, activeMs);
    const answers = { ...attempt.answers, [item.id]: judgement };
    const next = index + 1 < items.length ? index + 1 : firstOpen(items, answers);
    if (next !== undefined) {
      setIndex(next);
      return;
    }
    const { id, occasion, form } = attempt;
    const judged = items.flatMap(({ id: key, isMisleading }) => {
      const answer = answers[key];
      return answer ? [{ ...answer, isMisleading }] : [];
    });
    record("discernment-submitted", { attempt: id, content, occasion, form, items: judged });
    onHandedIn(id);
  };

  return (
    <JudgeItem
      key={`${item.id}-${document.language}`}
      listing={listing}
      item={item}
      known={attempt.answers[item.id]}
      place={{ number: index + 1, count: items.length }}
      english={english}
      inspect={inspect}
      onKeep={keep}
      onContinue={goOn}
      onBack={index > 0 ? () => setIndex(index - 1) : undefined}
    />
  );
}

function firstOpen(
  items: readonly { readonly id: string }[],
  answers: Readonly<Record<string, Judgement>>,
): number | undefined {
  const index = items.findIndex(({ id }) => answers[id] === undefined);
  return index === -1 ? undefined : index;
}
