/** A random id for an event or an attempt. */
export function randomId(): string {
  return crypto.randomUUID();
}

/** A random number from 0 up to 1. */
export function random(): number {
  return Math.random();
}
