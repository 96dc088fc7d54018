import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { digitValue, hasOwnDigits, toOwnDigits } from "../../../../renderer/domain/language/digits.ts";

describe("digits", () => {
  it.each([
    ["th", "๒๕๖๙"],
    ["lo", "໒໕໖໙"],
    ["km", "២៥៦៩"],
    ["my", "၂၅၆၉"],
  ])("are those of %s", (language, digits) => {
    expect(toOwnDigits(language, "2569")).toBe(digits);
    expect(hasOwnDigits(language)).toBe(true);
  });

  it("stay Latin where the language has no others", () => {
    expect(toOwnDigits("ms", "2569")).toBe("2569");
    expect(hasOwnDigits("ms")).toBe(false);
  });

  it("can be read back", () => {
    fc.assert(
      fc.property(fc.constantFrom("th", "lo", "km", "my", "ta"), fc.nat(), (language, number) => {
        const values = [...toOwnDigits(language, String(number))].map(digitValue);
        expect(values.join("")).toBe(String(number));
      }),
    );
    expect(digitValue("ก")).toBeUndefined();
  });
});
