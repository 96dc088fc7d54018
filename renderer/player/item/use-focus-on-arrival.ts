import { useEffect, useRef } from "react";

/** After a decision its button is gone: the focus goes to what it led to. */
export function useFocusOnArrival(count: number) {
  const ref = useRef<HTMLDivElement>(null);
  const before = useRef(count);
  useEffect(() => {
    if (count > before.current) ref.current?.focus();
    before.current = count;
  }, [count]);
  return ref;
}
