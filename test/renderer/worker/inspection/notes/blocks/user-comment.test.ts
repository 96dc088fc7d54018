import { describe, expect, it } from "vitest";
import { userComment } from "../../../../../../renderer/worker/inspection/notes/blocks/user-comment.ts";
import { bytes, utf16, utf8 } from "../../../../../builders/notes/bytes.ts";

describe("userComment", () => {
  it.each(["big", "little"] as const)("reads UTF-16 whose %s order is not the block's", (order) => {
    const value = bytes("UNICODE\0", utf16("Steps: 20", order));
    expect(userComment(value, order === "big")).toBe("Steps: 20");
  });

  it("follows the block's order where the text does not tell", () => {
    expect(userComment(bytes("UNICODE\0", utf16("ສະບາຍ", "little")), true)).toBe("ສະບາຍ");
    expect(userComment(bytes("UNICODE\0", utf16("ສະບາຍ", "big")), false)).toBe("ສະບາຍ");
  });

  it("reads ASCII, an encoding that is not named, and one that was left out", () => {
    expect(userComment(bytes("ASCII\0\0\0", '{"AIGC":{}}'), true)).toBe('{"AIGC":{}}');
    expect(userComment(bytes("\0\0\0\0\0\0\0\0", utf8("ภาพ")), true)).toBe("ภาพ");
    expect(userComment(bytes("a plain comment"), true)).toBe("a plain comment");
  });
});
