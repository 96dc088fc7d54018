import { cleanup, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { DueChip } from "../../../../renderer/features/courses/due-chip.tsx";
import { aPassedCourse } from "../../../builders/course-passes.ts";
import { aDesk } from "../../../builders/offices.ts";
import { aRecordsWindow } from "../records/a-records-window.tsx";
import { fillGaps } from "../records/jsdom-gaps.ts";

fillGaps();
afterEach(cleanup);

const chips = (
  <>
    <DueChip course="safe-lifting" />
    <DueChip course="clear-writing" />
  </>
);
const requirements = [
  { id: "r1", course: "safe-lifting", units: [], due: "2026-01-31" },
  { id: "r2", course: "clear-writing", units: [], due: "2026-06-30" },
];

it("says by when a course must be passed, and marks one that is late", async () => {
  const { bring, show } = await aRecordsWindow();
  await bring(await aDesk(), { requirements });
  show(chips);
  expect((await screen.findByText("Overdue since 31 January 2026")).dataset["late"]).toBe("true");
  expect(screen.getByText("Due by 30 June 2026").dataset["late"]).toBe("false");
});

it("says nothing of a course that is passed", async () => {
  const { bring, show } = await aRecordsWindow({ events: aPassedCourse() });
  await bring(await aDesk(), { requirements });
  show(chips);
  await screen.findByText("Due by 30 June 2026");
  expect(screen.queryByText(/31 January/)).toBeNull();
});
