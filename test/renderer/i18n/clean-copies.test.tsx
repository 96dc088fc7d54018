import { expect, it } from "vitest";
import { cleanCopies } from "../../../renderer/i18n/clean-copies.ts";

cleanCopies(document);

/** Selects the page's text and copies it; what reaches the clipboard by our hand, if anything. */
function copied(text: string): string | undefined {
  document.body.textContent = text;
  getSelection()?.selectAllChildren(document.body);
  const event = new Event("copy", { bubbles: true, cancelable: true });
  let written: string | undefined;
  Object.assign(event, { clipboardData: { setData: (_type: string, value: string) => (written = value) } });
  document.body.dispatchEvent(event);
  return event.defaultPrevented ? written : undefined;
}

it("copies words without the marks that keep their lines together", () => {
  expect(copied("ຄອມ\u2060ພິວ\u2060ເຕີ ต่าง\u00a0ๆ")).toBe("ຄອມພິວເຕີ ต่าง ๆ");
});

it("leaves every other copy to the browser, with its looks", () => {
  expect(copied("plain words")).toBeUndefined();
});
