import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { aStudiedLesson, aPassedCourse, aTest } from "../../../builders/course-passes.ts";
import { aDesk } from "../../../builders/offices.ts";
import { judged } from "../../../electron/services/bundles/a-learners-pc.ts";
import { aRecordsWindow } from "./a-records-window.tsx";
import { fillGaps } from "./jsdom-gaps.ts";

fillGaps();
afterEach(cleanup);

const other = { course: "clear-writing" };
const events = [...aTest({ purpose: "pre" }), ...aPassedCourse(), ...aStudiedLesson("nouns", other)];

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole("button", { name }));
const open = async (title: string | RegExp) => {
  const heading = await screen.findByRole("heading", { level: 3, name: title });
  await userEvent.click(heading);
  return within(heading.closest("details") as HTMLElement);
};
const cellsOf = (table: HTMLElement) =>
  within(table)
    .getAllByRole("row")
    .slice(1)
    .map((row) => within(row).getByRole("rowheader").textContent?.split(" ").at(-1));

describe("a learner who has not begun a course", () => {
  it("has nothing to send", async () => {
    (await aRecordsWindow()).show();
    expect(await screen.findByText(/^You have not begun a course/)).toBeDefined();
    expect(screen.queryByRole("button", { name: "Save the file" })).toBeNull();
  });
});

describe("what leaves", () => {
  it("is shown row by row, each field with its name in the file, its value and its meaning", async () => {
    const { show, ask, learner } = await aRecordsWindow({ events });
    show();
    const record = await open("Passed: Safe lifting");
    const { learners } = await ask("records.preview", { learners: [learner.id] });
    const [row] = learners[0]?.records ?? [];
    expect(cellsOf(record.getByRole("table")).toSorted()).toEqual(Object.keys(row ?? {}).toSorted());
    const passing = record.getByRole("row", { name: /passingScore/ });
    expect(passing.textContent).toContain("2 of 2, form a, 5 January 2026");
    expect(passing.textContent).toContain("Points in the final test that you passed.");
  });

  it("has what was begun, the answers of each test, and the entries of the journal", async () => {
    const { show, ask, learner } = await aRecordsWindow({ events });
    show();
    const { learners } = await ask("records.preview", { learners: [learner.id] });
    const [own] = learners;
    await open("Begun: clear-writing");
    const answers = await open(/^Answers in final test 1/);
    expect(within(answers.getByRole("table", { name: "The answers" })).getAllByRole("row")).toHaveLength(3);
    await open(/^Answers in the test before the course/);
    const kinds = await open(/entries that this was worked out from$/);
    expect(cellsOf(kinds.getByRole("table"))).toEqual(own?.leaving.map(({ type }) => type));
    expect(kinds.getByText(new RegExp(`^Of each of the ${own?.events} entries`))).toBeDefined();
  });

  it("is only of the courses that are chosen", async () => {
    const { show, saved } = await aRecordsWindow({ events });
    show();
    await userEvent.click(await screen.findByRole("checkbox", { name: "Safe lifting" }));
    expect(await screen.findByRole("heading", { name: "Begun: clear-writing" })).toBeDefined();
    await screen.findByRole("button", { name: "Save the file" });
    await expect
      .poll(() => screen.queryByRole("heading", { name: /Safe lifting/ }), { timeout: 10_000 })
      .toBeNull();
    await press("Save the file");
    await expect.poll(() => saved, { timeout: 10_000 }).toHaveLength(1);
    const [judgement] = await judged(await aDesk(), saved[0]?.bytes ?? new Uint8Array());
    expect(judgement).toMatchObject({ derived: { records: [], status: [{ course: "clear-writing" }] } });
  });

  it("cannot be nothing", async () => {
    (await aRecordsWindow({ events })).show();
    await userEvent.click(await screen.findByRole("checkbox", { name: "Safe lifting" }));
    await userEvent.click(screen.getByRole("checkbox", { name: "clear-writing" }));
    expect(screen.getByText("Choose at least one course.")).toBeDefined();
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "Save the file" }).disabled).toBe(true);
  });
});

describe("the file", () => {
  it("is sealed for the desk where there is an office file, and it is said what to do with it", async () => {
    const desk = await aDesk();
    const { show, bring, saved } = await aRecordsWindow({ events });
    await bring(desk);
    show();
    expect(await screen.findByText(/^Only the desk of Ministry of Ports can read the file/)).toBeDefined();
    await press("Save the file");
    expect(await screen.findByText(/was saved on 1 February 2026/)).toBeDefined();
    expect(screen.getByText("Whoever carries it cannot read it.")).toBeDefined();
    expect(await screen.findByRole("heading", { name: "Records left 1 time" })).toBeDefined();
    const [file] = saved;
    expect(Buffer.from(file?.bytes ?? []).toString("latin1")).not.toContain("Khin");
    expect(await judged(desk, file?.bytes ?? new Uint8Array())).toMatchObject([
      { state: "recorded", derived: { records: [{ course: "safe-lifting" }] } },
    ]);
  });

  it("can only be signed or counted where there is none", async () => {
    (await aRecordsWindow({ events })).show();
    await screen.findByRole("radio", { name: "Signed, anybody can read it" });
    expect(screen.queryByRole("radio", { name: "Sealed for the desk" })).toBeNull();
  });

  it("of counts names nobody, and counts everybody on this PC who is not locked", async () => {
    const { show, saved, ask, app } = await aRecordsWindow({ events });
    const [first] = (await ask("learners.list", {})).learners;
    if (first === undefined) throw new Error("there is a learner");
    const { id, createdAt, isProtected, isUnlocked, ...details } = first;
    await ask("learners.create", { ...details, name: "Ko Aung" });
    const locked = await ask("learners.create", { ...details, name: "Ma Nu" });
    await ask("learners.protect", { id: locked.id, passphrase: "secret" });
    await ask("learners.lock", { id: locked.id });
    await app.refreshLearners();
    show();
    await userEvent.click(await screen.findByRole("radio", { name: "Counts without names" }));
    expect(await screen.findByText(/^Counts of the 2 people on this PC/)).toBeDefined();
    expect(await screen.findByRole("row", { name: "Safe lifting 1 1 1" })).toBeDefined();
    await press("Save the file");
    await expect.poll(() => saved, { timeout: 10_000 }).toHaveLength(1);
    const text = new TextDecoder().decode(saved[0]?.bytes);
    expect(text).not.toMatch(/Khin|Aung|A-17/);
    expect(JSON.parse(text)).toMatchObject({ pandu: "summary", learners: 2 });
  });

  it("that was not saved is said not to be saved", async () => {
    (await aRecordsWindow({ events, saveFile: async () => undefined })).show();
    await press("Save the file");
    expect(await screen.findByText(/^The file was not saved,/)).toBeDefined();
    expect(await screen.findByText("Nothing of yours has left this PC")).toBeDefined();
  });

  it("that could not be saved leaves one sentence", async () => {
    const saveFile = async () => {
      throw new Error("the stick is gone");
    };
    (await aRecordsWindow({ events, saveFile })).show();
    await press("Save the file");
    expect((await screen.findByRole("alert")).textContent).toContain("the stick is gone");
  });
});
