import type { PersonRow } from "../../../domain/desk/people-rows.ts";
import desk from "../desk.module.css";

/** A person's name, which leads to all that the desk knows of them, and their unit. */
export function PersonLink({ row: { person, unitPath } }: { readonly row: PersonRow }) {
  return (
    <>
      <a href={`#/desk/people/${encodeURIComponent(person.id)}`}>
        <bdi>{person.name}</bdi>
      </a>
      <p className={desk.muted}>
        <bdi>{unitPath}</bdi>
      </p>
    </>
  );
}
