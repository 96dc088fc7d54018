import { useState } from "react";

/** A long list in pieces: what is shown of it, how many are left, and the way to more. */
export function useBounded<Thing>(things: readonly Thing[], piece: number) {
  const [most, setMost] = useState(piece);
  return {
    shown: things.slice(0, most),
    left: Math.max(0, things.length - most),
    showMore: () => setMost((count) => count + piece),
  };
}
