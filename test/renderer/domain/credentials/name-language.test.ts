import { expect, it } from "vitest";
import { nameLanguage } from "../../../../renderer/domain/credentials/name-language.ts";
import { names } from "../../../builders/certificate-facts.ts";

it("is told by the letters of a name, and not by Latin ones", () => {
  expect(names.map(nameLanguage)).toEqual(["th", "lo", "km", "my", "ta", "ar", undefined, undefined, "zh"]);
});
