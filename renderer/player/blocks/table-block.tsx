import { use } from "react";
import type { BlockStringsByKind } from "../../domain/course/lesson-strings.ts";
import type { BlockOf } from "../../domain/course/lesson.ts";
import { DataTable } from "../../ui/data-table.tsx";
import { ContentLanguageContext } from "./course-links.ts";
import { RichTextView } from "./rich-text.tsx";

/** A lesson's table; its first column names the rows. */
export function TableBlock({
  block,
  words,
}: {
  readonly block: BlockOf<"table">;
  readonly words: BlockStringsByKind["table"];
}) {
  const language = use(ContentLanguageContext);
  return (
    <div lang={language}>
      <DataTable
        caption={words.caption}
        columns={block.columns.map((id) => ({ id, label: words.columns[id] ?? "" }))}
        rows={block.rows.map((id) => ({
          id,
          cells: block.columns.map((column) => (
            <RichTextView key={column} text={words.rows[id]?.[column] ?? []} />
          )),
        }))}
      />
    </div>
  );
}
