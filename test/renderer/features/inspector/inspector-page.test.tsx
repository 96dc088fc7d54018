import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { InspectionCancelled } from "../../../../renderer/domain/provenance/inspector.ts";
import { anInspectorEnvironment } from "../../../builders/inspector-environment.ts";
import { countObjectUrls } from "../../../builders/object-urls.ts";
import { aReport } from "../../../builders/reports.ts";
import { aFile, nothingSays, open, silent } from "./an-inspector-page.tsx";

beforeEach(() => void countObjectUrls());
afterEach(cleanup);

const transfer = (files: readonly File[], isFolder = false) => ({
  types: ["Files"],
  items: files.map((file) => ({
    kind: "file",
    getAsFile: () => file,
    webkitGetAsEntry: () => ({ isDirectory: isFolder }),
  })),
});

describe("the inspector", () => {
  it("loads nothing before the first file", async () => {
    const { heard, choose } = open();
    await screen.findByText("market-stall.jpg");
    expect(heard.opened).toBe(0);
    choose(aFile("a.jpg"));
    expect(heard.opened).toBe(1);
    choose(aFile("b.jpg"));
    expect(heard.opened).toBe(1);
  });

  it("ends its reader with the page", () => {
    const { choose, unmount, isClosed } = open();
    choose(aFile("a.jpg"));
    unmount();
    expect(isClosed()).toBe(true);
  });

  it("shows the answer of the file that was chosen, says it aloud and moves the focus there", async () => {
    const { choose, held } = open();
    choose(aFile("a.jpg"));
    held[0]?.finish(silent("a.jpg"));
    const heading = await screen.findByRole("heading", { level: 2, name: nothingSays });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(screen.getAllByRole("status").some(({ textContent }) => textContent?.includes(nothingSays))).toBe(
      true,
    );
    expect(held[0]?.lists).toBe("all");
  });

  it("takes what is dropped anywhere, and what is pasted", () => {
    const { held } = open();
    fireEvent.dragOver(document, { dataTransfer: transfer([]) });
    expect(screen.getByText("Let go to inspect it")).toBeTruthy();
    fireEvent.drop(document, { dataTransfer: transfer([aFile("dropped.png")]) });
    expect(screen.getByText("Drop a file anywhere on this page")).toBeTruthy();
    fireEvent.paste(document, { clipboardData: { files: [aFile("pasted.png")] } });
    expect(held.map(({ file }) => file.name)).toEqual(["dropped.png", "pasted.png"]);
  });

  it("says so where there was nothing to take", () => {
    const { held } = open();
    fireEvent.paste(document, { clipboardData: { files: [] } });
    expect(screen.getByText("There was no file or picture to paste.")).toBeTruthy();
    fireEvent.drop(document, { dataTransfer: transfer([aFile("folder")], true) });
    expect(screen.getByText(/Folders are not inspected/)).toBeTruthy();
    expect(held).toEqual([]);
  });

  it("takes twenty files at once and says that it left the others", () => {
    const { choose, held } = open();
    choose(...Array.from({ length: 25 }, (_, at) => aFile(`${at}.jpg`)));
    expect(held).toHaveLength(20);
    expect(screen.getByText(/Only the first 20 files were taken/)).toBeTruthy();
  });

  it("keeps a row for every file of the visit and opens each again", async () => {
    const { choose, held } = open();
    choose(aFile("a.jpg"), aFile("b.jpg"));
    held[0]?.finish(silent("a.jpg"));
    held[1]?.finish(
      aReport({
        file: { name: "b.jpg", size: 1, type: "jpeg" },
        headline: { answer: "broken", signer: "K" },
      }),
    );
    await userEvent.click(
      await screen.findByRole("button", { name: /b\.jpg.*The seal of this file is broken/ }),
    );
    expect(screen.getByRole("article", { name: /b\.jpg/ })).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: /a\.jpg/ }));
    expect(screen.getByRole("article", { name: /a\.jpg/ })).toBeTruthy();
  });

  it("tells how far a large file is and about how long it takes, and can be called off", async () => {
    const { choose, held, pass } = open();
    choose(aFile("film.mp4"));
    held[0]?.progress(0);
    expect(await screen.findByText("Starting the reader…")).toBeTruthy();
    pass(20_000);
    held[0]?.progress(0.5);
    expect(await screen.findByText("about 20 seconds left")).toBeTruthy();
    expect(screen.getByRole("progressbar").getAttribute("aria-valuetext")).toBe("50% read");
    await userEvent.click(screen.getByRole("button", { name: /Cancel.*film\.mp4/ }));
    expect(await screen.findByText("You stopped this file. Nothing was kept.")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: /Try.*film\.mp4.*again/ }));
    expect(held).toHaveLength(2);
  });

  it("says so where the reader itself failed", async () => {
    const { choose, held } = open();
    choose(aFile("a.jpg"));
    held[0]?.fail(new Error("out of memory"));
    expect(await screen.findByText(/The reader stopped working/)).toBeTruthy();
  });

  it("calls off what is pushed out by newer files", async () => {
    const { choose, held } = open();
    choose(aFile("old.jpg"));
    const isCancelled = held[0]?.result.then(
      () => false,
      (error: unknown) => error instanceof InspectionCancelled,
    );
    choose(...Array.from({ length: 20 }, (_, at) => aFile(`${at}.jpg`)));
    expect(await isCancelled).toBe(true);
  });
});

