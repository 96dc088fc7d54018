import type { ParseKeys } from "i18next";
import type { Headline, ListedSigner, Speaker } from "../../domain/provenance/headline.ts";

type Key = ParseKeys<"inspector">;

/** Which strings say a headline, and whose name goes with them. */
export type HeadlineKeys = {
  readonly sentence: Key;
  /** Who says it, or that nobody does; a file that could not be read says nothing at all. */
  readonly speaker?: Key;
  /** There where a seal speaks; its certificate may give no name. */
  readonly signer?: { readonly name: string | undefined };
  /** There where another listed signer sealed the file after the camera. */
  readonly editedBy?: { readonly name: string | undefined };
  /** Name of the field that speaks. */
  readonly field?: string;
  readonly happened?: Key;
  readonly proves?: Key;
  readonly provesNot: Key;
  readonly next: Key;
  /** About this PC's date, where the answer hangs on it. */
  readonly clock?: Key;
};

/** The words of every headline. */
export function headlineKeys(headline: Headline): HeadlineKeys {
  switch (headline.answer) {
    case "ai":
      return {
        sentence: `answer.ai.${headline.made}.${kindOf(headline.speaker)}`,
        ...speakerKeys(headline.speaker),
      };
    case "camera":
      return cameraKeys(headline);
    case "broken":
      return {
        sentence: "answer.broken",
        speaker: "speaker.broken",
        signer: { name: headline.signer },
        ...weight("broken"),
      };
    case "unvouched":
      return unvouchedKeys(headline);
    case "silent":
      return silentKeys(headline);
    case "unreadable":
      return {
        sentence: "answer.unreadable",
        happened: `unreadable.${headline.why}.happened`,
        provesNot: "weight.unreadable.provesNot",
        next: `unreadable.${headline.why}.next`,
      };
    default:
      return headline satisfies never;
  }
}

type Weight =
  | `ai-${"listed" | "unlisted" | "expired" | "broken" | "note"}`
  | "camera"
  | "camera-edited"
  | "broken"
  | `unvouched-${"unlisted" | "expired" | "practice" | "unsealed" | "flawed"}`
  | "silent"
  | "silent-sealed"
  | "silent-not-checked";

function weight<Id extends Weight>(id: Id) {
  return {
    proves: `weight.${id}.proves`,
    provesNot: `weight.${id}.provesNot`,
    next: `weight.${id}.next`,
  } as const;
}

function listedKind({ list }: ListedSigner) {
  return list === "practice" ? "practice-seal" : "listed-seal";
}

function kindOf(speaker: Speaker) {
  return speaker.kind === "listed-seal" ? listedKind(speaker) : speaker.kind;
}

function listedKeys({ list, signer }: ListedSigner) {
  return { speaker: `speaker.${list}`, signer: { name: signer } } as const;
}

function speakerKeys(speaker: Speaker) {
  switch (speaker.kind) {
    case "listed-seal":
      return { ...listedKeys(speaker), ...weight("ai-listed") };
    case "unlisted-seal":
      return {
        speaker: "speaker.unlisted",
        signer: { name: speaker.signer },
        clock: "clock.certificate",
        ...weight("ai-unlisted"),
      } as const;
    case "expired-seal":
      return {
        speaker: "speaker.expired",
        signer: { name: speaker.signer },
        clock: "clock.certificate",
        ...weight("ai-expired"),
      } as const;
    case "broken-seal":
      return {
        speaker: "speaker.broken",
        signer: { name: speaker.signer },
        ...weight("ai-broken"),
      } as const;
    case "note":
      return { speaker: "speaker.note", field: speaker.field, ...weight("ai-note") } as const;
    default:
      return speaker satisfies never;
  }
}

function cameraKeys(headline: Extract<Headline, { answer: "camera" }>): HeadlineKeys {
  const { speaker } = headline;
  return "editedBy" in headline
    ? {
        sentence: `answer.camera-edited.${listedKind(speaker)}`,
        ...listedKeys(speaker),
        editedBy: { name: headline.editedBy },
        ...weight("camera-edited"),
      }
    : {
        sentence: `answer.camera.${listedKind(speaker)}`,
        ...listedKeys(speaker),
        ...weight("camera"),
      };
}

function unvouchedKeys({ claims, why, signer }: Extract<Headline, { answer: "unvouched" }>): HeadlineKeys {
  const isSealed = why !== "unsealed";
  return {
    sentence: `answer.unvouched.${claims}`,
    speaker: `speaker.${why === "practice" ? "practice-outside" : why}`,
    ...(isSealed && { signer: { name: signer } }),
    clock: isSealed ? "clock.certificate" : "clock.plain",
    ...weight(`unvouched-${why}`),
  };
}

function silentKeys({ sealedBy, isSealChecked }: Extract<Headline, { answer: "silent" }>): HeadlineKeys {
  if (sealedBy !== undefined)
    return {
      sentence: `answer.silent.${listedKind(sealedBy)}`,
      ...listedKeys(sealedBy),
      ...weight("silent-sealed"),
    };
  return isSealChecked
    ? { sentence: "answer.silent.plain", speaker: "speaker.nobody", ...weight("silent") }
    : {
        sentence: "answer.silent.not-checked",
        speaker: "speaker.not-checked",
        ...weight("silent-not-checked"),
      };
}
