import { join } from "node:path";
import type { Disk } from "../disk/disk.ts";
import { replaceFile } from "../disk/lasting.ts";
import { createTurn } from "../in-turn.ts";
import { ServiceFailure } from "../service-failure.ts";
import { type Journal, openJournal } from "./journal.ts";
import { isForkName, journalName, nameOfFile } from "./journal-name.ts";

type ByName = Map<string, Journal>;

/** Journals that are open, each opened and verified once, until they are forgotten or all is closed. */
export function createOpenedJournals(disk: Disk, folderOf: (learner: string) => string) {
  const opened = new Map<string, Promise<ByName>>();
  // A file has one writer: whatever opens or closes journals does so one after the other.
  const turn = createTurn();

  /** The journals that are there, by name; none is begun. */
  const all = (learner: string) => openOnce(opened, learner, () => openFolder(disk, folderOf(learner)));
  /** The journal of this name, begun by `begin` where there is nothing in it. */
  const begun = (
    learner: string,
    name: string,
    begin: (journal: Journal) => Promise<unknown>,
  ): Promise<Journal> =>
    turn(async () => {
      const journals = await all(learner);
      const journal = journals.get(name) ?? (await openIn(disk, folderOf(learner), name));
      journals.set(name, journal);
      if (journal.end().seq === 0) await begin(journal);
      return journal;
    });
  /** Puts a journal from elsewhere beside those that are there, whole or not at all. */
  const adopt = (learner: string, name: string, bytes: Uint8Array): Promise<void> =>
    turn(async () => {
      const journals = await all(learner);
      if (journals.has(name)) throw new ServiceFailure("failed", `there is a journal ${name} already`);
      await replaceFile(disk, pathOf(folderOf(learner), name), bytes);
      journals.set(name, await openIn(disk, folderOf(learner), name));
    });
  /** Closes a learner's journals, so that their folder may be moved. */
  const forget = (learner: string): Promise<void> =>
    turn(async () => {
      const journals = await opened.get(learner)?.catch(() => undefined);
      opened.delete(learner);
      await closeEach(journals?.values() ?? []);
    });
  const close = async () => {
    for (const learner of [...opened.keys()]) await forget(learner);
  };
  return { all, begun, adopt, forget, close };
}

/** Opens what is not open yet. A failure is not for ever: the next call tries again. */
function openOnce(
  opened: Map<string, Promise<ByName>>,
  learner: string,
  open: () => Promise<ByName>,
): Promise<ByName> {
  const known = opened.get(learner);
  if (known !== undefined) return known;
  const opening = open();
  opened.set(learner, opening);
  opening.catch(() => opened.delete(learner));
  return opening;
}

async function openFolder(disk: Disk, folder: string): Promise<ByName> {
  const names = (await disk.list(folder)).flatMap((file) => nameOfFile(file) ?? []).toSorted();
  const journals: ByName = new Map();
  try {
    for (const name of names) journals.set(name, await openIn(disk, folder, name));
    return journals;
  } catch (error) {
    await closeEach(journals.values());
    throw error;
  }
}

function openIn(disk: Disk, folder: string, name: string): Promise<Journal> {
  return openJournal(disk, pathOf(folder, name), isForkName(name));
}

function pathOf(folder: string, name: string): string {
  return join(folder, `${journalName(name)}.ndjson`);
}

async function closeEach(journals: Iterable<Journal>): Promise<void> {
  for (const journal of journals) await journal.close();
}
