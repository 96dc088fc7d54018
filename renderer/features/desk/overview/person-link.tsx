import type { PersonRow } from "../../../domain/desk/people-rows.ts";
import desk from "../desk.module.css";
import { OwnName } from "../own-name.tsx";

/** A person's name, which leads to all that the desk knows of them, and their unit. */
export function PersonLink({ row: { person, unitPath } }: { readonly row: PersonRow }) {
  return (
    <>
      <a href={`#/desk/people/${encodeURIComponent(person.id)}`}>
        <OwnName>{person.name}</OwnName>
      </a>
      <p className={desk.muted}>
        <bdi>{unitPath}</bdi>
      </p>
    </>
  );
}
