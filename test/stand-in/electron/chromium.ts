import { createCalls, type Answers, type Ask } from "../calls.ts";
import { pageAnswers } from "./page-answers.ts";

/** Chromium's side, in the process of the test. */
export const chromium: Ask = createCalls(
  {
    send: (message) => process.send?.(message),
    onMessage: (take) => process.on("message", take),
  },
  pageAnswers satisfies Answers,
);
