import { canonicalJson } from "../../../renderer/domain/records/canonical-json.ts";
import { type DerivedRecords, deriveRecords } from "../../../renderer/domain/records/derive-records.ts";
import { originOf } from "../journal/journal-name.ts";
import type { Bundle, BundleHeader, BundleLearner, LearnerPart, Refusal } from "./bundle.ts";
import { checkDerived } from "./check-derived.ts";
import { checkSeen, checkWithheld, witnessOf } from "./check-history.ts";
import { type CheckedJournal, checkJournal, type Misfit } from "./check-journal.ts";
import { type BundleNote, notesOf } from "./notes.ts";
import { readReceipts, type Receipt } from "./receipts.ts";
import type { Witness } from "./witness.ts";

/** What a desk knows when a bundle comes. */
export type Known = {
  /** What was kept of this learner on the bundle's device after the last collection. */
  readonly witnessOf: (learner: string) => Witness | undefined;
  /** The desk's own key, by which it knows its receipts. */
  readonly deskKey: string;
  /** SHA-256 of the body of the bundle that came under this id before. */
  readonly seenBody?: string;
  /** Whether the supervisor accepted that this learner's history on the device begins anew. */
  readonly isRestarted?: (learner: string) => boolean;
  /** Wall time of the desk's PC, in milliseconds. */
  readonly now: number;
};

/** What becomes of one learner of a bundle. */
export type Judgement = { readonly learner: BundleLearner["learner"] } & (
  | {
      /** First seen, or grown and in agreement; `witnessed` where the PC also holds this desk's receipt. */
      readonly state: "recorded" | "witnessed";
      readonly derived: DerivedRecords;
      readonly pseudonym: string;
      readonly notes: readonly BundleNote[];
      /** To be kept, and to be given back as a receipt. */
      readonly witness: Witness;
    }
  /** Nothing is new since it was collected. */
  | { readonly state: "unchanged" }
  | { readonly state: "refused"; readonly reason: Refusal; readonly where: string }
);

/** Judges every learner of a bundle, each for themselves. Pure: the same bundle and knowledge give the same judgement. */
export function judgeBundle({ header, learners }: Bundle, known: Known): Judgement[] {
  return learners.map((part) => ({ learner: part.learner, ...judge(header, part, known) }));
}

type Verdict = Judgement extends infer Each ? (Each extends unknown ? Omit<Each, "learner"> : never) : never;

function judge(header: BundleHeader, part: LearnerPart, known: Known): Verdict {
  if (known.seenBody !== undefined)
    return known.seenBody === header.body.sha256
      ? { state: "unchanged" }
      : refused({ reason: "reused-id", where: header.bundle });
  const journals: CheckedJournal[] = [];
  for (const journal of part.journals) {
    const checked = checkJournal(journal, part.learner.id);
    if ("reason" in checked) return refused(checked);
    journals.push(checked);
  }
  const derived = derive(header, part, journals);
  const misfit = checkDerived(derived, part.derived) ?? checkAgainst(header, part, known, journals);
  if (misfit !== undefined) return refused(misfit);
  const isNew = isRestarted(part, known);
  const before = isNew ? undefined : known.witnessOf(part.learner.id);
  const { device, madeAt } = header;
  const collectedAt = new Date(known.now).toISOString();
  const witness = witnessOf({ device, madeAt, collectedAt }, part, journals, before);
  if (before !== undefined && isSame(before, witness)) return { state: "unchanged" };
  const receipt = receiptOf(header, part, known);
  const isWitnessed =
    !isNew && receipt !== undefined && checkSeen(receipt.journals, part.journals) === undefined;
  const notes = notesOf(part, journals, known.now);
  const state = isWitnessed ? "witnessed" : "recorded";
  return { state, derived, pseudonym: part.pseudonym, notes, witness };
}

function derive(
  { device, appVersion }: BundleHeader,
  part: LearnerPart,
  journals: readonly CheckedJournal[],
) {
  const { learner, pseudonym } = part;
  const read = journals.map(({ part: { journal }, events }) => ({
    name: journal.name,
    device: originOf(journal.name),
    events,
  }));
  return deriveRecords({ learner, device, appVersion, pseudonym }, read);
}

/** Against what was collected before: what the desk kept, and what the PC holds with the desk's signature. */
function checkAgainst(
  header: BundleHeader,
  part: LearnerPart,
  known: Known,
  journals: readonly CheckedJournal[],
): Misfit | undefined {
  if (isRestarted(part, known)) return undefined;
  const before = known.witnessOf(part.learner.id);
  const misfit =
    before && (checkSeen(before.journals, part.journals) ?? checkWithheld(before, part.courses, journals));
  if (misfit?.reason === "history-shorter" && Date.parse(header.madeAt) <= Date.parse(before?.madeAt ?? ""))
    return { ...misfit, reason: "older-than-collected" };
  return misfit ?? checkForgotten(receiptOf(header, part, known), before, part);
}

/** A receipt later than what the desk kept tells that the desk forgot; an earlier one tells nothing new. */
function checkForgotten(
  receipt: Receipt | undefined,
  before: Witness | undefined,
  { journals }: LearnerPart,
): Misfit | undefined {
  if (receipt === undefined) return undefined;
  const isLater = before === undefined || Date.parse(receipt.at) > Date.parse(before.collectedAt);
  return isLater ? checkSeen(receipt.journals, journals) : undefined;
}

function isRestarted(part: LearnerPart, known: Known): boolean {
  return known.isRestarted?.(part.learner.id) ?? false;
}

/** The receipt that the PC holds, if it is this desk's for this learner there. */
function receiptOf({ device }: BundleHeader, { learner, receipt: text }: LearnerPart, { deskKey }: Known) {
  if (text === undefined) return undefined;
  try {
    return readReceipts(Buffer.from(text)).find(
      ({ receipt, isSignedBy }) =>
        receipt.device === device && receipt.learner === learner.id && isSignedBy(deskKey),
    )?.receipt;
  } catch {
    return undefined;
  }
}

/** Whether nothing came since. */
function isSame(before: Witness, now: Witness): boolean {
  return before.details === now.details && canonicalJson(before.journals) === canonicalJson(now.journals);
}

function refused({ reason, where }: Misfit): Verdict {
  return { state: "refused", reason, where };
}
