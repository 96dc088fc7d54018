import { z } from "zod";
import { tidyLine } from "./tidy-line.ts";

const day = z.iso.date();
const number = z.number().min(0).max(9_999).refine(hasFewDigits, "it has too many digits");

/** One line of a certificate. */
const line = (most: number) =>
  z
    .string()
    .max(most)
    .refine((text) => tidyLine(text) === text, "it is not one tidy line");

/** What a certificate says, in the order in which it says it. */
export const certificateFactsSchema = z.strictObject({
  /** 20 hex digits; the same whenever a certificate of the same completion is made. */
  id: z.string().regex(/^[0-9a-f]{20}$/),
  office: line(120).min(1),
  officeName: line(120).min(1),
  name: line(120).min(1),
  staffNumber: line(60),
  course: line(120).min(1),
  /** As the certificate shows it, in the language in which it was printed. */
  title: line(200).min(1),
  courseVersion: line(60).min(1),
  /** Of the attempt that passed, as BCP 47. */
  language: line(35).min(2),
  finished: day,
  points: number,
  of: number,
  /** The last day on which it is current by the office's requirement of the day of issue; empty where it stays so. */
  until: z.union([day, z.literal("")]),
  issued: day,
});

/** What a certificate says. Days are ISO dates. */
export type CertificateFacts = z.infer<typeof certificateFactsSchema>;

const fields = Object.keys(certificateFactsSchema.shape) as (keyof CertificateFacts)[];

/** Facts as lines of text, one a fact; throws where they do not fit. */
export function writeFacts(facts: CertificateFacts): string {
  const fitting = certificateFactsSchema.parse(facts);
  return fields.map((field) => String(fitting[field])).join("\n");
}

/** The facts of such lines; undefined where they are not, to the letter, those that `writeFacts` writes. */
export function readFacts(text: string): CertificateFacts | undefined {
  const lines = text.split("\n");
  const given = Object.fromEntries(fields.map((field, at) => [field, lines[at]]));
  const read = { ...given, points: Number(given["points"]), of: Number(given["of"]) };
  const { data } = certificateFactsSchema.safeParse(read);
  return data !== undefined && writeFacts(data) === text ? data : undefined;
}

/** So that a number is written in one way, without an exponent. */
function hasFewDigits(value: number): boolean {
  return Number(value.toFixed(4)) === value;
}
