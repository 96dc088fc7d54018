import { z } from "zod";
import { reasonOf } from "../../disk/json-file.ts";
import { ServiceFailure } from "../../service-failure.ts";

const recoverySchema = z.strictObject({
  pandu: z.literal("desk-recovery"),
  format: z.literal(1),
  office: z.string(),
  madeAt: z.iso.datetime({ offset: true }),
  /** 32 bytes. Whoever has this file can open the desk. */
  secret: z.base64().length(44),
});

/** A file for the window to save: its name, and its bytes in base64. */
export type FileToSave = { readonly name: string; readonly content: string };

/** The recovery file, kept away from this PC by whoever answers for the desk. */
export function writeRecoveryFile(office: string, madeAt: string, secret: string): FileToSave {
  const file = { pandu: "desk-recovery", format: 1, office, madeAt, secret } satisfies z.infer<
    typeof recoverySchema
  >;
  const content = Buffer.from(`${JSON.stringify(file, undefined, 2)}\n`).toString("base64");
  return { name: `pandu-desk-${madeAt.slice(0, 10)}.pandu-recovery`, content };
}

/** The secret in a recovery file; a `damaged-file` failure where it is none. */
export function readRecoveryFile(content: string): string {
  try {
    return recoverySchema.parse(JSON.parse(Buffer.from(content, "base64").toString("utf8"))).secret;
  } catch (error) {
    throw new ServiceFailure("damaged-file", `this is no recovery file of a desk: ${reasonOf(error)}`);
  }
}
