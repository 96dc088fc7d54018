import { expect, test } from "vitest";
import { zawgyiSign } from "../../../../renderer/domain/roster/zawgyi.ts";

test("Burmese in Unicode and other scripts have no sign of Zawgyi", () => {
  for (const text of ["အောင်ဆန်းစုကြည်", "ဒေါ်ခင်မြ", "Daw Khin", "สมชาย", ""])
    expect(zawgyiSign(text)).toBeUndefined();
});

test("a vowel before its consonant, a stack of nothing and a mark without a letter are signs of it", () => {
  for (const text of ["\u1031\u1021\u102c\u1004\u1039", "\u1021\u1039", "\u103b\u1019", "\u1064\u1000"])
    expect(zawgyiSign(text)).toBeDefined();
});
