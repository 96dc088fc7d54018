import { z } from "zod";
import { discernmentTools } from "./discernment-terms.ts";
import { sureness } from "./sureness.ts";

/** An answer to "May I rely on this as it stands?". Which tools were opened is noted and never scored. */
export const judgementSchema = z.strictObject({
  item: z.string().min(1),
  relies: z.boolean(),
  sure: z.enum(sureness),
  tools: z.array(z.enum(discernmentTools)),
});

export type Judgement = z.infer<typeof judgementSchema>;

/** An answer with what was so: views read it and never judge again. */
export const judgedSchema = judgementSchema.extend({ isMisleading: z.boolean() });

export type Judged = z.infer<typeof judgedSchema>;
