import { cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { unzipSync } from "fflate";
import Papa from "papaparse";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { aPassedCourse, aStudiedLesson } from "../../../builders/course-passes.ts";
import { aSealingPc, sealed } from "../../../electron/services/bundles/a-sealing-pc.ts";
import { aDeskWindow, type DeskServices, mendWindow, openDeskServices } from "./a-desk-window.tsx";
import { cellsOf, field, heading, press, write } from "./screen.ts";

beforeAll(mendWindow);
afterEach(cleanup);

/** Two people who passed, of whom one has no staff number and a name like a formula, and one who began. */
async function anOfficeWithPasses() {
  const services = await openDeskServices();
  const { id, revision, fingerprint, ...office } = await services.ask("desk.office.load", {});
  await services.ask("desk.office.save", {
    ...office,
    units: [
      { id: "u1", name: "Ministry" },
      { id: "u2", name: "Ports", parent: "u1" },
    ],
    people: [
      { id: "p1", name: "Mya", staffNumber: "A-1", unit: "u2" },
      { id: "p2", name: "=Ana", staffNumber: "", unit: "u1" },
      { id: "p3", name: "Hoa", staffNumber: "A-3", unit: "u2" },
    ],
    requirements: [{ id: "r1", course: "safe-lifting", units: [], due: "2026-11-20" }],
  });
  const pc = await aSealingPc();
  await pc.study("mya", aPassedCourse());
  await pc.study("ana", aPassedCourse());
  await pc.study("hoa", aStudiedLesson());
  const bytes = await sealed(pc.key, [
    await pc.part("mya", { name: "Mya", staffNumber: "A-1", unit: "" }),
    await pc.part("ana", { name: "=Ana", staffNumber: "", unit: "" }),
    await pc.part("hoa", { name: "Hoa", staffNumber: "A-3", unit: "" }),
  ]);
  await services.ask("desk.collect", {
    files: [{ name: "room-3", content: Buffer.from(bytes).toString("base64") }],
  });
  await services.ask("desk.devices.accept", { devices: [{ device: pc.device, name: "Room 3" }] });
  return services;
}

async function exports(services?: DeskServices) {
  const opened = services ?? (await anOfficeWithPasses());
  const { show, saved } = await aDeskWindow(opened, "exports");
  show();
  await heading("Exports");
  return { services: opened, saved };
}

const choose = async (label: string, option: string) => userEvent.selectOptions(await field(label), option);
const shownTable = async () => {
  const table = await screen.findByRole("table", { name: "First rows of the file" });
  return [...table.querySelectorAll("tr")].map((row) => [...row.children].map((cell) => cell.textContent));
};
const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const rowsIn = (bytes: Uint8Array | undefined) =>
  Papa.parse<string[]>(textOf(bytes), { skipEmptyLines: true }).data;
const save = async (saved: readonly unknown[]) => {
  const before = saved.length;
  await press("Save the file");
  await waitFor(() => expect(saved.length).toBe(before + 1));
};

describe("the exports", () => {
  it("show the first rows of passes just as the file has them, which says its day and count", async () => {
    const { saved } = await exports();
    await heading("The file holds 2 passes", 2);
    const shown = await shownTable();
    await save(saved);
    expect(saved[0]?.name).toBe("pandu_records_2026-11-28_n2.csv");
    expect(rowsIn(saved[0]?.bytes)).toEqual(shown);
    expect(shown[0]?.slice(0, 4)).toEqual(["Name", "Staff number", "Unit", "Course"]);
    expect(shown.slice(1).map(([name]) => name)).toEqual(["'=Ana", "Mya"]);
    expect(await screen.findByText(/^Saved as .*pandu_records_2026-11-28_n2\.csv$/)).toBeDefined();
  });

  it("are narrowed, and the file says by what", async () => {
    const { saved } = await exports();
    await choose("Unit", "Ministry / Ports");
    await heading("The file holds 1 pass", 2);
    await choose("Format", "JSON");
    await save(saved);
    expect(saved[0]?.name).toBe("pandu_records_Ministry-Ports_2026-11-28_n1.json");
    expect(JSON.parse(textOf(saved[0]?.bytes))).toMatchObject({
      about: { filter: ["Ministry / Ports"], count: 1 },
      records: [{ name: "Mya", course: "safe-lifting", points: 2, pointsOf: 2 }],
    });
    await choose("Skill area", "A2.4 Advanced AI skills and knowledge");
    await heading("Nothing is in the file", 2);
  });

  it("hold the people and what is due as the list of people shows them", async () => {
    const { services, saved } = await exports();
    await userEvent.click(await screen.findByRole("radio", { name: "People and what is due" }));
    await heading("The file holds 4 people", 2);
    await choose("Format", "Excel workbook (XLSX)");
    const shown = await shownTable();
    await save(saved);
    expect(saved[0]?.name).toBe("pandu_people_2026-11-28_n4.xlsx");
    expect(Object.keys(unzipSync(saved[0]?.bytes ?? new Uint8Array()))).toContain("xl/worksheets/sheet2.xml");
    cleanup();
    (await aDeskWindow(services)).show();
    const listed = await cellsOf("People");
    expect(
      shown
        .slice(1)
        .map(
          ([name, number, unit, roster]) =>
            `${name}${number}${unit}${roster === "in the roster" ? "" : roster}`,
        ),
    ).toEqual(listed.map(([who]) => who));
    expect(shown.slice(1).map((row) => row[8])).toEqual(listed.map(([, , where]) => where));
  });

  it("hold courses under way", async () => {
    await exports();
    await userEvent.click(await screen.findByRole("radio", { name: "Courses under way" }));
    await heading("The file holds 1 course under way", 2);
    expect((await shownTable())[1]?.slice(0, 2)).toEqual(["Hoa", "A-3"]);
  });

  it("for an LMS say who cannot be in the file", async () => {
    const { saved } = await exports();
    await choose("Format", "Totara: course completions");
    expect(
      await screen.findByText(
        "1 pass is not in the file, because the person has no staff number, or one that the roster gives to somebody else.",
      ),
    ).toBeDefined();
    const shown = await shownTable();
    await save(saved);
    expect(rowsIn(saved[0]?.bytes)).toEqual(shown);
    expect(shown[1]?.slice(0, 3)).toEqual(["A-1", "safe-lifting", "safe-lifting"]);
  });

  it("as xAPI statements carry names only where the supervisor says so, and keep the home page", async () => {
    const { services, saved } = await exports();
    await choose("Format", "xAPI statements");
    await write("Home page of the staff accounts", "ports.example");
    await press("Keep this home page");
    expect(
      await screen.findByText("This is no address. It must look like https://example.gov/staff."),
    ).toBeDefined();
    await write("Home page of the staff accounts", "https://ports.example/staff");
    await press("Keep this home page");
    await waitFor(async () =>
      expect(await services.ask("desk.presets.load", {})).toEqual({
        presets: [],
        homePage: "https://ports.example/staff",
      }),
    );
    await save(saved);
    expect(textOf(saved[0]?.bytes)).toContain(
      '"account":{"homePage":"https://ports.example/staff","name":"A-1"}',
    );
    expect(textOf(saved[0]?.bytes)).not.toContain('"name":"Mya"');
    await userEvent.click(await screen.findByRole("checkbox", { name: "Put people's names in the file" }));
    await save(saved);
    expect(textOf(saved[1]?.bytes)).toContain('"name":"Mya"');
    const ids = saved.map(({ bytes }) =>
      textOf(bytes)
        .split("\n")
        .map((line) => line.slice(0, 45)),
    );
    expect(ids[0]).toEqual(ids[1]);
  });

  it("can have the supervisor's own columns, which the desk keeps", async () => {
    const { services, saved } = await exports();
    await press("Make own columns");
    const dialog = within(await screen.findByRole("dialog"));
    await userEvent.click(dialog.getByRole("button", { name: "Save these columns" }));
    expect(dialog.getByText("Please write a name.")).toBeDefined();
    expect(dialog.getByText("Please add a column.")).toBeDefined();
    await write("Name", "Personnel");
    await choose("Add a column", "Passed");
    await choose("Add a column", "Staff number");
    await write("Header of “Staff number”", "NIP");
    await userEvent.click(dialog.getByRole("button", { name: "Move Staff number up" }));
    await choose("Dates", "31/03/2026");
    await choose("Between columns", "Semicolon");
    await userEvent.click(dialog.getByRole("button", { name: "Save these columns" }));
    await screen.findByRole("button", { name: "Change Personnel" });
    await save(saved);
    const [header, ...rows] = textOf(saved[0]?.bytes).trimEnd().split("\r\n");
    expect(header).toBe("NIP;Passed");
    expect(rows).toEqual([
      expect.stringMatching(/^;\d\d\/\d\d\/\d{4}$/),
      expect.stringMatching(/^A-1;\d\d\/\d\d\/\d{4}$/),
    ]);
    expect((await services.ask("desk.presets.load", {})).presets).toHaveLength(1);

    await press("Change Personnel");
    await press("Delete these columns");
    await waitFor(async () => expect((await services.ask("desk.presets.load", {})).presets).toEqual([]));
    expect(((await field("Format")) as HTMLSelectElement).value).toBe("csv");
  });

  it("of an empty desk say so", async () => {
    await exports(await openDeskServices());
    await heading("Nothing is in the file", 2);
    expect(screen.getByRole("link", { name: "Collect records" }).getAttribute("href")).toBe("#/desk/collect");
  });
});
