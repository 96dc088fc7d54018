import type { Judged, Judgement } from "../../renderer/domain/event/judgement.ts";

/** A judged claim: sound, relied on, fairly sure, without tools, unless told otherwise. */
export function aJudged(details: Partial<Judged> = {}): Judged {
  return { item: "item-1", relies: true, sure: "fairly-sure", tools: [], isMisleading: false, ...details };
}

/** Claims of which `caught` of the misleading and `trusted` of the sound ones were judged right. */
export function someJudged(counts: {
  readonly misleading: number;
  readonly caught: number;
  readonly sound: number;
  readonly trusted: number;
}): Judged[] {
  const { misleading, caught, sound, trusted } = counts;
  return [
    ...Array.from({ length: misleading }, (_, at) =>
      aJudged({ item: `misleading-${at + 1}`, isMisleading: true, relies: at >= caught }),
    ),
    ...Array.from({ length: sound }, (_, at) => aJudged({ item: `sound-${at + 1}`, relies: at < trusted })),
  ];
}

/** The answer alone. */
export function answerOf({ isMisleading, ...judgement }: Judged): Judgement {
  return judgement;
}
