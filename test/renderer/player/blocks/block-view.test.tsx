// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { BlockView } from "../../../../renderer/player/blocks/block-view.tsx";
import { type CourseLinks, CourseLinksContext } from "../../../../renderer/player/blocks/course-links.ts";
import type { Adoption } from "../../../../renderer/player/blocks/plan-block.tsx";
import { sampleBlocks, sampleFigures } from "../../../fixtures/samples/blocks.ts";
import { English } from "../../../fixtures/samples/english.tsx";
import { spokenBlocks, spokenGlossary } from "../../../fixtures/samples/spoken.ts";

afterEach(cleanup);

const strings = spokenBlocks();

function show(id: string, { links = {}, adoption, language }: Shown = {}) {
  const block = sampleBlocks.find((each) => each.id === id);
  if (block === undefined) throw new Error(`no sample block ${id}`);
  return render(
    <English>
      <CourseLinksContext value={links}>
        <BlockView
          block={block}
          strings={strings[id] ?? []}
          figures={sampleFigures}
          adoption={adoption}
          language={language}
        />
      </CourseLinksContext>
    </English>,
  );
}

type Shown = { readonly links?: CourseLinks; readonly adoption?: Adoption; readonly language?: string };

describe("a text", () => {
  it("opens a glossary term in place, with its definition", () => {
    const { container } = show("intro", { links: { glossary: spokenGlossary() } });
    const term = screen.getByRole("button", { name: "signed note" });
    const popover = container.querySelector(`[id="${term.getAttribute("popovertarget")}"]`);
    expect(popover?.textContent).toMatch(/^Content Credentials\s*A signed note inside a file/);
  });

  it("asks for sources and lessons by their ids, by pointer and by key", async () => {
    const asked: string[] = [];
    show("intro", { links: { onSource: (id) => asked.push(id), onLesson: (id) => asked.push(id) } });
    await userEvent.click(screen.getByRole("link", { name: "specification" }));
    screen.getByRole("link", { name: "another lesson" }).focus();
    await userEvent.keyboard("{Enter}");
    expect(asked).toEqual(["c2pa", "markings"]);
  });

  it("shows a link that leads nowhere as words", () => {
    const { container } = show("intro");
    expect(screen.queryByRole("button")).toBeNull();
    expect(screen.queryByRole("link")).toBeNull();
    expect(container.textContent).toContain("signed note");
  });

  it("says which language it is in when that is not the interface's", () => {
    const { container } = show("intro", { language: "th" });
    expect(container.querySelector("[lang]")?.getAttribute("lang")).toBe("th");
  });
});

describe("a drawing", () => {
  it("is an image with its alternative text, its labels and its caption", async () => {
    const { container } = show("roads");
    const image = await screen.findByRole("img", { name: /^Two roads to the same person/ });
    expect([...image.querySelectorAll("text")].map((text) => text.textContent)).toEqual([
      "The call",
      "The office list",
      "Same person?",
    ]);
    expect(image.querySelector(".stroke-marigold")?.getAttribute("stroke-width")).toBe("4");
    expect(container.querySelector("figcaption")?.textContent).toContain("second road");
  });
});

describe("other blocks", () => {
  it("name a table, its columns and its rows", () => {
    show("signs-table");
    const table = screen.getByRole("table", { name: "What three signs say, and what they do not" });
    expect(
      within(table)
        .getAllByRole("columnheader")
        .map((cell) => cell.textContent),
    ).toEqual(["Sign", "It says", "It does not say"]);
    expect(within(table).getByRole("rowheader", { name: "Seal" })).toBeTruthy();
  });

  it("say a warning with its title", () => {
    show("careful");
    expect(screen.getByRole("note").textContent).toContain("Do not forward it to ask");
  });

  it("give a summary three lines", () => {
    show("again");
    expect(
      within(screen.getByRole("group", { name: "The lesson in three lines" })).getAllByRole("listitem"),
    ).toHaveLength(3);
  });

  it("let the learner take a plan on, and say that it is taken", async () => {
    let adoptions = 0;
    const { unmount } = show("next-call", {
      adoption: { isAdopted: false, onAdopt: () => (adoptions += 1) },
    });
    await userEvent.click(screen.getByRole("button", { name: "I will do this" }));
    expect(adoptions).toBe(1);
    unmount();
    show("next-call", { adoption: { isAdopted: true, onAdopt: () => undefined } });
    expect(screen.queryByRole("button")).toBeNull();
    expect(screen.getByRole("status").textContent).toContain("Taken on");
  });
});
