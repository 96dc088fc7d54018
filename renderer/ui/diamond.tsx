import styles from "./diamond.module.css";

/** The diamond of the weave: a bullet, or the dot of what is due. It says nothing that words beside it do not. */
export function Diamond({
  tone = "track",
  size = "0.85em",
}: {
  readonly tone?: "track" | "marigold";
  readonly size?: string;
}) {
  return (
    <svg viewBox="0 0 16 16" width={size} height={size} aria-hidden className={styles[tone]}>
      <path d="M8 .7 15.3 8 8 15.3.7 8z" />
    </svg>
  );
}
