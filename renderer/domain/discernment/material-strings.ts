import { z } from "zod";
import { plain, rich } from "../course/strings.ts";
import type { RichText } from "../rich-text/rich-text.ts";
import type { Discernment, Material } from "./material.ts";

/** A claim about a material, the evidence that each tool reaches, and the reason told afterwards. */
export type ClaimStrings = {
  readonly claim: RichText;
  /** What the file or the sender's address shows; left out for pictures, whose file is inspected for real. */
  readonly inspect?: RichText | undefined;
  readonly sideways: RichText;
  readonly callBack: RichText;
  readonly why: RichText;
};

/** A material's words in one language. */
export type MaterialStrings = {
  /** Two to six words that name it and give nothing away. */
  readonly title: string;
  /** For pictures: what can be seen. */
  readonly alt?: string | undefined;
  /** For the others: the sender, the number, or the address as it stands on the screen. */
  readonly from?: string | undefined;
  readonly body?: RichText | undefined;
  /** How it was made and by whom, told afterwards. */
  readonly made: RichText;
  readonly claims: { readonly sound: ClaimStrings; readonly misleading: ClaimStrings };
};

export type DiscernmentStrings = Readonly<Record<string, MaterialStrings>>;

/** The strict schema of a discernment test's words, made from its materials. */
export function discernmentStringsSchema({ materials }: Discernment): z.ZodType<DiscernmentStrings> {
  return z.strictObject(
    Object.fromEntries(materials.map((material) => [material.id, stringsSchema(material)])),
  );
}

function stringsSchema({ medium }: Material): z.ZodType<MaterialStrings> {
  const evidence = { claim: rich, sideways: rich, callBack: rich, why: rich };
  const either = (claim: z.ZodType<ClaimStrings>) => z.strictObject({ sound: claim, misleading: claim });
  if (medium === "picture") {
    const claims = either(z.strictObject(evidence));
    return z.strictObject({ title: plain, alt: plain, made: rich, claims });
  }
  const claims = either(z.strictObject({ ...evidence, inspect: rich }));
  return z.strictObject({ title: plain, from: plain, body: rich, made: rich, claims });
}
