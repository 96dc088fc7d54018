import { parentPort, workerData } from "node:worker_threads";
import { createJudge, type Knowledge } from "./judge-file.ts";

/** What the thread is asked, one thing at a time. */
export type JudgeQuestion =
  | { readonly ask: "ready" }
  | { readonly ask: "open"; readonly bytes: Uint8Array }
  | { readonly ask: "judge"; readonly knowledge: Knowledge };

/** What it answers: the judge's own answer, or the message of an error. */
export type JudgeAnswer = { readonly answer: unknown } | { readonly error: string };

const judge = createJudge(String(workerData));

parentPort?.on("message", (question: JudgeQuestion) => {
  void answer(question).then((answered) => parentPort?.postMessage(answered));
});

async function answer(question: JudgeQuestion): Promise<JudgeAnswer> {
  try {
    return { answer: await answerOf(question) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

function answerOf(question: JudgeQuestion): Promise<unknown> {
  switch (question.ask) {
    case "ready":
      return Promise.resolve();
    case "open":
      return judge.open(question.bytes);
    case "judge":
      return judge.judge(question.knowledge);
  }
  return question satisfies never;
}
