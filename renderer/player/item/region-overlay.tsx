import type { Region } from "../../domain/course/figure.ts";
import { markOption } from "../../domain/quiz/mark.ts";
import styles from "./region-overlay.module.css";

/**
 * Buttons over the places of a picture, for the pointer only: the list beside the picture is the same for the
 * keyboard and for screen readers, so neither meets every place twice.
 */
export function RegionOverlay({
  regions,
  chosen,
  correct,
  onToggle,
}: {
  readonly regions: readonly Region[];
  readonly chosen: readonly string[];
  /** The key, once it may be shown. */
  readonly correct: readonly string[] | undefined;
  readonly onToggle: (id: string) => void;
}) {
  return (
    <div aria-hidden>
      {regions.map(({ id, x, y, width, height }, place) => (
        <button
          key={id}
          type="button"
          tabIndex={-1}
          className={styles.region}
          data-chosen={chosen.includes(id) || undefined}
          data-mark={correct && markOption(correct.includes(id), chosen.includes(id))}
          disabled={correct !== undefined}
          style={{ left: `${x}%`, top: `${y}%`, width: `${width}%`, height: `${height}%` }}
          onClick={() => onToggle(id)}
        >
          <span className={styles.number}>{place + 1}</span>
        </button>
      ))}
    </div>
  );
}
