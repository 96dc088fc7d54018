import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readStrings } from "../../../scripts/locales/catalogue.ts";
import { failures } from "../../../electron/contract/contract.ts";

it("has typed keys for every file of English strings", () => {
  const typed = [...readFileSync("renderer/i18n/i18next.d.ts", "utf8").matchAll(/locales\/en\/(\w+)\.json/g)];
  expect(typed.map(([, name]) => name).toSorted()).toEqual(Object.keys(readStrings(".", "en")).toSorted());
});

it("has a sentence for every failure of the services", () => {
  expect(Object.keys(readStrings(".", "en")["failure"] ?? {})).toEqual([...failures]);
});
