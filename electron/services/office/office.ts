import { isAbsolute } from "node:path";
import type { Input, Output } from "../../contract/contract.ts";
import type { OfficeFile } from "../../../renderer/domain/office/office-file.ts";
import { type Clock, timestamp } from "../clock.ts";
import type { Disk } from "../disk/disk.ts";
import { createTurn } from "../in-turn.ts";
import { fingerprintOf } from "../keys/fingerprint.ts";
import { ServiceFailure } from "../service-failure.ts";
import { readOfficeFile } from "./office-file.ts";
import { createStoredOffice, dropFolder, type StoredOffice } from "./stored-office.ts";

type Ports = {
  readonly disk: Disk;
  readonly folder: string;
  readonly clock: Clock;
  /** This PC's own key. */
  readonly publicKey: string;
};

type Standing = Output<"office.inspect">["standing"];

/** This PC's office file. */
export type Office = ReturnType<typeof createOffice>;

/** Keeps one office file a PC: the first desk is trusted once its fingerprint was compared, and then no other. */
export function createOffice({ disk, folder, clock, publicKey }: Ports) {
  const stored = createStoredOffice(disk, folder);
  const turn = createTurn();
  const ownFingerprint = fingerprintOf(publicKey);

  const load = async (): Promise<Output<"office.load">> => {
    const held = await stored.load();
    return { ownFingerprint, ...(held && { held: describe(held) }) };
  };
  const inspect = async ({ content }: Input<"office.inspect">): Promise<Output<"office.inspect">> => {
    const file = readOfficeFile(Buffer.from(content, "base64"));
    const { office, revision, madeAt, desk, units, people, requirements, sharedFolder } = file;
    return {
      ...{ office, revision, madeAt, fingerprint: fingerprintOf(desk.publicKey) },
      ...{ units: units.length, people: people.length, requirements: requirements.length },
      ...(sharedFolder === undefined ? {} : { sharedFolder }),
      standing: standingOf(file, await stored.load()),
    };
  };
  const take = async (input: Input<"office.import">): Promise<Output<"office.load">> => {
    const text = Buffer.from(input.content, "base64").toString("utf8");
    const office = readOfficeFile(Buffer.from(text));
    const held = await stored.load();
    refuseUnlessNew(standingOf(office, held));
    if (fingerprintOf(office.desk.publicKey) !== input.fingerprint)
      throw new ServiceFailure("bad-request", "this is not the office file that was looked at");
    const importedAt = timestamp(clock.now());
    await stored.save({ text, office, importedAt, importedBy: input.learner, folder: held?.folder });
    return load();
  };
  const setFolder = async ({ path }: Input<"office.folder">): Promise<Output<"office.load">> => {
    const held = await stored.load();
    if (held === undefined) throw new ServiceFailure("not-found", "this PC has no office file");
    if (path !== undefined && !isAbsolute(path))
      throw new ServiceFailure("bad-request", "the path must begin at a drive, a share or the root");
    await stored.save({ ...held, folder: path });
    return load();
  };
  const remove = async (): Promise<Output<"office.load">> => {
    await stored.remove();
    return load();
  };

  return {
    load,
    people: async (): Promise<Output<"office.people">> => ({
      people: (await stored.load())?.office.people ?? [],
    }),
    inspect,
    take: (input: Input<"office.import">) => turn(() => take(input)),
    setFolder: (input: Input<"office.folder">) => turn(() => setFolder(input)),
    remove: () => turn(remove),
    /** The office file with this PC's folder, for the services. */
    held: stored.load,
  };
}

function describe(held: StoredOffice): NonNullable<Output<"office.load">["held"]> {
  const { office: file, importedAt, importedBy } = held;
  const { office, revision, madeAt, desk, units, requirements, people } = file;
  const folder = dropFolder(held);
  return {
    ...{ office, revision, madeAt, importedAt, importedBy, units, requirements },
    fingerprint: fingerprintOf(desk.publicKey),
    people: people.length,
    ...(folder === undefined ? {} : { folder }),
    isOwnFolder: held.folder !== undefined,
  };
}

function standingOf(file: OfficeFile, held: StoredOffice | undefined): Standing {
  if (held === undefined) return "first";
  const { office, desk, revision } = held.office;
  if (file.office.id !== office.id || file.desk.publicKey !== desk.publicKey) return "other-desk";
  if (file.revision !== revision) return file.revision > revision ? "newer" : "older";
  return JSON.stringify(file) === JSON.stringify(held.office) ? "same" : "older";
}

const refusals: Readonly<Partial<Record<Standing, string>>> = {
  same: "this office file is here already",
  older: "a newer office file of this desk is here already",
  "other-desk": "this office file is from another desk; remove the one that is here first",
};

function refuseUnlessNew(standing: Standing): void {
  const refusal = refusals[standing];
  if (refusal !== undefined) throw new ServiceFailure("bad-request", refusal);
}
