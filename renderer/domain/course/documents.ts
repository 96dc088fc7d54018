import type { Course, Form } from "./course.ts";
import type { CourseStrings, FormStrings } from "./course-strings.ts";
import type { Drill } from "../drill/drill.ts";
import type { DrillStrings } from "../drill/drill-strings.ts";
import type { SvgNode } from "./figure.ts";
import type { ItemStrings } from "./item-strings.ts";
import type { QuizItem } from "./quiz-item.ts";
import type { Workshop } from "./workshop.ts";
import type { WorkshopStrings } from "./workshop-strings.ts";
import type { Lesson } from "./lesson.ts";
import type { LessonStrings } from "./lesson-strings.ts";
import type { SkillArea, Track } from "./tracks.ts";

/** How far a text's translation was read: "original" is English as written; "draft" was read by no native speaker. */
export type TranslationState = "original" | "draft" | "reviewed" | "approved";

/** What every document says of its own language: a part that is not translated comes in English, whole. */
export type Spoken = { readonly language: string; readonly translation: TranslationState };

/** A course as the list of courses shows it. File: `courses/index.<language>.json`, an array. */
export type CourseListing = Spoken & {
  readonly id: string;
  readonly version: string;
  /** SHA-256 of structure, drawings and English words, in hex. */
  readonly hash: string;
  readonly track: Track;
  readonly skillArea: SkillArea;
  readonly title: string;
  readonly summary: string;
  readonly lessons: readonly LessonListing[];
  readonly drills: readonly DrillListing[];
  readonly forms: readonly string[];
  /** How many items a form has, and how many points pass. */
  readonly formItems: number;
  readonly passMark: number;
  /** Whether it has a kit for a room without PCs. */
  readonly hasWorkshop: boolean;
  /** Its discernment test, if it has one: parallel forms, and how many items each has. */
  readonly discernment?: { readonly forms: readonly string[]; readonly items: number };
};

export type LessonListing = Spoken & {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  readonly objectives: readonly string[];
  /** Ids of its steps, in reading order. */
  readonly steps: readonly string[];
  /** Its checks, in reading order. */
  readonly checks: readonly { readonly item: string; readonly objective: string; readonly step: string }[];
};

export type DrillListing = Spoken & {
  readonly id: string;
  /** The lesson that teaches what the drill asks for. */
  readonly lesson: string;
  readonly title: string;
  readonly minutes: number;
};

type Figures = { readonly figures: Readonly<Record<string, SvgNode>> };

/** File: `courses/<course>/<language>/course.json`. */
export type CourseDocument = Spoken & {
  readonly course: Course;
  readonly hash: string;
  readonly strings: CourseStrings;
};

/** File: `courses/<course>/<language>/<lesson>.json`. */
export type LessonDocument = Spoken & Figures & { readonly lesson: Lesson; readonly strings: LessonStrings };

/** File: `courses/<course>/<language>/form-<form>.json`. */
export type FormDocument = Spoken & Figures & { readonly form: Form; readonly strings: FormStrings };

/** File: `courses/<course>/<language>/drill-<drill>.json`. */
export type DrillDocument = Spoken & { readonly drill: Drill; readonly strings: DrillStrings };

/** A question of a quiz on paper. */
export type QuizQuestion = {
  readonly item: QuizItem;
  readonly strings: ItemStrings<"single" | "true-false">;
  readonly language: string;
};

/** File: `courses/<course>/<language>/workshop.json`. */
export type WorkshopDocument = Spoken & {
  readonly workshop: Workshop;
  readonly strings: WorkshopStrings;
  readonly quiz: readonly QuizQuestion[];
};

/** One findable passage. File: `courses/search.<language>.json`, an array. */
export type SearchEntry = {
  readonly course: string;
  /** Where it stands: a step of a lesson, or a glossary term. */
  readonly place:
    | { readonly kind: "step"; readonly lesson: string; readonly step: string }
    | { readonly kind: "glossary"; readonly term: string };
  readonly title: string;
  readonly text: string;
};
