import { describe, expect, test } from "vitest";
import {
  readRecoveryFile,
  writeRecoveryFile,
} from "../../../../../electron/services/desk/vault/recovery-file.ts";
import { makeKey } from "../../../../../electron/services/desk/store/sealing.ts";

const madeAt = "2026-11-28T09:00:00.000+07:00";

describe("a recovery file", () => {
  test("says what it is for, and gives back its secret", () => {
    const secret = makeKey().toString("base64");
    const { name, content } = writeRecoveryFile("Ministry of Health", madeAt, secret);
    expect(name).toBe("pandu-desk-2026-11-28.pandu-recovery");
    expect(Buffer.from(content, "base64").toString()).toContain("Ministry of Health");
    expect(readRecoveryFile(content)).toBe(secret);
  });

  test.each(["", "no JSON", '{"pandu":"desk-recovery"}', JSON.stringify({ pandu: "backup", format: 1 })])(
    "is refused when it is %j",
    (text) => {
      const content = Buffer.from(text).toString("base64");
      expect(() => readRecoveryFile(content)).toThrow("this is no recovery file");
    },
  );
});
