import { type RefObject, useEffect, useRef } from "react";

/**
 * Keeps the focus on a screen: where the element that has it goes, its section's heading takes it or, where that went
 * with it, the heading of the screen.
 */
export function useKeptFocus(): RefObject<HTMLDivElement | null> {
  const screen = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const root = screen.current;
    if (root === null) return;
    let last: { readonly element: Element; readonly section: Element | null } | undefined;
    const note = ({ target }: FocusEvent) => {
      if (target instanceof Element) last = { element: target, section: target.closest("section") };
    };
    const observer = new MutationObserver(() => {
      if (last === undefined || last.element.isConnected || document.activeElement !== document.body) return;
      const own = last.section?.isConnected ? last.section.querySelector<HTMLElement>("h2, h3") : null;
      const heading = own ?? root.querySelector<HTMLElement>("h1");
      if (heading === null) return;
      heading.tabIndex = -1;
      heading.focus();
    });
    root.addEventListener("focusin", note);
    observer.observe(root, { childList: true, subtree: true });
    return () => {
      root.removeEventListener("focusin", note);
      observer.disconnect();
    };
  }, []);
  return screen;
}
