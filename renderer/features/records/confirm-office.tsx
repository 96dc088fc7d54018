import { useTranslation } from "react-i18next";
import { useFormats } from "../../i18n/use-formats.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Facts } from "./facts.tsx";
import { Fingerprint } from "./fingerprint.tsx";
import type { Candidate } from "./import-office.tsx";

type Props = {
  readonly candidate: Candidate | undefined;
  readonly onClose: () => void;
  readonly onTake: (candidate: Candidate) => void;
};

/** What is in an office file and whose it is, before it is taken; or why it cannot be. */
export function ConfirmOffice({ candidate, onClose, onTake }: Props) {
  const { t } = useTranslation("records");
  const standing = candidate?.facts.standing;
  const canTake = standing === "first" || standing === "newer";
  return (
    <Dialog
      isOpen={candidate !== undefined}
      title={t("confirm.title", { office: candidate?.facts.office.name ?? "" })}
      closeLabel={t("confirm.close")}
      onClose={onClose}
      actions={
        canTake ? (
          <>
            <Button onClick={onClose}>{t("confirm.cancel")}</Button>
            <Button variant="primary" onClick={() => candidate && onTake(candidate)}>
              {t("confirm.take")}
            </Button>
          </>
        ) : (
          <Button onClick={onClose}>{t("confirm.close")}</Button>
        )
      }
    >
      {candidate && <CandidateFacts facts={candidate.facts} />}
      {canTake && <p>{t("confirm.everybody")}</p>}
      {standing === "same" && <Notice>{t("confirm.same")}</Notice>}
      {standing === "older" && <Notice tone="warning">{t("confirm.older")}</Notice>}
      {standing === "other-desk" && <Notice tone="warning">{t("confirm.otherDesk")}</Notice>}
    </Dialog>
  );
}

function CandidateFacts({ facts }: { readonly facts: Candidate["facts"] }) {
  const { t } = useTranslation("records");
  const { date, number } = useFormats();
  return (
    <>
      <Facts
        facts={[
          [t("office.made"), date(facts.madeAt)],
          [t("office.revision"), number(facts.revision)],
          [t("office.people"), number(facts.people)],
          [t("office.units"), number(facts.units)],
          [t("office.requirements"), number(facts.requirements)],
          [t("office.folder"), facts.sharedFolder ?? t("office.noFolder")],
        ]}
      />
      <p>{t("confirm.compare")}</p>
      <Fingerprint of={facts.fingerprint} />
    </>
  );
}
