// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { rightAnswers } from "../../../fixtures/samples/answers.ts";
import { sampleItems } from "../../../fixtures/samples/items.ts";
import { loadAllKinds, play } from "./play.tsx";

beforeAll(loadAllKinds);
afterEach(cleanup);

const shown = () =>
  [...document.querySelectorAll<HTMLElement>("[data-card]")].map(({ dataset }) => dataset["card"]);

describe("putting in order", () => {
  it("begins in an order that is not the right one", () => {
    play("order");
    expect(shown()).not.toEqual(sampleItems.order.correct);
    expect(shown().toSorted()).toEqual(sampleItems.order.correct.toSorted());
  });

  it("moves a card up and down; the focus goes with it and its place is said", async () => {
    const { heard } = play("order");
    const [first, second] = shown();
    const down = screen.getAllByRole("button", { name: /^Move down/ })[0] as HTMLElement;
    await userEvent.click(down);
    expect(shown().slice(0, 2)).toEqual([second, first]);
    expect(heard.draft).toEqual({ kind: "order", cards: shown() });
    expect(document.activeElement?.closest("[data-card]")?.getAttribute("data-card")).toBe(first);
    expect(document.activeElement?.getAttribute("data-mover")).toBe("down");
    expect(
      screen.getAllByRole("status").some((line) => / is now at place 2 of 4\.$/.test(line.textContent)),
    ).toBe(true);
  });

  it("names a place to go to at once", async () => {
    const { heard } = play("order");
    for (const [place, name] of [
      /^Place of: Stop/,
      /^Place of: Call/,
      /^Place of: Report/,
      /^Place of: Tell/,
    ].entries()) {
      await userEvent.selectOptions(screen.getByRole("combobox", { name }), `Place ${place + 1}`);
    }
    expect(heard.draft).toEqual(rightAnswers.order);
  });

  it("keeps the buttons at the ends, but they do nothing", async () => {
    const { heard } = play("order");
    const before = shown();
    const up = screen.getAllByRole("button", { name: /^Move up/ })[0] as HTMLElement;
    expect(up.getAttribute("aria-disabled")).toBe("true");
    await userEvent.click(up);
    expect(shown()).toEqual(before);
    expect(heard.draft).toEqual({ kind: "order" });
  });

  it("lets the pointer drag a card over another", () => {
    play("order");
    const [first, , third] = shown();
    const cards = screen.getAllByRole("listitem");
    fireEvent.dragStart(cards[0] as HTMLElement, { dataTransfer: {} });
    fireEvent.dragEnter(cards[2] as HTMLElement);
    fireEvent.dragEnd(cards[0] as HTMLElement);
    expect(shown().indexOf(first)).toBe(2);
    expect(shown().indexOf(third)).toBe(1);
  });
});
