import type { Output, Services } from "../../../../electron/contract/contract.ts";
import { createAnswerReader } from "../../../domain/item-analysis/read-answers.ts";
import type { Sitting } from "../../../domain/item-analysis/sitting.ts";
import { ask } from "../../../state/service-problem.ts";

const rowsAtOnce = 20_000;

/**
 * Reads all answers of the desk, page after page; from the first again where something changed between two of them.
 * Undefined where it was stopped; throws the services' problem.
 */
export async function loadAnswers(
  call: Services["call"],
  stopped: AbortSignal,
  onRead: (count: number) => void,
): Promise<readonly Sitting[] | undefined> {
  const reader = createAnswerReader();
  let [after, version, count]: [number | undefined, number | undefined, number] = [0, undefined, 0];
  while (after !== undefined) {
    const page: Output<"desk.responses"> = await ask(call("desk.responses", { after, limit: rowsAtOnce }));
    if (stopped.aborted) return undefined;
    if (version !== undefined && page.version !== version) return loadAnswers(call, stopped, onRead);
    reader.add(page.responses);
    count += page.responses.count;
    onRead(count);
    [after, version] = [page.next, page.version];
  }
  return reader.sittings();
}
