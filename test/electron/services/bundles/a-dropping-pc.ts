import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ServiceOptions } from "../../../../electron/services/open-services.ts";
import { aStudiedLesson } from "../../../builders/course-passes.ts";
import { aDesk } from "../../../builders/offices.ts";
import { aDataFolder } from "../a-data-folder.ts";
import { aLearnersPc, shortTiming, until } from "./a-learners-pc.ts";

/** Whether a file of a folder is one of records. */
export const isBundle = (name: string) => name.endsWith(".pandu-records");
/** Whether one file of records lies in a folder. */
export const hasOne = (names: readonly string[]) => names.filter(isBundle).length === 1;

/** A PC with an office file, whose learner saw what leaves. */
export async function aDroppingPc(options: Partial<ServiceOptions<undefined>> = {}) {
  const [shared, desk] = [await aDataFolder(), await aDesk()];
  const pc = await aLearnersPc({ dropTiming: shortTiming, ...options });
  await pc.bring(desk, { sharedFolder: shared });
  const study = (events = aStudiedLesson()) => pc.call("journal.append", { learner: pc.id, events });
  const show = () => pc.call("records.shown", { learner: pc.id });
  const sent = () => pc.call("records.sent", { learner: pc.id });
  const first = async () => {
    const [name = ""] = (await until(() => readdir(shared), hasOne)).filter(isBundle);
    return { name, bytes: await readFile(join(shared, name)) };
  };
  return { pc, desk, shared, study, show, sent, first };
}
