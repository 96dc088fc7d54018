import { expect, test } from "vitest";
import { certificateId } from "../../../../electron/services/credentials/desk-certificates.ts";
import { aPass } from "../../../builders/desk-people.ts";

test("a pass has one number, also where a backup took the learner to another PC that reports it too", () => {
  const record = aPass("mya", "safe-lifting", "2026-11-20T09:00:00.000+07:00");
  const number = certificateId({ record }, "office");
  expect(number).toMatch(/^[0-9a-f]{20}$/);
  expect(certificateId({ record: { ...record, seenBy: "pc-2" } }, "office")).toBe(number);
  const others = [
    certificateId({ record }, "other"),
    ...[
      { learner: "ana" },
      { course: "fire-drill" },
      { courseVersion: "2" },
      { finishedAt: "2026-11-21" },
    ].map((change) => certificateId({ record: { ...record, ...change } }, "office")),
  ];
  expect(new Set([number, ...others]).size).toBe(6);
});
