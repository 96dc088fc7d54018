import { nameLanguage } from "../../domain/credentials/name-language.ts";

/** A name as it was given: in its own direction, and as high as the letters of its script are. */
export function OwnName({ children }: { readonly children: string }) {
  return <bdi lang={nameLanguage(children)}>{children}</bdi>;
}
