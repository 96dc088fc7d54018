import { cleanup, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { anInspectorEnvironment } from "../../../builders/inspector-environment.ts";
import { countObjectUrls } from "../../../builders/object-urls.ts";
import { aNote, aNotes, aReport, aSeal } from "../../../builders/reports.ts";
import { aFile, nothingSays, open } from "./an-inspector-page.tsx";

beforeEach(() => void countObjectUrls());
afterEach(cleanup);

describe("a report", () => {
  async function report(official?: string) {
    const given = open(
      anInspectorEnvironment({
        officialTrust: async () =>
          official === undefined
            ? undefined
            : { signers: "", timestamps: "", fetchedAt: official, address: "https://lists.example/" },
      }),
    );
    given.choose(aFile("holiday <b>1.jpg"));
    given.held[0]?.finish(
      aReport({
        file: { name: "holiday <b>1.jpg", size: 1, type: "jpeg" },
        seal: aSeal(),
        notes: aNotes({ fields: [aNote()] }),
      }),
    );
    await screen.findByRole("article");
    return given;
  }

  it("names the app's version and the dates of its lists, and is the one thing that is printed", async () => {
    const { heard, container } = await report("2026-11-20T00:00:00Z");
    expect(screen.getByText(/Inspected offline by Pandu 1\.2\.3 on 28 November 2026/)).toBeTruthy();
    expect(screen.getByText("Trust lists used: official list of 20 November 2026.")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Print the report" }));
    expect(heard.prints).toBe(1);
    expect(container.querySelectorAll("[data-printable]")).toHaveLength(1);
    expect(container.querySelector("[data-printable] article")).toBeTruthy();
  });

  it("says so where this PC has no lists", async () => {
    await report();
    expect(screen.getByText("No trust list was on this PC.")).toBeTruthy();
  });

  it("is saved as a page with the same words, and as data", async () => {
    const { heard } = await report();
    await userEvent.click(screen.getByRole("button", { name: "Save to read (.html)" }));
    expect(await screen.findByText("Saved as /home/siti/holiday-b-1-jpg-report.html")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Save as data (.json)" }));
    const [html, json] = heard.saved;
    const page = new DOMParser().parseFromString(html?.text ?? "", "text/html");
    expect(page.title).toBe("Report on holiday <b>1.jpg");
    expect(page.querySelector("h2")?.textContent).toBe(nothingSays);
    const said = [...page.querySelectorAll("dd")].map(({ textContent }) => textContent);
    expect(said).toEqual(expect.arrayContaining(["Nusantara Imaging", "Kamera 7", "1 byte"]));
    expect(page.querySelectorAll("img, script, b")).toHaveLength(0);
    expect(json?.name).toBe("holiday-b-1-jpg-report.json");
    expect(JSON.parse(json?.text ?? "")).toMatchObject({ program: { version: "1.2.3" }, lists: [] });
  });
});
