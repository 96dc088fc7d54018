import { systemClock } from "../platform/clock.ts";
import { content } from "../platform/content.ts";
import { createLab } from "../platform/lab.ts";
import { startLabWorker } from "../platform/lab-worker.ts";
import { services } from "../platform/services.ts";
import { createTrustAnchors } from "../platform/trust-anchors.ts";

/** The lab of this window. */
export function openLab() {
  return createLab({
    startWorker: startLabWorker,
    timestamp: systemClock.timestamp,
    anchors: createTrustAnchors(services, content),
  });
}
