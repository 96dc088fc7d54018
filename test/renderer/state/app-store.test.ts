import { expect, test } from "vitest";
import { createStore } from "zustand/vanilla";
import type { Result, Services, Settings } from "../../../electron/contract/contract.ts";
import type { Method } from "../../../electron/contract/methods.ts";
import { createApp } from "../../../renderer/state/app-store.ts";
import type { LearnerSession, SessionState } from "../../../renderer/state/learner-session.ts";
import { aLearner } from "../../builders/learners.ts";

const info = {
  version: "1.0.0",
  host: "browser",
  device: "d0d0d0d0d0d0d0d0",
  dataFolder: "/data",
  isDiskLow: false,
  refusedRequests: 0,
  canSavePdf: false,
  data: "ready",
  boot: "boot-1",
} as const;

type Answers = Partial<Record<Method, Result<unknown>>>;

function anApp(answers: Answers = {}, saved: SessionState["saved"] = { state: "saved" }) {
  const asked: { method: Method; input: unknown }[] = [];
  const spoken: string[] = [];
  const known: Answers = {
    "app.info": { ok: true, value: info },
    "settings.load": { ok: true, value: { language: "th" } satisfies Settings },
    "learners.list": { ok: true, value: { learners: [aLearner()], unreadable: [] } },
    ...answers,
  };
  const services = {
    call: async (method: Method, input: unknown) => {
      asked.push({ method, input });
      return known[method] ?? { ok: true, value: {} };
    },
  } as Services;
  const app = createApp({
    services,
    wait: async () => undefined,
    loadListings: async () => [],
    useLanguage: async (language) => {
      spoken.push(language);
      return language;
    },
    preferredLanguage: () => "ms",
    openSession: async (learner): Promise<LearnerSession> => ({
      store: createStore<SessionState>(() => ({ learner, view: {}, saved })),
      record: () => undefined,
      flush: async () => undefined,
    }),
  });
  const methods = () => asked.map(({ method }) => method);
  return { app, asked, methods, spoken, state: () => app.store.getState() };
}

test("the app starts in the language that this PC was set to", async () => {
  const { app, spoken, state } = anApp();
  await app.start();
  expect(state()).toMatchObject({ phase: "ready", language: "th" });
  expect(state().learners).toHaveLength(1);
  expect(spoken).toEqual(["th"]);
});

test("a PC that was never set is spoken to in its own language", async () => {
  const { app, state } = anApp({ "settings.load": { ok: true, value: {} } });
  await app.start();
  expect(state().language).toBe("ms");
});

test("data of a newer Pandu is not asked for", async () => {
  const { app, methods, state } = anApp({
    "app.info": { ok: true, value: { ...info, data: "newer" } },
    "settings.load": { ok: false, code: "newer-data" },
  });
  await app.start();
  expect(state().phase).toBe("newer-data");
  expect(methods()).not.toContain("learners.list");
});

test("settings that cannot be read are told, in the language of the system", async () => {
  const { app, spoken, state } = anApp({
    "settings.load": { ok: false, code: "damaged-file", at: "settings.json" },
  });
  await app.start();
  expect(state()).toMatchObject({
    phase: "failed",
    problem: { code: "damaged-file", at: "settings.json" },
  });
  expect(spoken).toEqual(["ms"]);
});

test("a learner of the language in use comes in without its words being loaded again", async () => {
  const { app, asked, spoken } = anApp();
  await app.start();
  expect(await app.enter(aLearner({ language: "th" }))).toBeUndefined();
  expect(spoken).toEqual(["th"]);
  await app.enter(aLearner({ language: "my" }));
  expect(spoken).toEqual(["th", "my"]);
  expect(asked).toContainEqual({
    method: "settings.save",
    input: { language: "th", lastLearner: "learner-1" },
  });
});

test("leaving closes the session and locks whoever has a passphrase", async () => {
  const { app, asked, state } = anApp();
  await app.start();
  await app.enter(aLearner({ isProtected: true }));
  expect(await app.leave()).toBeUndefined();
  expect(state().session).toBeUndefined();
  expect(asked).toContainEqual({ method: "learners.lock", input: { id: "learner-1" } });
});

test("whose answers are not saved yet stays, and is told why", async () => {
  const { app, methods, state } = anApp({}, { state: "failed", code: "disk-full", at: "journal.ndjson" });
  await app.start();
  await app.enter(aLearner({ isProtected: true }));
  expect(await app.leave()).toMatchObject({ code: "disk-full", at: "journal.ndjson" });
  expect(state().session).toBeDefined();
  expect(methods()).not.toContain("learners.lock");
});

test("a language chosen inside a session becomes the learner's and this PC's", async () => {
  const changed = aLearner({ language: "my" });
  const { app, asked, state } = anApp({ "learners.update": { ok: true, value: changed } });
  await app.start();
  await app.enter(aLearner({ language: "th" }));
  await app.chooseLanguage("my");
  expect(state().session?.store.getState().learner.language).toBe("my");
  expect(asked).toContainEqual({
    method: "settings.save",
    input: { language: "my", lastLearner: "learner-1" },
  });
});
