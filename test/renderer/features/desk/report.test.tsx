import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import ExcelJS from "exceljs";
import { afterEach, describe, expect, it } from "vitest";
import { ReportSection } from "../../../../renderer/features/desk/report/report-section.tsx";
import { PrintRoster } from "../../../../renderer/features/desk/roster/print-roster.tsx";
import { createUnitTree } from "../../../../renderer/domain/desk/unit-tree.ts";
import { aDeskOf, aReportWindow } from "./a-report-window.tsx";
import { cellsOf, field, heading, press } from "./screen.ts";

afterEach(cleanup);

const areas = /^By skill area/;
const rowOf = async (name: string) =>
  (await screen.findByRole("row", { name: new RegExp(`^${name}`) })).textContent;
const figures = async () => {
  const list = await screen.findByLabelText("People", { selector: "dl" });
  return [...list.children].map(({ textContent }) => textContent);
};

describe("the evidence report", () => {
  it("shows counts and no names, what is hidden in words, and what it does not show", async () => {
    const { show } = await aReportWindow();
    show(<ReportSection data={aDeskOf(19, 13)} />);
    await heading("Evidence report");
    expect(await figures()).toEqual([
      "People20",
      "of whom a course is required20",
      "of these, with everything required passed and current13",
    ]);
    const table = await screen.findByRole("table", { name: areas });
    expect(table.querySelectorAll("tbody tr")).toHaveLength(4);
    expect(await rowOf("C1.2")).toContain("13");
    expect(await rowOf("8 Safety")).toContain("no course teaches it");
    const notes = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(notes).toContain("The office collected records from 2 PCs, the last on 25 November 2026.");
    expect(notes).toContain("From 1 PC nothing was collected for 30 days.");
    expect(notes).toContain("Some courses were taken in draft translations that no native speaker has read.");
    expect(document.body.textContent).not.toContain("Person 1");
  });

  it("is that of a unit and a time, by which the file is named", async () => {
    const { show, saved } = await aReportWindow();
    show(<ReportSection data={aDeskOf(19, 13)} />);
    await userEvent.selectOptions(await field("Unit"), "Ministry / Ports");
    fireEvent.change(await field("Passed on or before"), { target: { value: "2026-11-05" } });
    expect(screen.getByText("until 5 November 2026")).toBeDefined();
    expect((await figures())[0]).toBe("People19");
    expect(await rowOf("C1.2")).toContain("6");
    await press("Save as Excel");
    await screen.findByText(/^Saved as/);
    expect(saved[0]?.name).toBe("pandu_evidence_Ministry-Ports_2026-11-05_2026-11-28_n19.xlsx");
    fireEvent.change(await field("Passed on or after"), { target: { value: "2026-11-06" } });
    expect(screen.getByText("This day is before the first one.")).toBeDefined();
  });

  it("is saved as a workbook that holds what the page shows", async () => {
    const { show, saved } = await aReportWindow();
    show(<ReportSection data={aDeskOf(19, 17)} />);
    await heading("Evidence report");
    expect((await figures())[2]).toContain("16 to 19");
    await press("Save as Excel");
    await screen.findByText(/^Saved as/);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(Buffer.from(saved[0]?.bytes ?? []) as never);
    const valuesOf = (name: string) =>
      (book.getWorksheet(name)?.getSheetValues() ?? [])
        .slice(2)
        .map((row) => (row as unknown[]).slice(1).map(String));
    const table = await cellsOf("By dimension of the Expanded ASEAN Guide");
    expect(valuesOf("Dimensions")).toEqual(table);
    expect(valuesOf("Dimensions")[1]).toEqual(["2 Data", "16 to 19"]);
    expect(valuesOf("Skill areas")).toContainEqual([
      "C1.2 Public-sector capacities",
      "16 to 19",
      "20",
      "not shown",
      "not shown",
    ]);
    expect(valuesOf("Evidence report")).toContainEqual(["Office", "Ministry of Ports"]);
    expect(valuesOf("Evidence report")).toContainEqual(["People", "20"]);
  });

  it("is printed where the services make no PDF, and saved as one where they do", async () => {
    const browser = await aReportWindow();
    browser.show(<ReportSection data={aDeskOf(19, 13)} />);
    await press("Print");
    expect(browser.printed[0]).toContain("Ministry of Ports");
    expect(screen.queryByRole("button", { name: "Save as PDF" })).toBeNull();
    cleanup();
    const app = await aReportWindow({ ok: true, value: { savedAs: "/home/siti/evidence.pdf" } });
    app.show(<ReportSection data={aDeskOf(19, 13)} />);
    await press("Save as PDF");
    expect(await screen.findByText("Saved as /home/siti/evidence.pdf")).toBeDefined();
    expect(app.calls).toEqual([
      {
        method: "print.pdf",
        input: { name: "pandu_evidence_2026-11-28_n20.pdf", landscape: false },
      },
    ]);
  });

  it("says why there is none of a unit of few people", async () => {
    const { show } = await aReportWindow();
    show(<ReportSection data={aDeskOf(19, 13)} />);
    await userEvent.selectOptions(await field("Unit"), "Ministry / Roads");
    await heading("There are too few people for a report", 2);
    expect(screen.queryByRole("table")).toBeNull();
  });
});

describe("printing the roster", () => {
  const parts = () => {
    const { office } = aDeskOf(6, 0);
    return { office, tree: createUnitTree(office.units) };
  };

  it("brings a list by unit to paper that is gone from the screen afterwards", async () => {
    Object.defineProperty(document, "fonts", { value: { ready: Promise.resolve() }, configurable: true });
    const { show, printed } = await aReportWindow();
    show(<PrintRoster {...parts()} />);
    await press("Print the roster");
    await waitFor(() => expect(printed).toHaveLength(1));
    expect(printed[0]).toContain("Roster of Ministry of Ports7 people, as of 28 November 2026");
    expect(printed[0]).toMatch(
      /Ministry \/ Ports: 6 people.*Person 0N-Person 0.*Ministry \/ Roads: 1 person.*Zin/,
    );
    await waitFor(() => expect(document.querySelector("[data-printable]")).toBeNull());
  });

  it("tells where a PDF of it was saved, or why it was not", async () => {
    Object.defineProperty(document, "fonts", { value: { ready: Promise.resolve() }, configurable: true });
    const { show, calls } = await aReportWindow({ ok: false, code: "failed", at: "the disk is full" });
    show(<PrintRoster {...parts()} />);
    await press("Save the roster as PDF");
    expect((await screen.findByRole("alert")).textContent).toContain("the disk is full");
    expect(calls).toEqual([
      { method: "print.pdf", input: { name: "pandu_roster_2026-11-28_n7.pdf", landscape: false } },
    ]);
  });
});
