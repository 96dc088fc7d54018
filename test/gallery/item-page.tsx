import { useState } from "react";
import type { Item, ItemKind } from "../../renderer/domain/course/item.ts";
import type { Response } from "../../renderer/domain/event/response.ts";
import { type Draft, emptyResponse } from "../../renderer/domain/quiz/draft.ts";
import { ItemPlayer } from "../../renderer/player/item/item-player.tsx";
import { Button } from "../../renderer/ui/button.tsx";
import { rightAnswers, wrongAnswers } from "../fixtures/samples/answers.ts";
import { sampleFigures } from "../fixtures/samples/blocks.ts";
import { sampleItemList } from "../fixtures/samples/items.ts";
import { spokenItem } from "../fixtures/samples/spoken.ts";
import { englishWords } from "../fixtures/samples/words-en.ts";
import { burmeseWords, thaiWords } from "../fixtures/samples/words-more.ts";

const catalogues: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  en: englishWords,
  th: thaiWords,
  my: burmeseWords,
};

/** Every kind of item: to answer, checked and wrong, checked and right. */
export function ItemPage({ language, only }: { readonly language: string; readonly only: string | null }) {
  const words = catalogues[language] ?? englishWords;
  const items = sampleItemList.filter(({ id, kind }) => id in words && (only === null || kind === only));
  return (
    <div style={{ display: "grid", gap: "4rem" }}>
      {items.map((item) => (
        <Trio key={item.id} item={item} words={words} language={language} />
      ))}
    </div>
  );
}

type TrioProps = {
  readonly item: Item;
  readonly words: Readonly<Record<string, unknown>>;
  readonly language: string;
};

function Trio({ item, words, language }: TrioProps) {
  const kind: ItemKind = item.kind;
  return (
    <div
      style={{
        display: "grid",
        gap: "3rem",
        gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 30rem), 1fr))",
      }}
    >
      <Live item={item} words={words} language={language} start={emptyResponse(item)} isChecked={false} />
      <Live item={item} words={words} language={language} start={wrongAnswers[kind]} isChecked />
      <Live item={item} words={words} language={language} start={rightAnswers[kind]} isChecked />
    </div>
  );
}

type LiveProps = TrioProps & { readonly start: Draft | Response; readonly isChecked: boolean };

function Live({ item, words, language, start, isChecked }: LiveProps) {
  const [draft, setDraft] = useState<Draft>(start);
  const [phase, setPhase] = useState<"answering" | "checked">(isChecked ? "checked" : "answering");
  return (
    <div style={{ display: "grid", gap: "1.5rem", alignContent: "start" }}>
      <ItemPlayer
        item={item}
        strings={spokenItem(item, words)}
        figures={sampleFigures}
        response={draft}
        onChange={setDraft}
        phase={phase}
        showReasons
        language={language}
        shuffleSeed="gallery"
        shortcuts
        onSubmit={() => setPhase("checked")}
      />
      <div
        style={{
          display: "flex",
          justifyContent: "end",
          borderBlockStart: "1px solid var(--line)",
          paddingBlockStart: "1rem",
        }}
      >
        <Button variant="primary" onClick={() => setPhase("checked")}>
          {phase === "checked" ? "Continue" : "Check"}
        </Button>
      </div>
    </div>
  );
}
