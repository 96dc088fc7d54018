import { useId } from "react";
import { classNames } from "./class-names.ts";
import { repeat, weavePaths } from "./weave.ts";
import styles from "./woven-cover.module.css";

/** A course's cover, woven from its id in its track's colour. It fills its box and is symmetric about the middle. */
export function WovenCover({
  courseId,
  track,
  className,
}: {
  readonly courseId: string;
  readonly track: string;
  readonly className?: string | undefined;
}) {
  const id = useId();
  const { large, small } = weavePaths(courseId);
  return (
    <svg className={classNames(styles.cover, className)} data-track={track} aria-hidden>
      <pattern id={id} width={repeat} height={repeat} patternUnits="userSpaceOnUse">
        <path className={styles.large} d={large} />
        <path className={styles.small} d={small} />
      </pattern>
      <svg x="50%" y="50%" overflow="visible">
        <rect
          x={-50 * repeat}
          y={-50 * repeat}
          width={100 * repeat}
          height={100 * repeat}
          fill={`url(#${id})`}
        />
      </svg>
    </svg>
  );
}
