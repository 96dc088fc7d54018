// @vitest-environment jsdom
import { cleanup, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { aCourseEvent } from "../../../builders/course-events.ts";
import { aDiscernmentEnvironment, someForms } from "../../../builders/discernment-environment.ts";
import { aJudged } from "../../../builders/judgements.ts";
import { begin, everything, fillInTheWindow, openPage, press } from "./a-page.tsx";

beforeAll(fillInTheWindow);
afterEach(cleanup);

const heading = () => screen.getByRole("heading", { level: 1 }).textContent;
const completed = ["back", "knees"].map((lesson) =>
  aCourseEvent("lesson-completed", { lesson, activeMs: 0 }),
);
const formA = someForms()[0]?.items ?? [];
/** Handed in: every misleading claim caught, every sound one trusted, unless `relies` tells otherwise. */
const taken = (occasion: "before" | "after" | "later", at: string, relies?: boolean) => {
  const attempt = { attempt: occasion, occasion, form: "a" };
  const items = formA.map(({ id, isMisleading }) =>
    aJudged({ item: id, isMisleading, relies: relies ?? !isMisleading }),
  );
  return [
    aCourseEvent("discernment-started", { ...attempt, items: formA.map(({ id }) => id) }, at),
    aCourseEvent("discernment-submitted", { ...attempt, items }, at),
  ];
};
/** All items of a form, on a busy machine. */
const patiently = { timeout: 60_000 };
const november = "2026-11-20T09:00:00.000+07:00";

describe("the page of a discernment test", () => {
  it("says what it is, and that nothing has begun", () => {
    const { eventsOf } = openPage();
    expect(heading()).toBe("May I rely on this?");
    expect(screen.getByText(/^24 items/)).toBeTruthy();
    expect(screen.getByText(/Finish it before your first lesson/)).toBeTruthy();
    expect(eventsOf()).toEqual([]);
  });

  it("waits for the lessons once one of them is done", () => {
    openPage(aDiscernmentEnvironment({ events: completed.slice(0, 1) }));
    expect(heading()).toBe("This test opens when the lessons are done");
  });

  it("is taken from the first item to the result, by the keyboard alone", patiently, async () => {
    const { session, eventsOf } = openPage();
    screen.getByRole("button", { name: "Start" }).focus();
    await userEvent.keyboard("{Enter}");
    await screen.findByRole("heading", { level: 1, name: "Item 1 of 24" });
    for (let number = 1; number <= 24; number += 1) {
      expect(heading()).toBe(`Item ${number} of 24`);
      expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
      await userEvent.keyboard("2");
      screen.getByRole("radio", { name: "Fairly sure" }).focus();
      await userEvent.keyboard(" {Enter}");
    }
    expect(heading()).toBe("Misleading caught: 12 of 12. Sound items trusted: 0 of 12.");
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
    expect(screen.getByText(/You distrust too much/)).toBeTruthy();
    await session.flush();
    const events = eventsOf();
    expect(events.map(({ type }) => type)).toEqual([
      "discernment-started",
      ...Array(24).fill("discernment-answered"),
      "discernment-submitted",
    ]);
    const shown = events.flatMap((event) => (event.type === "discernment-answered" ? [event.data.item] : []));
    expect(events[0]?.data).toMatchObject({ occasion: "before", form: "a", items: shown });
    expect(shown.toSorted()).toEqual(formA.map(({ id }) => id).toSorted());
    expect(shown).not.toEqual(formA.map(({ id }) => id));
  });

  it("goes on at the first open item, with what was answered before", async () => {
    const items = formA.map(({ id }) => id);
    const answered = (item: string) =>
      aCourseEvent("discernment-answered", {
        attempt: "one",
        ...{ item, relies: false, sure: "certain", tools: ["call-back"] },
        activeMs: 1,
      });
    openPage(
      aDiscernmentEnvironment({
        events: [
          aCourseEvent("discernment-started", { attempt: "one", occasion: "before", form: "a", items }),
          ...items.slice(0, 3).map(answered),
        ],
      }),
    );
    expect(await screen.findByRole("heading", { level: 1, name: "Item 4 of 24" })).toBeTruthy();
    await press("Back");
    expect(heading()).toBe("Item 3 of 24");
    expect(screen.getByRole<HTMLInputElement>("radio", { name: "Not as it stands" }).checked).toBe(true);
    expect(screen.getByRole<HTMLInputElement>("radio", { name: "Certain" }).checked).toBe(true);
  });

  it("does not go on without a whole answer, and says what is open", async () => {
    openPage();
    await begin();
    await userEvent.click(screen.getByRole("radio", { name: "Yes" }));
    await press("Continue");
    expect(heading()).toBe("Item 1 of 24");
    expect(screen.getByText(/Something is still open/)).toBeTruthy();
  });

  it("never has origins, honesty or ids in the page before the end", patiently, async () => {
    openPage();
    await begin();
    for (let number = 1; number < 24; number += 1) {
      expect(everything()).not.toMatch(/material-|\bai\b|human|misleading|sound\b|isMisleading/i);
      await userEvent.keyboard("1");
      await userEvent.click(screen.getByRole("radio", { name: "Guessing" }));
      await press("Continue");
    }
  });

  it("shows the result that was last, and what comes next, while nothing is open", () => {
    openPage(aDiscernmentEnvironment({ events: [...completed, ...taken("after", november)] }));
    expect(heading()).toBe("Misleading caught: 12 of 12. Sound items trusted: 12 of 12.");
    expect(screen.getByText("It comes back for a third time on 4 December 2026, in Review.")).toBeTruthy();
  });

  it("offers the next form when its time has come, in another form, beside the last result", async () => {
    const events = [...taken("before", november), ...completed];
    const { session, eventsOf } = openPage(aDiscernmentEnvironment({ events }));
    expect(screen.getByText(/other claims than last time/)).toBeTruthy();
    await press("See the last result");
    expect(heading()).toMatch(/^Misleading caught/);
    await press("Take it again");
    await begin();
    await session.flush();
    expect(eventsOf()[0]?.data).toMatchObject({ occasion: "after", form: "b" });
  });
});

describe("the result of a discernment test", () => {
  it("uses words only where the interval leaves out zero", () => {
    openPage(aDiscernmentEnvironment({ events: [...completed, ...taken("after", november, true)] }));
    expect(heading()).toBe("Misleading caught: 0 of 12. Sound items trusted: 12 of 12.");
    expect(screen.getByText(/It cannot be said yet/)).toBeTruthy();
    expect(screen.getByText(/You trust too much/)).toBeTruthy();
    expect(screen.queryByText(/time before/)).toBeNull();
  });

  it("compares with the time before, and shows either result", async () => {
    const events = [...taken("before", november, true), ...completed, ...taken("after", november)];
    openPage(aDiscernmentEnvironment({ events }));
    expect(screen.getByText("Better than the time before.")).toBeTruthy();
    await press("Before the course");
    expect(heading()).toBe("Misleading caught: 0 of 12. Sound items trusted: 12 of 12.");
    expect(screen.queryByText("Better than the time before.")).toBeNull();
  });

  it("tells of sureness in counts, of tools apart, and of both numbers with their intervals", () => {
    openPage(aDiscernmentEnvironment({ events: [...completed, ...taken("after", november)] }));
    const table = (name: string) => screen.getByRole("table", { name }).textContent;
    expect(table("How sure you were, and how often right")).toMatch(/Fairly sure.*24.*24.*100/);
    expect(table("How sure you were, and how often right")).toMatch(/Guessing.*0.*0.*too few to say/);
    expect(table("Which ways to check you opened")).toMatch(/None of them.*24/);
    expect(table("The numbers behind it")).toMatch(/Telling apart \(d′\).*3\.5.*2 to 5\.1/);
    expect(table("The numbers behind it")).toMatch(/Lean \(c\).*0.*-0\.8 to 0\.8/);
  });

  it("keeps the reasons of the first test until the second is done: its materials come back there", async () => {
    const before = taken("before", november);
    openPage(aDiscernmentEnvironment({ events: before }));
    expect(screen.getByText(/The reasons for each item come when/)).toBeTruthy();
    expect(screen.queryAllByRole("heading", { level: 3 })).toHaveLength(0);
    cleanup();
    openPage(aDiscernmentEnvironment({ events: [...before, ...completed, ...taken("after", november)] }));
    await press("Before the course");
    expect(await screen.findAllByRole("heading", { level: 3 })).toHaveLength(24);
  });

  it("ends with every item: what it was, why, how it was made, and from where", async () => {
    openPage(aDiscernmentEnvironment({ events: [...completed, ...taken("after", november)] }));
    const first = await screen.findByRole("heading", { level: 3, name: "1 · A thing on paper" });
    expect(screen.getAllByRole("heading", { level: 3 })).toHaveLength(24);
    await userEvent.click(first);
    expect(screen.getByText("It was so.")).toBeTruthy();
    expect(screen.getByText(/How it was made: Made by a person/)).toBeTruthy();
    expect(
      screen.getByText(/Harbours of the coast, by A. Somebody. Open archive, 2015. Licence: CC0-1.0./),
    ).toBeTruthy();
  });
});
