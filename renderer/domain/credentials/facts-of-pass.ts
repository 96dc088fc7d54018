import type { CompletionRecord } from "../records/completion-record.ts";
import type { CertificateFacts } from "./certificate-facts.ts";
import { tidyLine } from "./tidy-line.ts";

type Pass = {
  readonly person: { readonly name: string; readonly staffNumber: string };
  readonly record: CompletionRecord;
  /** The last day on which it is current; absent where it stays so. */
  readonly until?: string | undefined;
};

type Issue = {
  readonly office: { readonly id: string; readonly name: string };
  /** Of the course, as the certificate shows it. */
  readonly title: string;
  /** An ISO date. */
  readonly issued: string;
};

/** What the certificate of a pass says, but for its number, which comes when it is signed. */
export function factsOfPass(
  { person, record, until = "" }: Pass,
  { office, title, issued }: Issue,
): Omit<CertificateFacts, "id"> {
  return {
    office: office.id,
    officeName: tidyLine(office.name),
    name: tidyLine(person.name),
    staffNumber: tidyLine(person.staffNumber),
    course: record.course,
    title: tidyLine(title),
    courseVersion: record.courseVersion,
    language: record.language,
    finished: record.finishedAt.slice(0, 10),
    points: record.passingScore.points,
    of: record.passingScore.of,
    until,
    issued,
  };
}
