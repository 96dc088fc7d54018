/** The steps that earn in a drill, in their order: stop, ask on a saved number, ask a second person, report inside the office. */
export const procedure = ["stop", "saved-number", "second-person", "report"] as const;

export type ProcedureStep = (typeof procedure)[number];
