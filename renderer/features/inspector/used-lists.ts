import type { TrustListName } from "../../domain/provenance/report.ts";
import type { Environment } from "../../state/environment.ts";

/** A trust list by which a file was judged. */
export type UsedList = {
  readonly name: TrustListName;
  /** ISO 8601; the practice list has none. */
  readonly date?: string;
};

/** The lists on this PC as they are now. One that cannot be read is as good as none, as it is for the reader. */
export async function listsOnThisPc({ app, content }: Environment): Promise<readonly UsedList[]> {
  const [official, answer] = await Promise.all([
    content.officialTrust().catch(() => undefined),
    app.services.call("trust.load", {}),
  ]);
  const office = answer.ok ? answer.value.office : undefined;
  return [
    ...(official ? [{ name: "official" as const, date: official.fetchedAt }] : []),
    ...(office ? [{ name: "office" as const, date: office.importedAt }] : []),
  ];
}

export const practiceList: readonly UsedList[] = [{ name: "practice" }];
