import { describe, expect, test } from "vitest";
import { matchPeople } from "../../../../renderer/domain/desk/match-people.ts";
import type { Decision } from "../../../../renderer/domain/desk/person-groups.ts";

const inRoster = (id: string, name: string, staffNumber: string) => ({ id, name, staffNumber, unit: "u" });
const onPc = (key: string, name: string, staffNumber: string) => ({ key, name, staffNumber });
const same = (one: string, other: string): Decision => ({ one, other, areSame: true });
const apart = (one: string, other: string): Decision => ({ one, other, areSame: false });

describe("matching people", () => {
  test("the same number under the same name is one person, on every PC and in the roster", () => {
    const { people, questions } = matchPeople(
      [inRoster("p1", "Siti Aminah", "AB-12"), inRoster("p2", "Somchai", "7")],
      [onPc("a/1", "SITI AMINAH", "ab12"), onPc("b/1", "Siti  Aminah", "AB 12"), onPc("b/2", "Hoa", "9")],
      [],
    );
    expect(people).toEqual([
      { person: "p1", learners: ["a/1", "b/1"] },
      { person: "p2", learners: [] },
      { learners: ["b/2"] },
    ]);
    expect(questions).toEqual([]);
  });

  test("the same number under two names is asked about and never merged", () => {
    const { people, questions } = matchPeople([inRoster("p1", "Siti", "12")], [onPc("a/1", "Hoa", "12")], []);
    expect(people).toHaveLength(2);
    expect(questions).toEqual([{ one: "p1", other: "a/1", why: "names-disagree" }]);
  });

  test("the same name without a number is asked about and never merged", () => {
    const { people, questions } = matchPeople(
      [inRoster("p1", "Siti", "12")],
      [onPc("a/1", "siti", ""), onPc("b/1", "Siti", "-")],
      [],
    );
    expect(people).toHaveLength(3);
    expect(questions).toEqual([
      { one: "p1", other: "a/1", why: "number-missing" },
      { one: "p1", other: "b/1", why: "number-missing" },
    ]);
  });

  test("the same name under two numbers is two people, without a question", () => {
    const { people, questions } = matchPeople([], [onPc("a/1", "Siti", "12"), onPc("b/1", "Siti", "13")], []);
    expect(people).toHaveLength(2);
    expect(questions).toEqual([]);
  });

  test("names of signs alone agree with nothing", () => {
    const { people } = matchPeople([], [onPc("a/1", "...", "12"), onPc("b/1", "!", "12")], []);
    expect(people).toHaveLength(2);
  });

  test("the supervisor's yes makes one person, and the no that comes later makes two again", () => {
    const learners = [onPc("a/1", "Hoa", "12")];
    const roster = [inRoster("p1", "Siti", "12")];
    const linked = matchPeople(roster, learners, [same("p1", "a/1")]);
    expect(linked).toEqual({ people: [{ person: "p1", learners: ["a/1"] }], questions: [] });
    const parted = matchPeople(roster, learners, [same("p1", "a/1"), apart("a/1", "p1")]);
    expect(parted.people).toHaveLength(2);
    expect(parted.questions).toEqual([]);
  });

  test("who was taken out of a person stays out, and whom both fit is asked about both, one after the other", () => {
    const learners = [onPc("a/1", "Siti", "12"), onPc("b/1", "Siti", "12")];
    const out = [apart("a/1", "b/1")];
    expect(matchPeople([], learners, out).people).toHaveLength(2);
    expect(matchPeople([], learners, out).questions).toEqual([]);
    const third = [...learners, onPc("c/1", "Siti", "12")];
    expect(matchPeople([], third, out).people).toHaveLength(3);
    expect(matchPeople([], third, out).questions).toEqual([{ one: "a/1", other: "c/1", why: "between-two" }]);
    const denied = matchPeople([], third, [...out, apart("c/1", "a/1")]);
    expect(denied).toEqual({ people: [{ learners: ["a/1"] }, { learners: ["b/1", "c/1"] }], questions: [] });
  });

  test("taking one out of a person leaves the rest together", () => {
    const learners = [onPc("a/1", "Siti", "12"), onPc("b/1", "Siti", "12")];
    const { people } = matchPeople([inRoster("p1", "Siti", "12")], learners, [
      apart("a/1", "p1"),
      apart("a/1", "b/1"),
    ]);
    expect(people).toEqual([{ person: "p1", learners: ["b/1"] }, { learners: ["a/1"] }]);
  });

  test("no word makes two of the roster one", () => {
    const roster = [inRoster("p1", "Siti", "12"), inRoster("p2", "Siti", "")];
    const { people } = matchPeople(
      roster,
      [onPc("a/1", "Siti", "")],
      [same("p1", "p2"), same("p1", "a/1"), same("a/1", "p2")],
    );
    expect(people).toEqual([
      { person: "p1", learners: ["a/1"] },
      { person: "p2", learners: [] },
    ]);
  });

  test("a word about somebody who is gone is passed over", () => {
    const { people } = matchPeople(
      [],
      [onPc("a/1", "Siti", "12")],
      [same("a/1", "gone"), apart("gone", "a/1")],
    );
    expect(people).toEqual([{ learners: ["a/1"] }]);
  });

  test("a number given to everybody asks one question a person, not one a pair", () => {
    const learners = Array.from({ length: 300 }, (_, index) => onPc(`a/${index}`, `Name ${index}`, "0"));
    expect(matchPeople([], learners, []).questions).toHaveLength(299);
  });
});
