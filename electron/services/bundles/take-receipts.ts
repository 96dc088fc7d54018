import type { Output } from "../../contract/contract.ts";
import { ServiceFailure } from "../service-failure.ts";
import { checkSeen } from "./check-history.ts";
import { type Kept, withTowards } from "./kept-records.ts";
import { openJournals } from "./open-journals.ts";
import { type ReadReceipt, readReceipts, type Receipt } from "./receipts.ts";
import { eventsIn, type RecordPorts } from "./seal-records.ts";

type Taken = Output<"records.receipt">["learners"][number];

/**
 * Keeps receipts of this PC's desk for the learners who are here. A `damaged-file` failure says what is wrong with a
 * file that holds none, `not-found` that there is no office file to check them with.
 */
export async function takeReceipts(ports: RecordPorts, bytes: Buffer): Promise<Output<"records.receipt">> {
  const held = await ports.office.held();
  if (held === undefined)
    throw new ServiceFailure("not-found", "this PC has no office file to check a receipt with");
  const { office, desk } = held.office;
  const read = readReceipts(bytes);
  if (!read.every(({ receipt, isSignedBy }) => receipt.office === office.id && isSignedBy(desk.publicKey)))
    throw new ServiceFailure("damaged-file", "this receipt is not from the desk of this PC's office");
  if (!read.every(({ receipt }) => receipt.device === ports.key.device))
    throw new ServiceFailure("damaged-file", "this receipt is for another PC");
  const learners: Taken[] = [];
  for (const each of read) learners.push(await take(ports, each));
  return { learners };
}

async function take(
  { learners, journals, kept }: RecordPorts,
  { receipt, text }: ReadReceipt,
): Promise<Taken> {
  const { learner, office, at } = receipt;
  const here = await learners.look(learner);
  if (here === "none" || here === "damaged") return { learner, at, state: "not-here" };
  const profile = here === "open" ? { name: (await learners.open(learner)).name } : {};
  const opened = await openJournals(journals, learner);
  const fits = (each: Receipt) => checkSeen(each.journals, opened) === undefined;
  if (!fits(receipt)) return { learner, ...profile, at, state: "does-not-fit" };
  const held = heldReceipt(await kept.load(learner), office);
  const isOlder = held !== undefined && fits(held) && eventsIn(receipt.journals) < eventsIn(held.journals);
  if (!isOlder) await kept.change(learner, (before) => withTowards(before, office, { receipt: text }));
  return { learner, ...profile, at, state: isOlder ? "older" : "kept" };
}

/** The receipt that a learner's PC holds of an office. */
export function heldReceipt(kept: Kept, office: string): Receipt | undefined {
  const text = kept.offices[office]?.receipt;
  return text === undefined ? undefined : readReceipts(Buffer.from(text))[0]?.receipt;
}
