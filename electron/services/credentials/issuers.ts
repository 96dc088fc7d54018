import { join } from "node:path";
import { z } from "zod";
import { officeFileSchema } from "../../../renderer/domain/office/office-file.ts";
import type { Input, Output } from "../../contract/contract.ts";
import { type Clock, timestamp } from "../clock.ts";
import type { Disk } from "../disk/disk.ts";
import { readJsonOrKeepAside, writeJson } from "../disk/json-file.ts";
import { createTurn } from "../in-turn.ts";
import { fingerprintOf } from "../keys/fingerprint.ts";
import type { Office } from "../office/office.ts";
import { ServiceFailure } from "../service-failure.ts";
import { readIssuerCard } from "./issuer-card.ts";
import { openCertificate } from "./open-certificate.ts";

const storedSchema = z.strictObject({
  issuers: z.array(
    z.strictObject({
      office: officeFileSchema.shape.office,
      publicKey: z.base64(),
      source: z.enum(["desk", "card"]),
      addedAt: z.iso.datetime({ offset: true }),
      /** The learner who brought the card. */
      addedBy: z.string().optional(),
    }),
  ),
});

type StoredIssuer = z.infer<typeof storedSchema>["issuers"][number];
type KnownIssuer = Output<"issuers.list">["issuers"][number];
type Ports = {
  readonly disk: Disk;
  readonly folder: string;
  readonly clock: Clock;
  readonly office: Pick<Office, "held">;
};

/** A desk as an issuer of certificates. */
export type OwnIssuer = Pick<StoredIssuer, "office" | "publicKey">;

/** Whose certificates this PC knows: the desk of its office file, its own desk, and those whose cards were brought. */
export function createIssuers({ disk, folder, clock, office }: Ports) {
  const path = join(folder, "issuers.json");
  const turn = createTurn();
  const read = async (): Promise<readonly StoredIssuer[]> =>
    (await readJsonOrKeepAside(disk, path, storedSchema))?.issuers ?? [];
  const known = async (): Promise<readonly KnownIssuer[]> => {
    const held = (await office.held())?.office;
    const ofOffice = held && describe({ office: held.office, ...held.desk }, "office-file");
    const stored = (await read()).map((each) => describe(each, each.source));
    return ofOffice === undefined
      ? stored
      : [ofOffice, ...stored.filter(({ fingerprint }) => fingerprint !== ofOffice.fingerprint)];
  };
  const list = async (): Promise<Output<"issuers.list">> => ({ issuers: [...(await known())] });
  const find = async (publicKey: string) =>
    (await known()).find(({ fingerprint }) => fingerprint === fingerprintOf(publicKey));

  /** Puts an issuer in the place of what was known under its key, in whichever way base64 writes that. */
  const keep = async (issuer: StoredIssuer): Promise<void> => {
    const own = fingerprintOf(issuer.publicKey);
    const others = (await read()).filter(({ publicKey }) => fingerprintOf(publicKey) !== own);
    await writeJson(disk, path, { issuers: [...others, issuer] });
  };
  const add = async ({ learner, content, fingerprint }: Input<"issuers.add">) => {
    const { office: named, publicKey } = readIssuerCard(Buffer.from(content, "base64"));
    if (fingerprintOf(publicKey) !== fingerprint)
      throw new ServiceFailure("bad-request", "this is not the card that was looked at");
    const addedAt = timestamp(clock.now());
    await keep({ office: named, publicKey, source: "card", addedAt, addedBy: learner });
    return list();
  };
  const remove = async ({ fingerprint }: Input<"issuers.remove">) => {
    const issuers = (await read()).filter(({ publicKey }) => fingerprintOf(publicKey) !== fingerprint);
    await writeJson(disk, path, { issuers });
    return list();
  };
  return {
    list: () => turn(list),
    inspect: async ({ content }: Input<"issuers.inspect">): Promise<Output<"issuers.inspect">> => {
      const { office: named, publicKey } = readIssuerCard(Buffer.from(content, "base64"));
      const isKnown = (await find(publicKey)) !== undefined;
      return { office: named, fingerprint: fingerprintOf(publicKey), isKnown };
    },
    add: (input: Input<"issuers.add">) => turn(() => add(input)),
    remove: (input: Input<"issuers.remove">) => turn(() => remove(input)),
    /** This PC's desk is known to it, also while it is locked. */
    enrolDesk: (own: OwnIssuer) =>
      turn(() => keep({ ...own, source: "desk", addedAt: timestamp(clock.now()) })),
    check: async ({ text }: Input<"credentials.check">): Promise<Output<"credentials.check">> => {
      const opened = openCertificate(text);
      if (opened.signature !== "fits") return opened;
      const { signature, facts, publicKey } = opened;
      const issuer = await find(publicKey);
      return { signature, facts, fingerprint: fingerprintOf(publicKey), ...(issuer && { issuer }) };
    },
  };
}

function describe({ office, publicKey }: OwnIssuer, source: KnownIssuer["source"]): KnownIssuer {
  return { office, fingerprint: fingerprintOf(publicKey), source };
}
