import { useFormats } from "../../i18n/use-formats.ts";
import { visibleName } from "./visible-text.ts";

/** Dates out of files as words; what is no date stands as it was written. */
export function useFileDates(): (iso: string) => string {
  const formats = useFormats();
  return (iso) => (Number.isNaN(Date.parse(iso)) ? visibleName(iso) : formats.date(iso));
}
