// @vitest-environment jsdom
import { cleanup, render } from "@testing-library/react";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Item, ItemKind } from "../../../../renderer/domain/course/item.ts";
import { emptyResponse } from "../../../../renderer/domain/quiz/draft.ts";
import { ItemPlayer } from "../../../../renderer/player/item/item-player.tsx";
import { wrongAnswers } from "../../../fixtures/samples/answers.ts";
import { sampleFigures } from "../../../fixtures/samples/blocks.ts";
import { English } from "../../../fixtures/samples/english.tsx";
import { sampleItemList } from "../../../fixtures/samples/items.ts";
import { spokenItem } from "../../../fixtures/samples/spoken.ts";
import { loadAllKinds } from "./play.tsx";

beforeAll(loadAllKinds);
afterEach(cleanup);

/** The same item with another key. Order keeps its cards; what is shown first follows from them and is left out. */
const otherKeys: { readonly [Kind in Exclude<ItemKind, "order">]: object } = {
  single: { correct: "old" },
  multiple: { correct: ["speed"] },
  "true-false": { correct: true },
  match: { correct: { signed: "none", shadow: "none", feeling: "proof" } },
  sort: { correct: { law: "no", health: "yes", letter: "no" } },
  "mark-words": { correct: ["greeting"] },
  "mark-region": { correct: ["button"] },
  branching: {
    nodes: {
      ring: { choices: { pay: "paid", ask: "asked" } },
      asked: { choices: { hang: "safe", trust: "paid" } },
      paid: { ending: "good" },
      safe: { ending: "poor" },
    },
  },
  confidence: { correct: "proves" },
  "review-draft": { wrong: ["when"] },
  grid: { accepted: { spelling: [["rare", "grave"]], benefit: [["rare", "light"]] } },
};

function pageOf(item: Item, isAnswered: boolean): string {
  const view = render(
    <English>
      <ItemPlayer
        item={item}
        strings={spokenItem(item)}
        figures={sampleFigures}
        response={isAnswered ? wrongAnswers[item.kind] : emptyResponse(item)}
        onChange={() => undefined}
        phase="answering"
        showReasons={false}
        shuffleSeed="test"
      />
    </English>,
  );
  const page = view.container.innerHTML.replaceAll(/_r_\w+_/g, "");
  view.unmount();
  return page;
}

describe("in a test", () => {
  const kinds = Object.keys(otherKeys) as (keyof typeof otherKeys)[];

  it.each(kinds)("the page of a question of the kind %s is the same whatever its key", (kind) => {
    const item = sampleItemList.find((each) => each.kind === kind) as Item;
    const other = { ...item, ...otherKeys[kind] } as Item;
    for (const isAnswered of [false, true]) expect(pageOf(item, isAnswered)).toBe(pageOf(other, isAnswered));
  });

  it.each(sampleItemList.map((item) => [item.kind, item] as const))(
    "no reason of %s is in the page",
    (_, item) => {
      const reasons = Object.values(spokenItem(item).why).map((why) => JSON.stringify(why));
      const page = pageOf(item, true);
      for (const reason of reasons) {
        const [words = ""] = /(?<="children":\[")[^"]+/.exec(reason) ?? [];
        expect(words.length).toBeGreaterThan(5);
        expect(page).not.toContain(words);
      }
    },
  );
});
