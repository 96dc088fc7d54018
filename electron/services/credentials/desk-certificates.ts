import { createHash } from "node:crypto";
import { factsOfPass } from "../../../renderer/domain/credentials/facts-of-pass.ts";
import { tidyLine } from "../../../renderer/domain/credentials/tidy-line.ts";
import type { Input, Output } from "../../contract/contract.ts";
import { timestamp } from "../clock.ts";
import type { OpenDesk } from "../desk/open-desk.ts";
import { signAsDesk } from "../desk/vault/desk-keys.ts";
import { type Completion, findCompletions } from "./find-completions.ts";
import { writeIssuerCard } from "./issuer-card.ts";
import type { OwnIssuer } from "./issuers.ts";
import { sealCertificate } from "./seal-certificate.ts";

type Asked = Input<"desk.certificates.issue">["certificates"][number];
type IssuingOffice = OwnIssuer["office"];

/** Lets this PC know its own desk as an issuer. */
export type EnrolDesk = (issuer: OwnIssuer) => Promise<void>;

/** Signs certificates of passes that the desk holds, and writes down how many. */
export async function issueCertificates(
  desk: OpenDesk,
  { certificates }: Input<"desk.certificates.issue">,
  enrol: EnrolDesk,
): Promise<Output<"desk.certificates.issue">> {
  const { keys, clock } = desk;
  const office = await issuingOffice(desk);
  const at = timestamp(clock.now());
  const issued = (await findCompletions(desk, certificates)).map((completion) => {
    const { title } = completion.asked;
    const said = factsOfPass(completion, { office, title, issued: at.slice(0, 10) });
    const facts = { id: certificateId(completion, office.id), ...said };
    return { facts, text: sealCertificate(facts, keys) };
  });
  await enrol({ office, publicKey: keys.publicKey });
  await noteIssued(desk, issued.length);
  return { certificates: issued };
}

/** Writes down that so many certificates or badges were made. */
export function noteIssued({ ledger, clock }: OpenDesk, count: number): Promise<void> {
  return ledger.commit([{ entry: { kind: "certificates-issued", at: timestamp(clock.now()), count } }]);
}

/** The same for every certificate of the same pass, whichever of several PCs reported it: 20 hex digits. */
export function certificateId({ record }: Pick<Completion<Asked>, "record">, office: string): string {
  const { learner, course, courseVersion, finishedAt } = record;
  const named = JSON.stringify([office, learner, course, courseVersion, finishedAt]);
  return createHash("sha256").update(named).digest("hex").slice(0, 20);
}

/** The card that makes this desk known to other PCs. */
export async function makeIssuerCard(desk: OpenDesk, enrol: EnrolDesk): Promise<Output<"desk.issuerCard">> {
  const { keys, clock } = desk;
  const [office, madeAt] = [await issuingOffice(desk), timestamp(clock.now())];
  await enrol({ office, publicKey: keys.publicKey });
  const card = { pandu: "issuer", format: 1, office, publicKey: keys.publicKey, madeAt } as const;
  const content = writeIssuerCard(card, (line) => signAsDesk(keys, line)).toString("base64");
  return { name: `pandu-issuer-${madeAt.slice(0, 10)}.pandu-issuer`, content };
}

async function issuingOffice(desk: OpenDesk): Promise<IssuingOffice> {
  const { id, name } = await desk.office.stored();
  return { id, name: tidyLine(name) };
}
