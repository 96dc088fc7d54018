import { mergePacked, type PackPart } from "../../../../renderer/domain/desk/packed-rows.ts";
import type { Input, Output } from "../../../contract/contract.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { type LiveSets, liveSets } from "../ledger/live-sets.ts";
import { inflateSets, selectSets, type SetHeading } from "../ledger/row-sets.ts";
import { createRepeated } from "./repeated-answers.ts";

type Span = { readonly after: number; readonly limit: number };
type Page = { readonly found: readonly (readonly PackPart[])[]; readonly next?: number };

/** Reads rows a page at a time, as many collected files as it takes; none of them stays in memory. */
export function createRowReader(ledger: Ledger) {
  const { state } = ledger;
  let live: (LiveSets & { readonly isRepeated: (set: SetHeading) => boolean }) | undefined;
  const liveNow = () => {
    if (live?.version !== state.version) live = { ...liveSets(state), isRepeated: createRepeated(state) };
    return live;
  };
  const tableOf = ({ found }: Page, table: number) =>
    mergePacked(found.flatMap((parts) => parts[table] ?? []));
  const endOf = ({ next }: Page, { version }: LiveSets) => ({
    version,
    ...(next === undefined ? {} : { next }),
  });

  return {
    records: async (span: Input<"desk.records">): Promise<Output<"desk.records">> => {
      const sets = liveNow();
      const page = await readPage(ledger, state.rowsAt, span, sets.hasRows);
      return { records: tableOf(page, 0), status: tableOf(page, 1), ...endOf(page, sets) };
    },
    responses: async ({ course, ...span }: Input<"desk.responses">): Promise<Output<"desk.responses">> => {
      const sets = liveNow();
      const isWanted = (set: SetHeading, at: number) =>
        (course === undefined || set.course === course) &&
        sets.hasResponses(set, at) &&
        !sets.isRepeated(set);
      const page = await readPage(ledger, state.responsesAt, span, isWanted);
      return { responses: tableOf(page, 0), ...endOf(page, sets) };
    },
  };
}

/** Reads record after record of the log from behind `after` until there are so many rows. */
async function readPage(
  ledger: Ledger,
  numbers: readonly number[],
  { after, limit }: Span,
  isWanted: (set: SetHeading, at: number) => boolean,
): Promise<Page> {
  const found: (readonly PackPart[])[] = [];
  let rows = 0;
  for (const [index, at] of numbers.entries()) {
    // The first page is asked for with 0, and the log begins with an entry: no rows have the number 0.
    if (at <= after) continue;
    const packed = await ledger.readRows(at);
    if (packed === undefined) continue;
    const { sets, parts } = selectSets(inflateSets(packed), (set) => isWanted(set, at));
    found.push(parts);
    for (const { counts } of sets) for (const count of counts) rows += count;
    if (rows >= limit && index < numbers.length - 1) return { found, next: at };
  }
  return { found };
}
