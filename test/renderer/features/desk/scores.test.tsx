import { cleanup, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import type { TestResponse } from "../../../../renderer/domain/records/completion-record.ts";
import { ScoresPanel } from "../../../../renderer/features/desk/scores/scores-panel.tsx";
import { theAnswers } from "../../../builders/test-responses.ts";
import { aDeskWith, aQuestionsWindow } from "./a-questions-window.tsx";
import { cellsOf, heading, press } from "./screen.ts";

afterEach(cleanup);

/** So many people with these answers before and after. */
function pairs(count: number, before: string, after: string, changed: Partial<TestResponse> = {}, from = 1) {
  const people = (letters: string) => Array.from({ length: count }, () => letters);
  return [
    ...theAnswers(people(before), { purpose: "pre", ...changed }, from),
    ...theAnswers(people(after), { form: "b", ...changed }, from),
  ];
}

const better = [...pairs(15, "1xxx", "11xx"), ...pairs(15, "11xx", "1111", {}, 16)];

async function show(rows: readonly TestResponse[], answers?: number, course?: string) {
  const { desk, data } = aDeskWith([{ rows }]);
  const { show: draw } = await aQuestionsWindow(desk);
  const summary = { ...data.summary, responses: answers ?? data.summary.responses };
  draw(<ScoresPanel data={{ ...data, summary }} {...(course !== undefined && { course })} />);
}

describe("the scores before and after", () => {
  it("say in words how much higher people score, with the numbers one press away", async () => {
    await show(better);
    await heading(/^People score higher after the course: 38 points of 100 higher, between 33 and 42$/, 2);
    expect(screen.getByText("38 → 75")).toBeDefined();
    await press("Show as table");
    expect(await cellsOf("Points of 100, before the course and in the first final test")).toEqual([
      ["Safe lifting", "30", "38", "75", "38 (between 33 and 42)"],
    ]);
    expect(screen.getByText(/never of one person/)).toBeDefined();
  });

  it("say nothing is more where it may be chance, nor hide that it is less", async () => {
    await show([...pairs(20, "1x", "x1"), ...pairs(10, "11", "1x", {}, 21), ...pairs(9, "xx", "x1", {}, 31)]);
    await heading(
      /^No clear difference after the course: people may score up to 13 points of 100 lower or up to 10 higher$/,
      2,
    );
    cleanup();
    await show([...pairs(29, "11", "1x"), ...pairs(1, "11", "11", {}, 30)]);
    await heading(/^People score lower after the course: 48 points of 100 lower, between 45 and 52$/, 2);
  });

  it("count the courses where there are several, and name those with too few people", async () => {
    const same = [...pairs(15, "1x", "11"), ...pairs(15, "11", "1x", {}, 16)];
    await show([
      ...better,
      ...same.map((row) => ({ ...row, course: "first-aid" })),
      ...pairs(29, "x", "1", { course: "fire" }),
    ]);
    await heading("People score higher after 1 of 2 courses", 2);
    expect(screen.getByText("Fewer than 30 people so far, and so no average: fire.")).toBeDefined();
    expect(screen.getByText(/^No clear difference/)).toBeDefined();
  });

  it("are those of one course where one is chosen", async () => {
    const other = better.map((row) => ({ ...row, course: "first-aid" }));
    await show([...better, ...other], undefined, "first-aid");
    await heading(/^People score higher after the course: 38 points/, 2);
    expect(screen.getByText(/^Both tests of a course were taken 30 times\./)).toBeDefined();
  });

  it("show no mean of a small group", async () => {
    await show(pairs(29, "1x", "11"));
    await heading("Too few people have taken both tests of a course yet", 2);
    expect(screen.queryByText(/→/)).toBeNull();
  });

  it("say how many rapid guesses were left out", async () => {
    await show(
      better.map((row) => (row.item === "q4" && row.purpose === "pre" ? { ...row, seconds: 1 } : row)),
    );
    expect(await screen.findByText(/^30 of 240 answers took less than 3 seconds/)).toBeDefined();
  });

  it("wait to be asked for where there are very many answers", async () => {
    await show(better, 100_001);
    await heading("What people knew before and after", 2);
    await press("Read the answers");
    await heading(/^People score higher/, 2);
  });

  it("are none where nobody took both tests", async () => {
    await show(theAnswers(["11"]));
    await heading("Nobody has taken both tests of a course yet", 2);
  });
});
