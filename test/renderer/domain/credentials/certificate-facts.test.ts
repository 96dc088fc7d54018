import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFacts, writeFacts } from "../../../../renderer/domain/credentials/certificate-facts.ts";
import { tidyLine } from "../../../../renderer/domain/credentials/tidy-line.ts";
import { anyText } from "../../../builders/any-text.ts";
import { anyFacts, theFacts } from "../../../builders/certificate-facts.ts";

const lines = writeFacts(theFacts()).split("\n");
const withLine = (at: number, text: string) => lines.with(at, text).join("\n");

describe("the facts of a certificate", () => {
  it("are one line each, in their order", () => {
    expect(lines).toEqual([
      "0123456789abcdef0123",
      "5c9d9a52-4a1e-4f6c-9a53-0f4f5f3c7a11",
      "Ministry of Ports",
      "ဒေါ်ခင်မျိုးချစ်",
      "A-17",
      "safe-lifting",
      "ဘေးကင်းစွာ မတင်ခြင်း",
      "1.0.0",
      "my",
      "2026-11-20",
      "18",
      "20",
      "2027-11-20",
      "2026-11-28",
    ]);
  });

  it("are read back as they were written", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        expect(readFacts(writeFacts(facts))).toEqual(facts);
      }),
    );
  });

  it.each([
    ["a line more", `${lines.join("\n")}\n`],
    ["a line less", lines.slice(0, -1).join("\n")],
    ["a number written in another way", withLine(10, "18.0")],
    ["a number with an exponent", withLine(10, "1e1")],
    ["no number", withLine(11, "many")],
    ["a negative zero", withLine(10, "-0")],
    ["a day that is none", withLine(9, "2026-02-30")],
    ["a name that Unicode composes in another way", withLine(3, "Ho\u0300a")],
    ["a name with a tab", withLine(3, "Hoa\tMai")],
    ["a name that turns the reading about", withLine(3, "Hoa\u202eiaM")],
    ["an empty name", withLine(3, "")],
    ["a space at the end", withLine(3, "Hoa ")],
    ["an id in capitals", withLine(0, "0123456789ABCDEF0123")],
  ])("are not read with %s", (_, text) => {
    expect(readFacts(text)).toBeUndefined();
  });
});

describe("a tidy line", () => {
  it("stays as it is when it is tidied again", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(tidyLine(tidyLine(text))).toBe(tidyLine(text));
        expect(tidyLine(text)).not.toMatch(/[\n\r\u202e]/);
      }),
    );
  });

  it("keeps what joins letters of Arabic and Burmese", () => {
    expect(tidyLine("می\u200cخواهم\u200d")).toBe("می\u200cخواهم\u200d");
  });
});
