import { cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { aWorkbook, inlineRow } from "../../../builders/workbooks.ts";
import { aDeskWindow, type DeskServices, mendWindow, openDeskServices } from "./a-desk-window.tsx";
import { aFilledOffice } from "./a-filled-office.ts";
import { cellsOf, field, heading, press, write } from "./screen.ts";

beforeAll(mendWindow);
afterEach(cleanup);

const way = async (name: string) => userEvent.click(await screen.findByRole("radio", { name }));
const rosterOf = async (services: DeskServices) => {
  const { units, people } = await services.ask("desk.office.load", {});
  const unitNames = new Map(units.map(({ id, name }) => [id, name]));
  return people.map(({ name, staffNumber, unit }) => [name, staffNumber, unitNames.get(unit)]);
};

describe("an empty roster", () => {
  it("is filled by pasted cells: good rows are taken, bad ones are listed with their row and reason", async () => {
    const services = await openDeskServices();
    (await aDeskWindow(services, "roster")).show();
    await heading("The roster is empty");
    await way("Paste from a spreadsheet");
    await press("Read the cells");
    expect(await screen.findByText(/^There is nothing here yet/)).toBeDefined();
    await userEvent.click(await field("Cells from a spreadsheet"));
    await userEvent.paste(
      [
        "No\tNama\tNIP\tUnit Kerja",
        "1\tMya\tA-1\tMinistry / Ports",
        "2\tHoa\ta 1\tRoads",
        "3\t\tA-3\tRoads",
      ].join("\n"),
    );
    await press("Read the cells");
    await heading("1 person can be taken", 3);
    expect(await cellsOf("Rows that cannot be taken")).toEqual([
      ["3", "2 · Hoa · a 1 · Roads", "Row 2 has the same staff number."],
      ["4", "3 · A-3 · Roads", "There is no name in it."],
    ]);
    await press("Take 1 person into the roster");
    await heading("1 person is in the roster");
    expect(await screen.findByText("The roster is saved. New: 1. Changed: 0. Taken out: 0.")).toBeDefined();
    expect(await rosterOf(services)).toEqual([["Mya", "A-1", "Ports"]]);
  });

  it("is filled from a file, whose letters are read in another way where they look wrong", async () => {
    const services = await openDeskServices();
    (await aDeskWindow(services, "roster")).show();
    // "ชื่อ,รหัส" and "สมชาย,7" in Windows-874, with letters enough to be taken for Thai.
    const thai = [
      0xaa, 0xd7, 0xe8, 0xcd, 0x2c, 0xc3, 0xcb, 0xd1, 0xca, 0x0a, 0xca, 0xc1, 0xaa, 0xd2, 0xc2, 0x2c, 0x37,
    ];
    await userEvent.upload(await field("File with names"), new File([new Uint8Array(thai)], "names.csv"));
    expect(await screen.findByText(/^The file does not say how its letters are written/)).toBeDefined();
    expect(((await field("How the letters are written")) as HTMLSelectElement).value).toBe("windows-874");
    await userEvent.selectOptions(await field("How the letters are written"), "Western (Windows-1252)");
    await heading("2 people can be taken", 3);
    await userEvent.selectOptions(await field("How the letters are written"), "Thai (Windows-874)");
    await press("Take 1 person into the roster");
    await waitFor(async () =>
      expect(await rosterOf(services)).toEqual([["สมชาย", "7", "Ministry of Ports"]]),
    );
  });

  it("is filled from the first sheet of a workbook", async () => {
    const services = await openDeskServices();
    (await aDeskWindow(services, "roster")).show();
    const rows = inlineRow("Name", "Staff no", "Unit") + inlineRow("Mya", "A-1", "Ports");
    await userEvent.upload(
      await field("File with names"),
      new File([aWorkbook([{ name: "Staff", rows }])], "staff.xlsx"),
    );
    expect(await screen.findByText("staff.xlsx: 2 rows")).toBeDefined();
    await press("Take 1 person into the roster");
    await waitFor(async () => expect(await rosterOf(services)).toEqual([["Mya", "A-1", "Ports"]]));
  });

  it.each([
    ["one that cannot be read", [0x50, 0x4b, 3, 4, 0, 0], "cannot be read as an Excel workbook"],
    ["one in the old format", [0xd0, 0xcf, 0x11, 0xe0, 0xa1], "in the old format"],
  ])("takes no workbook such as %s, and says what to do instead", async (_, bytes, words) => {
    (await aDeskWindow(await openDeskServices(), "roster")).show();
    await userEvent.upload(await field("File with names"), new File([new Uint8Array(bytes)], "names.xlsx"));
    const { textContent } = await screen.findByRole("alert");
    expect(textContent).toContain(words);
    expect(textContent).toContain("copy the cells and paste them here");
  });

  it("is filled by typing, one after the other", async () => {
    const services = await openDeskServices();
    (await aDeskWindow(services, "roster")).show();
    await way("Type");
    await press("Add this person");
    expect(await screen.findByText("Please write a name.")).toBeDefined();
    await write("Name", "Mya");
    await write("Staff number", "A-1");
    await write("Unit", "Ministry / Ports");
    await press("Add this person");
    expect(await screen.findByText("Mya is in the roster.")).toBeDefined();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText("Name")));
    await write("Name", "Hoa");
    await write("Staff number", "a1");
    await press("Add this person");
    expect(await screen.findByText("Mya has this number already.")).toBeDefined();
    await write("Staff number", "A-2");
    await press("Add this person");
    await waitFor(async () =>
      expect(await rosterOf(services)).toEqual([
        ["Mya", "A-1", "Ports"],
        ["Hoa", "A-2", "Ports"],
      ]),
    );
  });
});

