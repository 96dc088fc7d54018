import { describe, expect, test } from "vitest";
import { nameKey, staffNumberKey } from "../../../../renderer/domain/desk/person-keys.ts";

describe("staffNumberKey", () => {
  test.each([
    [" ab-12 34 ", "AB1234"],
    ["AB\u20111234", "AB1234"],
    ["ＡＢ１２３４", "AB1234"],
    ["AB/12.34\u200b", "AB1234"],
    ["-", ""],
    ["  ", ""],
  ])("takes %j for %j", (written, key) => {
    expect(staffNumberKey(written)).toBe(key);
  });

  test("keeps zeros: they tell numbers apart", () => {
    expect(staffNumberKey("0012")).not.toBe(staffNumberKey("12"));
  });
});

describe("nameKey", () => {
  test.each([
    ["Siti  Aminah", "siti aminah"],
    ["Nguyễn Thị Hoa", "NGUYỄN THỊ HOA"],
    ["Nguyễn".normalize("NFD"), "Nguyễn".normalize("NFC")],
    ["ดร. สมชาย", "ดรสมชาย"],
    ["O'Brien", "O’Brien"],
  ])("takes %j and %j for the same", (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  test("tells names apart by their marks", () => {
    expect(nameKey("สมชาย")).not.toBe(nameKey("สมชาญ"));
    expect(nameKey("Hoa")).not.toBe(nameKey("Hòa"));
  });
});
