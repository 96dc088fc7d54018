import { z } from "zod";

/** The eleven ASEAN member states, by ISO 3166-1 code. */
export const memberStates = ["BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "TL", "VN"] as const;

const person = z.strictObject({
  gender: z.enum(["woman", "man"]),
  age: z.enum(["young", "middle", "older"]),
  rank: z.enum(["front-line", "officer", "supervisor", "head", "public"]),
  part: z.enum(["errs", "knows", "decides"]),
});

/** Where an office scene plays and who is in it: tags that let a program count whether errors and knowledge are spread fairly. */
export const sceneSchema = z.strictObject({
  country: z.enum(memberStates),
  people: z.array(person).min(1),
});
