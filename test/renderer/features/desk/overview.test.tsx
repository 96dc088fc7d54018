import { cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { aDeskWindow, mendWindow, openDeskServices, passphrase } from "./a-desk-window.tsx";
import { aFilledOffice } from "./a-filled-office.ts";
import { anOfficeWithRecords } from "./an-office-with-records.ts";
import { cellsOf, field, heading, press } from "./screen.ts";

beforeAll(mendWindow);
afterEach(cleanup);

const overviewOf = async (services: Awaited<ReturnType<typeof openDeskServices>>) =>
  aDeskWindow(services, "overview");
const bars = async (name: RegExp) =>
  within(await screen.findByRole("list", { name }))
    .getAllByRole("listitem")
    .map((bar) => bar.textContent);

describe("the overview", () => {
  it("begins with who is overdue, and says of each finding how many people it is of and when it was collected", async () => {
    (await overviewOf(await anOfficeWithRecords())).show();
    await heading("Ministry of Ports, 4 people");
    const finding = await heading("2 people are overdue", 2);
    expect(finding.parentElement?.textContent).toContain("4 people · collected 28 Nov 2026");
    expect(await cellsOf("Overdue for the longest")).toEqual([
      ["=AnaMinistry", expect.stringMatching(/Not started$/), "8", "never"],
      ["HoaMinistry / Ports", expect.stringMatching(/1 of \d+ lessons done$/), "8", "28 Nov 2026"],
    ]);
    const hoa = within(await screen.findByRole("table", { name: "Overdue for the longest" })).getByRole(
      "link",
      {
        name: "Hoa",
      },
    );
    expect(hoa.getAttribute("href")).toBe("#/desk/people/p2");
  });

  it("shows completion as bars and, one press away, the same as a table", async () => {
    (await overviewOf(await anOfficeWithRecords())).show();
    const [course] = await screen.findAllByRole("heading", { name: "33% of what is required is done" });
    expect(await bars(/^Passes that are current today, of those required$/)).toEqual([
      expect.stringMatching(/1 of 3$/),
    ]);
    const panel = within(course?.closest("section") as HTMLElement);
    expect(panel.queryByRole("table")).toBeNull();
    await userEvent.click(panel.getByRole("button", { name: "Show as table" }));
    expect(await cellsOf("Passes that are current today, of those required")).toEqual([
      [expect.any(String), "3", "1", "1", "2", "33%"],
      ["Total", "3", "1", "1", "2", "33%"],
    ]);
    await userEvent.click(panel.getByRole("button", { name: "Show as bars" }));
    expect(panel.queryByRole("table")).toBeNull();
  });

  it("is narrowed as a whole by pressing a unit, keeps that while a person is looked at, and shows everything again", async () => {
    (await overviewOf(await anOfficeWithRecords())).show();
    expect(await bars(/below it$/)).toEqual([
      expect.stringMatching(/^Ministry itself0 of 1/),
      expect.stringMatching(/^Ports1 of 2/),
    ]);
    await press("Only Ports");
    await heading("Ports, 2 people");
    await heading("One person is overdue", 2);
    expect(await bars(/below it$/)).toEqual([expect.stringMatching(/^Ports1 of 2/)]);
    expect(screen.getByText(/^Only: Unit: Ministry \/ Ports$/)).toBeDefined();
    await userEvent.click(screen.getByRole("link", { name: "Hoa" }));
    await heading("Hoa");
    await userEvent.click(screen.getByRole("link", { name: "Overview" }));
    await heading("Ports, 2 people");
    await press("Up to Ministry");
    await heading("Ministry, 3 people");
    await press("Show everything");
    await heading("Ministry of Ports, 4 people");
  });

  it("says with every choice how many people it would leave, and tells when one is made", async () => {
    (await overviewOf(await anOfficeWithRecords())).show();
    const unit = (await field("Unit")) as HTMLSelectElement;
    expect([...unit.options].map(({ text }) => text)).toEqual([
      "all",
      "Ministry (3)",
      "Ministry / Ports (2)",
    ]);
    await userEvent.selectOptions(await field("Due by"), "20 Nov 2026 (3)");
    await heading("Ministry of Ports, 3 people");
    expect(screen.getByText("3 people are left by this choice")).toBeDefined();
    expect([...unit.options].map(({ text }) => text)).toContain("Ministry / Ports (2)");
  });

  it("leads from a state to the list of exactly these people, and from a person back to it", async () => {
    (await overviewOf(await anOfficeWithRecords())).show();
    await press("Only Ports");
    await userEvent.click(await screen.findByRole("link", { name: "Overdue: 1" }));
    await heading("One person is late");
    expect((await cellsOf("People")).map(([name]) => name)).toEqual(["HoaA-2Ministry / Ports"]);
    await userEvent.click(screen.getByRole("link", { name: "Hoa" }));
    await heading("Hoa");
    await userEvent.click(screen.getByRole("link", { name: "All people" }));
    await heading("One person is late");
    expect((await cellsOf("People")).map(([name]) => name)).toEqual(["HoaA-2Ministry / Ports"]);
  });

  it("names the people who are stuck, by the place, and PCs that were not heard from, when their days are over", async () => {
    const services = await anOfficeWithRecords();
    (await overviewOf(services)).show();
    const title = await heading("People are stuck at one place", 2);
    expect((await cellsOf("Where people are stuck"))[0]?.slice(1)).toEqual(["2 people"]);
    await userEvent.click(screen.getByText("2 people"));
    const panel = within(title.closest("section") as HTMLElement);
    const link = await panel.findByRole("link", { name: "Hoa" });
    expect(link.getAttribute("href")).toBe("#/desk/people/p2");
    expect(panel.getByRole("link", { name: "Bo" })).toBeDefined();
    await heading("Records of every PC were collected in the last 30 days", 2);
    cleanup();
    services.time.now = Date.parse("2026-12-28T02:00:00Z");
    await services.ask("desk.unlock", { passphrase });
    (await overviewOf(services)).show();
    await heading("Nothing was collected from one PC for 30 days", 2);
    expect(await cellsOf("PCs from which nothing was collected")).toEqual([
      ["Room 3", "28 Nov 2026", "30", "3"],
    ]);
  });

  it("prints what it shows, with its choices in words and tables for bars", async () => {
    const { show, heard } = await overviewOf(await anOfficeWithRecords());
    show();
    await press("Print");
    expect(heard.prints).toBe(1);
    const page = document.querySelector("[data-printable]");
    expect(page?.querySelectorAll("table").length).toBeGreaterThan(2);
    for (const select of page?.querySelectorAll("select") ?? [])
      expect(select.closest('[data-print="no"]')).not.toBeNull();
  });
});

describe("an overview of nothing yet", () => {
  it("shows the ways to begin where there is nobody", async () => {
    (await overviewOf(await openDeskServices())).show();
    await heading("There is nobody on the desk yet");
    expect(screen.getByRole("link", { name: "Bring in the roster" }).getAttribute("href")).toBe(
      "#/desk/roster",
    );
  });

  it("asks for required courses and records where there is a roster only, and claims nothing", async () => {
    (await overviewOf(await aFilledOffice())).show();
    await heading("Ministry of Ports, 2 people");
    expect(screen.getByRole("link", { name: "Require a course" }).getAttribute("href")).toBe("#/desk/roster");
    const main = within(document.body);
    await waitFor(() => expect(main.getAllByRole("link", { name: "Collect records" })).toHaveLength(1));
    expect(screen.queryByRole("heading", { name: /overdue|required is done|not heard/ })).toBeNull();
  });
});
