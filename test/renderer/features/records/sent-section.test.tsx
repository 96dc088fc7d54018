import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { aPassedCourse } from "../../../builders/course-passes.ts";
import { aDesk } from "../../../builders/offices.ts";
import { collected, receiptsFor } from "../../../electron/services/bundles/a-learners-pc.ts";
import { aRecordsWindow } from "./a-records-window.tsx";
import { fillGaps } from "./jsdom-gaps.ts";

fillGaps();
afterEach(cleanup);

async function aWindowThatSent() {
  const desk = await aDesk();
  const window = await aRecordsWindow({ events: aPassedCourse() });
  await window.bring(desk);
  const { content } = await window.ask("records.seal", { learners: [window.learner.id], form: "encrypted" });
  return { ...window, desk, bytes: Buffer.from(content, "base64") };
}
const choose = async (content: Buffer) =>
  userEvent.upload(
    await screen.findByLabelText("Receipt file"),
    new File([new Uint8Array(content)], "r.pandu-receipt"),
  );

describe("what left", () => {
  it("is nothing at first, and said so at the head of the page", async () => {
    (await aRecordsWindow()).show();
    expect(await screen.findByText("Nothing of yours has left this PC")).toBeDefined();
    expect(screen.getByRole("heading", { name: "Nothing has left yet" })).toBeDefined();
  });

  it("is listed with when, how, for whom and what", async () => {
    const { show } = await aWindowThatSent();
    show();
    const table = within(await screen.findByRole("table", { name: "Records left 1 time" }));
    const [, row] = table.getAllByRole("row");
    expect(row?.textContent).toMatch(/^1 February 2026, /);
    expect(row?.textContent).toContain("saved by hand, sealed for Ministry of Ports");
    expect(row?.textContent).toContain("1 passed, 0 begun, 2 answers");
    expect(row?.textContent).toContain("Safe lifting");
    expect(row?.textContent).toContain("no receipt yet");
    expect(screen.getByText("Records of yours last left this PC on 1 February 2026")).toBeDefined();
  });

  it("is shown in pieces where it is long", async () => {
    const { show, ask, learner } = await aWindowThatSent();
    for (let count = 0; count < 12; count += 1)
      await ask("records.seal", { learners: [learner.id], form: "summary" });
    show();
    const rows = () =>
      within(screen.getByRole("table", { name: "Records left 13 times" })).getAllByRole("row");
    await userEvent.click(await screen.findByRole("button", { name: "Show 3 more" }));
    expect(rows()).toHaveLength(14);
  });
});

describe("a receipt", () => {
  it("that fits is kept, and what left before counts as collected", async () => {
    const { show, desk, bytes } = await aWindowThatSent();
    show();
    await choose(receiptsFor(desk, [await collected(desk, bytes)]));
    expect(await screen.findByText("Daw Khin: the desk has what left up to 1 February 2026.")).toBeDefined();
    expect(await screen.findByText("yes, by receipt")).toBeDefined();
    expect(screen.getByText("The desk last collected from this PC on 1 February 2026.")).toBeDefined();
  });

  it("of another desk is refused with one sentence", async () => {
    const { show, desk, bytes } = await aWindowThatSent();
    show();
    await choose(receiptsFor(await aDesk(), [await collected(desk, bytes)]));
    expect((await screen.findByRole("alert")).textContent).toBe(
      "This receipt was not taken (this receipt is not from the desk of this PC's office). Nothing was changed.",
    );
    expect(screen.getByText("no receipt yet")).toBeDefined();
  });

  it("cannot be checked without an office file", async () => {
    const { show, desk, bytes, ask } = await aWindowThatSent();
    const receipt = receiptsFor(desk, [await collected(desk, bytes)]);
    await ask("office.remove", {});
    show();
    await choose(receipt);
    expect((await screen.findByRole("alert")).textContent).toContain("Bring in the office file first.");
  });
});
