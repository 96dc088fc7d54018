import { z } from "zod";
import { tidyLine } from "../../../renderer/domain/credentials/tidy-line.ts";
import { officeFileSchema } from "../../../renderer/domain/office/office-file.ts";
import { reasonOf } from "../disk/json-file.ts";
import { readSignedLines, type Sign, writeSignedLines } from "../keys/signed-lines.ts";
import { ServiceFailure } from "../service-failure.ts";

const { office, madeAt } = officeFileSchema.shape;

/** What a desk says of itself as an issuer of certificates. */
const issuerCardSchema = z.strictObject({
  pandu: z.literal("issuer"),
  format: z.literal(1),
  /** Its name is shown where somebody decides whom to trust: nothing in it turns the reading about. */
  office: office.extend({
    name: office.shape.name.refine((name) => tidyLine(name) === name, "it is not one tidy line"),
  }),
  /** Ed25519, SubjectPublicKeyInfo in base64. */
  publicKey: z.base64().length(60),
  madeAt,
});

type IssuerCard = z.infer<typeof issuerCardSchema>;

/** An issuer's card: one line of JSON, and a line with the issuer's signature over it. */
export function writeIssuerCard(card: IssuerCard, sign: Sign): Buffer {
  return writeSignedLines(issuerCardSchema.parse(card), sign);
}

/** Reads a card and checks that the issuer it names signed it; a `damaged-file` failure says what is wrong. */
export function readIssuerCard(bytes: Buffer): IssuerCard {
  try {
    const { value, isSignedBy, end } = readSignedLines(bytes);
    const card = issuerCardSchema.parse(value);
    if (end !== bytes.length || !isSignedBy(card.publicKey))
      throw new Error("it was changed after it was signed");
    return card;
  } catch (error) {
    throw new ServiceFailure("damaged-file", `this is no issuer card that can be read: ${reasonOf(error)}`);
  }
}
