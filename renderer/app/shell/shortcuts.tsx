import { lazy, Suspense, useEffect, useEffectEvent, useState } from "react";
import { useHashLocation } from "wouter/use-hash-location";
import { useSessionState } from "../../state/use-session.ts";

const ShortcutList = lazy(async () => ({ default: (await import("./shortcut-list.tsx")).ShortcutList }));

/** Alt+Left goes back, / searches, ? lists all shortcuts. Single keys can be turned off in the settings. */
export function Shortcuts() {
  const hasSingleKeys = useSessionState(({ learner }) => learner.comfort.shortcuts);
  const [, navigate] = useHashLocation();
  const [isOpen, setIsOpen] = useState(false);

  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.altKey && event.key === "ArrowLeft") {
      event.preventDefault();
      window.history.back();
      return;
    }
    if (!hasSingleKeys || event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
    if (event.key === "?") setIsOpen(true);
    else if (event.key === "/") {
      event.preventDefault();
      navigate("/search");
    }
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);

  if (!isOpen) return null;
  return (
    <Suspense>
      <ShortcutList onClose={() => setIsOpen(false)} />
    </Suspense>
  );
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches("input:not([type=radio], [type=checkbox]), select, textarea, [contenteditable]")
  );
}
