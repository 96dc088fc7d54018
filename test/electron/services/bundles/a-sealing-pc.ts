import { randomUUID } from "node:crypto";
import type { LearnerEvent } from "../../../../renderer/domain/event/event.ts";
import type { LearnerPart } from "../../../../electron/services/bundles/bundle.ts";
import { gatherLearner, type Gathering } from "../../../../electron/services/bundles/gather-learner.ts";
import { readBundle } from "../../../../electron/services/bundles/read-bundle.ts";
import { writeBundle } from "../../../../electron/services/bundles/write-bundle.ts";
import { createJournals } from "../../../../electron/services/journal/journals.ts";
import { type DeviceKey, loadDeviceKey } from "../../../../electron/services/keys/device-key.ts";
import { createSimulatedDisk } from "../disk/simulated-disk.ts";
import { details } from "../a-data-folder.ts";

export const madeAt = "2026-02-01T09:00:00.000+07:00";

/** Before the events of `course-events.ts`. */
const clock = { now: () => Date.parse("2026-01-05T00:30:00Z"), monotonic: () => 1 };

type Wanted = Partial<Pick<Gathering, "courses" | "receipt" | "appVersion">> &
  Partial<Pick<Gathering["profile"], "name" | "staffNumber" | "unit">>;

/** A PC in memory that keeps journals and seals bundles of them with its own key, or with that of another one. */
export async function aSealingPc(known?: DeviceKey) {
  const disk = createSimulatedDisk();
  await disk.makeFolder("/data");
  const key = known ?? (await loadDeviceKey(disk, "/data"));
  const { device } = key;
  const folderOf = (learner: string) => `/data/${learner}`;
  const journals = createJournals({ disk, device, boot: "boot", folderOf, clock });

  const study = async (learner: string, events: readonly LearnerEvent[]): Promise<void> => {
    await disk.makeFolder(folderOf(learner));
    await journals.append({ learner, events: [...events] });
  };
  const part = async (
    learner: string,
    { name = learner, staffNumber = details.staffNumber, unit = details.unit, ...wanted }: Wanted = {},
  ): Promise<LearnerPart> => {
    const profile = { ...details, staffNumber, unit, name, id: learner, createdAt: madeAt };
    const gathering = { profile, device, appVersion: "1.2.0", pseudonym: `p-${learner}`, ...wanted };
    return (await gatherLearner(journals, gathering)).part;
  };
  const bundle = async (...learners: readonly string[]): Promise<Buffer> => {
    const parts: LearnerPart[] = [];
    for (const learner of learners) parts.push(await part(learner));
    return sealed(key, parts);
  };
  return { key, device, disk, journals, folderOf, study, part, bundle };
}

/** A bundle of these parts, rightly signed, whatever stands in them. */
export function sealed(
  key: DeviceKey,
  parts: readonly LearnerPart[],
  at = madeAt,
  id = randomUUID(),
): Promise<Buffer> {
  return writeBundle(key, { bundle: id, madeAt: at, appVersion: "1.2.0" }, parts);
}

/** Why a bundle is not read; undefined where it is. */
export async function refusalOf(bytes: Uint8Array, identity?: string): Promise<string | undefined> {
  try {
    await readBundle(bytes, identity);
    return undefined;
  } catch (error) {
    return error instanceof Error && "reason" in error ? String(error.reason) : String(error);
  }
}
