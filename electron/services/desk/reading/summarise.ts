import type { Output } from "../../../contract/contract.ts";
import { devicesWaiting } from "../collect/desk-receipts.ts";
import type { DeskState } from "../ledger/desk-state.ts";

/** How much there is at the desk, but for people and questions. */
export function summarise(state: DeskState): Omit<Output<"desk.summary">, "people" | "questions"> {
  const { learners, devices, files, lastCollectedAt, version } = state;
  const rows = [...learners.values()].flatMap((learner) => [
    ...learner.rows.values(),
    ...learner.earlier.flatMap((before) => before.rows ?? []),
  ]);
  const answers = [...learners.values()].flatMap((learner) => [
    ...learner.responses.values(),
    ...learner.earlier.flatMap((before) => before.responses ?? []),
  ]);
  const ofState = (wanted: string) => [...devices.values()].filter(({ state: is }) => is === wanted);
  return {
    learners: learners.size,
    devices: ofState("accepted").length,
    newDevices: ofState("new").length,
    files: files.size,
    waiting: ofState("new").reduce((sum, { waiting }) => sum + waiting.size, 0),
    records: rows.reduce((sum, { records }) => sum + records, 0),
    status: rows.reduce((sum, { status }) => sum + status, 0),
    responses: answers.reduce((sum, { responses }) => sum + responses, 0),
    receipts: devicesWaiting(state).length,
    ...(lastCollectedAt === undefined ? {} : { lastCollectedAt }),
    version,
  };
}
