import { expect, test } from "vitest";
import { sectionAt } from "../../../../renderer/features/desk/desk-sections.ts";

test("an address leads to a part of the desk and to what stands behind it there", () => {
  expect(sectionAt("")).toEqual({ section: "overview", rest: "" });
  expect(sectionAt("collect")).toEqual({ section: "collect", rest: "" });
  expect(sectionAt("people/d0d0d0d0d0d0d0d0/mya")).toEqual({
    section: "people",
    rest: "d0d0d0d0d0d0d0d0/mya",
  });
  expect(sectionAt("nowhere")).toEqual({ section: "overview", rest: "" });
});

test("what the routes leave encoded in an address is read, and what cannot be read stays as it is", () => {
  expect(sectionAt("people/d0d0d0d0d0d0d0d0%2Fmya").rest).toBe("d0d0d0d0d0d0d0d0/mya");
  expect(sectionAt("people/100%").rest).toBe("100%");
});
