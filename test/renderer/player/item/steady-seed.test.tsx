// @vitest-environment jsdom
import { cleanup, render } from "@testing-library/react";
import { afterEach, beforeAll, expect, it } from "vitest";
import { ItemPlayer } from "../../../../renderer/player/item/item-player.tsx";
import { rightAnswers } from "../../../fixtures/samples/answers.ts";
import { English } from "../../../fixtures/samples/english.tsx";
import { sampleItems } from "../../../fixtures/samples/items.ts";
import { spokenItem } from "../../../fixtures/samples/spoken.ts";
import { loadAllKinds } from "./play.tsx";

beforeAll(loadAllKinds);
afterEach(cleanup);

function Sorted({ phase, seed }: { readonly phase: "answering" | "checked"; readonly seed: string }) {
  return (
    <English>
      <ItemPlayer
        item={sampleItems.sort}
        strings={spokenItem(sampleItems.sort)}
        figures={{}}
        response={rightAnswers.sort}
        onChange={() => undefined}
        phase={phase}
        showReasons
        shuffleSeed={seed}
      />
    </English>
  );
}

it("keeps cards in their places when an answer is checked, and shuffles them anew for the next try", () => {
  const { container, rerender } = render(<Sorted phase="answering" seed="0" />);
  const cards = () =>
    [...container.querySelectorAll("fieldset fieldset legend")].map((legend) => legend.textContent);
  const before = cards();
  const seeds = ["1", "2", "3", "4", "5", "6"];
  for (const seed of seeds) {
    rerender(<Sorted phase="checked" seed={seed} />);
    expect(cards()).toEqual(before);
  }
  const orders = seeds.map((seed) => {
    rerender(<Sorted phase="checked" seed={seed} />);
    rerender(<Sorted phase="answering" seed={seed} />);
    return cards().join();
  });
  expect(new Set(orders).size).toBeGreaterThan(1);
});
