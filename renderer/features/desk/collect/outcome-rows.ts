import type { Collection } from "./collection.ts";

/** The states of what was collected, those first that ask for something. */
export const outcomeStates = ["refused", "waiting", "recorded", "witnessed", "unchanged"] as const;

export type OutcomeState = (typeof outcomeStates)[number];

type Learner = Collection["files"][number]["learners"][number];

/** What became of one learner of a file or, where it was not opened, of the file. */
export type OutcomeRow = {
  readonly id: string;
  readonly file: string;
  /** Absent where the file could not be read. */
  readonly fileId?: string;
  readonly state: OutcomeState;
  readonly learner?: Pick<Learner, "learner" | "name">;
  readonly refusal?: { readonly reason: string; readonly where: string };
  readonly notes: Learner["notes"];
};

/** A row for each learner of each file, those first that ask for something. */
export function outcomeRows({ files }: Pick<Collection, "files">): OutcomeRow[] {
  const rows = files.flatMap((file, index): OutcomeRow[] => {
    const { name, learners, refusal } = file;
    const whole = { file: name, notes: [], ...(file.file !== undefined && { fileId: file.file }) };
    if (file.state !== "judged")
      return [{ ...whole, id: String(index), state: file.state, ...(refusal && { refusal }) }];
    if (learners.length === 0) return [{ ...whole, id: String(index), state: "unchanged" }];
    return learners.map((learner) => ({
      ...whole,
      id: `${index}/${learner.learner}`,
      state: learner.state,
      learner,
      notes: learner.notes,
      ...(learner.refusal && { refusal: learner.refusal }),
    }));
  });
  return rows.toSorted((one, other) => rank(one) - rank(other));
}

function rank({ state }: OutcomeRow): number {
  return outcomeStates.indexOf(state);
}
