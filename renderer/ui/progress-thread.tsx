import styles from "./progress-thread.module.css";

/** The marigold thread: how far something has come. `text` says it in words. */
export function ProgressThread({
  value,
  of,
  label,
  text,
}: {
  readonly value: number;
  readonly of: number;
  readonly label: string;
  readonly text: string;
}) {
  const share = of > 0 ? Math.min(1, Math.max(0, value / of)) : 0;
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={of}
      aria-valuenow={value}
      aria-valuetext={text}
      className={styles.track}
    >
      <div className={styles.thread} style={{ inlineSize: `${share * 100}%` }} />
    </div>
  );
}
