import { useState } from "react";
import { useTranslation } from "react-i18next";
import { judgeTest } from "../../domain/assessment/judge-test.ts";
import { contentSeen } from "../../domain/course/content-seen.ts";
import type { CourseDocument, CourseListing, FormDocument } from "../../domain/course/documents.ts";
import type { Response } from "../../domain/event/response.ts";
import type { AttemptView } from "../../domain/progress/course-view.ts";
import { grade } from "../../domain/quiz/grade.ts";
import { LoadingState } from "../../player/loading-state.tsx";
import { useEnvironment } from "../../state/environment.ts";
import { useAppState } from "../../state/use-app.ts";
import { useDocument } from "../../state/use-document.ts";
import { useSession } from "../../state/use-session.ts";
import { TestOverview } from "./test-overview.tsx";
import { TestQuestion } from "./test-question.tsx";

type Props = {
  readonly listing: CourseListing;
  readonly attempt: AttemptView;
  readonly onHandedIn: (attempt: string) => void;
};

/** A test under way, from its first open question; answers are kept one by one. */
export function TestRun(props: Props) {
  const { t } = useTranslation("test");
  const { content } = useEnvironment();
  const language = useAppState((state) => state.language);
  const [isEnglish, setIsEnglish] = useState(false);
  const { listing, attempt } = props;
  const shown = isEnglish ? "en" : language;
  const loaded = useDocument(`${listing.id}/${attempt.form}/${shown}`, () =>
    Promise.all([content.form(listing.id, attempt.form, shown), content.course(listing.id, shown)]),
  );
  if (loaded.state !== "ready") return <LoadingState loading={loaded} title={listing.title} />;
  const [document, course] = loaded.document;
  const canSwitch = isEnglish || document.translation === "draft";
  const english = canSwitch
    ? { words: isEnglish ? t("showTranslation") : t("showEnglish"), onSwitch: () => setIsEnglish(!isEnglish) }
    : undefined;
  return <Questions {...props} document={document} course={course} english={english} />;
}

export type EnglishToggle = { readonly words: string; readonly onSwitch: () => void };

function Questions({
  listing,
  attempt,
  document,
  course,
  english,
  onHandedIn,
}: Props & {
  readonly document: FormDocument;
  readonly course: CourseDocument;
  readonly english: EnglishToggle | undefined;
}) {
  const { record } = useSession();
  const { items } = document.form;
  const [index, setIndex] = useState(() => {
    const open = items.findIndex(({ id }) => attempt.answers[id] === undefined);
    return open === -1 ? items.length : open;
  });
  const content = contentSeen(listing, document);
  const item = items[index];

  const answer = (response: Response, activeMs: number) => {
    if (item) record("test-answered", { attempt: attempt.id, content, item: item.id, response, activeMs });
  };
  const handIn = () => {
    const graded = items.map((each) => {
      const response = attempt.answers[each.id];
      return response ? grade(each, response) : ungiven(each);
    });
    const { purpose, form, id } = attempt;
    record("test-submitted", {
      attempt: id,
      content,
      purpose,
      form,
      items: graded,
      ...judgeTest(course.course, graded),
    });
    onHandedIn(id);
  };

  if (item === undefined) {
    return (
      <TestOverview listing={listing} attempt={attempt} items={items} onGoTo={setIndex} onHandIn={handIn} />
    );
  }
  return (
    <TestQuestion
      key={`${item.id}-${document.language}`}
      listing={listing}
      purpose={attempt.purpose}
      item={item}
      document={document}
      known={attempt.answers[item.id]}
      place={{ number: index + 1, count: items.length }}
      english={english}
      onAnswer={answer}
      onBack={index > 0 ? () => setIndex(index - 1) : undefined}
      onContinue={() => setIndex(index + 1)}
    />
  );
}

/** A question without an answer counts as wrong; its response is the empty one of its kind. */
function ungiven(item: FormDocument["form"]["items"][number]) {
  const response = { kind: "multiple" as const, options: [] };
  return { item: item.id, objective: item.objective, response, outcome: "wrong" as const, points: 0, of: 1 };
}
