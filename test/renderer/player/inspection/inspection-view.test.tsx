import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { InspectionReport, Seal } from "../../../../renderer/domain/provenance/report.ts";
import { InspectionView } from "../../../../renderer/player/inspection/inspection-view.tsx";
import { countObjectUrls } from "../../../builders/object-urls.ts";
import {
  aManifest,
  aNote,
  anIngredient,
  aNotes,
  aReport,
  aSeal,
  aSigner,
  everyHeadline,
} from "../../../builders/reports.ts";
import { English } from "../../../fixtures/samples/english.tsx";

let urls = countObjectUrls();

beforeEach(() => {
  urls = countObjectUrls();
});
afterEach(cleanup);

function show(report: InspectionReport, more: { picture?: Blob; hasNoLists?: boolean } = {}) {
  return render(
    <English>
      <InspectionView report={report} {...more} />
    </English>,
  );
}

const panel = (title: string) => {
  const details = screen.getByRole("heading", { level: 3, name: title }).closest("details");
  if (details === null) throw new Error(`${title} is no panel`);
  return details;
};

describe("the answer of a report", () => {
  it.each(everyHeadline.map((headline) => [JSON.stringify(headline), headline] as const))(
    "is said in whole sentences: %s",
    (_name, headline) => {
      const { container } = show(aReport({ headline }));
      expect(screen.getByRole("heading", { level: 2 }).textContent).toMatch(/^(This|The|A) /);
      expect(container.textContent).not.toMatch(/\{\{|undefined|\b(answer|weight|speaker)\./);
    },
  );

  it("names the signer, what it proves, what it does not, and what to do", () => {
    const speaker = { kind: "listed-seal", signer: "Nusantara Camera", list: "official" } as const;
    show(aReport({ headline: { answer: "camera", speaker }, seal: aSeal() }));
    const said = screen.getAllByRole("definition").map(({ textContent }) => textContent);
    expect(said).toContain(
      "Nusantara CameraThe signer of an intact seal. The official list on this PC knows this signer.",
    );
    expect(screen.getAllByRole("term").map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(["Who says it", "What it proves", "What it does not prove", "What to do next"]),
    );
  });

  it("names this PC's date where nobody vouches, and that there are no lists", () => {
    const headline = {
      answer: "unvouched",
      claims: "camera",
      why: "expired",
      signer: "Kamera Jaya",
    } as const;
    show(aReport({ headline }), { hasNoLists: true });
    expect(
      screen.getByText(
        "This PC's clock says 28 November 2026; a wrong clock can make a good certificate look expired.",
      ),
    ).toBeTruthy();
    expect(screen.getByText(/There is no trust list on this PC/)).toBeTruthy();
  });

  it("says that a file is for practice where only the practice list knows its signer", () => {
    const { unmount } = show(aReport({ seal: aSeal({ trust: { state: "listed", list: "practice" } }) }));
    expect(screen.getByText("This is a practice file")).toBeTruthy();
    unmount();
    show(aReport({ seal: aSeal() }));
    expect(screen.queryByText("This is a practice file")).toBeNull();
  });
});

describe("one click below", () => {
  it("stands who sealed the file, when, with what, and by which list", () => {
    show(aReport({ seal: aSeal({ trust: { state: "listed", list: "office" } }) }));
    const seal = within(panel("More about the seal"));
    for (const words of [
      "On the office's own list",
      "The file fits its seal",
      "Nusantara Imaging",
      "Nusantara Root",
      "1 January 2026 to 1 January 2027",
      "4 May 2026",
      "Nusantara Camera 7.1",
      "claimSignature.validated",
    ])
      expect(seal.getByText(words)).toBeTruthy();
  });

  it("stands that there is no time stamp, and dates as they are where they are none", () => {
    const signer = aSigner({ signedAt: undefined, validFrom: "some day", validTo: undefined });
    show(aReport({ seal: aSeal({ signer }) }));
    const seal = within(panel("More about the seal"));
    expect(seal.getByText("No time stamp: the day of sealing is not proved")).toBeTruthy();
    expect(seal.getByText(/^from .some day.$/)).toBeTruthy();
  });

  it.each<[Seal, string, RegExp]>([
    [{ state: "none" }, "This file has no seal", /no Content Credentials/],
    [{ state: "not-checked" }, "The seal was not checked", /larger than 1 GB/],
    [{ state: "elsewhere" }, "The seal is kept on the web", /fetched nothing/],
    [
      { state: "unreadable", reason: "box <b>broken</b>" },
      "There is something like a seal, but it cannot be read",
      /box <b>broken<\/b>/,
    ],
  ])("stands why there is nothing to tell: %o", (seal, title, body) => {
    show(aReport({ seal }));
    expect(panel(title).textContent).toMatch(body);
  });

  it("stand the notes by kind, each with the warning that anyone can write it", () => {
    const sourceTypes = ["http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"];
    const fields = [aNote(), aNote({ kind: "other", field: "x:own", where: "XMP", value: "?" })];
    show(aReport({ notes: aNotes({ sourceTypes, fields }) }));
    const notes = panel("3 notes without a seal");
    expect(notes.open).toBe(true);
    const tables = within(notes).getAllByRole("table");
    expect(tables.map((table) => table.querySelector("caption")?.textContent)).toEqual([
      "Source type: anyone can write this",
      "Camera: anyone can write this",
      "Other: anyone can write this",
    ]);
    expect(tables[0]?.textContent).toContain("made with AI trainedAlgorithmicMedia");
    expect(tables[1]?.textContent).toContain("Camera model Model");
    expect(tables[2]?.textContent).toContain("x:own");
  });

  it("stands the history as lists in a list, with small pictures that are given back", () => {
    const thumbnail = { mediaType: "image/jpeg", bytes: new Uint8Array([1]) };
    const drawing = { mediaType: "image/svg+xml", bytes: new Uint8Array([1]) };
    const { unmount } = show(
      aReport({
        seal: aSeal({
          manifests: [
            aManifest({
              label: "a",
              thumbnail,
              ingredients: [
                anIngredient({ title: "first.jpg", relationship: "parentOf", manifest: "b", thumbnail }),
                anIngredient({ title: "drawing.svg", thumbnail: drawing }),
              ],
            }),
            aManifest({ label: "b" }),
          ],
        }),
      }),
    );
    const history = within(panel("How the file came about, by its own record"));
    const below = within(history.getByRole("list", { name: "Made from 2 things" }));
    expect(below.getByText("What it was before")).toBeTruthy();
    expect(below.getByText("first.jpg")).toBeTruthy();
    expect(below.getByText("Came without a seal")).toBeTruthy();
    expect(history.getAllByRole("img")).toHaveLength(2);
    expect(urls.open()).toBe(2);
    unmount();
    expect(urls.open()).toBe(0);
  });

  it("stands what cannot be checked, beside every report", () => {
    show(aReport());
    expect(screen.getByRole("heading", { name: "What cannot be checked offline" })).toBeTruthy();
    expect(screen.getByText(/SynthID/)).toBeTruthy();
  });
});

const bad = `<img src=x onerror=alert(1)>\u202E ${"long ".repeat(2000)}`;

describe("a hostile file", () => {
  it("is told as text of bounded size", () => {
    const action = { action: bad, when: bad, tool: bad, description: bad, sourceType: bad };
    const { container } = show(
      aReport({
        file: { name: bad, size: 1, type: "png" },
        headline: { answer: "unvouched", claims: "seal-only", why: "flawed", signer: bad },
        seal: aSeal({
          integrity: "flawed",
          trust: { state: "unlisted" },
          signer: aSigner({ name: bad, organisation: bad, validFrom: bad }),
          manifests: [
            aManifest({
              title: bad,
              generator: bad,
              actions: Array.from({ length: 2000 }, () => action),
              ingredients: Array.from({ length: 2000 }, () => anIngredient({ title: bad })),
            }),
          ],
          codes: Array.from({ length: 2000 }, () => ({
            code: bad,
            kind: "failure" as const,
            explanation: bad,
            manifest: bad,
          })),
        }),
        notes: aNotes({
          fields: Array.from({ length: 300 }, () => aNote({ field: bad, value: bad, where: bad })),
        }),
      }),
    );
    expect(container.querySelector("img, script, iframe, object, embed, a")).toBeNull();
    expect(container.textContent).not.toContain("\u202E");
    expect(container.querySelectorAll("*").length).toBeLessThan(2000);
    expect(container.textContent?.length).toBeLessThan(100_000);
  });

  it("shows no picture of a kind that holds markup", () => {
    show(aReport(), { picture: new Blob(["<svg/>"], { type: "image/svg+xml" }) });
    expect(screen.queryByRole("img")).toBeNull();
    expect(urls.made()).toBe(0);
  });
});
