import { expect, test } from "vitest";
import { type ChartOrder, orderTallies } from "../../../../renderer/features/desk/overview/order-tallies.ts";

const aTally = (name: string, current: number, required: number, overdue: number) => ({
  ...{ id: name, name, required, passed: current, current, overdue },
});
const tallies = [aTally("Roads 10", 5, 10, 1), aTally("Ports", 1, 4, 3), aTally("Roads 9", 2, 4, 0)];
const names = (order: ChartOrder) => orderTallies(tallies, order).map(({ name }) => name);

test("charts are ordered by share, by what is overdue or by name, and what is equal by name", () => {
  expect(names("least")).toEqual(["Ports", "Roads 9", "Roads 10"]);
  expect(names("most")).toEqual(["Roads 9", "Roads 10", "Ports"]);
  expect(names("overdue")).toEqual(["Ports", "Roads 10", "Roads 9"]);
  expect(names("name")).toEqual(["Ports", "Roads 9", "Roads 10"]);
});
