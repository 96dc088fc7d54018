import type { Input, Output } from "../../../contract/contract.ts";
import type { DeskEntry } from "../ledger/entries.ts";
import type { Ledger } from "../ledger/ledger.ts";

type Line = Output<"desk.log">["lines"][number];

/** What was done at the desk, latest first. */
export async function readLog(
  { state, readEntry }: Ledger,
  { before = Infinity, limit }: Input<"desk.log">,
): Promise<Output<"desk.log">> {
  const lines: Line[] = [];
  const numbers = state.entriesAt.filter((number) => number < before);
  while (lines.length < limit) {
    const number = numbers.pop();
    if (number === undefined) return { lines, isEnd: true };
    const entry = await readEntry(number);
    const line = entry && lineOf(number, entry);
    if (line !== undefined) lines.push(line);
  }
  return { lines, isEnd: numbers.length === 0 };
}

/** Undefined for what nobody needs to read. */
function lineOf(number: number, entry: DeskEntry): Line | undefined {
  const { kind, at } = entry;
  if (kind === "removal-finished") return undefined;
  return { number, at, kind, about: aboutOf(entry) };
}

function aboutOf(entry: DeskEntry): Line["about"] {
  switch (entry.kind) {
    case "collected": {
      const { file, name, outcome } = entry;
      const learners = outcome.state === "judged" ? outcome.learners : [];
      const count = (state: string) => learners.filter((each) => each.state === state).length;
      return {
        file,
        name,
        state: outcome.state,
        ...(outcome.facts && { device: outcome.facts.device }),
        ...(outcome.state === "refused" ? { reason: outcome.refusal.reason } : {}),
        ...Object.fromEntries(
          ["recorded", "witnessed", "unchanged", "refused"].map((state) => [state, count(state)]),
        ),
      };
    }
    case "devices-accepted":
      return { devices: entry.devices.length, names: entry.devices.map(({ name }) => name).join(", ") };
    case "device-dismissed":
      return { device: entry.device };
    case "history-accepted":
      return { file: entry.file, learner: entry.learner, reason: entry.reason };
    case "people-linked":
    case "people-parted": {
      const [first] = entry.decisions;
      return first === undefined ? {} : { one: first.one, other: first.other };
    }
    case "person-removed":
      return { learners: entry.learners.length, reason: entry.reason };
    case "office-saved":
      return { people: entry.people };
    case "office-file-made":
      return { revision: entry.revision };
    case "receipts-made":
      return { devices: entry.devices.length };
    case "archive-cleared":
      return { archives: entry.archives.length };
    case "certificates-issued":
      return { count: entry.count };
    case "desk-created":
    case "removal-finished":
      return {};
  }
  return entry satisfies never;
}
