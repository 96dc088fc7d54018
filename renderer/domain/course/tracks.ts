/** The four tracks, in the order in which they are shown. */
export const tracks = ["gen-ai-literacy", "workforce", "public-sector", "advanced"] as const;

/** Skill areas of the ASEAN Responsible AI Roadmap, and the Expanded Guide's literacy goals. The mapping is ours. */
export const skillAreas = ["gen-ai-literacy", "C1.1", "C1.2", "A2.4"] as const;

export type Track = (typeof tracks)[number];
export type SkillArea = (typeof skillAreas)[number];