describe("a table that comes to a roster", () => {
  it("says what it changes, and takes others out only where that is wanted", async () => {
    const services = await aFilledOffice();
    (await aDeskWindow(services, "roster")).show();
    await way("Paste from a spreadsheet");
    await userEvent.click(await field("Cells from a spreadsheet"));
    await userEvent.paste("Name\tStaff no\tUnit\nMya Khin\tA-1\tMinistry/Ports");
    await press("Read the cells");
    expect(await screen.findByText("1 person has another name, number or unit than before")).toBeDefined();
    await way("Take them out of the roster");
    expect(await screen.findByText("1 person leaves the roster")).toBeDefined();
    await press("Take 1 person into the roster");
    await waitFor(async () => expect(await rosterOf(services)).toEqual([["Mya Khin", "A-1", "Ports"]]));
    expect((await services.ask("desk.office.load", {})).people[0]?.id).toBe("p1");
  });

  it("has rows in Zawgyi converted where the supervisor wants it, and never by itself", async () => {
    const services = await openDeskServices();
    (await aDeskWindow(services, "roster")).show();
    await way("Paste from a spreadsheet");
    await userEvent.click(await field("Cells from a spreadsheet"));
    await userEvent.paste(
      [
        "Name\tStaff no\tUnit",
        "ေဒၚခင္ျမ\tA-1\tPorts",
        "ဦးမင္း\tA-2\tPorts",
        "စၢႆးၶမ်း\tA-3\tPorts",
        "ဒေါ်လှ\tA-4\tPorts",
      ].join("\n"),
    );
    await press("Read the cells");
    await heading("3 rows seem to be written in Zawgyi", 3);
    const rows = await cellsOf("Rows that seem to be written in Zawgyi");
    expect(rows.slice(0, 2).map((cells) => cells.slice(0, 3))).toEqual([
      ["2", "ေဒၚခင္ျမ", "ဒေါ်ခင်မြ"],
      ["3", "ဦးမင္း", "ဦးမင်း"],
    ]);
    expect(rows[2]?.[2]).toMatch(/may be Shan, Mon or Karen/);
    expect(screen.getByText("0 rows will be converted.")).toBeDefined();
    await press("Convert all");
    expect(screen.getByText("2 rows will be converted.")).toBeDefined();
    await userEvent.click(screen.getByRole("checkbox", { name: "Convert row 3" }));
    expect(screen.getByText("1 row will be converted.")).toBeDefined();
    await press("Take 4 people into the roster");
    await waitFor(async () =>
      expect((await rosterOf(services)).map(([name]) => name)).toEqual([
        "ဒေါ်ခင်မြ",
        "ဦးမင္း",
        "စၢႆးၶမ်း",
        "ဒေါ်လှ",
      ]),
    );
  });

  it("has columns that can be set by hand", async () => {
    (await aDeskWindow(await aFilledOffice(), "roster")).show();
    await way("Paste from a spreadsheet");
    await userEvent.click(await field("Cells from a spreadsheet"));
    await userEvent.paste("x1\tBo\ny2\tSu");
    await press("Read the cells");
    expect(((await field("Column 2")) as HTMLSelectElement).value).toBe("name");
    await userEvent.selectOptions(await field("Column 2"), "Leave out");
    expect(await screen.findByText("Say which column holds the names.")).toBeDefined();
    await userEvent.selectOptions(await field("Column 1"), "Name");
    await heading("2 people can be taken", 3);
    await userEvent.selectOptions(await field("The row with the headings"), "Row 1: x1 · Bo");
    await heading("1 person can be taken", 3);
  });
});

