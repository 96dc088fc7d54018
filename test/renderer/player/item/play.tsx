import { render, waitFor } from "@testing-library/react";
import { useState } from "react";
import { expect } from "vitest";
import type { ItemKind } from "../../../../renderer/domain/course/item.ts";
import { type Draft, emptyResponse } from "../../../../renderer/domain/quiz/draft.ts";
import { ItemPlayer } from "../../../../renderer/player/item/item-player.tsx";
import { sampleFigures } from "../../../fixtures/samples/blocks.ts";
import { English } from "../../../fixtures/samples/english.tsx";
import { sampleItems } from "../../../fixtures/samples/items.ts";
import { spokenItem } from "../../../fixtures/samples/spoken.ts";

type Given = {
  readonly start?: Draft;
  readonly isChecked?: boolean;
  readonly showReasons?: boolean;
  readonly shortcuts?: boolean;
};

/** Plays a sample item as a page would; gives what the page has heard. */
export function play(kind: ItemKind, given: Given = {}) {
  const heard: { draft: Draft; submits: number } = {
    draft: given.start ?? emptyResponse(sampleItems[kind]),
    submits: 0,
  };
  const view = render(
    <English>
      <Page kind={kind} given={given} heard={heard} />
    </English>,
  );
  return { ...view, heard };
}

/** Kinds that are loaded later are there at once from here on. */
export async function loadAllKinds(): Promise<void> {
  for (const kind of Object.keys(sampleItems) as ItemKind[]) {
    const view = play(kind);
    await waitFor(() => expect(view.container.querySelector("input, button, select")).not.toBeNull());
    view.unmount();
  }
}

type PageProps = {
  readonly kind: ItemKind;
  readonly given: Given;
  readonly heard: { draft: Draft; submits: number };
};

function Page({
  kind,
  given: { isChecked = false, showReasons = true, shortcuts = true },
  heard,
}: PageProps) {
  const item = sampleItems[kind];
  const [draft, setDraft] = useState(heard.draft);
  return (
    <ItemPlayer
      item={item}
      strings={spokenItem(item)}
      figures={sampleFigures}
      response={draft}
      onChange={(next) => {
        heard.draft = next;
        setDraft(next);
      }}
      phase={isChecked ? "checked" : "answering"}
      showReasons={showReasons}
      shuffleSeed="test"
      shortcuts={shortcuts}
      onSubmit={() => {
        heard.submits += 1;
      }}
    />
  );
}
