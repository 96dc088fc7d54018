import { createHash } from "node:crypto";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { mediaTypes } from "../renderer/domain/provenance/file-type.ts";
import type { PracticeFile, PracticeSet } from "../renderer/domain/provenance/practice-set.ts";
import type { Bytes } from "../renderer/worker/practice/bytes.ts";
import { alteredRecipes } from "./practice/altered-recipes.ts";
import { drawDiscernmentPictures } from "./practice/discernment-pictures.ts";
import type { Recipe } from "./practice/recipe.ts";
import { sealedRecipes } from "./practice/sealed-recipes.ts";
import { makeSigners } from "./practice/signers.ts";
import { startReader } from "./practice/start-reader.ts";
import { unsealedRecipes } from "./practice/unsealed-recipes.ts";

const course = join(import.meta.dirname, "..", "courses", "spotting-ai-generated-content");
const folder = join(course, "practice");
// Sorted by names that give nothing away.
const recipes = [...sealedRecipes, ...alteredRecipes, ...unsealedRecipes].toSorted((one, other) =>
  one.id.localeCompare(other.id, "en"),
);

/**
 * Makes the practice set anew, with an authority of its own whose key is forgotten at the end, and the
 * discernment test's drawn pictures.
 */
async function main(): Promise<void> {
  await startReader();
  const { signers, authority } = await makeSigners();
  const when = new Date().toISOString();
  const made: Made[] = [];
  for (const recipe of recipes) made.push({ recipe, bytes: await recipe.make({ signers, when }) });
  const set: PracticeSet = { format: 1, madeAt: when, authority, files: made.map(describeFile) };

  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
  for (const { recipe, bytes } of made) await writeFile(join(folder, fileName(recipe)), bytes);
  await writeFile(join(folder, "authority.pem"), authority);
  await writeFile(join(folder, "practice.json"), `${JSON.stringify(set, null, 2)}\n`);
  await drawDiscernmentPictures(join(course, "discernment"), { signers, when });
}

type Made = { readonly recipe: Recipe; readonly bytes: Bytes };

function describeFile({ recipe, bytes }: Made): PracticeFile {
  const { id, kind, type, expected } = recipe;
  return {
    ...{ id, file: fileName(recipe), mediaType: mediaTypes[type], kind, size: bytes.length },
    sha256: createHash("sha256").update(bytes).digest("hex"),
    origin: {
      author: `${type === "wav" || type === "pdf" ? "made" : "drawn"} for Pandu by an AI system through code`,
      source: "scripts/practice",
      licence: "CC0-1.0",
    },
    expected,
  };
}

function fileName({ id, type }: Recipe): string {
  return `${id}.${type === "jpeg" ? "jpg" : type}`;
}

await main();
