import type { Sureness } from "../../domain/event/sureness.ts";

/** The key of the words for each degree. */
export const sureWords = {
  guessing: "sureGuessing",
  "fairly-sure": "sureFairly",
  certain: "sureCertain",
} as const satisfies Record<Sureness, string>;

/** The key of the remark on how well a learner's sureness fitted. */
export const calibrationWords = {
  right: {
    guessing: "calibrationRightGuessing",
    "fairly-sure": "calibrationRightFairlySure",
    certain: "calibrationRightCertain",
  },
  wrong: {
    guessing: "calibrationWrongGuessing",
    "fairly-sure": "calibrationWrongFairlySure",
    certain: "calibrationWrongCertain",
  },
} as const satisfies Record<"right" | "wrong", Record<Sureness, string>>;
