/** When a discernment test is taken: before the course, after it, and two weeks later. */
export const occasions = ["before", "after", "later"] as const;

export type Occasion = (typeof occasions)[number];

/** Ways to the evidence: the file's own report, what others say of it, and the saved number. */
export const discernmentTools = ["inspect", "sideways", "call-back"] as const;

export type DiscernmentTool = (typeof discernmentTools)[number];
