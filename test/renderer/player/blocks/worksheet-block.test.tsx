// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import type { WorksheetWords } from "../../../../renderer/domain/course/lesson-strings.ts";
import type { WorksheetAnswers } from "../../../../renderer/domain/course/worksheet.ts";
import { WorksheetBlock } from "../../../../renderer/player/blocks/worksheet-block.tsx";
import { sampleBlocks } from "../../../fixtures/samples/blocks.ts";
import { English } from "../../../fixtures/samples/english.tsx";
import { spokenBlocks } from "../../../fixtures/samples/spoken.ts";

afterEach(cleanup);

const worksheet = sampleBlocks.find((block) => block.kind === "worksheet");
const words = spokenBlocks()["office-note"] as WorksheetWords;

function open(kept: WorksheetAnswers = {}) {
  if (worksheet === undefined) throw new Error("no sample worksheet");
  const heard = { kept: [] as WorksheetAnswers[], prints: 0, files: [] as [string, string][] };
  const view = render(
    <English>
      <WorksheetBlock
        worksheet={worksheet}
        words={words}
        use={{
          kept,
          onKeep: (answers) => heard.kept.push(answers),
          onPrint: () => (heard.prints += 1),
          onSave: (name, text) => heard.files.push([name, text]),
        }}
      />
    </English>,
  );
  return { ...view, heard };
}

describe("a worksheet", () => {
  it("keeps what was written by itself, once, when the writer pauses", async () => {
    const { heard } = open();
    await userEvent.type(screen.getByRole("textbox", { name: "Our office" }), "Water board");
    await userEvent.click(screen.getByRole("radio", { name: "Light" }));
    await waitFor(() => expect(heard.kept).toEqual([{ office: "Water board", harm: "light" }]), {
      timeout: 3000,
    });
  });

  it("keeps what was written when the page is left at once", async () => {
    const { heard, unmount } = open();
    await userEvent.type(screen.getByRole("textbox", { name: "What we never paste" }), "ID numbers");
    unmount();
    expect(heard.kept).toEqual([{ rule: "ID numbers" }]);
  });

  it("keeps nothing when nothing was changed", () => {
    const { heard, unmount } = open({ office: "Water board" });
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Our office" }).value).toBe("Water board");
    unmount();
    expect(heard.kept).toEqual([]);
  });

  it("shows the first outcome whose conditions hold", async () => {
    open();
    expect(screen.getByRole("status").textContent).toBe("");
    await userEvent.click(screen.getByRole("radio", { name: "Light" }));
    expect(screen.getByRole("status").textContent).toBe("");
    await userEvent.click(screen.getByRole("checkbox", { name: "Numbers" }));
    expect(screen.getByRole("status").textContent).toBe("Spot checksLook at one in ten.");
    await userEvent.click(screen.getByRole("radio", { name: "Grave" }));
    expect(screen.getByRole("status").textContent).toBe("A person decidesThe tool only proposes.");
  });

  it("can be printed, and saved as a text with its labels", async () => {
    const { heard } = open({ office: "Water board", harm: "grave", checks: ["names", "numbers"] });
    await userEvent.click(screen.getByRole("button", { name: "Print this sheet" }));
    await userEvent.click(screen.getByRole("button", { name: "Save as text" }));
    expect(heard.prints).toBe(1);
    expect(heard.files).toEqual([
      [
        "office-note.txt",
        "Our note\n\nOur office\nWater board\n\nWhat we never paste\n____\n\nHow bad would a mistake be?\nGrave\n\nWhat we check\nNames\nNumbers\n\nA person decides\nThe tool only proposes.\n",
      ],
    ]);
  });
});
