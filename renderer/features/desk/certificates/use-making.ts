import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ListedPass } from "../../../domain/credentials/listed-passes.ts";
import { useFailure } from "../../../i18n/use-failure.ts";
import { useAppState } from "../../../state/use-app.ts";
import { useDesk } from "../desk-context.ts";
import { useCourseTitles } from "../use-course-titles.ts";
import { useSaving } from "../use-saving.ts";
import type { Paper } from "./certificate-paper.tsx";

/** Makes certificates and badges of passes. */
export function useMaking(onMade: (papers: readonly Paper[]) => void) {
  const { t } = useTranslation("credentials");
  const failure = useFailure();
  const { call } = useDesk();
  const titleOf = useCourseTitles();
  const listings = useAppState((state) => state.listings);
  const { savedAs, problem: notSaved, save } = useSaving();
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);

  const asked = ({ person, record: { course } }: ListedPass) => ({
    person: person.id,
    course,
    title: titleOf(course),
  });
  const criteriaOf = (course: string) => {
    const summary = listings.find(({ id }) => id === course)?.summary ?? "";
    return t("badges.criteria", { title: titleOf(course), summary });
  };
  /** One thing after the other. */
  const busily = async (work: () => Promise<string | undefined>) => {
    if (isBusy) return;
    setBusy(true);
    setProblem(await work());
    setBusy(false);
  };

  const make = (passes: readonly ListedPass[]) =>
    busily(async () => {
      const result = await call("desk.certificates.issue", { certificates: passes.map(asked) });
      if (!result.ok) return failure(result);
      onMade(result.value.certificates);
      return undefined;
    });
  const saveBadges = (passes: readonly ListedPass[]) =>
    busily(async () => {
      const certificates = passes.map((pass) => ({
        ...asked(pass),
        criteria: criteriaOf(pass.record.course),
      }));
      const result = await call("desk.badges", { certificates });
      if (!result.ok) return failure(result);
      await save(result.value);
      return undefined;
    });
  return { isBusy, problem: problem ?? notSaved, savedAs, make, saveBadges };
}
