import type { Output, Services } from "../../../electron/contract/contract.ts";
import { unpackRows } from "../../domain/desk/packed-rows.ts";
import type { SeenRecord, SeenStatus } from "../../domain/desk/people-rows.ts";
import { ask } from "../../state/service-problem.ts";

/** Everything of the desk that its screens are made from. */
export type DeskData = {
  readonly office: Output<"desk.office.load">;
  readonly people: Output<"desk.people">["people"];
  readonly questions: Output<"desk.people.matches">["questions"];
  readonly devices: Output<"desk.devices">["devices"];
  readonly summary: Output<"desk.summary">;
  readonly records: readonly SeenRecord[];
  readonly status: readonly SeenStatus[];
};

const rowsAtOnce = 20_000;

/** Reads the desk; throws the services' problem. */
export async function loadDesk(call: Services["call"]): Promise<DeskData> {
  const [office, { people }, { questions }, { devices }, summary, rows] = await Promise.all([
    ask(call("desk.office.load", {})),
    ask(call("desk.people", {})),
    ask(call("desk.people.matches", {})),
    ask(call("desk.devices", {})),
    ask(call("desk.summary", {})),
    loadRows(call),
  ]);
  return { office, people, questions, devices, summary, ...rows };
}

/** Page after page; from the first again where something changed between two of them. */
async function loadRows(call: Services["call"]): Promise<Pick<DeskData, "records" | "status">> {
  const records: SeenRecord[] = [];
  const status: SeenStatus[] = [];
  let [after, version]: [number | undefined, number | undefined] = [0, undefined];
  while (after !== undefined) {
    const page: Output<"desk.records"> = await ask(call("desk.records", { after, limit: rowsAtOnce }));
    if (version !== undefined && page.version !== version) return loadRows(call);
    for (const row of unpackRows<SeenRecord>(page.records)) records.push(row);
    for (const row of unpackRows<SeenStatus>(page.status)) status.push(row);
    [after, version] = [page.next, page.version];
  }
  return { records, status };
}
