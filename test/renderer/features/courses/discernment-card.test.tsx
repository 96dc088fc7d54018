// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import type { LearnerEvent } from "../../../../renderer/domain/event/event.ts";
import { courseViewOf } from "../../../../renderer/domain/progress/course-view.ts";
import { DiscernmentCard } from "../../../../renderer/features/courses/discernment-card.tsx";
import { EnvironmentContext } from "../../../../renderer/state/environment.ts";
import { aCourseEvent, aCourseListing } from "../../../builders/course-events.ts";
import {
  aDiscernmentEnvironment,
  aListingWithDiscernment,
} from "../../../builders/discernment-environment.ts";
import { someJudged } from "../../../builders/judgements.ts";
import { English } from "../../../fixtures/samples/english.tsx";

afterEach(cleanup);

const now = Date.UTC(2026, 10, 28);
const completed = ["back", "knees"].map((lesson) =>
  aCourseEvent("lesson-completed", { lesson, activeMs: 0 }),
);
const started = (occasion: "before" | "after") =>
  aCourseEvent("discernment-started", { attempt: occasion, occasion, form: "a", items: [] });
const taken = (occasion: "before" | "after", daysAgo: number) => [
  started(occasion),
  aCourseEvent(
    "discernment-submitted",
    {
      attempt: occasion,
      occasion,
      form: "a",
      items: someJudged({ misleading: 12, caught: 9, sound: 12, trusted: 7 }),
    },
    new Date(now - daysAgo * 24 * 60 * 60 * 1000).toISOString(),
  ),
];

function show(events: readonly LearnerEvent[], listing = aListingWithDiscernment()) {
  const { environment, session } = aDiscernmentEnvironment({ events, now });
  const view = courseViewOf(session.store.getState().view, listing.id);
  render(
    <English>
      <EnvironmentContext value={environment}>
        <div data-testid="before">
          <DiscernmentCard listing={listing} view={view} place="before" />
        </div>
        <div data-testid="after">
          <DiscernmentCard listing={listing} view={view} place="after" />
        </div>
      </EnvironmentContext>
    </English>,
  );
  return { before: screen.getByTestId("before").textContent, after: screen.getByTestId("after").textContent };
}

const links = () => screen.queryAllByRole("link").map((link) => link.textContent);

describe("the card of a discernment test", () => {
  it("stands above the lessons while it is the first one's turn", () => {
    expect(show([])).toEqual({ before: expect.stringContaining("where you start from"), after: "" });
    expect(links()).toEqual(["Judge 24 items"]);
  });

  it("goes on with what was begun", () => {
    expect(show([started("before")]).before).toContain("in the middle of it");
    expect(links()).toEqual(["Go on judging"]);
  });

  it("stands below the lessons from then on, with the counts of the last time", () => {
    const { before, after } = show(taken("before", 3));
    expect(before).toBe("");
    expect(after).toContain("Before the course: misleading caught 9 of 12, sound trusted 7 of 12.");
    expect(after).toContain("It opens when all lessons are done.");
    expect(links()).toEqual(["What you judged, with reasons"]);
  });

  it("offers the second when the lessons are done, and the third two weeks later", () => {
    expect(show([...taken("before", 30), ...completed]).after).toContain("other claims");
    expect(links()).toEqual(["Judge 24 items"]);
    cleanup();
    expect(show([...completed, ...taken("after", 13)]).after).toContain("third time on 29 November 2026");
    cleanup();
    expect(show([...completed, ...taken("after", 14)]).after).toContain("what has stayed");
  });

  it("is not there where a course has no such test", () => {
    expect(show([], aCourseListing())).toEqual({ before: "", after: "" });
  });
});
