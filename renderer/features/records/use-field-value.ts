import { useTranslation } from "react-i18next";
import type { Score, TestResponse } from "../../domain/records/completion-record.ts";
import { useFormats } from "../../i18n/use-formats.ts";
import { useMoment } from "./use-moment.ts";
import type { FieldName } from "./row-fields.ts";

/** What stands in a field, in words where it is more than a text or a number. */
export function useFieldValue(): (field: FieldName, value: unknown) => string {
  const { t } = useTranslation("records");
  const { number, list } = useFormats();
  const moment = useMoment();

  return (field, value) => {
    if (value === "") return t("value.empty");
    switch (field) {
      case "startedAt":
      case "finishedAt":
      case "lastActiveAt":
        return moment(String(value));
      case "translation":
        return t(`value.translation.${value as TestResponse["translation"]}`);
      case "purpose":
        return t(`value.purpose.${value as TestResponse["purpose"]}`);
      case "firstScore":
      case "passingScore":
      case "bestScore": {
        const { points, of, form, at } = value as Score;
        return t("value.score", { points: number(points), of: number(of), form, moment: moment(at) });
      }
      default:
        return plain(value);
    }
  };

  function plain(value: unknown): string {
    if (typeof value === "boolean") return value ? t("value.yes") : t("value.no");
    if (typeof value === "number") return number(value);
    if (!Array.isArray(value)) return String(value);
    return value.length === 0 ? t("value.none") : list(value.map(String));
  }
}
