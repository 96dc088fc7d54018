import { join } from "node:path";
import type { Drill, Story } from "../../../renderer/domain/drill/drill.ts";
import type { Finding, LoadedCourse } from "../load.ts";
import { drillsOf } from "./parts.ts";
import { always, alwaysAt, canTakeAll, loopIn, mostChoices, openingOf, reachedIn } from "./story-paths.ts";

type Fault = { readonly path: string; readonly reason: string };

/** Whether every story of a drill ends, whether only the procedure earns in it, and whether guessing is of no use. */
export function checkDrills(loaded: LoadedCourse): Finding[] {
  return drillsOf(loaded).flatMap((drill) => {
    const file = join(loaded.folder, "drills", `${drill.id}.json`);
    return [...nameFaults(drill, loaded), ...drill.stories.flatMap(storyFaults), ...natureFaults(drill)].map(
      (fault) => ({ file, ...fault }),
    );
  });
}

function nameFaults({ lesson, sources, stories }: Drill, { course }: LoadedCourse): Fault[] {
  const known = new Set(course.sources.map(({ id }) => id));
  const strange = sources.filter((id) => !known.has(id));
  const ids = stories.map(({ id }) => id);
  return [
    ...(course.lessons.includes(lesson)
      ? []
      : [{ path: "lesson", reason: `names the lesson "${lesson}", which the course does not have` }]),
    ...strange.map((id) => ({ path: "sources", reason: `"${id}" is not a source of the course` })),
    ...[...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => ({
      path: `stories.${id}`,
      reason: "is the id of two stories",
    })),
  ];
}

function storyFaults(story: Story): Fault[] {
  const shape = shapeFaults(story);
  // What can be earned in a story is known only when all its ways end.
  const reasons = shape.length > 0 ? shape : earningFaults(story);
  return reasons.map((reason) => ({ path: `stories.${story.id}`, reason }));
}

function shapeFaults(story: Story): string[] {
  const { moments } = story;
  const ids = Object.values(moments).flatMap(({ choices = {} }) => Object.keys(choices));
  const reached = reachedIn(story);
  const loop = loopIn(story);
  return [
    ...[...reached]
      .filter((id) => moments[id] === undefined)
      .map((id) => `leads to "${id}", which is none of its moments`),
    ...Object.keys(moments)
      .filter((id) => !reached.has(id))
      .map((id) => `has the moment "${id}", which nothing leads to`),
    ...(new Set(ids).size === ids.length ? [] : ["uses the id of a choice twice"]),
    ...(loop === undefined ? [] : [`can come back to "${loop}": a story goes on to its end`]),
  ];
}

function earningFaults(story: Story): string[] {
  const places = Array.from({ length: mostChoices(story) }, (_, place) => place);
  return [
    ...(canTakeAll(story) ? [] : ["cannot be ended with all four steps"]),
    ...(canTakeAll(story, always("obey")) ? ["earns all four steps to those who always obey"] : []),
    ...(canTakeAll(story, always("refuse")) ? ["earns all four steps to those who always refuse"] : []),
    ...places
      .filter((place) => canTakeAll(story, alwaysAt(place)))
      .map((place) => `earns all four steps to those who always take choice ${place + 1}`),
  ];
}

/** Before the call-back nobody may be able to tell who asks: each opening occurs with a genuine and a false request. */
function natureFaults({ stories }: Drill): Fault[] {
  return stories
    .filter((story) => shapeFaults(story).length === 0)
    .filter(
      (story) =>
        !stories.some(
          (other) =>
            other.isGenuine !== story.isGenuine &&
            loopIn(other) === undefined &&
            openingOf(other) === openingOf(story),
        ),
    )
    .map(({ id }) => ({
      path: `stories.${id}`,
      reason: "gives itself away: no story of the other nature begins like it",
    }));
}
