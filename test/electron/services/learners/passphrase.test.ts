import { describe, expect, test } from "vitest";
import {
  hashSecret,
  isSecret,
  makeRecoveryCode,
  normaliseRecoveryCode,
} from "../../../../electron/services/learners/passphrase.ts";

describe("a passphrase", () => {
  test("is known again by its hash, and no other is", async () => {
    const stored = await hashSecret("ลิ้นจี่ 1234");
    expect(JSON.stringify(stored)).not.toContain("1234");
    expect(await isSecret("ลิ้นจี่ 1234", stored)).toBe(true);
    expect(await isSecret("ลิ้นจี่ 1235", stored)).toBe(false);
  });

  test("is the same typed as one letter or as letter and mark", async () => {
    expect(await isSecret("ti\u0065\u0302\u0301ng", await hashSecret("ti\u1ebfng"))).toBe(true);
  });

  test("has another hash each time", async () => {
    expect(await hashSecret("same")).not.toEqual(await hashSecret("same"));
  });
});

describe("a recovery code", () => {
  test("has five groups of four without letters that are mistaken for others", () => {
    for (let count = 0; count < 200; count += 1) {
      expect(makeRecoveryCode()).toMatch(/^[A-HJKMNP-Z2-9]{4}(-[A-HJKMNP-Z2-9]{4}){4}$/);
    }
    expect(new Set(Array.from({ length: 200 }, makeRecoveryCode)).size).toBe(200);
  });

  test("may be typed in small letters, with spaces or without hyphens", () => {
    const code = makeRecoveryCode();
    expect(normaliseRecoveryCode(` ${code.toLowerCase().replaceAll("-", " ")} `)).toBe(code);
    expect(normaliseRecoveryCode(code.replaceAll("-", ""))).toBe(code);
  });
});
