import { CalendarClock, TriangleAlert } from "lucide-react";
import { isLate } from "../../domain/office/late.ts";
import { useDueWords } from "../../i18n/use-due-words.ts";
import { useOpenDue } from "../../state/use-office.ts";
import { Chip } from "../../ui/chip.tsx";
import styles from "./due-chip.module.css";

/** Until when a course must be passed, where the office asks for it and it is not. */
export function DueChip({ course }: { readonly course: string }) {
  const due = useOpenDue(course);
  const wordsOf = useDueWords();
  if (due === undefined) return null;
  const Icon = isLate(due) ? TriangleAlert : CalendarClock;
  return (
    <Chip className={styles.due ?? ""} data-late={isLate(due)}>
      <Icon aria-hidden size="1.1em" />
      {wordsOf(due)}
    </Chip>
  );
}
