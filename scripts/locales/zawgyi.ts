import { zawgyiSign } from "../../renderer/domain/roster/zawgyi.ts";

/** The sign by which a text is seen to be in Zawgyi, or undefined for Unicode. */
export function zawgyiFault(text: string): string | undefined {
  const sign = zawgyiSign(text);
  return sign === undefined ? undefined : `is not Unicode Burmese: it has ${sign}`;
}
