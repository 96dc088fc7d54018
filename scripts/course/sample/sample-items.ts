const options = ["call", "pay", "wait", "share"];

/** A sample question whose right option stands at a place of its own. */
export function sampleItem(id: string, place: number) {
  return {
    id,
    kind: "single",
    objective: "ask-first",
    passage: { lesson: "first-lesson", step: "idea" },
    options: shownAt(place),
    correct: "call",
  };
}

/** Its words. */
export function sampleItemWords(scene: number) {
  return {
    prompt: `Sample: case ${scene + 1}. A strange bill is due today. What comes first?`,
    options: {
      call: "Ring the sender on a known line.",
      pay: "Pay at once and file the paper.",
      wait: "Leave it until the week is nearly over.",
      share: "Pass it on to the whole office.",
    },
    why: {
      call: "Sample: right, for it brings in a second source.",
      pay: "Sample: money that is sent is hard to get back.",
      wait: "Sample: if it is real, the office pays a fine.",
      share: "Sample: many readers do not make it true.",
    },
  };
}

/** A form of four sample questions, each with its right option at another place. */
export function sampleForm(form: string) {
  return { id: form, items: options.map((_, place) => sampleItem(`${form}-${place + 1}`, place)) };
}

export function sampleFormWords(form: string) {
  return Object.fromEntries(options.map((_, place) => [`${form}-${place + 1}`, sampleItemWords(place)]));
}

function shownAt(place: number): string[] {
  const [right = "", ...others] = options;
  return others.toSpliced(place, 0, right);
}
