import { expect, test } from "vitest";
import { plainLine } from "../../../../electron/services/trust/plain-line.ts";

test("a plain line keeps words of every script", () => {
  expect(plainLine("อำนาจ ທົດສອບ မြန်မာ 中文 <b>CA</b>")).toBe("อำนาจ ທົດສອບ မြန်မာ 中文 <b>CA</b>");
});

test("a plain line has no marks that turn, hide or break it", () => {
  expect(plainLine("CA\u202egnp\u2066.\n\r\t\u200b\u0000ok\u2028")).toBe("CAgnp.ok");
});

test("a plain line is at most 200 characters long", () => {
  expect(plainLine("a".repeat(10_000))).toHaveLength(200);
});
