import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileName } from "../../../electron/main/file-name.ts";

describe("a name for a saved file", () => {
  it("stays as it is where every system takes it", () => {
    expect(fileName("Pandu backup 2026-11-23.pandu")).toBe("Pandu backup 2026-11-23.pandu");
    expect(fileName("ໃບຢັ້ງຢືນ.pdf")).toBe("ໃບຢັ້ງຢືນ.pdf");
  });

  it.each([
    ["../../etc/passwd", "passwd"],
    ["C:\\Windows\\system.ini", "system.ini"],
    ["a:b?.csv", "a-b-.csv"],
    [".profile", "profile"],
    ["report. ", "report"],
    ["NUL.csv", "Pandu NUL.csv"],
    ["/", "Pandu"],
  ])("turns %s into %s", (wanted, name) => {
    expect(fileName(wanted)).toBe(name);
  });

  it("never leaves a folder, a control sign or an empty name", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (wanted) => {
        const name = fileName(wanted);
        expect(name).not.toBe("");
        expect(name).not.toMatch(/[/\\:]|\p{Cc}|^\.|[. ]$/u);
      }),
    );
  });
});
