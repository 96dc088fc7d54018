import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useFailure } from "../../../i18n/use-failure.ts";
import { useFormats } from "../../../i18n/use-formats.ts";
import { Button } from "../../../ui/button.tsx";
import { Card } from "../../../ui/card.tsx";
import { DataTable } from "../../../ui/data-table.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { useDesk } from "../desk-context.ts";
import styles from "../desk.module.css";
import type { DeskData } from "../load-desk.ts";
import { usePcNames } from "../use-pc-names.ts";

type Props = {
  readonly data: DeskData;
  /** Id of the person. */
  readonly person: string;
  readonly onChanged: () => Promise<void>;
};

/** On which PCs somebody learns; one who is somebody else is taken out. */
export function PersonLearners({ data, person, onChanged }: Props) {
  const { t } = useTranslation("desk");
  const { shortDate } = useFormats();
  const failure = useFailure();
  const { call } = useDesk();
  const pcName = usePcNames(data.devices);
  const [problem, setProblem] = useState<string>();
  const found = data.people.find(({ id }) => id === person);
  const learners = found?.learners ?? [];
  if (found === undefined || learners.length === 0) return null;

  // Somebody who is one learner and not in the roster is nobody else's.
  const mayPart = found.isInRoster || learners.length > 1;
  const part = async (learner: string) => {
    const result = await call("desk.people.unlink", { one: learner, other: person });
    if (!result.ok) return setProblem(failure(result));
    await onChanged();
  };
  return (
    <Card as="section" className={styles.section ?? ""}>
      <h2>{t("learners.title", { count: learners.length })}</h2>
      {problem !== undefined && (
        <Notice tone="error" role="alert">
          <p>{problem}</p>
        </Notice>
      )}
      <DataTable
        caption={t("learners.caption")}
        isCaptionHidden
        columns={[
          { id: "pc", label: t("records.pc") },
          { id: "name", label: t("learners.name") },
          { id: "number", label: t("people.staffNumber") },
          { id: "collected", label: t("people.heard") },
          { id: "part", label: t("learners.wrong") },
        ]}
        rows={learners.map((learner) => ({
          id: learner.key,
          cells: [
            <bdi>{pcName(learner.device)}</bdi>,
            <bdi>{learner.name}</bdi>,
            learner.staffNumber === "" ? t("same.noNumber") : <bdi>{learner.staffNumber}</bdi>,
            shortDate(learner.collectedAt),
            mayPart && learner.key !== person ? (
              <Button variant="quiet" onClick={() => void part(learner.key)}>
                {t("learners.part")}
              </Button>
            ) : undefined,
          ],
        }))}
      />
    </Card>
  );
}
