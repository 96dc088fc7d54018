import type { Input, Output } from "../../../contract/contract.ts";
import { timestamp } from "../../clock.ts";
import { fingerprintOf } from "../../keys/fingerprint.ts";
import { ServiceFailure } from "../../service-failure.ts";
import type { OpenDesk } from "../open-desk.ts";
import type { Collection } from "./collector.ts";
import { sourcesIn } from "./folder-sources.ts";
import type { Source } from "./source.ts";

/** Takes files' bytes as the window has them. */
export function collectFiles(desk: OpenDesk, { files }: Input<"desk.collect">): Promise<Collection> {
  const sources = files.map(({ name, content }): Source => ({
    name,
    size: Math.floor((content.length / 4) * 3),
    read: async () => Buffer.from(content, "base64"),
  }));
  return collectAll(desk, sources);
}

/** Takes the files of a folder. */
export async function collectFolder(
  desk: OpenDesk,
  { path }: Input<"desk.collectFolder">,
): Promise<Collection> {
  return collectAll(desk, await sourcesIn(path));
}

/** With what was left over when a PC was accepted and its files could not all be taken. */
function collectAll(desk: OpenDesk, sources: readonly Source[]): Promise<Collection> {
  const { inTurn, collector, ledger } = desk;
  return inTurn(() => {
    const accepted = [...ledger.state.devices.values()].filter(({ state }) => state === "accepted");
    const left = accepted.flatMap(({ waiting }) => [...waiting]);
    return collector.collect([...keptSources(desk, left), ...sources]);
  });
}

/** How far the running or last collection is. */
export function progressOf({ collector, watch, ledger }: OpenDesk): Output<"desk.collectProgress"> {
  const watched = watch.watched();
  return { ...collector.progress(), version: ledger.state.version, ...(watched && { watch: watched }) };
}

/** What became of what came into the watched folder the last time. */
export function watchOutcome({ watch }: OpenDesk): Output<"desk.watchOutcome"> {
  const outcome = watch.outcome();
  return outcome === undefined ? {} : { outcome };
}

/** Takes what a file says of a learner, whatever was collected before. */
export function acceptRefused(
  desk: OpenDesk,
  { file, learner, reason }: Input<"desk.refused.accept">,
): Promise<Collection> {
  const { inTurn, ledger, collector, clock } = desk;
  return inTurn(async () => {
    const known = ledger.state.files.get(file);
    if (known === undefined || !known.acceptable.includes(learner))
      throw new ServiceFailure("not-found", "nothing was refused of this learner that may be accepted");
    const [source] = keptSources(desk, [file]);
    if (source === undefined) throw new ServiceFailure("not-found", "this file is not kept any more");
    const at = timestamp(clock.now());
    await ledger.commit([{ entry: { kind: "history-accepted", at, file, learner, reason } }]);
    return collector.collect([{ ...source, accepted: learner }]);
  });
}

/** The PCs that sent something, those that wait to be accepted first. */
export function listDevices({ ledger }: OpenDesk): Output<"desk.devices"> {
  const { devices, learners } = ledger.state;
  const learnersOf = Map.groupBy(learners.values(), ({ device }) => device);
  const order = ["new", "accepted", "dismissed"];
  return {
    devices: [...devices.values()]
      .map(({ publicKey, waiting, named, ...device }) => {
        const known = (learnersOf.get(device.device) ?? []).map(({ details }) => details.name);
        return {
          ...device,
          fingerprint: fingerprintOf(publicKey),
          waiting: waiting.size,
          learners: [...new Set([...known, ...named.values()])],
        };
      })
      .toSorted((one, other) => order.indexOf(one.state) - order.indexOf(other.state)),
  };
}

/** Accepts PCs, and takes what came of them before. */
export function acceptDevices(
  desk: OpenDesk,
  { devices }: Input<"desk.devices.accept">,
): Promise<Collection> {
  const { inTurn, ledger, collector, clock } = desk;
  return inTurn(async () => {
    const { state } = ledger;
    for (const { device } of devices)
      if (!state.devices.has(device)) throw new ServiceFailure("not-found", `there is no PC ${device}`);
    await ledger.commit([{ entry: { kind: "devices-accepted", at: timestamp(clock.now()), devices } }]);
    const accepted = new Set(devices.map(({ device }) => device));
    const files = [...state.files].filter(
      ([, { device, gist }]) =>
        accepted.has(device ?? "") && ["waiting", "refused dismissed-device"].includes(gist),
    );
    return collector.collect(
      keptSources(
        desk,
        files.map(([file]) => file),
      ),
    );
  });
}

/** Takes nothing of a PC. */
export async function dismissDevice(
  { ledger, clock }: OpenDesk,
  { device }: Input<"desk.devices.dismiss">,
): Promise<Record<string, never>> {
  if (!ledger.state.devices.has(device)) throw new ServiceFailure("not-found", `there is no PC ${device}`);
  await ledger.commit([{ entry: { kind: "device-dismissed", at: timestamp(clock.now()), device } }]);
  return {};
}

/** Files in the archive, in the order in which they came. */
function keptSources({ ledger, archive }: OpenDesk, files: readonly string[]): Source[] {
  const read = archive.reader();
  return files.flatMap((file) => {
    const { name = "", size = 0, kept } = ledger.state.files.get(file) ?? {};
    if (kept === undefined) return [];
    const bytes = async () => {
      const found = await read(kept);
      if (found === undefined) throw new Error("it is not kept any more");
      return found;
    };
    return [{ name, size, read: bytes, kept }];
  });
}
