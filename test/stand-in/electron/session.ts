import { EventEmitter } from "node:events";
import { chromium } from "./chromium.ts";
import { protocol } from "./protocol.ts";

type RequestListener = (details: { url: string }, answer: (response: { cancel?: boolean }) => void) => void;
type PermissionRequest = (contents: null, permission: string, answer: (isGranted: boolean) => void) => void;

class Session extends EventEmitter {
  readonly protocol = protocol;
  /** What Electron does where the app says nothing: it lets requests through and grants permissions. */
  requestListener: RequestListener = (_details, answer) => answer({});
  permissionRequest: PermissionRequest = (_contents, _permission, answer) => answer(true);
  permissionCheck: (contents: null, permission: string) => boolean = () => true;
  devicePermission: () => boolean = () => false;

  readonly webRequest = {
    onBeforeRequest: (listener: RequestListener) => {
      this.requestListener = listener;
    },
  };

  setPermissionRequestHandler(handler: PermissionRequest): void {
    this.permissionRequest = handler;
  }

  setPermissionCheckHandler(handler: (contents: null, permission: string) => boolean): void {
    this.permissionCheck = handler;
  }

  setDevicePermissionHandler(handler: () => boolean): void {
    this.devicePermission = handler;
  }

  setSpellCheckerEnabled(isEnabled: boolean): void {
    void chromium("spell-checker", isEnabled);
  }
}

export const session = { defaultSession: new Session() };
