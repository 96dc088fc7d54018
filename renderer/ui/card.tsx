import type { ComponentProps } from "react";
import styles from "./card.module.css";
import { classNames } from "./class-names.ts";

/** A surface with a line around it. */
export function Card({
  as: Tag = "div",
  className,
  ...rest
}: { readonly as?: "div" | "section" | "article" | "li" } & ComponentProps<"div">) {
  return <Tag {...(rest as object)} className={classNames(styles.card, className)} />;
}
