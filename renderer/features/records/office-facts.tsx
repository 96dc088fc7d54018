import { useTranslation } from "react-i18next";
import { useFormats } from "../../i18n/use-formats.ts";
import type { HeldOffice } from "../../state/office-store.ts";
import { useAppState } from "../../state/use-app.ts";
import { Facts } from "./facts.tsx";
import { Fingerprint } from "./fingerprint.tsx";

/** What the office file that is here says, and who brought it. */
export function OfficeFacts({ held }: { readonly held: HeldOffice }) {
  const { t } = useTranslation("records");
  const { date, number } = useFormats();
  const person = useAppState(({ learners }) => learners.find(({ id }) => id === held.importedBy)?.name);
  const day = date(held.importedAt);
  return (
    <>
      <Facts
        facts={[
          [t("office.made"), date(held.madeAt)],
          [t("office.revision"), number(held.revision)],
          [t("office.people"), number(held.people)],
          [t("office.units"), number(held.units.length)],
          [t("office.requirements"), number(held.requirements.length)],
          [
            t("office.brought"),
            person === undefined
              ? t("office.broughtBySomebody", { date: day })
              : t("office.broughtBy", { person, date: day }),
          ],
          [t("office.folder"), held.folder ?? t("office.noFolder")],
        ]}
      />
      <h3>{t("office.deskFingerprint")}</h3>
      <Fingerprint of={held.fingerprint} />
    </>
  );
}
