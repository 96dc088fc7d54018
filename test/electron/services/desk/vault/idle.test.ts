import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createIdle, idleLimit } from "../../../../../electron/services/desk/vault/idle.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function anIdle() {
  const time = { now: 1_000_000, monotonic: 0 };
  const onIdle = vi.fn();
  const idle = createIdle({ now: () => time.now, monotonic: () => time.monotonic }, onIdle);
  const pass = (ms: number, { awake = ms } = {}) => {
    time.now += ms;
    time.monotonic += awake;
    vi.advanceTimersByTime(awake);
  };
  idle.start();
  return { idle, onIdle, pass };
}

describe("the idle desk", () => {
  test("is told after ten minutes, and not before", () => {
    const { onIdle, pass } = anIdle();
    pass(idleLimit - 1000);
    expect(onIdle).not.toHaveBeenCalled();
    pass(6000);
    expect(onIdle).toHaveBeenCalled();
  });

  test("has all its time again when somebody does something", () => {
    const { idle, onIdle, pass } = anIdle();
    pass(idleLimit - 1000);
    idle.touch();
    expect(idle.leftMs()).toBe(idleLimit);
    pass(idleLimit - 1000);
    expect(onIdle).not.toHaveBeenCalled();
    expect(idle.leftMs()).toBe(1000);
  });

  test("counts the time in which the PC slept", () => {
    const { idle, onIdle, pass } = anIdle();
    pass(3 * 3_600_000, { awake: 0 });
    expect(idle.leftMs()).toBe(0);
    pass(5000);
    expect(onIdle).toHaveBeenCalled();
  });

  test("is not kept open by a clock that is set back", () => {
    const { idle, pass } = anIdle();
    pass(-86_400_000, { awake: idleLimit });
    expect(idle.leftMs()).toBe(0);
  });

  test("says nothing once it is stopped", () => {
    const { idle, onIdle, pass } = anIdle();
    idle.stop();
    pass(2 * idleLimit);
    expect(onIdle).not.toHaveBeenCalled();
  });
});
