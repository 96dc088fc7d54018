/** One end of a channel between two processes: `ChildProcess` here, `process` there. */
type End = {
  readonly send: (message: unknown) => void;
  readonly onMessage: (take: (message: unknown) => void) => void;
};

type Message =
  | { readonly kind: "call"; readonly id: number; readonly name: string; readonly input: unknown }
  | { readonly kind: "answer"; readonly id: number; readonly value: unknown }
  | { readonly kind: "failure"; readonly id: number; readonly reason: string };

export type Answers = Readonly<Record<string, (input: never) => unknown>>;

export type Ask = (name: string, input?: unknown) => Promise<unknown>;

/** Calls in both directions over one channel: `answers` are what the other end may ask. */
export function createCalls({ send, onMessage }: End, answers: Answers): Ask {
  const open = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let last = 0;
  onMessage((received) => {
    const message = received as Message;
    if (message.kind === "call") return void reply(message, answers, send);
    const waiting = open.get(message.id);
    open.delete(message.id);
    if (message.kind === "answer") waiting?.resolve(message.value);
    else waiting?.reject(new Error(message.reason));
  });
  return (name, input) =>
    new Promise((resolve, reject) => {
      last += 1;
      open.set(last, { resolve, reject });
      send({ kind: "call", id: last, name, input } satisfies Message);
    });
}

async function reply(call: Message & { kind: "call" }, answers: Answers, send: End["send"]): Promise<void> {
  const { id, name, input } = call;
  try {
    const answer = answers[name];
    if (answer === undefined) throw new Error(`nothing answers ${name}`);
    send({ kind: "answer", id, value: await answer(input as never) } satisfies Message);
  } catch (error) {
    send({
      kind: "failure",
      id,
      reason: error instanceof Error ? error.message : String(error),
    } satisfies Message);
  }
}
