const options = ["call", "pay", "wait", "share"];

/** [the case, ring the sender, do it at once, leave it, tell everybody]: nine that share no scene and few words. */
const cases = [
  [
    "A strange bill is due today.",
    "Ring its sender on a known line.",
    "Settle it and file the paper.",
    "Leave it until the week is nearly over.",
    "Pass it on to the whole office.",
  ],
  [
    "A text says that your parcel is held.",
    "Look up the post office and dial it.",
    "Tap the link and type your name.",
    "Let the message lie for as long as it can.",
    "Warn all your cousins in the chat.",
  ],
  [
    "Someone new wants the door code.",
    "Ask the guard whom he expects.",
    "Read the digits out to them.",
    "Keep them standing outside until the evening.",
    "Write the code on a poster.",
  ],
  [
    "A voice note orders twenty phones.",
    "Check with the buyer face to face.",
    "Order all twenty this minute.",
    "Play the recording again and again till noon.",
    "Send the recording to friends.",
  ],
  [
    "An email offers free laptops to schools.",
    "Speak to the ministry's help desk.",
    "Fill in the form with pupils' birthdays.",
    "Print the offer and hang it in a drawer for years.",
    "Announce laptops at assembly.",
  ],
  [
    "A caller says that the server burns.",
    "Walk over and see the machine room.",
    "Give the caller your password.",
    "Finish lunch, then think about servers a little.",
    "Shout fire along the corridor.",
  ],
  [
    "A neighbour shows a video of a flood.",
    "Find out who filmed the river, and when.",
    "Cancel tomorrow's market.",
    "Say nothing and watch the clouds for three days.",
    "Post the clip under your name.",
  ],
  [
    "A supplier moves to another bank.",
    "Use the number in the old contract.",
    "Change the account as the letter says.",
    "Stop buying rice from anybody for a season.",
    "Publish both accounts online.",
  ],
  [
    "A pop-up finds a virus on this PC.",
    "Fetch the colleague who looks after PCs.",
    "Buy the cleaner that it shows.",
    "Turn the screen to the wall until spring comes.",
    "Photograph it for the newspaper.",
  ],
] as const;

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

/** The words of the case with this number, from 0 to 8. */
export function sampleItemWords(number: number) {
  const [scene, call, pay, wait, share] = cases[number] ?? cases[0];
  return {
    prompt: `Sample: ${scene} What comes first?`,
    options: { call, pay, wait, share },
    why: {
      call: "Sample: right, for it brings in a second source.",
      pay: "Sample: what is done in a hurry is hard to undo.",
      wait: "Sample: if it is real, somebody waits in vain.",
      share: "Sample: many readers do not make it true.",
    },
  };
}

/** A form of four sample questions, each with its right option at another place. */
export function sampleForm(form: string) {
  return { id: form, items: options.map((_, place) => sampleItem(`${form}-${place + 1}`, place)) };
}

/** Their words: form "a" has the cases 1 to 4, any other the cases 5 to 8. */
export function sampleFormWords(form: string) {
  const first = form === "a" ? 1 : 5;
  return Object.fromEntries(
    options.map((_, place) => [`${form}-${place + 1}`, sampleItemWords(first + place)]),
  );
}

function shownAt(place: number): string[] {
  const [right = "", ...others] = options;
  return others.toSpliced(place, 0, right);
}
