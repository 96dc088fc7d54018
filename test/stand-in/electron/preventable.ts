import type { EventEmitter } from "node:events";

/** Emits an event that a listener may prevent; true when one did. */
export function emitPreventable(emitter: EventEmitter, name: string, details: object = {}): boolean {
  let isPrevented = false;
  const preventDefault = () => {
    isPrevented = true;
  };
  emitter.emit(name, { ...details, preventDefault });
  return isPrevented;
}
