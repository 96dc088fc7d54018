import type { Lab } from "../domain/provenance/maker.ts";

/** A lab whose code is loaded when it is opened, so that no learner loads it on the way to a lesson. */
export function createLaterLab(load: () => Promise<Lab<File>>): Lab<File> {
  const lab = load();
  return {
    inspect: (file, options) => {
      const inspection = lab.then(({ inspect }) => inspect(file, options));
      return {
        result: inspection.then(({ result }) => result),
        cancel: () => void inspection.then(({ cancel }) => cancel()),
      };
    },
    make: (product, from) => lab.then(({ make }) => make(product, from)),
    close: () => void lab.then(({ close }) => close()),
  };
}
