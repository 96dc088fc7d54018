import { setTimeout } from "node:timers/promises";
import type { DropTiming } from "../../../../electron/services/bundles/drop.ts";
import {
  judgeBundle,
  type Judgement,
  type Known,
} from "../../../../electron/services/bundles/judge-bundle.ts";
import { readBundle } from "../../../../electron/services/bundles/read-bundle.ts";
import { writeReceipts } from "../../../../electron/services/bundles/receipts.ts";
import type { Witness } from "../../../../electron/services/bundles/witness.ts";
import { fingerprintOf } from "../../../../electron/services/keys/fingerprint.ts";
import type { ServiceOptions } from "../../../../electron/services/open-services.ts";
import type { OfficeFile } from "../../../../renderer/domain/office/office-file.ts";
import type { Desk } from "../../../builders/offices.ts";
import { aDataFolder, details, openedServices } from "../a-data-folder.ts";

/** So short that a test sees several drops. */
export const shortTiming: DropTiming = { quiet: 20, between: 40, closing: 1000 };

/** A drop that comes of itself only after the test. */
export const longTiming: DropTiming = { quiet: 600_000, between: 600_000, closing: 1000 };

/** The services on a folder, with one learner; they do not drop anything by themselves unless told so. */
export async function aLearnersPc(options: Partial<ServiceOptions<undefined>> = {}, known?: string) {
  const folder = known ?? (await aDataFolder());
  const pc = await openedServices(folder, { dropTiming: longTiming, ...options });
  const [first] = (await pc.call("learners.list", {})).learners;
  const { id } =
    first ?? (await pc.call("learners.create", { ...details, name: "Daw Khin", staffNumber: "A-17" }));
  const bring = (desk: Desk, changes: Partial<OfficeFile> = {}) =>
    pc.call("office.import", {
      learner: id,
      content: desk.file(changes).toString("base64"),
      fingerprint: fingerprintOf(desk.publicKey),
    });
  return { ...pc, folder, id, bring };
}

/** Opens and judges a bundle as a desk does. */
export async function judged(
  desk: Desk,
  bytes: Uint8Array,
  known: Partial<Known> = {},
): Promise<Judgement[]> {
  const bundle = await readBundle(bytes, desk.identity);
  return judgeBundle(bundle, {
    witnessOf: () => undefined,
    deskKey: desk.publicKey,
    now: Date.now(),
    ...known,
  });
}

/** What the desk keeps of the first learner of a bundle. */
export async function collected(desk: Desk, bytes: Uint8Array): Promise<Witness> {
  const [judgement] = await judged(desk, bytes);
  if (judgement === undefined || !("witness" in judgement)) throw new Error("it was not taken");
  return judgement.witness;
}

/** The receipt file that the desk gives back. */
export function receiptsFor(desk: Desk, witnesses: readonly Witness[], at = "2026-02-01T10:00:00Z"): Buffer {
  const receipts = witnesses.map(({ device, learner, journals }) => ({
    ...{ office: desk.id, device, learner, at, journals },
  }));
  return writeReceipts(receipts, desk.sign);
}

/** What is read once `isReady` says so; fails with what it is when that takes too long. */
export async function until<Value>(
  read: () => Promise<Value>,
  isReady: (value: Value) => boolean,
): Promise<Value> {
  for (let round = 0; round < 1500; round += 1) {
    const value = await read();
    if (isReady(value)) return value;
    await setTimeout(10);
  }
  throw new Error(`it is ${JSON.stringify(await read())}`);
}
