import { beforeEach, describe, expect, it } from "vitest";
import { loadProgress } from "../../../../renderer/domain/progress/load-progress.ts";
import { aCourseEvent, aGrade } from "../../../builders/course-events.ts";
import { createMemoryJournal } from "../../../ports/memory-journal.ts";
import { createMemoryProgressRepository } from "../../../ports/memory-progress-repository.ts";

const answers = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    aCourseEvent("check-answered", { lesson: "back", graded: aGrade(`item-${index}`, "back"), activeMs: 0 }),
  );

describe("loading a learner's progress", () => {
  const make = () => {
    const journal = createMemoryJournal("pc-1");
    const repository = createMemoryProgressRepository();
    const reads: number[] = [];
    const ports = {
      journal: {
        ...journal.port,
        read: (request: Parameters<typeof journal.port.read>[0]) => {
          reads.push(request.after);
          return journal.port.read(request);
        },
      },
      repository,
    };
    return { journal, repository, ports, reads };
  };
  let world: ReturnType<typeof make>;
  const checksSeen = async () => {
    const { view } = await loadProgress(world.ports, "siti");
    return Object.keys(view["safe-lifting"]?.checks ?? {}).length;
  };

  beforeEach(() => {
    world = make();
  });

  it("folds everything when nothing is stored", async () => {
    world.journal.write("pc-1", answers(3));
    expect(await checksSeen()).toBe(3);
  });

  it("reads only the tail when the stored view agrees with the journal", async () => {
    world.journal.write("pc-1", answers(3));
    await checksSeen();
    world.journal.write("pc-1", answers(2));
    world.reads.length = 0;
    expect(await checksSeen()).toBe(3);
    expect(world.reads).toEqual([3]);
    expect((await world.repository.find("siti"))?.heads).toMatchObject([{ device: "pc-1", seq: 5 }]);
  });

  it("rebuilds when the index was deleted", async () => {
    world.journal.write("pc-1", answers(4));
    await checksSeen();
    await world.repository.remove("siti");
    expect(await checksSeen()).toBe(4);
  });

  it("rebuilds when the stored head is not in the journal", async () => {
    world.journal.write("pc-1", answers(4));
    await checksSeen();
    world.journal.journals.set("pc-1", []);
    world.journal.write("pc-1", answers(2));
    expect(await checksSeen()).toBe(2);
  });

  it("rebuilds when the journal of another PC was restored", async () => {
    world.journal.write("pc-1", answers(1));
    await checksSeen();
    world.journal.write("pc-2", [
      aCourseEvent("check-answered", { lesson: "back", graded: aGrade("elsewhere", "back"), activeMs: 0 }),
    ]);
    expect(await checksSeen()).toBe(2);
  });

  it("goes on without an index when the index cannot be read or written", async () => {
    const broken = () => Promise.reject(new Error("IndexedDB is gone"));
    world.journal.write("pc-1", answers(3));
    const { view } = await loadProgress(
      {
        journal: world.journal.port,
        repository: { find: broken, save: broken, replace: broken, remove: broken },
      },
      "siti",
    );
    expect(Object.keys(view["safe-lifting"]?.checks ?? {})).toHaveLength(3);
  });
});
