import { expect, test } from "vitest";
import { unpackRows } from "../../../../../renderer/domain/desk/packed-rows.ts";
import type { TestResponse } from "../../../../../renderer/domain/records/completion-record.ts";
import { aPassedCourse } from "../../../../builders/course-passes.ts";
import { aDataFolder, details, openedServices } from "../../a-data-folder.ts";

type Pc = Awaited<ReturnType<typeof openedServices>>;

const aPc = async (): Promise<Pc> => openedServices(await aDataFolder());

test("answers of a learner whom a backup took to another PC count once", { timeout: 60_000 }, async () => {
  const [desk, first, second] = [await aPc(), await aPc(), await aPc()];
  await desk.call("desk.create", { passphrase: "rice and fish", officeName: "Ministry of Ports" });
  const hand = async ({ call }: Pc, learner: string) => {
    const { content } = await call("records.seal", { learners: [learner], form: "signed" });
    await desk.call("desk.collect", { files: [{ name: learner, content }] });
    const { devices } = await desk.call("desk.devices", {});
    const waiting = devices.filter(({ state }) => state === "new");
    if (waiting.length > 0)
      await desk.call("desk.devices.accept", {
        devices: waiting.map(({ device }) => ({ device, name: "" })),
      });
  };
  const answers = async (): Promise<TestResponse[]> =>
    unpackRows<TestResponse>((await desk.call("desk.responses", { after: 0, limit: 1000 })).responses);

  const { id: mya } = await first.call("learners.create", details);
  await first.call("journal.append", { learner: mya, events: aPassedCourse() });
  await hand(first, mya);
  const before = await answers();
  expect(before.length).toBeGreaterThan(0);

  const { content } = await first.call("backup.create", { learners: [mya] });
  const { token } = await second.call("backup.inspect", { content });
  await second.call("backup.restore", { token });
  await hand(second, mya);
  expect(await answers()).toHaveLength(before.length);

  await second.call("journal.append", { learner: mya, events: aPassedCourse({ course: "clear-words" }) });
  const { id: hoa } = await second.call("learners.create", details);
  await second.call("journal.append", { learner: hoa, events: aPassedCourse() });
  await hand(second, mya);
  await hand(second, hoa);
  const now = await answers();
  expect(now).toHaveLength(before.length * 3);
  expect(new Set(now.map(({ pseudonym, course }) => `${pseudonym} ${course}`)).size).toBe(3);
});
