import { useStore } from "zustand";
import type { App, AppState } from "./app-store.ts";
import { useEnvironment } from "./environment.ts";

export function useApp(): App {
  return useEnvironment().app;
}

export function useAppState<Value>(select: (state: AppState) => Value): Value {
  return useStore(useApp().store, select);
}
