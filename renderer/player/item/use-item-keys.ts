import { type RefObject, useEffect, useRef } from "react";

type Keys = {
  readonly rootRef: RefObject<HTMLElement | null>;
  readonly isActive: boolean;
  /** Whether single keys may act; learners can turn them off. */
  readonly hasShortcuts: boolean;
  readonly onSubmit: (() => void) | undefined;
};

/** What has an Enter of its own. */
const pressable =
  "a, button, [role=link], select, textarea, summary, input:not([type=radio], [type=checkbox])";
const typing = "select, textarea, [contenteditable], input:not([type=radio], [type=checkbox])";

/** The keys of a question: 1–9 choose an option (and go to a decision, which Enter then takes), Enter checks. */
export function useItemKeys(keys: Keys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  const { isActive } = keys;
  useEffect(() => {
    if (!isActive) return undefined;
    const press = (event: KeyboardEvent) => handle(event, latest.current);
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [isActive]);
}

function handle(event: KeyboardEvent, { rootRef, hasShortcuts, onSubmit }: Keys): void {
  const isChord = event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.repeat;
  if (event.defaultPrevented || isChord || document.querySelector("dialog[open]")) return;
  const target = event.target instanceof Element ? event.target : document.body;
  if (event.key === "Enter" && onSubmit && target.closest(pressable) === null) {
    event.preventDefault();
    onSubmit();
  } else if (hasShortcuts && /^[1-9]$/.test(event.key) && target.closest(typing) === null) {
    const chosen = rootRef.current?.querySelector<HTMLElement>(`[data-key="${event.key}"]`);
    if (chosen instanceof HTMLInputElement) chosen.click();
    chosen?.focus();
  }
}