describe("the practice set", () => {
  it("gives nothing away before a file was inspected, and tells its story afterwards", async () => {
    const { held } = open();
    const card = await screen.findByRole("button", { name: /^Inspect .?market-stall\.jpg/ });
    expect(document.body.textContent).not.toContain("as if a practice camera");
    await userEvent.click(card);
    expect(held[0]?.lists).toBe("practice");
    held[0]?.finish(silent("market-stall.jpg"));
    expect(await screen.findByText(/sealed as if a practice camera had captured it/)).toBeTruthy();
    expect(screen.getByText("Trust lists used: Pandu's practice list.")).toBeTruthy();
    expect(within(card).getByText("Inspected")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "To the practice files" }));
    expect(document.activeElement?.textContent).toBe("Practise on files whose story is known");
  });

  it("says so where one of its files could not be read, and tries again when it is pressed", async () => {
    let isThere = false;
    const practiceFile = async (_file: string, name: string) => {
      if (!isThere) throw new Error("gone");
      return aFile(name);
    };
    const { held } = open(anInspectorEnvironment({ practiceFile }));
    const card = () => screen.getByRole("button", { name: /^Inspect opening-hours\.pdf/ });
    await waitFor(() => expect(within(card()).getByText(/Could not be read/)).toBeTruthy());
    isThere = true;
    await userEvent.click(card());
    await waitFor(() => expect(within(card()).queryByText(/Could not be read/)).toBeNull());
    await userEvent.click(card());
    expect(held).toHaveLength(1);
  });

  it("inspects a file that was pressed before it was read", async () => {
    const reading = Promise.withResolvers<File>();
    const { held } = open(anInspectorEnvironment({ practiceFile: () => reading.promise }));
    await userEvent.click(await screen.findByRole("button", { name: /^Inspect opening-hours\.pdf/ }));
    expect(held).toHaveLength(0);
    reading.resolve(aFile("opening-hours.pdf"));
    await waitFor(() => expect(held).toHaveLength(1));
  });

  it("can be read again where it could not be read", async () => {
    let tries = 0;
    const practice = () => ((tries += 1) === 1 ? Promise.reject(new Error("gone")) : Promise.resolve(set));
    const set = await anInspectorEnvironment().environment.content.practice();
    open(anInspectorEnvironment({ practice }));
    expect((await screen.findByRole("alert")).textContent).toContain("gone");
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByText("market-stall.jpg")).toBeTruthy();
  });
});
