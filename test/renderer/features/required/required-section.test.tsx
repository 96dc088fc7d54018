import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import type { OfficeFile } from "../../../../renderer/domain/office/office-file.ts";
import { RequiredSection } from "../../../../renderer/features/required/required-section.tsx";
import { aPassedCourse } from "../../../builders/course-passes.ts";
import { aDesk } from "../../../builders/offices.ts";
import { aRecordsWindow } from "../records/a-records-window.tsx";
import { fillGaps } from "../records/jsdom-gaps.ts";

fillGaps();
afterEach(cleanup);

const requirement = (course: string, due: string, units: string[] = []) => ({
  id: `${course} ${due}`,
  course,
  due,
  units,
});
async function aHome(changes: Partial<OfficeFile>, given: Parameters<typeof aRecordsWindow>[0] = {}) {
  const window = await aRecordsWindow(given);
  await window.bring(await aDesk(), changes);
  window.show(<RequiredSection />);
  return window;
}
const lines = () => screen.getAllByRole("listitem").map(({ textContent }) => textContent);

describe("what the office asks for", () => {
  it("stands with its days, the late courses first", async () => {
    await aHome({
      requirements: [requirement("safe-lifting", "2026-06-30"), requirement("clear-writing", "2026-01-31")],
    });
    expect(await screen.findByRole("heading", { name: "1 course is overdue" })).toBeDefined();
    expect(screen.getByText("Asked for by Ministry of Ports.")).toBeDefined();
    expect(lines()).toEqual([
      "clear-writing (not on this PC: ask whoever looks after it)Overdue since 31 January 2026",
      "Safe liftingDue by 30 June 2026",
    ]);
    const link = within(screen.getByRole("list")).getByRole("link", { name: "Safe lifting" });
    expect(link.getAttribute("href")).toBe("#/courses/safe-lifting");
  });

  it("is what the learner's own unit is asked for", async () => {
    await aHome({
      units: [
        { id: "u1", name: "Ministry" },
        { id: "u2", name: "Records", parent: "u1" },
        { id: "u3", name: "Roads" },
      ],
      requirements: [
        requirement("safe-lifting", "2026-06-30", ["u1"]),
        requirement("clear-writing", "2026-01-31", ["u3"]),
      ],
    });
    expect(await screen.findByRole("heading", { name: "1 course is due" })).toBeDefined();
    expect(lines()).toEqual(["Safe liftingDue by 30 June 2026"]);
  });

  it("is done when every course is passed", async () => {
    await aHome({ requirements: [requirement("safe-lifting", "2026-06-30")] }, { events: aPassedCourse() });
    expect(
      await screen.findByRole("heading", { name: "You have done all that your office asks for" }),
    ).toBeDefined();
    expect(screen.queryByRole("list")).toBeNull();
  });

  it("is late again when a pass is too old", async () => {
    await aHome(
      { requirements: [{ ...requirement("safe-lifting", "2026-01-31"), validMonths: 1 }] },
      { events: aPassedCourse(), now: "2026-02-06T09:00:00.000+07:00" },
    );
    await screen.findByRole("heading", { name: "1 course is overdue" });
    expect(lines()).toEqual(["Safe liftingPassed, but no longer current since 5 February 2026"]);
  });

  it("says by when a pass is to be renewed, once that is near", async () => {
    await aHome(
      { requirements: [{ ...requirement("safe-lifting", "2026-01-31"), validMonths: 12 }] },
      { events: aPassedCourse(), now: "2026-12-01T09:00:00.000+07:00" },
    );
    await screen.findByRole("heading", { name: "1 pass is to be renewed soon" });
    expect(lines()).toEqual(["Safe liftingRenew by 5 January 2027"]);
  });

  it("cannot be known of units as long as the learner is not found in the list", async () => {
    await aHome({
      people: [{ id: "p1", name: "Daw Mya", staffNumber: "B-2", unit: "u2" }],
      requirements: [requirement("safe-lifting", "2026-06-30", ["u2"])],
    });
    const way = await screen.findByRole("link", { name: "Choose your name" });
    expect(way.getAttribute("href")).toBe("#/records");
    expect(screen.queryByRole("heading")).toBeNull();
  });
});

it("asks the learner to see what would leave by itself", async () => {
  await aHome({ requirements: [], sharedFolder: "/shared" });
  const way = await screen.findByRole("link", { name: "See what would leave" });
  expect(way.getAttribute("href")).toBe("#/records");
});
