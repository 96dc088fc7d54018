import { describe, expect, test } from "vitest";
import { pemBlocks } from "../../../../electron/services/trust/pem-blocks.ts";

const block = "-----BEGIN CERTIFICATE-----\nAAAA\nBBBB\n-----END CERTIFICATE-----\n";

describe("the blocks of a PEM file", () => {
  test("are found between comments, each with its line", () => {
    const text = `Subject\tCN=One\n${block}\n# another - with dashes --\n${block}`;
    expect(pemBlocks(text)).toEqual([
      { label: "CERTIFICATE", line: 2, base64: "AAAABBBB" },
      { label: "CERTIFICATE", line: 8, base64: "AAAABBBB" },
    ]);
  });

  test.each([
    ["Windows line ends", block.replaceAll("\n", "\r\n")],
    ["old Mac line ends", block.replaceAll("\n", "\r")],
    ["spaces around the lines", block.replaceAll(/^|$/gm, "  ")],
    ["no end of the last line", block.trimEnd()],
  ])("are found with %s", (_, text) => {
    expect(pemBlocks(text)).toEqual([{ label: "CERTIFICATE", line: 1, base64: "AAAABBBB" }]);
  });

  test("are none in a text without marks", () => {
    expect(pemBlocks("")).toEqual([]);
    expect(pemBlocks("BEGIN CERTIFICATE\nAAAA")).toEqual([]);
  });

  test.each(["-", "-BEGIN ", "- ", "PRIVATE KEY ", "-----BEGIN A-----\n-----END A-----\n"])(
    "are found at once in 2 MB of %j",
    (text) => {
      const start = performance.now();
      pemBlocks(text.repeat((2 * 1024 * 1024) / text.length));
      expect(performance.now() - start).toBeLessThan(2_000);
    },
  );

  test.each([
    ["-----BEGIN PRIVATE KEY-----", "line 1: this is a private key, and Pandu stores none"],
    [`${block}-----BEGIN EC PRIVATE KEY-----`, "line 5: this is a private key, and Pandu stores none"],
    [`# ----BEGIN RSA PRIVATE KEY----`, "line 1: this is a private key, and Pandu stores none"],
    ["\n-----BEGIN CERTIFICATE-----\nAAAA", "line 2: this block has no end"],
    [`-----BEGIN CERTIFICATE-----\n${block}`, "line 1: this block has no end"],
    ["AAAA\n-----END CERTIFICATE-----", "line 2: this block has no beginning"],
    ["-----BEGIN CERTIFICATE-----\n-----END X509 CRL-----", "line 2: this block has no beginning"],
    [`${block}----BEGIN CERTIFICATE----`, "line 5: this mark cannot be read"],
    [`-----begin certificate-----`, "line 1: this mark cannot be read"],
  ])("refuse %j and name the line", (text, sentence) => {
    expect(() => pemBlocks(text)).toThrow(expect.objectContaining({ code: "damaged-file", at: sentence }));
  });
});
