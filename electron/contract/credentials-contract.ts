import { z } from "zod";
import { certificateFactsSchema } from "../../renderer/domain/credentials/certificate-facts.ts";
import { certificateFaults } from "../../renderer/domain/credentials/certificate-text.ts";
import { mostCertificates } from "../../renderer/domain/credentials/most-certificates.ts";
import { officeFileSchema } from "../../renderer/domain/office/office-file.ts";

const nothing = z.strictObject({});
const cardContent = z.base64().max(8_000);
const file = z.strictObject({ name: z.string(), content: z.base64() });
const { office } = officeFileSchema.shape;

/** The latest pass of a course by a person of the desk, and the course's title as it is to be shown. */
const completion = z.strictObject({
  person: z.string().min(1).max(120),
  course: z.string().min(1).max(120),
  title: z.string().trim().min(1).max(200),
});

const issuer = z.strictObject({
  office,
  fingerprint: z.string(),
  /** What made this PC know it: its office file, its own desk, or a card that somebody brought. */
  source: z.enum(["office-file", "desk", "card"]),
});

const issuers = z.strictObject({ issuers: z.array(issuer) });

/** Certificates that are checked without a network: made by the desk, checked on any PC. */
export const credentialsContract = {
  /** Signs what the desk holds of these passes; `not-found` where it holds one of them not. */
  "desk.certificates.issue": {
    input: z.strictObject({ certificates: z.array(completion).min(1).max(mostCertificates) }),
    output: z.strictObject({
      /** In the order of the input; `text` is what the QR code holds. */
      certificates: z.array(z.strictObject({ text: z.string(), facts: certificateFactsSchema })),
    }),
  },
  /** The same passes as Open Badges 3.0: one JSON file, or a ZIP of several. */
  "desk.badges": {
    input: z.strictObject({
      certificates: z
        .array(completion.extend({ criteria: z.string().trim().min(1).max(4_000) }))
        .min(1)
        .max(mostCertificates),
    }),
    output: file,
  },
  /** The card by which other PCs come to know this desk as an issuer. */
  "desk.issuerCard": { input: nothing, output: file },
  /** Checks a certificate's text. Of one whose signature does not fit nothing is told: none of it can be relied upon. */
  "credentials.check": {
    input: z.strictObject({ text: z.string().max(20_000) }),
    output: z.discriminatedUnion("signature", [
      z.strictObject({
        signature: z.literal("fits"),
        facts: certificateFactsSchema,
        /** Of the key that signed. */
        fingerprint: z.string(),
        /** Absent where this PC does not know the issuer. */
        issuer: issuer.optional(),
      }),
      z.strictObject({ signature: z.literal("does-not-fit") }),
      z.strictObject({ signature: z.literal("not-a-certificate"), fault: z.enum(certificateFaults) }),
    ]),
  },
  "issuers.list": { input: nothing, output: issuers },
  /** Reads an issuer's card without keeping it, so that its fingerprint can be compared. */
  "issuers.inspect": {
    input: z.strictObject({ content: cardContent }),
    output: z.strictObject({ office, fingerprint: z.string(), isKnown: z.boolean() }),
  },
  /** Keeps an issuer whose fingerprint was compared; the learner who brings the card must be unlocked and is noted. */
  "issuers.add": {
    input: z.strictObject({ learner: z.string(), content: cardContent, fingerprint: z.string() }),
    output: issuers,
  },
  /** Forgets an issuer that a card or the desk brought; that of the office file goes with it. */
  "issuers.remove": { input: z.strictObject({ fingerprint: z.string() }), output: issuers },
} as const;
