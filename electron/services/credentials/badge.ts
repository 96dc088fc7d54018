import { createHash } from "node:crypto";
import { tidyLine } from "../../../renderer/domain/credentials/tidy-line.ts";
import type { Input } from "../../contract/contract.ts";
import { badgeContexts } from "./badge-contexts.ts";
import type { Completion } from "./find-completions.ts";
import type { LinkedDocument } from "./sign-badge.ts";

type Asked = Input<"desk.badges">["certificates"][number];

/** Who makes a badge, and what must not come from the badge's own facts. */
export type BadgeIssue = {
  readonly issuer: { readonly did: string; readonly name: string };
  /** The certificate's id: a badge of the same pass has the same. */
  readonly id: string;
  /** Random text that goes into the hash of the staff number. */
  readonly salt: string;
};

/** A pass as an unsigned OpenBadgeCredential 3.0. */
export function badgeOf(completion: Completion<Asked>, { issuer, id, salt }: BadgeIssue): LinkedDocument {
  const { asked, person, record, until } = completion;
  const title = tidyLine(asked.title);
  const achievement = `urn:pandu:course:${encodeURIComponent(record.course)}:${encodeURIComponent(record.courseVersion)}`;
  const score = `${achievement}:score`;
  return {
    "@context": badgeContexts,
    id: `urn:pandu:certificate:${id}`,
    type: ["VerifiableCredential", "OpenBadgeCredential"],
    name: title,
    issuer: { id: issuer.did, type: ["Profile"], name: issuer.name },
    validFrom: inUtc(record.finishedAt),
    ...(until === undefined ? {} : { validUntil: `${until}T23:59:59Z` }),
    credentialSubject: {
      type: ["AchievementSubject"],
      identifier: [identityOf(person, salt)],
      activityStartDate: inUtc(record.startedAt),
      activityEndDate: inUtc(record.finishedAt),
      result: [{ type: ["Result"], resultDescription: score, value: String(record.passingScore.points) }],
      achievement: {
        id: achievement,
        type: ["Achievement"],
        achievementType: "Course",
        name: title,
        description: tidyLine(asked.criteria),
        criteria: { narrative: asked.criteria },
        inLanguage: record.language,
        version: record.courseVersion,
        resultDescription: [
          {
            id: score,
            type: ["ResultDescription"],
            name: "Final test",
            resultType: "RawScore",
            requiredValue: String(record.passMark),
            valueMin: "0",
            valueMax: String(record.passingScore.of),
          },
        ],
      },
    },
  };
}

/** A staff number is hashed as Open Badges has it; whoever can guess it can still find it out. */
function identityOf(
  { name, staffNumber }: { readonly name: string; readonly staffNumber: string },
  salt: string,
) {
  if (staffNumber === "")
    return { type: "IdentityObject", hashed: false, identityHash: tidyLine(name), identityType: "name" };
  const digest = createHash("sha256").update(`${staffNumber}${salt}`).digest("hex");
  return {
    type: "IdentityObject",
    hashed: true,
    identityHash: `sha256$${digest}`,
    identityType: "identifier",
    salt,
  };
}

function inUtc(moment: string): string {
  return new Date(moment).toISOString();
}
