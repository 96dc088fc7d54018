import type { DrillChoice, Story } from "../../../renderer/domain/drill/drill.ts";
import { walkDrill } from "../../../renderer/domain/drill/walk-drill.ts";

type Open = readonly (readonly [id: string, choice: DrillChoice])[];

/** Says which of the open choices somebody might take. */
type Habit = (open: Open) => Open;

/** Every way through a story to one of its ends, as the choices taken; a story that comes back to itself has none to give. */
function pathsOf(story: Story, habit: Habit): string[][] {
  const from = (moment: string): string[][] => {
    const open = Object.entries(story.moments[moment]?.choices ?? {});
    if (open.length === 0) return [[]];
    return habit(open).flatMap(([id, { to }]) => from(to).map((rest) => [id, ...rest]));
  };
  return from(story.start);
}

/** Whether somebody with this habit can take the whole procedure. */
export function canTakeAll(story: Story, habit: Habit = (open) => open): boolean {
  return pathsOf(story, habit).some((path) => walkDrill(story, path).missed.length === 0);
}

/** Does what was asked, or refuses it, wherever that is a choice. */
export function always(guess: "obey" | "refuse"): Habit {
  return (open) => {
    const meant = open.filter(([, choice]) => choice.guess === guess);
    return meant.length > 0 ? meant : open;
  };
}

/** Takes the choice at the same place everywhere, or the last where there are fewer. */
export function alwaysAt(place: number): Habit {
  return (open) => open.slice(0, place + 1).slice(-1);
}

/** The most choices that a moment of the story offers. */
export function mostChoices({ moments }: Story): number {
  return Math.max(0, ...Object.values(moments).map(({ choices = {} }) => Object.keys(choices).length));
}

/** The moments that some way from the start comes past. */
export function reachedIn({ start, moments }: Story): ReadonlySet<string> {
  const reached = new Set<string>();
  const queue = [start];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    queue.push(...Object.values(moments[id]?.choices ?? {}).map(({ to }) => to));
  }
  return reached;
}

/** A moment of the story from which one can come back to it. */
export function loopIn(story: Story): string | undefined {
  const done = new Set<string>();
  const visit = (moment: string, above: readonly string[]): string | undefined => {
    if (above.includes(moment)) return moment;
    if (done.has(moment)) return undefined;
    const next = Object.values(story.moments[moment]?.choices ?? {}).map(({ to }) => to);
    const [loop] = next.flatMap((to) => visit(to, [...above, moment]) ?? []);
    done.add(moment);
    return loop;
  };
  return visit(story.start, []);
}

/**
 * What a story shows of itself before anybody rings the saved number: the media, and what can be chosen, in any order.
 * Two stories with the same opening cannot be told apart by their form.
 */
export function openingOf({ start, moments }: Story): string {
  const from = (id: string): string => {
    const { medium = "", choices = {} } = moments[id] ?? {};
    const open = Object.values(choices).map(({ to, steps = [], guess = "" }) => {
      const after = steps.includes("saved-number") ? "" : from(to);
      return `${guess}${steps.toSorted().join("+")}>${after}`;
    });
    return open.length === 0 ? "end" : `${medium}(${open.toSorted().join(",")})`;
  };
  return from(start);
}
