import { generateKeyPairSync, sign } from "node:crypto";
import { generateIdentity, identityToRecipient } from "age-encryption";
import { writeOfficeFile } from "../../electron/services/office/office-file.ts";
import type { OfficeFile } from "../../renderer/domain/office/office-file.ts";

/** A supervisor's desk with keys of its own. */
export type Desk = Awaited<ReturnType<typeof aDesk>>;

/** A desk that signs office files and receipts, and for which records are encrypted. */
export async function aDesk(id = "office-1") {
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  const spki = publicKey.export({ format: "der", type: "spki" }).toString("base64");
  const identity = await generateIdentity();
  const recipient = await identityToRecipient(identity);
  const office = (changes: Partial<OfficeFile> = {}): OfficeFile => ({
    pandu: "office",
    format: 1,
    office: { id, name: "Ministry of Ports" },
    revision: 1,
    madeAt: "2026-01-04T08:00:00+07:00",
    desk: { publicKey: spki, recipient },
    units: [
      { id: "u1", name: "Ministry" },
      { id: "u2", name: "Records", parent: "u1" },
    ],
    people: [{ id: "p1", name: "Daw Khin", staffNumber: "A-17", unit: "u2" }],
    requirements: [{ id: "r1", course: "safe-lifting", units: [], due: "2026-06-30" }],
    ...changes,
  });
  const signed = (bytes: Uint8Array) => sign(null, bytes, privateKey).toString("base64");
  const file = (changes: Partial<OfficeFile> = {}) => writeOfficeFile(office(changes), signed);
  return { id, publicKey: spki, identity, sign: signed, office, file };
}
