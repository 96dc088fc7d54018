import { useTranslation } from "react-i18next";
import type { ListedPass } from "../../../domain/credentials/listed-passes.ts";
import { useFormats } from "../../../i18n/use-formats.ts";
import { Button } from "../../../ui/button.tsx";
import { Checkbox } from "../../../ui/checkbox.tsx";
import { DataTable } from "../../../ui/data-table.tsx";
import { useCourseTitles } from "../use-course-titles.ts";
import { OwnName } from "../own-name.tsx";

type Props = {
  readonly passes: readonly ListedPass[];
  readonly picked: ReadonlySet<string>;
  readonly onPick: (key: string, isPicked: boolean) => void;
  readonly onPreview: (pass: ListedPass, opener: HTMLElement) => void;
};

/** A page of passes, to pick from. */
export function PassTable({ passes, picked, onPick, onPreview }: Props) {
  const { t } = useTranslation("credentials");
  const { shortDate } = useFormats();
  const titleOf = useCourseTitles();
  return (
    <DataTable
      caption={t("list.caption")}
      isCaptionHidden
      columns={[
        { id: "who", label: t("list.who") },
        { id: "course", label: t("list.course") },
        { id: "passed", label: t("list.passed") },
        { id: "current", label: t("list.current") },
        { id: "look", label: t("list.look") },
      ]}
      rows={passes.map((pass) => {
        const { key, person, unitPath, record, until, isLapsed } = pass;
        const course = titleOf(record.course);
        return {
          id: key,
          cells: [
            <Checkbox
              label={<OwnName>{person.name}</OwnName>}
              hint={<bdi>{[person.staffNumber, unitPath].filter(Boolean).join(", ")}</bdi>}
              isChecked={picked.has(key)}
              onChange={(isPicked) => onPick(key, isPicked)}
            />,
            course,
            shortDate(record.finishedAt),
            until === undefined
              ? t("list.always")
              : isLapsed
                ? t("list.lapsed", { date: shortDate(until) })
                : shortDate(until),
            <Button
              variant="quiet"
              aria-label={t("list.previewOf", { name: person.name, course })}
              onClick={(event) => onPreview(pass, event.currentTarget)}
            >
              {t("list.preview")}
            </Button>,
          ],
        };
      })}
    />
  );
}
