import { CircleAlert, CircleCheck, CircleX, Info, Lightbulb, TriangleAlert } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./class-names.ts";
import styles from "./notice.module.css";

const icons = {
  note: Info,
  advice: Lightbulb,
  warning: TriangleAlert,
  right: CircleCheck,
  wrong: CircleX,
  error: CircleAlert,
};

export type NoticeTone = keyof typeof icons;

/** A framed note: an icon, a title and what there is to say. Give it `role="alert"` when it must interrupt. */
export function Notice({
  tone = "note",
  title,
  children,
  className,
  ...rest
}: { readonly tone?: NoticeTone; readonly title?: ReactNode } & Omit<ComponentProps<"div">, "title">) {
  const Icon = icons[tone];
  return (
    <div {...rest} className={classNames(styles.notice, className)} data-tone={tone}>
      <Icon aria-hidden size="1.3em" className={styles.icon} />
      <div className={styles.words}>
        {title && <p className={styles.title}>{title}</p>}
        {children}
      </div>
    </div>
  );
}
