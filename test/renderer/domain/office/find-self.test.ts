import { describe, expect, test } from "vitest";
import { findSelf } from "../../../../renderer/domain/office/find-self.ts";
import { aRoster } from "../../../builders/rosters.ts";

describe("somebody's own line", () => {
  const self = (name: string, staffNumber: string, unit = "") =>
    findSelf(aRoster(), { name, staffNumber, unit })?.person.id;

  test("has their staff number and their name, however both are written", () => {
    expect(self("daw  khin", "a17")).toBe("p1");
  });

  test("is not that of somebody else with the number", () => {
    expect(self("Ko Aung", "A-17")).toBeUndefined();
  });

  test("is found by name and unit where there are no numbers", () => {
    expect(self("Daw Khin", "", "ទីចាត់ការ")).toBe("p3");
    expect(self("Daw Khin", "", "Records")).toBeUndefined();
  });

  test("is not guessed where two lines fit", () => {
    expect(self("Siti", "", "Records")).toBeUndefined();
  });
});
