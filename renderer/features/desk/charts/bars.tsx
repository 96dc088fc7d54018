import type { ReactNode } from "react";
import styles from "./bars.module.css";

/** A bar from zero. Lengths are shares of 1. */
export type Bar = {
  readonly id: string;
  readonly name: ReactNode;
  readonly share: number;
  /** A share that reaches further and counts for less: drawn as an outline behind the bar. */
  readonly outline: number;
  /** What the bar says, in words. */
  readonly label: ReactNode;
  readonly isMarked: boolean;
};

/** Bars below each other, each with its words beside it: whoever does not see the bars misses nothing. */
export function Bars({ bars, name }: { readonly bars: readonly Bar[]; readonly name: string }) {
  return (
    <div className={styles.frame}>
      <ul className={styles.bars} aria-label={name}>
        {bars.map((bar) => (
          <li key={bar.id} className={styles.bar} data-marked={bar.isMarked || undefined}>
            <span className={styles.name}>{bar.name}</span>
            <span aria-hidden className={styles.track}>
              <Length share={bar.outline} className={styles.outline} />
              <Length share={bar.share} className={styles.length} />
            </span>
            <span className={styles.label}>{bar.label}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Nothing has no line around it. */
function Length({ share, className }: { readonly share: number; readonly className: string | undefined }) {
  return share > 0 && <span className={className} style={{ inlineSize: `${share * 100}%` }} />;
}
