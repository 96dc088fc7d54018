import type { ComponentProps } from "react";
import type { Mark } from "../../domain/quiz/mark.ts";
import { classNames } from "../../ui/class-names.ts";
import styles from "./answer-card.module.css";

/** The surface of one part of an answer; once checked it takes the colour of its mark. */
export function AnswerCard({
  mark,
  className,
  ...rest
}: { readonly mark?: Mark | undefined } & ComponentProps<"div">) {
  return <div {...rest} data-mark={mark} className={classNames(styles.card, className)} />;
}
