import { expect, test } from "vitest";
import { isSoundBurmese, zawgyiSign } from "../../../../renderer/domain/roster/zawgyi.ts";

test("Burmese in Unicode and other scripts have no sign of Zawgyi", () => {
  for (const text of ["အောင်ဆန်းစုကြည်", "ဒေါ်ခင်မြ", "ကျွန်ုပ်", "ယောက်ျား", "အင်္ဂါ", "ဝဏ္ဏ", "Daw Khin", "สมชาย", ""])
    expect([text, zawgyiSign(text), isSoundBurmese(text)]).toEqual([text, undefined, true]);
});

test("a vowel after a closed consonant, and a stack right after င, are signs of it", () => {
  for (const text of ["\u1019\u103a\u102c\u1038", "\u1012\u102e\u1007\u1004\u1039\u1018\u102c"])
    expect(zawgyiSign(text)).toBeDefined();
});

test("stacks of letters that do not go together, and marks without a letter, are no Burmese", () => {
  for (const text of ["\u1005\u1039\u1002", "\u1014\u1038\u1039\u1013", "\u102d\u1000", "\u1000\u102f\u102b"])
    expect(isSoundBurmese(text)).toBe(false);
});

test("a vowel before its consonant, a stack of nothing and a mark without a letter are signs of it", () => {
  for (const text of ["\u1031\u1021\u102c\u1004\u1039", "\u1021\u1039", "\u103b\u1019", "\u1064\u1000"])
    expect(zawgyiSign(text)).toBeDefined();
});
