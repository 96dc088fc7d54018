import { describe, expect, it } from "vitest";
import { decodeText, decodeUtf16 } from "../../../../../../renderer/worker/inspection/notes/decoding/text.ts";
import { bytes, utf16, utf8 } from "../../../../../builders/notes/bytes.ts";

describe("decodeText", () => {
  it("reads UTF-8", () => {
    expect(decodeText(utf8("ภาพถ่าย"))).toBe("ภาพถ่าย");
  });

  it("reads what is no UTF-8 as Latin-1", () => {
    expect(decodeText(bytes("Caf\xe9"))).toBe("Café");
  });

  it("ends at the first zero byte", () => {
    expect(decodeText(bytes("Canon\0\0rest"))).toBe("Canon");
  });
});

describe("decodeUtf16", () => {
  it.each(["big", "little"] as const)("reads %s endian text to its first zero character", (order) => {
    expect(decodeUtf16(utf16("ສະບາຍ\0rest", order), order === "little")).toBe("ສະບາຍ");
  });

  it("trusts a byte order mark more than what it was told", () => {
    expect(decodeUtf16(utf16("\ufeffmark", "little"), false)).toBe("mark");
    expect(decodeUtf16(utf16("\ufeffmark", "big"), true)).toBe("mark");
  });
});
