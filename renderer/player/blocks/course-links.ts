import { createContext } from "react";
import type { GlossaryEntry } from "../../domain/course/course-strings.ts";

/** What the links inside course texts lead to. A link that leads nowhere is shown as plain words. */
export type CourseLinks = {
  readonly glossary?: Readonly<Record<string, GlossaryEntry>>;
  readonly onSource?: (source: string) => void;
  readonly onLesson?: (lesson: string) => void;
};

export const CourseLinksContext = createContext<CourseLinks>({});

/** The language that the course text around is written in; nothing when it is the interface's own. */
export const ContentLanguageContext = createContext<string | undefined>(undefined);
