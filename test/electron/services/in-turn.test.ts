import { setTimeout } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { createTurn } from "../../../electron/services/in-turn.ts";

describe("actions in turn", () => {
  test("run one after the other as they came, however long each takes", async () => {
    const turn = createTurn();
    const log: string[] = [];
    const act = (name: string, pause: number) =>
      turn(async () => {
        log.push(`${name} begins`);
        await setTimeout(pause);
        log.push(`${name} ends`);
        return name;
      });
    expect(await Promise.all([act("a", 8), act("b", 1)])).toEqual(["a", "b"]);
    expect(log).toEqual(["a begins", "a ends", "b begins", "b ends"]);
  });

  test("go on behind one that failed", async () => {
    const turn = createTurn();
    const failed = turn(() => Promise.reject(new Error("no")));
    const next = turn(async () => "yes");
    await expect(failed).rejects.toThrow("no");
    expect(await next).toBe("yes");
  });
});
