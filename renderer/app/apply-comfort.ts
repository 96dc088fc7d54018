import type { Comfort } from "../domain/people/comfort.ts";

/** Gives the page a learner's looks; the function returned takes them away again. */
export function applyComfort(root: HTMLElement, { theme, motion, textSize }: Comfort): () => void {
  root.dataset["theme"] = theme;
  root.dataset["motion"] = motion;
  root.style.setProperty("--text-scale", String(textSize / 100));
  return () => {
    delete root.dataset["theme"];
    delete root.dataset["motion"];
    root.style.removeProperty("--text-scale");
  };
}
