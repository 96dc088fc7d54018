import type { Material } from "../../renderer/domain/discernment/material.ts";
import type { Json } from "./planted-course.ts";

const pairs = [
  ["a", "b"],
  ["b", "c"],
  ["c", "a"],
] as const;

/** Six materials in twelve are pictures; the rest are two each of the other media. */
const mediaOfTwelve = ["picture", "message", "picture", "call", "picture", "web-page"] as const;

const aSource = {
  title: "Harbours of the coast",
  author: "A. Somebody",
  publisher: "Open archive",
  year: 2015,
  licence: "CC0-1.0",
  address: "https://example.org/harbours",
  sha256: "0".repeat(64),
};

/** Thirty-six materials, dealt out so that the three forms of 24 are parallel. */
export const someMaterials: readonly Material[] = Array.from({ length: 36 }, (_, index): Material => {
  const [first, second] = pairs[index % 3] ?? pairs[0];
  const place = Math.floor(index / 3);
  const medium = mediaOfTwelve[Math.floor(place / 2)] ?? "picture";
  const isHuman = place % 2 === 0;
  const isTurned = Math.floor(place / 2) % 2 === 0;
  return {
    id: `material-${index + 1}`,
    medium,
    origin: isHuman ? "human" : "ai",
    ...(medium === "picture" && { picture: { file: `material-${index + 1}.jpg`, width: 600, height: 400 } }),
    ...(isHuman && { source: aSource }),
    claims: { sound: { form: isTurned ? first : second }, misleading: { form: isTurned ? second : first } },
  };
});

/** The words of a material whose two claims look alike; a number keeps materials apart. */
function wordsOf({ id, medium }: Material): Json {
  const evidence = () => ({
    claim: `The office wrote thing ${id.slice(9)} down as it stands.`,
    sideways: "Others say so.",
    callBack: "The office says so.",
    why: "It was so.",
    ...(medium !== "picture" && { inspect: "The address is known." }),
  });
  return {
    title: "A thing on paper",
    ...(medium === "picture"
      ? { alt: "Two boats lie side by side at the bank" }
      : {
          from: "Office",
          body: medium === "call" ? "**Caller:** Good morning.\n\n**Officer:** Good morning." : "Hello.",
        }),
    made: "It was made for a test.",
    claims: { sound: evidence(), misleading: evidence() },
  };
}

/** The words of all materials as they are written in a file. */
export function someMaterialWords(): { [id: string]: Json } {
  return Object.fromEntries(someMaterials.map((material) => [material.id, wordsOf(material)]));
}
