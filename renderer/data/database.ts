import { Dexie, type Table } from "dexie";
import type { CourseView } from "../domain/progress/course-view.ts";
import { initial } from "./migrations/0001-initial.ts";

/** A course view with its owner and the shape it was folded to. */
export type ViewRow = {
  readonly learner: string;
  readonly course: string;
  readonly shape: number;
  readonly view: CourseView;
};

/** How far a device's journal of a learner was folded. */
export type HeadRow = {
  readonly learner: string;
  readonly device: string;
  readonly seq: number;
  readonly head: string;
};

export type Database = Dexie & {
  readonly views: Table<ViewRow, [string, string]>;
  readonly heads: Table<HeadRow, [string, string]>;
};

const migrations = [initial];

/** Opens the index of folded views. It may be deleted at any moment: the journals hold what counts. */
export function openDatabase(name: string): Database {
  const database = new Dexie(name);
  for (const migrate of migrations) migrate(database);
  return database as Database;
}
