import type { ParseKeys } from "i18next";
import { sourceTypeTerm } from "../../domain/provenance/source-types.ts";

type Key = ParseKeys<"inspector">;

/** A technical term of a file, with our words for it where we have some. */
export type Term = { readonly term: string; readonly words: Key | undefined };

/** A digital source type: IPTC's NewsCodes (cv.iptc.org/newscodes/digitalsourcetype) and C2PA's "empty". */
export function sourceTypeOf(value: string): Term {
  const term = sourceTypeTerm(value);
  const name = known(sourceTypes, term);
  return name === undefined ? { term: value, words: name } : { term, words: `sourceTypes.${name}` };
}

/** An action of the C2PA specification, "Actions". */
export function actionOf(action: string): Term {
  const name = action.startsWith("c2pa.") ? known(actions, action.slice("c2pa.".length)) : undefined;
  return { term: action, words: name && `actions.${name}` };
}

/** The name of a note, with or without the prefix of its schema. */
export function fieldOf(field: string): Term {
  return { term: field, words: fields.get(field.split(":").at(-1)?.toLowerCase() ?? "") };
}

/** How a file relates to what it was made from. */
export function relationshipOf(relationship: string | undefined): Key {
  return `relationship.${known(relationships, relationship ?? "") ?? "other"}`;
}

/** Terms that other standards, or earlier ones, write for the same thing. */
const sameAs = new Map([
  ["multiFrameComputationalCapture", "computationalCapture"],
  ["minorHumanEdits", "humanEdits"],
  ["digitalArt", "digitalCreation"],
  ["color_adjustments", "adjustedColor"],
  ["edited.metadata", "editedMetadata"],
  ["watermarked.bound", "watermarked"],
  ["watermarked.unbound", "watermarked"],
]);

function known<Name extends string>(names: readonly Name[], term: string): Name | undefined {
  const wanted = sameAs.get(term) ?? term;
  return names.find((name) => name === wanted);
}

const sourceTypes = [
  "digitalCapture",
  "computationalCapture",
  "screenCapture",
  "virtualRecording",
  "negativeFilm",
  "positiveFilm",
  "print",
  "humanEdits",
  "composite",
  "compositeCapture",
  "compositeSynthetic",
  "compositeWithTrainedAlgorithmicMedia",
  "trainedAlgorithmicMedia",
  "algorithmicMedia",
  "algorithmicallyEnhanced",
  "dataDrivenMedia",
  "digitalCreation",
  "empty",
] as const;

const actions = [
  "created",
  "opened",
  "placed",
  "removed",
  "edited",
  "editedMetadata",
  "cropped",
  "resized",
  "orientation",
  "adjustedColor",
  "filtered",
  "enhanced",
  "drawing",
  "addedText",
  "deleted",
  "trimmed",
  "changedSpeed",
  "dubbed",
  "translated",
  "converted",
  "transcoded",
  "repackaged",
  "published",
  "redacted",
  "watermarked",
  "unknown",
] as const;

const relationships = ["parentOf", "componentOf", "inputTo"] as const;

/** By the bare name in small letters: EXIF, IPTC and XMP write the same names with other prefixes. */
const fields = new Map<string, Key>([
  ["digitalsourcetype", "fields.sourceType"],
  ["aisystemused", "fields.aiSystem"],
  ["aisystemversionused", "fields.aiVersion"],
  ["aipromptinformation", "fields.aiPrompt"],
  ["aipromptwritername", "fields.aiPromptWriter"],
  ["make", "fields.cameraMake"],
  ["model", "fields.cameraModel"],
  ["lensmodel", "fields.lens"],
  ["software", "fields.software"],
  ["creatortool", "fields.software"],
  ["producer", "fields.software"],
  ["datetimeoriginal", "fields.taken"],
  ["datetime", "fields.changed"],
  ["modifydate", "fields.changed"],
  ["createdate", "fields.created"],
  ["creationdate", "fields.created"],
  ["artist", "fields.author"],
  ["creator", "fields.author"],
  ["author", "fields.author"],
  ["credit", "fields.credit"],
  ["imagedescription", "fields.description"],
  ["description", "fields.description"],
  ["usercomment", "fields.comment"],
  ["comment", "fields.comment"],
  ["latitude", "fields.latitude"],
  ["gpslatitude", "fields.latitude"],
  ["longitude", "fields.longitude"],
  ["gpslongitude", "fields.longitude"],
  ["parameters", "fields.parameters"],
  ["prompt", "fields.aiPrompt"],
  ["workflow", "fields.workflow"],
]);
