import { useState } from "react";
import { BlockView } from "../../renderer/player/blocks/block-view.tsx";
import { CourseLinksContext } from "../../renderer/player/blocks/course-links.ts";
import { sampleBlocks, sampleFigures } from "../fixtures/samples/blocks.ts";
import { spokenBlocks, spokenGlossary } from "../fixtures/samples/spoken.ts";

const strings = spokenBlocks();
const glossary = spokenGlossary();

/** Every kind of block that is read. */
export function BlockPage() {
  const [isAdopted, setAdopted] = useState(false);
  const [opened, setOpened] = useState("");
  return (
    <CourseLinksContext value={{ glossary, onSource: setOpened, onLesson: setOpened }}>
      <div
        style={{
          display: "grid",
          gridTemplateColumns: "minmax(0, 1fr)",
          gap: "1.5rem",
          maxInlineSize: "38rem",
        }}
      >
        <h1>Provenance markings: what a file can say about itself</h1>
        {sampleBlocks.map((block) => (
          <BlockView
            key={block.id}
            block={block}
            strings={strings[block.id] ?? []}
            figures={sampleFigures}
            adoption={{ isAdopted, onAdopt: () => setAdopted(true) }}
          />
        ))}
        <p>{opened}</p>
      </div>
    </CourseLinksContext>
  );
}
