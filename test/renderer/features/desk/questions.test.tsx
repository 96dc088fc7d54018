import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import type { TestResponse } from "../../../../renderer/domain/records/completion-record.ts";
import { QuestionsSection } from "../../../../renderer/features/desk/questions/questions-section.tsx";
import { aPassedCourse } from "../../../builders/course-passes.ts";
import { theAnswers } from "../../../builders/test-responses.ts";
import { aSealingPc, sealed } from "../../../electron/services/bundles/a-sealing-pc.ts";
import { aDeskWindow, openDeskServices } from "./a-desk-window.tsx";
import { aDeskWith, aQuestionsWindow } from "./a-questions-window.tsx";
import { cellsOf, heading, press } from "./screen.ts";

afterEach(cleanup);

const times = (count: number, letters: string) => Array.from({ length: count }, () => letters);

/** Forty people: `b` of the first question is chosen by those who have all the others right. */
const draws = theAnswers([...times(20, "b11"), ...times(20, "1xx")]);

async function show(rows: readonly TestResponse[], course = "safe-lifting") {
  const { desk, data } = aDeskWith([{ rows: rows.slice(0, 50) }, { rows: rows.slice(50) }]);
  const { show: draw, printed } = await aQuestionsWindow(desk);
  const { rerender } = draw(<QuestionsSection data={data} course={course} />);
  return { printed, go: (to: string) => rerender(<QuestionsSection data={data} course={to} />) };
}

describe("the questions of all courses", () => {
  it("stand by course, with how many may be unclear", async () => {
    await show([...draws, ...theAnswers(["111"], { course: "first-aid" })], "");
    await heading("One question may be unclear");
    expect(await cellsOf("Courses with a test that somebody took")).toEqual([
      ["Safe lifting", "40", "3", "1 question may be unclear"],
      ["first-aid", "1", "3", "Too few people yet"],
    ]);
    const link = screen.getByRole("link", { name: "Safe lifting" });
    expect(link.getAttribute("href")).toBe("#/desk/questions/safe-lifting");
    expect(screen.getByText(/^41 first attempts at final tests/)).toBeDefined();
  });

  it("are none before anybody has handed in a test", async () => {
    await show([], "");
    await heading("Nobody has handed in a test yet");
  });
});

describe("the questions of a course", () => {
  it("say in words what is doubtful, with the question, its options and who chose them", async () => {
    await show(draws);
    await heading("One question may be unclear");
    await heading("Those who know more get it wrong more often", 2);
    expect(screen.getByText(/“Never” was chosen more often by people who do well/)).toBeDefined();
    const bars = within(await screen.findByRole("list", { name: "How often each option was chosen" }));
    expect(bars.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "Before lifting right answer50% (20)",
      "After liftingnobody",
      "Never50% (20)",
    ]);
  });

  it("stand in a table that can be sorted, the doubtful ones first", async () => {
    await show(draws);
    await heading("One question may be unclear");
    const titles = async () => (await cellsOf("All questions")).map(([title]) => title);
    expect((await titles())[0]).toBe("When do you ask for help?Form a, question q1");
    await userEvent.selectOptions(screen.getByLabelText("Order"), "By form");
    expect((await titles()).map((title) => title?.slice(-2))).toEqual(["q1", "q2", "q3"]);
    expect((await cellsOf("All questions"))[0]?.slice(1, 4)).toEqual(["40", "50%", "-1"]);
  });

  it("are shown one by one, and the way back", async () => {
    const { go } = await show(draws, "safe-lifting/a/q3");
    await heading("What comes first?");
    const bars = within(await screen.findByRole("list", { name: "The most frequent answers" }));
    expect(bars.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "x50% (20)",
      "Bend right answer50% (20)",
    ]);
    const back = screen.getByRole("link", { name: "All questions of this test" });
    expect(back.getAttribute("href")).toBe("#/desk/questions/safe-lifting");
    go("safe-lifting/a/q9");
    await heading("There is no such question among these answers");
  });

  it("have no numbers with fewer than 30 people", async () => {
    await show(theAnswers(times(29, "1x1")));
    await heading("Too few people have taken this test yet");
    expect((await cellsOf("All questions"))[0]?.slice(1, 4)).toEqual(["29", "too few", "too few"]);
    expect(screen.queryByText(/%/)).toBeNull();
  });

  it("of another version than the installed one are shown by their ids, and never mixed", async () => {
    const other = theAnswers(times(31, "111"), { contentHash: "0ther" }, 200);
    await show([...draws, ...other]);
    await heading("One question may be unclear");
    await press("Unknown version 0ther: 31 people");
    await heading("No question stands out");
    expect(screen.getByText(/shown by their ids only/)).toBeDefined();
    expect((await cellsOf("All questions")).map(([, people]) => people)).toEqual(["31", "31", "31"]);
    expect(screen.queryByText("When do you ask for help?")).toBeNull();
  });

  it("of the test before the course are looked at when that is chosen", async () => {
    await show([...draws, ...theAnswers(times(30, "1"), { purpose: "pre" })]);
    await heading("One question may be unclear");
    await userEvent.click(screen.getByRole("radio", { name: "Test before the course" }));
    await heading("No question stands out");
    expect(await cellsOf("All questions")).toHaveLength(1);
  });

  it("are compared by language, and drafts are named", async () => {
    const inMalay = (count: number, letters: string, translation: "reviewed" | "draft", from: number) =>
      theAnswers(times(count, letters), { language: "ms", translation }, from);
    await show([
      ...theAnswers([...times(90, "111"), ...times(30, "xx1")]),
      ...inMalay(30, "111", "reviewed", 500),
      ...inMalay(90, "x11", "reviewed", 600),
      ...inMalay(3, "111", "draft", 900),
    ]);
    await heading("It is harder in Bahasa Melayu than in English", 2);
    expect(screen.getByText(/^25% have it right in Bahasa Melayu, 75% in English\./)).toBeDefined();
    expect(screen.getByText(/^3 of these people answered in a translation that is a draft/)).toBeDefined();
  });

  it("can be printed", async () => {
    const { printed } = await show(draws);
    await press("Print");
    expect(printed.times).toBe(1);
  });

  it("of a course that nobody took are said not to be there", async () => {
    await show(draws, "first-aid");
    await heading("Nobody has handed in a test of this course");
  });
});

