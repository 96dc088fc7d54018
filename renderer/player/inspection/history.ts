import type { Action, CheckedSeal, Manifest, Thumbnail } from "../../domain/provenance/report.ts";

/** A file in the history of another: what was done to it and what it was made from. */
export type HistoryStep = {
  readonly id: string;
  readonly title: string | undefined;
  /** How it relates to the file above it; undefined for the file itself. */
  readonly relationship: string | undefined;
  readonly thumbnail: Thumbnail | undefined;
  readonly generator: string | undefined;
  readonly signer: string | undefined;
  readonly actions: readonly Action[];
  readonly madeFrom: readonly HistoryStep[];
  /** How many more it was made from than are told. */
  readonly untold: number;
  readonly state: "told" | "without-seal" | "repeated" | "too-deep";
};

const bounds = { depth: 6, ingredients: 12, steps: 60 };

/** The history of a sealed file as a tree of bounded size, whatever its manifests say of each other. */
export function historyOf({ active, manifests }: CheckedSeal): HistoryStep | undefined {
  const told = new Set<string>();
  let left = bounds.steps;
  const manifestOf = (label: string | undefined) =>
    label !== undefined && Object.hasOwn(manifests, label) ? manifests[label] : undefined;

  const top = manifestOf(active);
  return top && tell(top, { id: "0", depth: 0 });

  function tell(manifest: Manifest, place: Place): HistoryStep {
    const itself = {
      id: place.id,
      title: place.title ?? manifest.title,
      relationship: place.relationship,
      thumbnail: place.thumbnail ?? manifest.thumbnail,
      generator: manifest.generator,
      signer: manifest.signer.name ?? manifest.signer.organisation,
    };
    const isRepeated = told.has(manifest.label);
    if (isRepeated || place.depth >= bounds.depth)
      return { ...itself, ...nothing, state: isRepeated ? "repeated" : "too-deep" };
    told.add(manifest.label);
    const ingredients = manifest.ingredients.slice(0, Math.min(bounds.ingredients, left));
    left -= ingredients.length;
    const madeFrom = ingredients.map((ingredient, at): HistoryStep => {
      const below = { ...ingredient, id: `${place.id}.${at}`, depth: place.depth + 1 };
      const own = manifestOf(ingredient.manifest);
      if (own !== undefined) return tell(own, below);
      const { id, title, relationship, thumbnail } = below;
      const unknown = { generator: undefined, signer: undefined };
      return { id, title, relationship, thumbnail, ...unknown, ...nothing, state: "without-seal" };
    });
    return {
      ...itself,
      actions: manifest.actions,
      madeFrom,
      untold: manifest.ingredients.length - ingredients.length,
      state: "told",
    };
  }
}

type Place = {
  readonly id: string;
  readonly depth: number;
  readonly title?: string | undefined;
  readonly relationship?: string | undefined;
  readonly thumbnail?: Thumbnail | undefined;
};

const nothing = { actions: [], madeFrom: [], untold: 0 };
