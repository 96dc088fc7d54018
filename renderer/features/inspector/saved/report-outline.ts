import type { TFunction } from "i18next";
import type { Formats } from "../../../i18n/formats.ts";
import type { Term } from "../../../player/inspection/terms.ts";
import type { SealFact } from "../../../player/inspection/use-seal-facts.ts";
import type { CheckedSeal } from "../../../domain/provenance/report.ts";

/** A report in words, for a page that stands alone. */
export type ReportOutline = {
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly title: string;
  readonly sections: readonly ReportSection[];
};

export type ReportSection = {
  readonly title: string;
  /** Sentences, one a line. */
  readonly remark?: string;
  readonly rows?: readonly ReportRow[];
};

export type ReportRow = readonly [label: string, value: string];

/** What words are made with. */
export type Words = {
  readonly t: TFunction<"inspector">;
  readonly formats: Formats;
  readonly sizeOf: (bytes: number) => string;
  readonly sealFacts: (seal: CheckedSeal) => readonly SealFact[];
};

/** Sentences on lines of their own; those that do not apply are left out. */
export function lines(...sentences: readonly (string | false | undefined)[]): string {
  return sentences.filter((sentence) => typeof sentence === "string").join("\n");
}

export function termLine(t: Words["t"], { term, words }: Term): string {
  return words === undefined ? term : t("text.term", { words: t(words), term });
}
