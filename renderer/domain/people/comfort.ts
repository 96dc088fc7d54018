/** How the app looks and reads for one learner. */
export type Comfort = {
  textSize: number;
  theme: "system" | "light" | "dark" | "high-contrast";
  motion: "system" | "reduced";
  digits: "latin" | "native";
  calendar: "gregorian" | "buddhist";
  shortcuts: boolean;
};

/** What a new profile starts with; Thai offices write years of the Buddhist era. */
export function defaultComfort(language: string): Comfort {
  return {
    textSize: 100,
    theme: "system",
    motion: "system",
    digits: "latin",
    calendar: language === "th" ? "buddhist" : "gregorian",
    shortcuts: true,
  };
}
