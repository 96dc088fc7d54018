import { randomUUID } from "node:crypto";
import { z } from "zod";
import { checkOffice } from "../../../../renderer/domain/desk/check-office.ts";
import type { Input, Output } from "../../../contract/contract.ts";
import { officeDraftSchema } from "../../../contract/desk-contract.ts";
import { type Clock, timestamp } from "../../clock.ts";
import { createTurn } from "../../in-turn.ts";
import { fingerprintOf } from "../../keys/fingerprint.ts";
import { writeOfficeFile } from "../../office/office-file.ts";
import { ServiceFailure } from "../../service-failure.ts";
import type { DeskEntry } from "../ledger/entries.ts";
import type { SealedFile } from "../store/sealed-file.ts";
import { type DeskKeys, signAsDesk } from "../vault/desk-keys.ts";

/** The office as the desk keeps it. */
export const storedOfficeSchema = officeDraftSchema.extend({ id: z.string(), revision: z.int().min(0) });

/** The office as the desk keeps it. */
export type StoredOffice = z.infer<typeof storedOfficeSchema>;

type Ports = {
  readonly file: SealedFile<StoredOffice>;
  readonly keys: DeskKeys;
  readonly clock: Clock;
  readonly rename: (officeName: string) => Promise<void>;
  readonly note: (entry: DeskEntry) => Promise<void>;
};

/** An office in which nothing is set up. */
export function newOffice(name: string): StoredOffice {
  return {
    id: randomUUID(),
    name,
    units: [],
    people: [],
    requirements: [],
    keepMonths: 60,
    revision: 0,
  };
}

/** The desk's office, and the office file that goes to the PCs. */
export function createDeskOffice({ file, keys, clock, rename, note }: Ports) {
  const turn = createTurn();
  const now = () => timestamp(clock.now());
  const stored = async (): Promise<StoredOffice> => {
    const office = await file.read();
    if (office === undefined) throw new ServiceFailure("damaged-file", "the desk's office is missing");
    return office;
  };

  const load = async (): Promise<Output<"desk.office.load">> => ({
    ...(await stored()),
    fingerprint: fingerprintOf(keys.publicKey),
  });
  const save = async (draft: Input<"desk.office.save">): Promise<Output<"desk.office.save">> => {
    const problems = checkOffice(draft);
    if (problems.length > 0) return { problems };
    const before = await stored();
    await file.write({ ...draft, id: before.id, revision: before.revision });
    if (draft.name !== before.name) await rename(draft.name);
    await note({ kind: "office-saved", at: now(), people: draft.people.length });
    return { problems };
  };
  const make = async (): Promise<Output<"desk.office.file">> => {
    const { keepMonths: _, id, name, revision: last, ...parts } = await stored();
    const [revision, madeAt] = [last + 1, now()];
    // First noted, then made: no two files ever have the same revision.
    await file.write({ ...(await stored()), revision });
    const { publicKey, recipient } = keys;
    const bytes = writeOfficeFile(
      {
        pandu: "office",
        format: 1,
        office: { id, name },
        revision,
        madeAt,
        desk: { publicKey, recipient },
        ...parts,
      },
      (line) => signAsDesk(keys, line),
    );
    await note({ kind: "office-file-made", at: madeAt, revision });
    return {
      revision,
      name: `pandu-office-${madeAt.slice(0, 10)}-${revision}.pandu-office`,
      content: bytes.toString("base64"),
    };
  };
  return {
    stored,
    load: () => turn(load),
    save: (draft: Input<"desk.office.save">) => turn(() => save(draft)),
    make: () => turn(make),
  };
}