describe("the roster", () => {
  it("has people that can be found, changed and taken out", async () => {
    const services = await aFilledOffice();
    (await aDeskWindow(services, "roster")).show();
    await write("Find by name, staff number or unit", "hoa");
    await waitFor(async () => expect(await cellsOf("Everybody in the roster")).toHaveLength(1));
    await press("Change Hoa");
    const dialog = within(await screen.findByRole("dialog"));
    await userEvent.type(dialog.getByLabelText("Staff number"), "A-2");
    await userEvent.click(dialog.getByRole("button", { name: "Save" }));
    await waitFor(async () => expect((await rosterOf(services))[1]).toEqual(["Hoa", "A-2", "Ports"]));
    await press("Change Hoa");
    await userEvent.click(
      within(await screen.findByRole("dialog")).getByRole("button", { name: "Take out of the roster" }),
    );
    await waitFor(async () => expect(await rosterOf(services)).toHaveLength(1));
    expect(await screen.findByText("Hoa is no longer in the roster.")).toBeDefined();
  });

  it("lets go of a unit that nobody and nothing needs, and of no other", async () => {
    const services = await aFilledOffice();
    (await aDeskWindow(services, "roster")).show();
    await heading("3 units", 2);
    expect(screen.getAllByRole("button", { name: /^Remove the unit/ })).toHaveLength(1);
    await press("Remove the unit Empty");
    await heading("2 units", 2);
  });
});

describe("required courses", () => {
  it("are added, changed and no longer required", async () => {
    const services = await aFilledOffice();
    (await aDeskWindow(services, "roster")).show();
    await heading("No course is required yet", 2);
    await press("Require a course");
    const dialog = within(await screen.findByRole("dialog"));
    await userEvent.click(dialog.getByRole("button", { name: "Save" }));
    expect(dialog.getByText("Please choose a course.")).toBeDefined();
    expect(dialog.getByText("Please choose a day.")).toBeDefined();
    await userEvent.selectOptions(dialog.getByLabelText("Course"), "safe-lifting");
    await userEvent.type(dialog.getByLabelText("Due by"), "0026-12-31");
    await userEvent.click(dialog.getByRole("button", { name: "Save" }));
    expect(dialog.getByText(/^Please check the year/)).toBeDefined();
    await userEvent.clear(dialog.getByLabelText("Due by"));
    await userEvent.type(dialog.getByLabelText("Due by"), "2026-12-31");
    await userEvent.type(dialog.getByLabelText(/^A pass stays current for so many months/), "24");
    await userEvent.click(dialog.getByRole("checkbox", { name: "Ministry / Ports" }));
    await userEvent.click(dialog.getByRole("button", { name: "Save" }));
    await heading("1 course is required", 2);
    expect((await services.ask("desk.office.load", {})).requirements).toMatchObject([
      { course: "safe-lifting", due: "2026-12-31", validMonths: 24, units: ["u2"] },
    ]);
    expect((await cellsOf("Required courses"))[0]?.slice(1, 4)).toEqual([
      "Ministry / Ports",
      "31 Dec 2026",
      "for 24 months",
    ]);
    await press("No longer require");
    const none = await heading("No course is required yet", 2);
    // The button that was pressed went with its row.
    await waitFor(() => expect(document.activeElement).toBe(none));
  });
});
