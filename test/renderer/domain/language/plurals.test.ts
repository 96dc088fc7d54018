import { describe, expect, it } from "vitest";
import {
  askedCategories,
  completePlurals,
  pluralCategories,
} from "../../../../renderer/domain/language/plurals.ts";

describe("plurals", () => {
  it("have the categories of the language", () => {
    expect(pluralCategories("th")).toEqual(["other"]);
    expect(pluralCategories("tet")).toEqual(["one", "other"]);
    expect([...pluralCategories("pt")].toSorted()).toEqual(["many", "one", "other"]);
  });

  it("say what `_other` says where a category is missing, however deep", () => {
    const strings = { a: { day_one: "1 day", day_other: "days" }, day: "Day" };
    expect(completePlurals(strings, ["one", "many", "other"])).toEqual({
      a: { day_one: "1 day", day_other: "days", day_many: "days" },
      day: "Day",
    });
  });

  it("do not depend on the order of the keys", () => {
    expect(completePlurals({ day_other: "days", day_one: "1 day" }, ["one", "other"])).toEqual({
      day_one: "1 day",
      day_other: "days",
    });
  });

  it("answer for Tetum whatever rules the PC's own language lends it", () => {
    expect(askedCategories("tet")).toEqual(expect.arrayContaining([...pluralCategories("ar")]));
  });

  it("say none as many in Portuguese, which is the European norm", () => {
    expect(
      completePlurals(
        { day_one: "{{count}} dia", day_many: "{{count}} dias", day_other: "{{count}} dias" },
        askedCategories("pt"),
      ),
    ).toMatchObject({ day_zero: "{{count}} dias" });
  });
});
