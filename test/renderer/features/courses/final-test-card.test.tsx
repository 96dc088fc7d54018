import { cleanup, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { FinalTestCard } from "../../../../renderer/features/courses/final-test-card.tsx";
import { courseViewOf } from "../../../../renderer/domain/progress/course-view.ts";
import { useSessionState } from "../../../../renderer/state/use-session.ts";
import { aCourseListing } from "../../../builders/course-events.ts";
import { aPassedCourse, aTest } from "../../../builders/course-passes.ts";
import { aDesk } from "../../../builders/offices.ts";
import { aRecordsWindow } from "../records/a-records-window.tsx";
import { fillGaps } from "../records/jsdom-gaps.ts";

fillGaps();
afterEach(cleanup);

function Card() {
  const view = useSessionState((state) => courseViewOf(state.view, "safe-lifting"));
  return <FinalTestCard listing={aCourseListing()} view={view} />;
}

async function aCard(validMonths: number, events = aPassedCourse()) {
  const { bring, show } = await aRecordsWindow({ events, now: "2026-02-06T09:00:00.000+07:00" });
  const requirement = { id: "r1", course: "safe-lifting", units: [], due: "2026-01-31", validMonths };
  await bring(await aDesk(), { requirements: [requirement] });
  show(<Card />);
}
const link = (name: string) => screen.queryByRole("link", { name });

describe("the final test of a course that was passed", () => {
  it("is over as long as the office counts the pass", async () => {
    await aCard(12);
    expect(await screen.findByText(/^Passed on 5 January 2026/)).toBeDefined();
    expect(link("Take the final test again to renew")).toBeNull();
    expect(link("Result and reasons")).toBeDefined();
  });

  it("can be taken again where the pass has lapsed, and the certificate stays", async () => {
    await aCard(1);
    const again = await screen.findByRole("link", { name: "Take the final test again to renew" });
    expect(again.getAttribute("href")).toBe("#/courses/safe-lifting/test/final");
    expect(screen.getByText(/^Passed on 5 January 2026/)).toBeDefined();
    expect(link("Certificate")).toBeDefined();
  });

  it("asks after a failed renewal for the checks first", async () => {
    await aCard(1, [...aPassedCourse(), ...aTest({ form: "b", outcomes: ["right", "wrong"] })]);
    expect((await screen.findByRole("link", { name: "knees" })).getAttribute("href")).toMatch(/knees/);
    expect(link("Take the final test again to renew")).toBeNull();
    expect(screen.getByText(/^Passed on 5 January 2026/)).toBeDefined();
  });
});
