import type { App, Session, WebContents } from "electron";

const switches: readonly (readonly [name: string, value?: string])[] = [
  ["host-resolver-rules", "MAP * ~NOTFOUND"],
  ["no-proxy-server"],
  ["disable-background-networking"],
  ["disable-component-update"],
  ["disable-domain-reliability"],
  ["disable-sync"],
  ["no-pings"],
];

/** Keeps Chromium itself off the network: no names are resolved, nothing is updated, looked up or reported. */
export function silenceChromium({ commandLine }: App): void {
  for (const [name, value] of switches) commandLine.appendSwitch(name, value);
}

/** The spelling checker fetches dictionaries, whatever the page asks for. */
export function silenceSession(session: Session): void {
  session.setSpellCheckerEnabled(false);
}

/** Peer connections do not pass through webRequest: without a proxy they get no UDP. */
export function silencePeerConnections(contents: WebContents): void {
  contents.setWebRTCIPHandlingPolicy("disable_non_proxied_udp");
}