describe("reading the answers", () => {
  it("takes them from the desk's own services", async () => {
    const services = await openDeskServices();
    const pc = await aSealingPc();
    await pc.study("mya", aPassedCourse());
    const bytes = await sealed(pc.key, [await pc.part("mya")]);
    const files = [{ name: "room-3", content: Buffer.from(bytes).toString("base64") }];
    await services.ask("desk.collect", { files });
    await services.ask("desk.devices.accept", { devices: [{ device: pc.device, name: "Room 3" }] });
    (await aDeskWindow(services, "questions")).show();
    await heading("Too few people have taken a test yet");
    expect(await cellsOf("Courses with a test that somebody took")).toEqual([
      ["Safe lifting", "1", "2", "Too few people yet"],
    ]);
  });

  it("begins again where the desk changed between two pages", async () => {
    let times = 0;
    const rows = theAnswers(Array.from({ length: 40 }, () => "111"));
    const { desk, data, asked } = aDeskWith(
      [{ rows: rows.slice(0, 60) }, { rows: rows.slice(60) }],
      (after) => {
        times += 1;
        return times === 2
          ? Promise.resolve({ ok: true, value: { responses: { count: 0, columns: {} }, version: 2 } })
          : void after;
      },
    );
    const { show: draw } = await aQuestionsWindow(desk);
    draw(<QuestionsSection data={data} course="safe-lifting" />);
    await heading("No question stands out");
    expect(asked).toEqual([0, 1, 0, 1]);
    expect((await cellsOf("All questions"))[0]?.[1]).toBe("40");
  });

  it("says how far it has come, can be stopped, and begun again", async () => {
    let release = (): void => undefined;
    const held = new Promise<undefined>((resolve) => (release = () => resolve(undefined)));
    const { desk, data } = aDeskWith([{ rows: draws.slice(0, 60) }, { rows: draws.slice(60) }], (after) =>
      after === 1 ? held : undefined,
    );
    const { show: draw } = await aQuestionsWindow(desk);
    draw(<QuestionsSection data={data} course="" />);
    await screen.findByText("60 of 120 answers have been read.");
    await press("Stop reading");
    await screen.findByText(/^120 answers are to be read/);
    release();
    await press("Read the answers");
    await heading("One question may be unclear");
  });

  it("says why it failed, and tries again", async () => {
    let fails = true;
    const { desk, data } = aDeskWith([{ rows: draws }], () =>
      fails ? Promise.resolve({ ok: false, code: "failed", at: "disk" }) : undefined,
    );
    const { show: draw } = await aQuestionsWindow(desk);
    draw(<QuestionsSection data={data} course="" />);
    expect((await screen.findByRole("alert")).textContent).toContain("(disk)");
    fails = false;
    await press("Try again");
    await heading("One question may be unclear");
  });
});
