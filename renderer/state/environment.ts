import { createContext, useContext } from "react";
import type { CoverageDocument } from "../domain/course/coverage.ts";
import type {
  CourseDocument,
  DrillDocument,
  FormDocument,
  LessonDocument,
  SearchEntry,
  WorkshopDocument,
} from "../domain/course/documents.ts";
import type { PictureCode } from "../domain/credentials/picture-code.ts";
import type { DiscernmentDocument } from "../domain/discernment/document.ts";
import type { Lab } from "../domain/provenance/maker.ts";
import type { ZipFile } from "../domain/exports/making.ts";
import type { PracticeSet } from "../domain/provenance/practice-set.ts";
import type { OfficialList } from "../domain/provenance/trust-lists.ts";
import type { ReadTable } from "../domain/roster/table.ts";
import type { App } from "./app-store.ts";
import type { OfficeStore } from "./office-store.ts";

/** What the features may use of the world outside: wired once, handed down. */
export type Environment = {
  readonly app: App;
  readonly office: OfficeStore;
  readonly content: {
    readonly search: (language: string) => Promise<readonly SearchEntry[]>;
    readonly coverage: (language: string) => Promise<CoverageDocument>;
    readonly course: (course: string, language: string) => Promise<CourseDocument>;
    readonly lesson: (course: string, lesson: string, language: string) => Promise<LessonDocument>;
    readonly workshop: (course: string, language: string) => Promise<WorkshopDocument>;
    readonly drill: (course: string, drill: string, language: string) => Promise<DrillDocument>;
    readonly form: (course: string, form: string, language: string) => Promise<FormDocument>;
    readonly notices: () => Promise<string>;
    readonly practice: () => Promise<PracticeSet>;
    readonly practiceFile: (file: string, name: string) => Promise<File>;
    readonly discernment: (course: string, form: string, language: string) => Promise<DiscernmentDocument>;
    readonly discernmentPicture: (course: string, file: string, name: string) => Promise<File>;
    readonly officialTrust: () => Promise<OfficialList | undefined>;
  };
  readonly clock: {
    readonly now: () => number;
    readonly timestamp: () => string;
    readonly monotonic: () => number;
  };
  readonly random: () => number;
  readonly randomId: () => string;
  /** Saves a file made by the app; gives where, or undefined when the learner called it off. */
  readonly saveFile: (name: string, bytes: Uint8Array<ArrayBuffer>) => Promise<string | undefined>;
  /** Takes what is stored of a learner out of the browser's own index. */
  readonly forget: (learner: string) => Promise<void>;
  /** Opens the print window for what is on the screen. */
  readonly print: () => void;
  /** Begins with nothing loaded: the reader starts with the first file. */
  readonly openInspector: () => Lab<File>;
  /** The first sheet of an Excel workbook; undefined where it cannot be read. */
  readonly readWorkbook: (bytes: Uint8Array) => Promise<ReadTable | undefined>;
  /** Looks for a QR code in a picture file. */
  readonly startZip: () => Promise<ZipFile>;
  readonly readCode: (picture: Blob) => Promise<PictureCode>;
  readonly startActiveTimer: () => ActiveTimer;
  readonly voices: () => Promise<readonly SpeechSynthesisVoice[]>;
};

/** Counts visible, non-idle milliseconds. */
export type ActiveTimer = { readonly read: () => number; readonly stop: () => void };

export const EnvironmentContext = createContext<Environment | undefined>(undefined);

export function useEnvironment(): Environment {
  const environment = useContext(EnvironmentContext);
  if (environment === undefined) throw new Error("EnvironmentContext has no provider");
  return environment;
}
