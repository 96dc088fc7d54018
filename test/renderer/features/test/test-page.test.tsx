import { cleanup, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { afterEach, describe, expect, it } from "vitest";
import type { CourseDocument } from "../../../../renderer/domain/course/documents.ts";
import { TestPage } from "../../../../renderer/features/test/test-page.tsx";
import { EnvironmentContext, useEnvironment } from "../../../../renderer/state/environment.ts";
import { aCourseListing } from "../../../builders/course-events.ts";
import { aPassedCourse, aTest } from "../../../builders/course-passes.ts";
import { aDesk } from "../../../builders/offices.ts";
import { aRecordsWindow } from "../records/a-records-window.tsx";
import { fillGaps } from "../records/jsdom-gaps.ts";

fillGaps();
afterEach(cleanup);

const course = {
  language: "en",
  strings: { ability: "You lift with your knees.", objectives: { knees: "Lift with the knees" } },
} as unknown as CourseDocument;

function WithCourse({ children }: { readonly children: ReactNode }) {
  const environment = useEnvironment();
  const content = { ...environment.content, course: async () => course };
  return <EnvironmentContext value={{ ...environment, content }}>{children}</EnvironmentContext>;
}

/** The final test of a course that the office asks for anew after so many months; passed on 5 January 2026. */
async function aFinalTest(validMonths: number, since = aTest().slice(0, 0)) {
  const events = [...aPassedCourse(), ...since];
  const { bring, show } = await aRecordsWindow({ events, now: "2026-02-06T09:00:00.000+07:00" });
  const requirement = { id: "r1", course: "safe-lifting", units: [], due: "2026-01-31", validMonths };
  await bring(await aDesk(), { requirements: [requirement] });
  show(
    <WithCourse>
      <TestPage listing={aCourseListing()} purpose="final" />
    </WithCourse>,
  );
}

describe("the final test of somebody who passed", () => {
  it("is its result, with the day until which the office counts it", async () => {
    await aFinalTest(12);
    expect(await screen.findByRole("heading", { name: "You passed: 2 of 2" })).toBeDefined();
    expect(await screen.findByText("Passed, current until 5 January 2027")).toBeDefined();
  });

  it("begins anew where the pass has lapsed, and shows the pass where that is wanted", async () => {
    await aFinalTest(1);
    expect(await screen.findByText(/^You passed on 5 January 2026\. If you pass again/)).toBeDefined();
    expect(screen.getByRole("button", { name: "Start" })).toBeDefined();
    await userEvent.click(screen.getByRole("button", { name: "Result of your last pass" }));
    expect(await screen.findByRole("heading", { name: "You passed: 2 of 2" })).toBeDefined();
  });

  it("tells after a failed renewal what to look at again, and that the pass stays", async () => {
    await aFinalTest(1, aTest({ form: "b", outcomes: ["right", "wrong"] }));
    expect(await screen.findByRole("heading", { name: "Not passed yet: 1 of 2" })).toBeDefined();
    expect(screen.getByText("Your pass of 5 January 2026 stays as it is.")).toBeDefined();
    expect(screen.getByRole("link", { name: "To the lesson: knees" })).toBeDefined();
  });

  it("is the later result when a renewal was passed", async () => {
    await aFinalTest(12, [...aTest({ form: "b", outcomes: ["right", "wrong"] }), ...aTest({ form: "c" })]);
    expect(await screen.findByRole("heading", { name: "You passed: 2 of 2" })).toBeDefined();
  });
});
