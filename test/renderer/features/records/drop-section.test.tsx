import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { aPassedCourse } from "../../../builders/course-passes.ts";
import { aDesk } from "../../../builders/offices.ts";
import { aRecordsWindow } from "./a-records-window.tsx";
import { fillGaps } from "./jsdom-gaps.ts";

fillGaps();
afterEach(cleanup);

const dialog = async () => within(await screen.findByRole("dialog"));
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole("button", { name }));

describe("what leaves by itself", () => {
  it("is nothing without an office file", async () => {
    (await aRecordsWindow()).show();
    expect(await screen.findByRole("heading", { name: /this PC has no office file$/ })).toBeDefined();
    expect(screen.queryByRole("button", { name: "See what would leave" })).toBeNull();
  });

  it("is nothing without a folder", async () => {
    const { show, bring } = await aRecordsWindow();
    await bring(await aDesk());
    show();
    expect(await screen.findByRole("heading", { name: /no shared folder is set/ })).toBeDefined();
  });

  it("is nothing before it was seen, row by row, and agreed to", async () => {
    const { show, bring, ask, learner, folder } = await aRecordsWindow({ events: aPassedCourse() });
    await bring(await aDesk(), { sharedFolder: folder });
    show();
    expect(await screen.findByRole("heading", { name: /before you have seen what$/ })).toBeDefined();
    await press("See what would leave");
    const asked = await dialog();
    expect(asked.getByText(new RegExp(`: ${folder}$`))).toBeDefined();
    await userEvent.click(await asked.findByRole("heading", { name: "Passed: Safe lifting" }));
    expect(asked.getByRole("row", { name: /staffNumber A-17/ })).toBeDefined();
    expect((await ask("records.sent", { learner: learner.id })).drop).toBe("not-shown");
    await userEvent.click(asked.getByRole("button", { name: "I have seen it: let it leave" }));
    expect(await screen.findByText(/^From now on your records leave by themselves/)).toBeDefined();
    expect((await ask("records.sent", { learner: learner.id })).drop).not.toBe("not-shown");
  });

  it("stays nothing when the learner does not agree", async () => {
    const { show, bring, ask, learner, folder } = await aRecordsWindow({ events: aPassedCourse() });
    await bring(await aDesk(), { sharedFolder: folder });
    show();
    await press("See what would leave");
    await userEvent.click((await dialog()).getByRole("button", { name: "Not now" }));
    expect((await ask("records.sent", { learner: learner.id })).drop).toBe("not-shown");
  });

  it("can be stopped, and begun again", async () => {
    const { show, bring, ask, learner, folder } = await aRecordsWindow({ events: aPassedCourse() });
    await bring(await aDesk(), { sharedFolder: folder });
    await ask("records.shown", { learner: learner.id });
    show();
    await press("Stop: let nothing leave by itself");
    const title = await screen.findByRole("heading", { name: "Nothing leaves by itself: you stopped it" });
    expect(document.activeElement).toBe(title);
    expect(screen.getByText("From now on nothing of yours leaves by itself.")).toBeDefined();
    expect((await ask("records.sent", { learner: learner.id })).drop).toBe("withdrawn");
    await press("See what would leave");
    await userEvent.click((await dialog()).getByRole("button", { name: "I have seen it: let it leave" }));
    expect(await screen.findByText(/^From now on your records leave by themselves/)).toBeDefined();
    expect((await ask("records.sent", { learner: learner.id })).drop).not.toBe("withdrawn");
  });

  it("is explained field by field where nothing was begun yet", async () => {
    const { show, bring, folder } = await aRecordsWindow();
    await bring(await aDesk(), { sharedFolder: folder });
    show();
    await press("See what would leave");
    const asked = await dialog();
    expect(await asked.findByRole("table", { name: "Of a course that you passed" })).toBeDefined();
    expect(asked.getByRole("table", { name: "Of an answer in a test" })).toBeDefined();
  });
});
