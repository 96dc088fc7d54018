import { randomUUID } from "node:crypto";
import { eventVersion, type LearnerEvent } from "../../../renderer/domain/event/event.ts";
import type { Input, JournalState, Output } from "../../contract/contract.ts";
import type { Disk } from "../disk/disk.ts";
import { ServiceFailure } from "../service-failure.ts";
import { type Journal, journalPath, openJournal } from "./journal.ts";

type Ports = {
  readonly disk: Disk;
  readonly device: string;
  readonly boot: string;
  readonly folderOf: (learner: string) => string;
  readonly timestamp: () => string;
  readonly monotonic: () => number;
};

type OpenJournals = ReadonlyMap<string, Journal>;

/** The journals of all learners: each opened once, when it is first asked for. */
export type Journals = ReturnType<typeof createJournals>;

export function createJournals({ disk, device, boot, folderOf, timestamp, monotonic }: Ports) {
  const opened = new Map<string, Promise<OpenJournals>>();

  const openAll = async (learner: string): Promise<OpenJournals> => {
    const folder = folderOf(learner);
    await disk.makeFolder(folder);
    const names = (await disk.list(folder)).filter((name) => name.endsWith(".ndjson"));
    const devices = new Set([...names.map((name) => name.slice(0, -".ndjson".length)), device]);
    const journals = new Map<string, Journal>();
    for (const each of devices) journals.set(each, await openJournal(disk, journalPath(folder, each)));
    const own = journals.get(device);
    if (own?.end().seq === 0) await own.append([beginning(learner)]);
    return journals;
  };
  const journalsOf = (learner: string): Promise<OpenJournals> => {
    const known = opened.get(learner) ?? openAll(learner);
    opened.set(learner, known);
    // A failure is not for ever: the next call tries again.
    known.catch(() => opened.delete(learner));
    return known;
  };
  const journalOf = async (learner: string, name: string): Promise<Journal> => {
    const journal = (await journalsOf(learner)).get(name);
    if (journal === undefined) throw new ServiceFailure("not-found", `there is no journal of device ${name}`);
    return journal;
  };
  const beginning = (learner: string): LearnerEvent => ({
    v: eventVersion,
    id: randomUUID(),
    at: timestamp(),
    mono: monotonic(),
    boot,
    type: "journal-started",
    data: { learner, device },
  });

  const open = async ({ learner }: Input<"journal.open">): Promise<JournalState[]> =>
    [...(await journalsOf(learner))].map(([name, journal]) => ({
      device: name,
      isOwn: name === device,
      ...journal.end(),
      findings: [...journal.findings],
    }));

  const read = async ({ learner, device: name, after, limit, head }: Input<"journal.read">): Promise<Output<"journal.read">> => {
    const page = await (await journalOf(learner, name)).read(after, limit, head);
    if (page === undefined) return { agrees: false, events: [], head: "", isEnd: true };
    return { agrees: true, ...page, events: [...page.events] };
  };

  const append = async ({ learner, events }: Input<"journal.append">): Promise<Output<"journal.append">> =>
    (await journalOf(learner, device)).append(events);

  /** Closes a learner's journals, so that their files may be moved or written by others. */
  const release = async (learner: string): Promise<void> => {
    const journals = await opened.get(learner);
    opened.delete(learner);
    for (const journal of journals?.values() ?? []) await journal.close();
  };

  const close = async () => {
    for (const learner of [...opened.keys()]) await release(learner);
  };

  return { open, read, append, release, close };
}
