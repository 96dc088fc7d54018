import { describe, expect, test } from "vitest";
import { largestOfficeFile, readOfficeFile } from "../../../../electron/services/office/office-file.ts";
import { aDesk } from "../../../builders/offices.ts";

const desk = await aDesk();

function refusal(bytes: Buffer): unknown {
  try {
    return readOfficeFile(bytes);
  } catch (error) {
    return error instanceof Error && "code" in error ? `${String(error.code)}: ${error.message}` : error;
  }
}

describe("an office file", () => {
  test("gives back what the desk wrote", () => {
    const people = [{ id: "p1", name: "ຄຳ​ແພງ", staffNumber: "", unit: "u1" }];
    expect(readOfficeFile(desk.file({ people }))).toEqual(desk.office({ people }));
  });

  test.each([
    [
      "nothing",
      Buffer.alloc(0),
      /^damaged-file: this is no office file that can be read: it has no signature/,
    ],
    ["something else", Buffer.from("hello\nyou\n"), /^damaged-file: this is no office file/],
    ["too large", Buffer.alloc(largestOfficeFile + 1), /too large/],
    ["cut short", desk.file().subarray(0, -2), /no signature/],
    ["longer than its signature", Buffer.concat([desk.file(), Buffer.from("\n")]), /changed after/],
    [
      "changed",
      Buffer.from(desk.file().toString().replace("Daw Khin", "Daw Khim")),
      /changed after the desk signed/,
    ],
  ])("that is %s is refused with a sentence", (_, bytes, sentence) => {
    expect(refusal(bytes)).toMatch(sentence);
  });

  test("that another desk signed in this one's name is refused", async () => {
    const other = await aDesk();
    const forged = other.file({ desk: desk.office().desk });
    expect(refusal(forged)).toMatch(/changed after the desk signed/);
  });

  test("with a field that does not fit names the field", async () => {
    const lines = desk.file().toString().replace('"due":"2026-06-30"', '"due":"June"');
    expect(refusal(Buffer.from(lines))).toMatch(/requirements\.0\.due/);
  });

  test("of a newer format asks for an update", () => {
    expect(refusal(Buffer.from(desk.file().toString().replace('"format":1', '"format":2')))).toMatch(
      /^newer-data/,
    );
  });
});
