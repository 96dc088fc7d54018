/** The lines of a call-back card, in their order: whom the office calls. Pandu knows none of the numbers. */
export const cardLines = ["finance", "head", "security", "second", "hotline"] as const;

/** Letters that a line holds at most, so that the card stays on one page. */
export const longestCardLine = 60;
