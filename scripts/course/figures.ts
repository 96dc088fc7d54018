import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Figure, SvgNode } from "../../renderer/domain/course/figure.ts";
import type { Finding, Part } from "./load.ts";
import { labelsOf, parseSvg } from "./svg.ts";

/** The drawings that a part shows. */
export function figuresOf(part: Part): Figure[] {
  switch (part.kind) {
    case "course":
    case "drill":
    case "workshop":
    case "discernment":
      return [];
    case "form":
      return part.structure.items.flatMap(({ figure }) => (figure ? [figure] : []));
    case "lesson":
      return part.structure.steps.flatMap(({ blocks }) =>
        blocks.flatMap((block) => {
          if (block.kind === "item") return block.item.figure ? [block.item.figure] : [];
          return "figure" in block ? [block.figure] : [];
        }),
      );
    default:
      return part satisfies never;
  }
}

/** Reads a part's drawings; one that does not fit the rules or its labels is reported and left out. */
export function loadFigures(folder: string, part: Part, findings: Finding[]): Record<string, SvgNode> {
  const loaded: Record<string, SvgNode> = {};
  for (const figure of figuresOf(part)) {
    const file = join(folder, "assets", figure.asset);
    try {
      const node = parseSvg(readFileSync(file, "utf8"));
      const [has, named] = [new Set(labelsOf(node)), new Set(figure.labels ?? [])];
      const missing = [...named.difference(has)].map(
        (id) => `has no text for the label "${id}" of ${part.id}`,
      );
      const surplus = [...has.difference(named)].map(
        (id) => `has a text for "${id}", no label of ${part.id}`,
      );
      for (const reason of [...missing, ...surplus]) findings.push({ file, path: "", reason });
      loaded[figure.asset] = node;
    } catch (error) {
      findings.push({ file, path: "", reason: error instanceof Error ? error.message : String(error) });
    }
  }
  return loaded;
}
