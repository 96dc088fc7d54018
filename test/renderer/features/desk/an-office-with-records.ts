import { aPassedCourse, aStudiedLesson } from "../../../builders/course-passes.ts";
import { aSealingPc, sealed } from "../../../electron/services/bundles/a-sealing-pc.ts";
import { openDeskServices } from "./a-desk-window.tsx";

/** Four people of two units, of whom Mya has passed and Hoa has begun what all must have passed by 20 November. */
export async function anOfficeWithRecords() {
  const services = await openDeskServices();
  const { id, revision, fingerprint, ...office } = await services.ask("desk.office.load", {});
  await services.ask("desk.office.save", {
    ...office,
    units: [
      { id: "u1", name: "Ministry" },
      { id: "u2", name: "Ports", parent: "u1" },
    ],
    people: [
      { id: "p1", name: "Mya", staffNumber: "A-1", unit: "u2" },
      { id: "p2", name: "Hoa", staffNumber: "A-2", unit: "u2" },
      { id: "p3", name: "=Ana", staffNumber: "A-3", unit: "u1" },
    ],
    requirements: [{ id: "r1", course: "safe-lifting", units: [], due: "2026-11-20" }],
  });
  const pc = await aSealingPc();
  await pc.study("mya", aPassedCourse());
  await pc.study("hoa", aStudiedLesson());
  await pc.study("bo", aStudiedLesson());
  const bytes = await sealed(pc.key, [
    await pc.part("mya", { name: "Mya", staffNumber: "a1", unit: "" }),
    await pc.part("hoa", { name: "Hoa", staffNumber: "A 2", unit: "" }),
    await pc.part("bo", { name: "Bo", staffNumber: "X-9", unit: "" }),
  ]);
  await services.ask("desk.collect", {
    files: [{ name: "room-3", content: Buffer.from(bytes).toString("base64") }],
  });
  await services.ask("desk.devices.accept", { devices: [{ device: pc.device, name: "Room 3" }] });
  return services;
}
