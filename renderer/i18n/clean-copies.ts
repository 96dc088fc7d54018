import { stripBreaks } from "../domain/language/line-breaks.ts";

/** Takes the invisible line-break marks out of what is copied, so that they do not end up in documents. */
export function cleanCopies(page: Document): void {
  page.addEventListener("copy", (event) => {
    const text = page.getSelection()?.toString() ?? "";
    const clean = stripBreaks(text);
    // What is selected in a field is not in the selection, and holds none of our marks.
    if (clean === text || isField(page.activeElement)) return;
    event.clipboardData?.setData("text/plain", clean);
    event.preventDefault();
  });
}

function isField(element: Element | null): boolean {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
}
