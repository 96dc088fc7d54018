// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { HomePage } from "../../../../renderer/features/home/home-page.tsx";
import { ReviewPage } from "../../../../renderer/features/review/review-page.tsx";
import { EnvironmentContext } from "../../../../renderer/state/environment.ts";
import { aCourseEvent } from "../../../builders/course-events.ts";
import { aDiscernmentEnvironment } from "../../../builders/discernment-environment.ts";
import { English } from "../../../fixtures/samples/english.tsx";

afterEach(cleanup);

const judging = { attempt: "one", occasion: "after" as const, form: "a", items: [] };
const events = [
  aCourseEvent("discernment-started", judging),
  aCourseEvent("discernment-submitted", judging, "2026-11-01T09:00:00.000+07:00"),
];
const show = (page: React.ReactNode, now: number) => {
  const { environment } = aDiscernmentEnvironment({ events, now });
  render(
    <English>
      <EnvironmentContext value={environment}>{page}</EnvironmentContext>
    </English>,
  );
};
const twoWeeksLater = Date.UTC(2026, 10, 16);

describe("a discernment test that is due for the third time", () => {
  it("stands in the review queue, leads to its page, and may wait", async () => {
    show(<ReviewPage />, twoWeeksLater);
    expect(screen.getByRole("heading", { level: 2 }).textContent).toMatch(/A third form is waiting/);
    expect(screen.getByRole("link", { name: "Open the test" }).getAttribute("href")).toBe(
      "#/courses/safe-lifting/discernment",
    );
    await userEvent.click(screen.getByRole("button", { name: "Not now" }));
    expect(screen.getByRole("heading", { level: 1, name: "Review done" })).toBeTruthy();
  });

  it("is told of on Home with the time that it takes", () => {
    show(<HomePage required={null} />, twoWeeksLater);
    expect(screen.getByText(/1 test to take for a third time · about 20 minutes/)).toBeTruthy();
  });

  it("is nowhere before its time", () => {
    show(<ReviewPage />, Date.UTC(2026, 10, 10));
    expect(screen.getByRole("heading", { level: 1, name: "Nothing is due" })).toBeTruthy();
    cleanup();
    show(<HomePage required={null} />, Date.UTC(2026, 10, 10));
    expect(screen.getByText("Nothing is due today.")).toBeTruthy();
  });
});
