import type { CourseListing, Spoken } from "../../renderer/domain/course/documents.ts";
import type { DiscernmentDocument, DiscernmentItem } from "../../renderer/domain/discernment/document.ts";
import type { DiscernmentStrings } from "../../renderer/domain/discernment/material-strings.ts";
import { type Discernment, forms, type Material } from "../../renderer/domain/discernment/material.ts";

/** The forms of a discernment test, each with its own claims alone. */
export function discernmentDocuments(
  { materials }: Discernment,
  spoken: Spoken,
  strings: DiscernmentStrings,
): DiscernmentDocument[] {
  return forms.map((form) => ({
    ...spoken,
    form,
    items: materials.flatMap((material) => itemIn(form, material, strings) ?? []),
  }));
}

function itemIn(form: string, material: Material, strings: DiscernmentStrings): DiscernmentItem | undefined {
  const { claims, ...shown } = material;
  const honesty = (["sound", "misleading"] as const).find((each) => claims[each].form === form);
  const words = strings[material.id];
  if (honesty === undefined || words === undefined) return undefined;
  const { claims: worded, ...rest } = words;
  return { ...shown, isMisleading: honesty === "misleading", words: { ...rest, ...worded[honesty] } };
}

/** What the list of courses tells of a discernment test. */
export function discernmentListing({ materials }: Discernment): NonNullable<CourseListing["discernment"]> {
  const sizes = forms.map(
    (form) =>
      materials.filter(({ claims }) => claims.sound.form === form || claims.misleading.form === form).length,
  );
  return { forms, items: Math.max(...sizes) };
}
