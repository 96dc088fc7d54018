import { cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import Papa from "papaparse";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { aDeskWindow, mendWindow, openDeskServices } from "./a-desk-window.tsx";
import { anOfficeWithRecords } from "./an-office-with-records.ts";
import { button, cellsOf, heading, press, write } from "./screen.ts";

beforeAll(mendWindow);
afterEach(cleanup);

const names = async () => (await cellsOf("People")).map(([name]) => name?.replace(/(A-\d|X-9).*$/, ""));

describe("the list of people", () => {
  it("has who is late first, says since when, where they are, and who is not in the roster", async () => {
    (await aDeskWindow(await anOfficeWithRecords())).show();
    await heading("2 people are late");
    const rows = await cellsOf("People");
    expect(rows.map(([name, , where, done]) => [name, where, done])).toEqual([
      ["=AnaA-3Ministry", "Not started", "0 of 1"],
      ["HoaA-2Ministry / Ports", expect.stringMatching(/^1 of \d+ lessons done$/), "0 of 1"],
      ["MyaA-1Ministry / Ports", expect.stringMatching(/^Passed on /), "1 of 1"],
      ["BoX-9not in the roster", "", "0 of 0"],
    ]);
    expect(rows[0]?.[1]).toContain("Overdue since 20 Nov 2026, 8 days");
  });

  it("is narrowed by state, unit, course and words, and ordered", async () => {
    (await aDeskWindow(await anOfficeWithRecords())).show();
    await heading("2 people are late");
    await press("Overdue: 2");
    expect(await names()).toEqual(["=Ana", "Hoa"]);
    await userEvent.selectOptions(await screen.findByLabelText("Unit"), "Ministry / Ports");
    expect(await names()).toEqual(["Hoa"]);
    await press("Overdue: 1");
    await userEvent.selectOptions(await screen.findByLabelText("Order"), "By name");
    expect(await names()).toEqual(["Hoa", "Mya"]);
    await write("Name or staff number", "a-1");
    await waitFor(async () => expect(await names()).toEqual(["Mya"]));
    expect(screen.getByText("1 person of 4")).toBeDefined();
  });

  it("is saved for a spreadsheet just as it is shown, by its filter, day and count", async () => {
    const { show, saved } = await aDeskWindow(await anOfficeWithRecords());
    show();
    await press("Overdue: 2");
    const shown = await cellsOf("People");
    await press("Save this list for a spreadsheet (2 people)");
    const [file] = saved;
    expect(file?.name).toBe("pandu_people_overdue_2026-11-28_n2.csv");
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(file?.bytes);
    expect(text.startsWith("\ufeff")).toBe(true);
    const { data } = Papa.parse<Record<string, string>>(text.slice(1), {
      header: true,
      skipEmptyLines: true,
    });
    expect(data).toHaveLength(shown.length);
    for (const [at, row] of data.entries()) {
      const [name, urgent, where, done] = shown[at] ?? [];
      expect(name).toBe(`${row.Name?.replace(/^'=/, "=")}${row["Staff number"]}${row.Unit}`);
      expect(where).toBe(row["Where they are"]);
      expect(done).toBe(`${row["Required courses done"]} of ${row["Required courses"]}`);
      expect(urgent).toContain(row["Most urgent course"]);
      expect(urgent).toContain(`${row["Days late"]} days`);
      expect([row.State, row.Date]).toEqual(["overdue", "2026-11-20"]);
    }
  });

  it("is saved with all that narrows it in its name", async () => {
    const { show, saved } = await aDeskWindow(
      await anOfficeWithRecords(),
      "people/-/area=C1.1&dueBy=2026-12-31",
    );
    show();
    await press(/^Save this list for a spreadsheet/);
    expect(saved[0]?.name).toMatch(/^pandu_people_C1-1-.+_Due-by-2026-12-31_2026-11-28_n\d+\.csv$/);
  });

  it("shows where to begin when there is nobody", async () => {
    (await aDeskWindow(await openDeskServices())).show();
    await heading("There is nobody on the desk yet");
    const way = screen.getByRole("link", { name: "Bring in the roster" });
    expect(way.getAttribute("href")).toBe("#/desk/roster");
  });

  it("of many is paged", async () => {
    const services = await openDeskServices();
    const { id, revision, fingerprint, ...office } = await services.ask("desk.office.load", {});
    const people = Array.from({ length: 120 }, (_, at) => ({
      ...{ id: `p${at}`, name: `Person ${at + 1}`, staffNumber: `N-${at}`, unit: "u1" },
    }));
    await services.ask("desk.office.save", { ...office, units: [{ id: "u1", name: "Ports" }], people });
    (await aDeskWindow(services)).show();
    expect(await cellsOf("People")).toHaveLength(50);
    await press("Next page");
    await press("Next page");
    expect((await names()).slice(-1)).toEqual(["Person 120N-119Ports"]);
    expect(screen.getByText("101 to 120 of 120")).toBeDefined();
    expect((await button("Next page")).getAttribute("aria-disabled")).toBe("true");
  });
});

describe("one person", () => {
  it("is shown with what is required, what was collected, and from where", async () => {
    (await aDeskWindow(await anOfficeWithRecords())).show();
    await userEvent.click(await screen.findByRole("link", { name: "Mya" }));
    await heading("Mya");
    await heading("Everything required is done", 2);
    expect((await cellsOf("Courses passed"))[0]?.slice(2, 5)).toEqual(["2 of 2", "2 of 2", "1"]);
    expect((await cellsOf("Profiles on PCs"))[0]?.slice(0, 3)).toEqual(["Room 3", "Mya", "a1"]);
  });

  it("who was wrongly put together is taken apart", async () => {
    const services = await anOfficeWithRecords();
    (await aDeskWindow(services, "people/p1")).show();
    await press("This is another person");
    await heading("Nothing was collected of this person", 2);
    expect((await services.ask("desk.people", {})).people).toHaveLength(5);
  });

  it("is removed with a reason only, and the list is shown again", async () => {
    const services = await anOfficeWithRecords();
    (await aDeskWindow(services, "people/p1")).show();
    await press("Remove what was collected");
    const dialog = within(await screen.findByRole("dialog"));
    await userEvent.click(dialog.getByRole("button", { name: "Remove for good" }));
    expect(dialog.getByText("Please write a reason.")).toBeDefined();
    await userEvent.type(dialog.getByLabelText("Reason"), "Asked for it");
    await userEvent.click(dialog.getByRole("button", { name: "Remove for good" }));
    await heading("3 people are late");
    const { people } = await services.ask("desk.people", {});
    expect(people.find(({ id }) => id === "p1")?.learners).toEqual([]);
    const { lines } = await services.ask("desk.log", { limit: 1 });
    expect(lines[0]).toMatchObject({ kind: "person-removed", about: { reason: "Asked for it" } });
  });

  it("who is not there is said not to be, with the way back", async () => {
    (await aDeskWindow(await anOfficeWithRecords(), "people/nobody")).show();
    await heading("There is no such person on the desk");
    expect(screen.getByRole("link", { name: "All people" }).getAttribute("href")).toBe("#/desk/people");
  });
});
