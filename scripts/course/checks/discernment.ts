import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DiscernmentDocument, DiscernmentItem } from "../../../renderer/domain/discernment/document.ts";
import type { DiscernmentStrings } from "../../../renderer/domain/discernment/material-strings.ts";
import { type Discernment, forms, media } from "../../../renderer/domain/discernment/material.ts";
import type { RichText } from "../../../renderer/domain/rich-text/rich-text.ts";
import { discernmentDocuments } from "../discernment-documents.ts";
import type { Finding, LoadedCourse } from "../load.ts";
import { readPictureFile } from "../picture-file.ts";
import { wordCount } from "../plain-english.ts";
import { discernmentOf, picturesOf, wordsFile } from "./parts.ts";
import { surfaceFaults } from "./surface-features.ts";

const itemsInForm = 24;
/** Misleading claims in a form: 40 to 60 in 100, and the learner is not told how many. */
const misleadingInForm = [10, 14] as const;
/** Claims of one origin and one honesty in a form. */
const inCell = [4, 8] as const;
const titleWords = [2, 6] as const;

/** Whether the forms of a course's discernment test are parallel, its pictures tell nothing, and no claim's look gives it away. */
export function checkDiscernment(loaded: LoadedCourse): Finding[] {
  const discernment = discernmentOf(loaded);
  if (discernment === undefined) return [];
  const file = join(loaded.folder, "discernment.json");
  const about = (path: string) => (reason: string) => ({ file, path, reason });
  const spoken = { language: "en", translation: "original" } as const;
  const words = loaded.catalogues.get("en")?.get("discernment")?.strings as DiscernmentStrings | undefined;
  const documents = words === undefined ? [] : discernmentDocuments(discernment, spoken, words);
  return [
    ...documents.flatMap((form) => balanceFaults(form).map(about(`form ${form.form}`))),
    ...mediaFaults(documents).map(about("materials")),
    ...surfaceFaults(documents).map(about("claims")),
    ...pictureFaults(loaded),
    ...(words === undefined ? [] : wordFaults(loaded, discernment, words)),
  ];
}

function balanceFaults({ items }: DiscernmentDocument): string[] {
  const misleading = items.filter(({ isMisleading }) => isMisleading).length;
  const cells = (["human", "ai"] as const).flatMap((origin) =>
    [false, true].map((isMisleading) => ({ origin, isMisleading })),
  );
  return [
    ...(items.length === itemsInForm ? [] : [`has ${items.length} claims, not ${itemsInForm}`]),
    ...outside(misleading, misleadingInForm, "misleading claims"),
    ...cells.flatMap(({ origin, isMisleading }) => {
      const isInCell = (item: DiscernmentItem) =>
        item.origin === origin && item.isMisleading === isMisleading;
      const name = `${isMisleading ? "misleading" : "sound"} claims on ${origin} material`;
      return outside(items.filter(isInCell).length, inCell, name);
    }),
  ];
}

/** Parallel forms have as many of each medium, or one more. */
function mediaFaults(documents: readonly DiscernmentDocument[]): string[] {
  return media.flatMap((medium) => {
    const counts = documents.map(({ items }) => items.filter((item) => item.medium === medium).length);
    if (Math.max(...counts) - Math.min(...counts) <= 1) return [];
    return [`has ${counts.join(", ")} items of the medium ${medium} in the forms ${forms.join(", ")}`];
  });
}

function pictureFaults(loaded: LoadedCourse): Finding[] {
  return picturesOf(loaded).flatMap(({ path, width, height }): Finding[] => {
    const fault = (reason: string) => ({ file: path, path: "", reason });
    if (!existsSync(path)) return [fault("is missing")];
    const read = readPictureFile(readFileSync(path));
    if (read === undefined) return [fault("cannot be read")];
    const isOfSize = read.width === width && read.height === height;
    return [
      ...(isOfSize ? [] : [fault(`is ${read.width} × ${read.height} pixels, not ${width} × ${height}`)]),
      ...read.metadata.map((name) => fault(`carries metadata (${name}), which might give the answer away`)),
    ];
  });
}

function wordFaults(
  loaded: LoadedCourse,
  { materials }: Discernment,
  strings: DiscernmentStrings,
): Finding[] {
  const file = wordsFile(loaded.folder, "en", "discernment");
  return materials.flatMap(({ id, medium }): Finding[] => {
    const { title, body = [] } = strings[id] ?? { title: "" };
    const turns =
      medium === "call" && !body.every(isTurn) ? ["has a paragraph without a speaker in bold"] : [];
    return [
      ...outside(wordCount(title), titleWords, "words").map((reason) => ({
        file,
        path: `${id}.title`,
        reason,
      })),
      ...turns.map((reason) => ({ file, path: `${id}.body`, reason })),
    ];
  });
}

/** A turn of a call: who speaks, in bold, and what they say. */
function isTurn(block: RichText[number]): boolean {
  if (block.kind !== "paragraph") return false;
  const [speaker] = block.children;
  return typeof speaker === "object" && speaker.kind === "strong" && block.children.length > 1;
}

function outside(count: number, [fewest, most]: readonly [number, number], what: string): string[] {
  return count >= fewest && count <= most ? [] : [`has ${count} ${what}; ${fewest} to ${most} are wanted`];
}
