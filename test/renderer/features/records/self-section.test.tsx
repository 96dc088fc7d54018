import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import type { LearnerEvent } from "../../../../renderer/domain/event/event.ts";
import { aPassedCourse } from "../../../builders/course-passes.ts";
import { aDesk } from "../../../builders/offices.ts";
import { aRecordsWindow } from "./a-records-window.tsx";
import { fillGaps } from "./jsdom-gaps.ts";

fillGaps();
afterEach(cleanup);

const person = (number: number, name = `Officer ${number}`) => ({
  id: `p${number}`,
  name,
  staffNumber: `B-${number}`,
  unit: "u2",
});

async function aRosterWindow(events: readonly LearnerEvent[] = []) {
  const window = await aRecordsWindow({ events });
  const people = [person(1, "Daw Khin Mya"), ...Array.from({ length: 30 }, (_, place) => person(place + 2))];
  await window.bring(await aDesk(), { people });
  window.show();
  return window;
}
const dialog = async () => within(await screen.findByRole("dialog"));
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole("button", { name }));

describe("a learner whose profile is in the office's list", () => {
  it("is told so, with their line", async () => {
    const { bring, show } = await aRecordsWindow();
    await bring(await aDesk());
    show();
    const heading = await screen.findByRole("heading", { name: "You are in the list of Ministry of Ports" });
    expect(heading.parentElement?.textContent).toContain("Daw Khin Ministry / Records · A-17");
  });
});

describe("a learner whose profile is not in the office's list", () => {
  it("finds their own line, is asked whether it is theirs, and takes it into the profile", async () => {
    const { ask, learner } = await aRosterWindow();
    await screen.findByRole("heading", { name: "You are not found in the list of Ministry of Ports" });
    await press("Choose my name");
    const asked = await dialog();
    expect(asked.getByRole("status").textContent).toMatch(/^31 people\. The first 12 are shown/);
    await userEvent.type(asked.getByRole("searchbox"), "khin");
    expect(asked.getByRole("status").textContent).toBe("1 person");
    await userEvent.click(asked.getByRole("button", { name: /^Daw Khin Mya/ }));
    const yes = asked.getByRole("button", { name: "Yes, this is me" });
    expect(document.activeElement).toBe(yes);
    await userEvent.click(yes);
    expect(await screen.findByText("Your profile now says Daw Khin Mya, as the list does.")).toBeDefined();
    expect(
      await screen.findByRole("heading", { name: "You are in the list of Ministry of Ports" }),
    ).toBeDefined();
    const { learners } = await ask("learners.list", {});
    expect(learners).toMatchObject([
      { id: learner.id, name: "Daw Khin Mya", staffNumber: "B-1", unit: "Records" },
    ]);
  });

  it("sees what leaves under the new name at once", async () => {
    await aRosterWindow(aPassedCourse());
    const head = await screen.findByRole("heading", { name: "At the head of the file" });
    await userEvent.click(head);
    await screen.findByRole("row", { name: /^Name name Daw Khin As in/ });
    await press("Choose my name");
    const asked = await dialog();
    await userEvent.click(asked.getByRole("button", { name: /^Officer 2 / }));
    await userEvent.click(asked.getByRole("button", { name: "Yes, this is me" }));
    expect(await screen.findByRole("row", { name: /^Name name Officer 2 As in/ })).toBeDefined();
    expect(screen.getByRole("row", { name: /staffNumber B-2/ })).toBeDefined();
  });

  it("goes back to the list where it is not theirs, and nothing is changed", async () => {
    const { ask } = await aRosterWindow();
    await press("Choose my name");
    const asked = await dialog();
    await userEvent.click(asked.getByRole("button", { name: /^Officer 2/ }));
    await userEvent.click(asked.getByRole("button", { name: "No, choose again" }));
    expect(asked.getByRole("searchbox")).toBeDefined();
    expect((await ask("learners.list", {})).learners[0]?.name).toBe("Daw Khin");
  });

  it("is told when nobody fits what they write", async () => {
    await aRosterWindow();
    await press("Choose my name");
    const asked = await dialog();
    await userEvent.type(asked.getByRole("searchbox"), "zzz");
    expect(asked.getByRole("status").textContent).toMatch(/^Nobody in the list fits/);
    expect(asked.queryByRole("listitem")).toBeNull();
  });
});
