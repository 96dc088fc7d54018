import { CircleAlert, CircleCheck, LoaderCircle } from "lucide-react";
import styles from "./saved-indicator.module.css";

const icons = { saving: LoaderCircle, saved: CircleCheck, "not-saved": CircleAlert };

export type SavedState = keyof typeof icons;

/** Whether what was done is on the disk, in words and an icon; screen readers hear only what is not saved. */
export function SavedIndicator({ state, words }: { readonly state: SavedState; readonly words: string }) {
  const Icon = icons[state];
  return (
    <span className={styles.saved} data-state={state} role={state === "not-saved" ? "alert" : undefined}>
      <Icon aria-hidden size="1.1em" />
      {words}
    </span>
  );
}
