// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { emptyCourseView } from "../../../../renderer/domain/progress/course-view.ts";
import { DrillCards } from "../../../../renderer/features/courses/drill-cards.tsx";
import { aCourseListing } from "../../../builders/course-events.ts";
import { aDrillCourse } from "../../../builders/drill-environment.ts";
import { English } from "../../../fixtures/samples/english.tsx";

afterEach(cleanup);

const { listing } = aDrillCourse();
const untouched = emptyCourseView(listing.id);
const show = (view = untouched, of = listing) =>
  render(
    <English>
      <DrillCards listing={of} view={view} />
    </English>,
  );

describe("the drills of a course", () => {
  it("are offered with their length, one link each", () => {
    show();
    expect(screen.getByRole("heading", { name: "Practise: The rice call" })).toBeTruthy();
    expect(screen.getByText("about 4 minutes · Not played yet")).toBeTruthy();
    expect(screen.getByRole("link", { name: "Open the drill" }).getAttribute("href")).toBe(
      "#/courses/safe-lifting/drills/rice-call",
    );
  });

  it("tell how often they were played, and how the last run went", () => {
    const run = { finishedAt: "", story: "a", taken: ["stop" as const], missed: [], runs: { a: 2, b: 1 } };
    show({ ...untouched, drills: { "rice-call": run } });
    expect(screen.getByText("about 4 minutes · Played 3 times, 1 of 4 steps the last time")).toBeTruthy();
  });

  it("take no room where a course has none", () => {
    expect(show(untouched, aCourseListing()).container.textContent).toBe("");
  });
});
