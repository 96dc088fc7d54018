import type { Spoken } from "../../renderer/domain/course/documents.ts";
import type { SvgNode } from "../../renderer/domain/course/figure.ts";
import type { DiscernmentStrings } from "../../renderer/domain/discernment/material-strings.ts";
import { discernmentDocuments } from "./discernment-documents.ts";
import type { LoadedCourse, Part } from "./load.ts";
import { quizOf } from "./quiz.ts";

type Given = {
  readonly loaded: LoadedCourse;
  /** The language asked for; what is not translated to it is `spoken` in English. */
  readonly language: string;
  readonly spoken: Spoken;
  readonly strings: unknown;
  readonly figures: Readonly<Record<string, SvgNode>>;
  readonly hash: string;
};

/** What the app reads of a part in one language, by the name of its file without the ending. */
export function partDocuments(part: Part, given: Given): ReadonlyMap<string, object> {
  const { loaded, language, spoken, strings, figures, hash } = given;
  switch (part.kind) {
    case "course":
      return new Map([[part.id, { ...spoken, course: part.structure, hash, strings }]]);
    case "lesson":
      return new Map([[part.id, { ...spoken, lesson: part.structure, strings, figures }]]);
    case "form":
      return new Map([[part.id, { ...spoken, form: part.structure, strings, figures }]]);
    case "drill":
      return new Map([[part.id, { ...spoken, drill: part.structure, strings }]]);
    case "workshop": {
      const quiz = quizOf(loaded, part.structure, language);
      return new Map([[part.id, { ...spoken, workshop: part.structure, strings, quiz }]]);
    }
    case "discernment": {
      const documents = discernmentDocuments(part.structure, spoken, strings as DiscernmentStrings);
      return new Map(documents.map((document) => [`${part.id}-${document.form}`, document]));
    }
    default:
      return part satisfies never;
  }
}
