import { app } from "electron";

/** Appends answer only when they are on the disk, so nothing acknowledged is lost when the time is up. */
const longestWait = 2000;

/** Lets what is open close before the process ends, but not for ever. */
export function closeBeforeQuit(close: () => Promise<void>): void {
  let isClosed = false;
  app.on("before-quit", (event) => {
    if (isClosed) return;
    event.preventDefault();
    const timeOut = new Promise<void>((resolve) => setTimeout(resolve, longestWait));
    void Promise.race([close(), timeOut]).then(() => {
      isClosed = true;
      app.quit();
    });
  });
}
