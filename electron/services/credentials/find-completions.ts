import { currentUntil } from "../../../renderer/domain/credentials/current-until.ts";
import { latestPass } from "../../../renderer/domain/credentials/latest-pass.ts";
import { mergePacked, unpackRows } from "../../../renderer/domain/desk/packed-rows.ts";
import type { SeenRecord } from "../../../renderer/domain/desk/people-rows.ts";
import { requirementsOf } from "../../../renderer/domain/office/units.ts";
import type { Output } from "../../contract/contract.ts";
import type { OpenDesk } from "../desk/open-desk.ts";
import type { Ledger } from "../desk/ledger/ledger.ts";
import { inflateSets, selectSets } from "../desk/ledger/row-sets.ts";
import { ServiceFailure } from "../service-failure.ts";

type Wanted = { readonly person: string; readonly course: string };

/** A pass that the desk holds, whose it is, and the last day on which it is current, if there is one. */
export type Completion<Asked extends Wanted> = {
  readonly asked: Asked;
  readonly person: Output<"desk.people">["people"][number];
  readonly record: SeenRecord;
  readonly until: string | undefined;
};

/** The latest pass of each person and course, in order; a `not-found` failure where the desk holds one not. */
export async function findCompletions<Asked extends Wanted>(
  { people, office, ledger }: Pick<OpenDesk, "people" | "office" | "ledger">,
  wanted: readonly Asked[],
): Promise<Completion<Asked>[]> {
  const everybody = new Map((await people.people()).people.map((person) => [person.id, person]));
  const { units, requirements } = await office.stored();
  const found = wanted.map((asked) => ({ asked, person: everybody.get(asked.person) }));
  const records = await readRecords(
    ledger,
    found.flatMap(({ asked, person }) =>
      (person?.learners ?? []).map(({ key }) => ({ key, course: asked.course })),
    ),
  );
  return found.map(({ asked, person }) => {
    const mine = person?.learners.flatMap(({ key }) => records.get(key) ?? []) ?? [];
    const record = latestPass(mine, asked.course);
    if (person === undefined || record === undefined)
      throw new ServiceFailure("not-found", `the desk holds no pass of ${asked.course} by ${asked.person}`);
    const required = person.isInRoster ? requirementsOf(requirements, units, person.unit) : [];
    return { asked, person, record, until: currentUntil(required, asked.course, record.finishedAt) };
  });
}

/** Records by the learner's key, read from those packs alone that hold one of them. */
async function readRecords(
  { state, readRows }: Ledger,
  wanted: readonly { readonly key: string; readonly course: string }[],
): Promise<Map<string, SeenRecord[]>> {
  const packs = new Map<number, Set<string>>();
  for (const { key, course } of wanted) {
    const learner = state.learners.get(key);
    const before = learner?.earlier.filter((each) => each.course === course) ?? [];
    for (const rows of [learner?.rows.get(course), ...before.map((each) => each.rows)])
      if (rows !== undefined) packs.set(rows.at, (packs.get(rows.at) ?? new Set()).add(`${key}\n${course}`));
  }
  const found: SeenRecord[] = [];
  for (const [at, sets] of packs) {
    const packed = await readRows(at);
    if (packed === undefined) continue;
    const { parts } = selectSets(inflateSets(packed), ({ whose, course }) => sets.has(`${whose}\n${course}`));
    const [records] = parts;
    if (records !== undefined) found.push(...unpackRows<SeenRecord>(mergePacked([records])));
  }
  return Map.groupBy(found, ({ seenBy, learner }) => `${seenBy}/${learner}`);
}
