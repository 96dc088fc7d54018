import { openDeskServices } from "./a-desk-window.tsx";

/** An open desk with two people of the ports, and a unit in which nobody is. */
export async function aFilledOffice() {
  const services = await openDeskServices();
  const { id, revision, fingerprint, ...office } = await services.ask("desk.office.load", {});
  await services.ask("desk.office.save", {
    ...office,
    units: [
      { id: "u1", name: "Ministry" },
      { id: "u2", name: "Ports", parent: "u1" },
      { id: "u3", name: "Empty", parent: "u1" },
    ],
    people: [
      { id: "p1", name: "Mya", staffNumber: "A-1", unit: "u2" },
      { id: "p2", name: "Hoa", staffNumber: "", unit: "u2" },
    ],
  });
  return services;
}
