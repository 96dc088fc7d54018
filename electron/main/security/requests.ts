import type { Session } from "electron";
import type { RefusedRequests } from "../../services/static-files/refused-requests.ts";
import { isOurs } from "./our-address.ts";

/** Refuses every request that would leave the app, whoever makes it, and counts it. */
export function refuseRequests(session: Session, isPackaged: boolean, refused: RefusedRequests): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    const stays = isOurs(url) || isHeldByPage(url) || (!isPackaged && url.startsWith("devtools:"));
    if (!stays) refused.add();
    answer({ cancel: !stays });
  });
}

function isHeldByPage(url: string): boolean {
  return url.startsWith("data:") || url.startsWith("blob:app://pandu/");
}
