import { createContext, type ReactNode, useContext, useState } from "react";

/** What was chosen on the screens of the open desk. It goes with the desk when that locks. */
const KeptContext = createContext<Map<string, unknown> | undefined>(undefined);

/** Keeps what is chosen on a screen while another screen of the desk is shown. */
export function KeepState({ children }: { readonly children: ReactNode }) {
  const [kept] = useState(() => new Map<string, unknown>());
  return <KeptContext value={kept}>{children}</KeptContext>;
}

/** As `useState`, but the value is there again when the screen comes back. */
export function useKeptState<Value>(
  key: string,
  initial: Value,
): readonly [Value, (change: (before: Value) => Value) => void] {
  const kept = useContext(KeptContext);
  const [value, setValue] = useState(() => (kept?.get(key) as Value | undefined) ?? initial);
  const change = (next: (before: Value) => Value) =>
    setValue((before) => {
      const after = next(before);
      kept?.set(key, after);
      return after;
    });
  return [value, change];
}
