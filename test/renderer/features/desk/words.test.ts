import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { deskRefusals } from "../../../../electron/contract/desk-collect-contract.ts";
import { refusals } from "../../../../electron/services/bundles/bundle.ts";

const { refusal } = JSON.parse(readFileSync("locales/en/desk.json", "utf8")) as {
  readonly refusal: Readonly<Record<string, string>>;
};

test("every reason for refusing has its own sentence", () => {
  const reasons = [...refusals, ...deskRefusals, "too-large-here"];
  expect(reasons.filter((reason) => refusal[reason] === undefined)).toEqual([]);
  expect(Object.keys(refusal).filter((reason) => !reasons.includes(reason as never))).toEqual(["unknown"]);
  expect(new Set(Object.values(refusal)).size).toBe(Object.keys(refusal).length);
});
