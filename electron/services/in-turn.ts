/** Runs actions one after the other, each when the one before has ended, however it ended. */
export type InTurn = <Value>(action: () => Promise<Value>) => Promise<Value>;

/** A queue of its own. */
export function createTurn(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (action) => {
    const result = last.then(action);
    last = result.catch(() => undefined);
    return result;
  };
}
