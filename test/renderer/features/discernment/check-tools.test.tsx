// @vitest-environment jsdom
import { cleanup, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { aCourseEvent } from "../../../builders/course-events.ts";
import { aDiscernmentEnvironment, someForms } from "../../../builders/discernment-environment.ts";
import { aReport } from "../../../builders/reports.ts";
import { everything, fillInTheWindow, openPage, press } from "./a-page.tsx";

beforeAll(fillInTheWindow);
afterEach(cleanup);

/** The test under way, with an item of a medium first. */
async function openItem(medium: "picture" | "message" | "call" | "web-page") {
  const items = (someForms()[0]?.items ?? []).toSorted(
    (a, b) => Number(b.medium === medium) - Number(a.medium === medium),
  );
  const started = {
    attempt: "one",
    occasion: "before" as const,
    form: "a",
    items: items.map(({ id }) => id),
  };
  const page = openPage(aDiscernmentEnvironment({ events: [aCourseEvent("discernment-started", started)] }));
  await screen.findByRole("heading", { level: 1, name: "Item 1 of 24" });
  return page;
}

const open = (name: RegExp) => userEvent.click(screen.getByText(name));

describe("the ways to check", () => {
  it("have their evidence in the page only while they are open", async () => {
    await openItem("message");
    expect(everything()).not.toMatch(/Others say so|The office says so|The address is known/);
    await open(/Look sideways/);
    expect(await screen.findByText("Others say so.")).toBeTruthy();
    await open(/Look sideways/);
    expect(screen.queryByText("Others say so.")).toBeNull();
    await open(/Inspect it/);
    expect(await screen.findByText("The address is known.")).toBeTruthy();
  });

  it("are noted with the answer, each once, in a fixed order", async () => {
    const { session, eventsOf } = await openItem("message");
    for (const name of [/Call back/, /Inspect it/, /Call back/, /Call back/]) await open(name);
    await userEvent.click(screen.getByRole("radio", { name: "Yes" }));
    await userEvent.click(screen.getByRole("radio", { name: "Certain" }));
    await press("Continue");
    await session.flush();
    expect(eventsOf()[0]?.data).toMatchObject({
      relies: true,
      sure: "certain",
      tools: ["inspect", "call-back"],
      activeMs: 42_000,
    });
  });

  it("inspect a picture's own file, by the practice list, under a name that tells nothing", async () => {
    const { held } = await openItem("picture");
    expect(await screen.findByRole("img", { name: "Two boats lie side by side at the bank" })).toBeTruthy();
    expect(held).toEqual([]);
    await open(/Inspect it/);
    expect(await screen.findByText("The file is being read.")).toBeTruthy();
    expect(held.map(({ file, lists }) => [file.name, lists])).toEqual([["picture.jpg", "practice"]]);
    held[0]?.finish(aReport({ file: { name: "picture.jpg", size: 6, type: "jpeg" } }));
    expect(await screen.findByText(/practice signer count as listed/)).toBeTruthy();
    expect(screen.getByRole("article", { name: /picture\.jpg/ })).toBeTruthy();
  });

  it("say so when the file cannot be read, and end the reader with the page", async () => {
    const { held, isClosed, unmount } = await openItem("picture");
    await open(/Inspect it/);
    await screen.findByText("The file is being read.");
    held[0]?.fail(new Error("no worker"));
    expect(await screen.findByText(/could not be read here/)).toBeTruthy();
    unmount();
    expect(isClosed()).toBe(true);
  });
});

describe("the thing that is judged", () => {
  it.each([
    ["message", "From", "Hello."],
    ["call", "Call from", "Good morning."],
    ["web-page", "Address", "Hello."],
  ] as const)("stands in the likeness of a %s", async (medium, label, body) => {
    await openItem(medium);
    const thing = screen.getByRole("region", { name: /Message|Call|Web page/ });
    expect(thing.textContent).toContain(`${label}Office`);
    expect(thing.textContent).toContain(body);
  });
});
