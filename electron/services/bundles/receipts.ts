import { z } from "zod";
import { reasonOf } from "../disk/json-file.ts";
import { readSignedLines, type Sign, type SignedLines, writeSignedLines } from "../keys/signed-lines.ts";
import { ServiceFailure } from "../service-failure.ts";
import { seenJournalSchema } from "./witness.ts";

/** A file of more bytes holds no receipts. */
export const largestReceipts = 4 * 1024 * 1024;

const receiptSchema = z.strictObject({
  pandu: z.literal("receipt"),
  format: z.literal(1),
  /** Id of the office whose desk signed it. */
  office: z.string().min(1).max(120),
  device: z.string().min(1).max(64),
  learner: z.string().min(1).max(64),
  /** When it was collected. */
  at: z.iso.datetime({ offset: true }),
  journals: z.array(seenJournalSchema),
});

/** A desk's word to a PC of how far it collected one learner. */
export type Receipt = z.infer<typeof receiptSchema>;

/** A receipt as it was read: its two lines, and whether a key's owner signed it. */
export type ReadReceipt = {
  readonly receipt: Receipt;
  readonly text: string;
  readonly isSignedBy: SignedLines["isSignedBy"];
};

/** The name under which a desk leaves a PC's receipts in the shared folder. */
export function receiptsName(device: string): string {
  return `${device}.pandu-receipt`;
}

/** A receipt file: for each learner a line with the receipt and a line with the desk's signature over it. */
export function writeReceipts(receipts: readonly Omit<Receipt, "pandu" | "format">[], sign: Sign): Buffer {
  const lines = receipts.map((receipt) =>
    writeSignedLines(receiptSchema.parse({ pandu: "receipt", format: 1, ...receipt }), sign),
  );
  return Buffer.concat(lines);
}

/** Reads a receipt file; a `damaged-file` failure says what is wrong with a file that is none. */
export function readReceipts(bytes: Buffer): ReadReceipt[] {
  const receipts: ReadReceipt[] = [];
  try {
    if (bytes.length === 0 || bytes.length > largestReceipts) throw new Error("it has the wrong size");
    for (let start = 0; start < bytes.length;) {
      const { value, isSignedBy, end } = readSignedLines(bytes, start);
      const receipt = receiptSchema.parse(value);
      receipts.push({ receipt, isSignedBy, text: bytes.toString("utf8", start, end) });
      start = end;
    }
    return receipts;
  } catch (error) {
    throw new ServiceFailure("damaged-file", `this is no receipt that can be read: ${reasonOf(error)}`);
  }
}
