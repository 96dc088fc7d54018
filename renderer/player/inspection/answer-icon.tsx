import {
  BrainCircuit,
  Camera,
  FileQuestionMark,
  type LucideIcon,
  MessageCircleOff,
  ShieldQuestionMark,
  Unlink,
} from "lucide-react";
import type { Answer } from "../../domain/provenance/headline.ts";
import styles from "./answer-icon.module.css";

const icons: Readonly<Record<Answer, LucideIcon>> = {
  ai: BrainCircuit,
  camera: Camera,
  broken: Unlink,
  unvouched: ShieldQuestionMark,
  silent: MessageCircleOff,
  unreadable: FileQuestionMark,
};

/** The sign of an answer; its words stand beside it. */
export function AnswerIcon({
  answer,
  isSmall = false,
}: {
  readonly answer: Answer;
  readonly isSmall?: boolean;
}) {
  const Icon = icons[answer];
  return (
    <span className={styles.tile} data-answer={answer} data-small={isSmall || undefined}>
      <Icon aria-hidden size={isSmall ? "1.1em" : "1.6em"} />
    </span>
  );
}
