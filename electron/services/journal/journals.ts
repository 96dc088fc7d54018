import { randomUUID } from "node:crypto";
import { eventVersion } from "../../../renderer/domain/event/event-version.ts";
import type { EventData, LearnerEvent } from "../../../renderer/domain/event/event.ts";
import type { Input, Output } from "../../contract/contract.ts";
import { type Clock, timestamp } from "../clock.ts";
import type { Disk } from "../disk/disk.ts";
import { ServiceFailure } from "../service-failure.ts";
import type { Journal } from "./journal.ts";
import { createOpenedJournals } from "./opened-journals.ts";

type Ports = {
  readonly disk: Disk;
  readonly device: string;
  readonly boot: string;
  readonly folderOf: (learner: string) => string;
  readonly clock: Clock;
};

/** The journals of all learners: one a learner and device, and the forks that backups brought. */
export type Journals = ReturnType<typeof createJournals>;

/** Answers the contract's journal calls; only this device's own journals are appended to. */
export function createJournals({ disk, device, boot, folderOf, clock }: Ports) {
  const { all, begun, adopt, forget, close } = createOpenedJournals(disk, folderOf);
  const own = (learner: string) =>
    begun(learner, device, async (journal) => {
      const continues = continued(device, await all(learner));
      await journal.append([beginning({ learner, device, ...(continues && { continues }) }, boot, clock)]);
    });

  const open = async ({ learner }: Input<"journal.open">): Promise<Output<"journal.open">> => {
    await own(learner);
    return [...(await all(learner))].map(([name, journal]) => ({
      device: name,
      isOwn: name === device,
      ...journal.end(),
      findings: [...journal.findings()],
    }));
  };
  const read = async (input: Input<"journal.read">): Promise<Output<"journal.read">> => {
    const journal = (await all(input.learner)).get(input.device);
    if (journal === undefined)
      throw new ServiceFailure("not-found", `there is no journal of device ${input.device}`);
    const page = await journal.read(input.after, input.limit, input.head);
    if (page === undefined) return { agrees: false, events: [], head: input.head ?? "", isEnd: true };
    return { agrees: true, head: page.head, isEnd: page.isEnd, events: [...page.events] };
  };
  const append = async ({ learner, events }: Input<"journal.append">): Promise<Output<"journal.append">> =>
    (await own(learner)).append(events);

  return { open, read, append, all, adopt, forget, close };
}

/** After a restore the new chain names the longest of those that it goes on from: `<name>:<sequence>:<hash>`. */
function continued(own: string, journals: ReadonlyMap<string, Journal>): string | undefined {
  const others = [...journals].filter(([name]) => name !== own);
  const [longest] = others.toSorted(([, one], [, other]) => other.end().seq - one.end().seq);
  if (longest === undefined) return undefined;
  const { seq, head } = longest[1].end();
  return `${longest[0]}:${seq}:${head}`;
}

/** A journal says first whose it is and which device writes it. */
function beginning(data: EventData<"journal-started">, boot: string, clock: Clock): LearnerEvent {
  return {
    v: eventVersion,
    id: randomUUID(),
    at: timestamp(clock.now()),
    mono: clock.monotonic(),
    boot,
    type: "journal-started",
    data,
  };
}
