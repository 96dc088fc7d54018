import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { noticesText, readNotice } from "../../../scripts/notices/notices.ts";
import { plant } from "../../builders/plant.ts";

const manifest = (licence: string | undefined) =>
  JSON.stringify({ name: "x", version: "1.2.3", license: licence });

describe("third-party notices", () => {
  test("give name, version, licence and the licence's text", () => {
    const root = plant({
      "node_modules/x/package.json": manifest("MIT"),
      "node_modules/x/LICENSE.md": "Do as you like.\n",
    });
    const text = noticesText([readNotice(root, "x")]);
    expect(text).toContain("## x 1.2.3\n\nLicence: MIT\n\n```text\nDo as you like.\n```");
  });

  test("put packages with the same terms together", () => {
    const notice = (name: string) => ({ name, version: "1.0.0", licence: "MIT", text: "Do as you like." });
    expect(noticesText([notice("a"), notice("b")])).toContain("## a 1.0.0, b 1.0.0\n");
  });

  test("carry the notice that a package asks to be carried", () => {
    const root = plant({
      "node_modules/x/package.json": manifest("Apache-2.0"),
      "node_modules/x/LICENSE": "Apache License",
      "node_modules/x/NOTICE": "Made by X",
    });
    expect(readNotice(root, "x").text).toBe("Apache License\n\nMade by X");
  });

  test("refuse a package without a licence or without its text", () => {
    const root = plant({
      "node_modules/x/package.json": manifest(undefined),
      "node_modules/y/package.json": manifest("MIT"),
    });
    expect(() => readNotice(root, "x")).toThrow("does not say its licence");
    expect(() => readNotice(root, "y")).toThrow("comes without the text of its licence");
  });

  test("know the Unlicense, which needs no author's name", () => {
    const root = plant({ "node_modules/x/package.json": manifest("Unlicense") });
    expect(readNotice(join(root), "x").text).toContain("released into the public domain");
  });
});
