import { stat } from "node:fs/promises";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { test } from "./hosts-test.ts";
import { launchLoopback } from "./loopback.ts";

function call(page: Page, method: string, input: object): Promise<unknown> {
  return page.evaluate(
    async ([name, given]) => {
      const headers = { "content-type": "application/json" };
      const answer = await fetch(`/rpc/${name}`, { method: "POST", headers, body: JSON.stringify(given) });
      return (await answer.json()) as unknown;
    },
    [method, input] as const,
  );
}

test("the browser edition opens by its address, keeps the secret out of it, and reaches the services", async ({
  out,
  freshFolder: dataFolder,
}) => {
  const { page, close, ended } = await launchLoopback({ dataFolder, out });
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe("/");
  expect(await page.evaluate(() => document.cookie)).toBe("");
  expect(await call(page, "app.info", {})).toMatchObject({
    ok: true,
    value: { host: "browser", canSavePdf: false, dataFolder, refusedRequests: 0 },
  });
  expect(await call(page, "print.pdf", { name: "x.pdf", landscape: true })).toMatchObject({
    ok: false,
    code: "unsupported",
  });
  await close();
  expect(await ended).toBe(0);
});

test("the browser edition refuses and counts what would leave it", async ({
  out,
  freshFolder: dataFolder,
}) => {
  const { page, close } = await launchLoopback({ dataFolder, out });
  await page.evaluate(() => fetch("https://example.com/fetch").catch(() => undefined));
  await page.evaluate(() => {
    new Image().src = "http://127.0.0.2/image.png";
  });
  await expect.poll(() => call(page, "app.info", {})).toMatchObject({ value: { refusedRequests: 2 } });
  await close();
});

test("a page of another origin cannot reach the services, with the browser's cookie or without", async ({
  out,
  freshFolder: dataFolder,
}) => {
  const { page, context, close } = await launchLoopback({ dataFolder, out });
  const { origin } = new URL(page.url());
  const stranger = await context.newPage();
  await stranger.route("http://evil.example/", (route) =>
    route.fulfill({ contentType: "text/html", body: "evil" }),
  );
  await stranger.goto("http://evil.example/");
  const answer = await stranger.evaluate(
    (address) =>
      fetch(`${address}/rpc/app.info`, { method: "POST", credentials: "include", body: "{}" }).then(
        (got) => got.text(),
        (error) => String(error),
      ),
    origin,
  );
  expect(answer).toBe("TypeError: Failed to fetch");
  await close();
});

test("the address file is for this user alone and goes with the end", async ({
  out,
  freshFolder: dataFolder,
}) => {
  const { close } = await launchLoopback({ dataFolder, out });
  const { mode } = await stat(join(dataFolder, "address.json"));
  if (process.platform !== "win32") expect(mode & 0o777).toBe(0o600);
  await close();
  await expect(stat(join(dataFolder, "address.json"))).rejects.toThrow("ENOENT");
  await expect(stat(join(dataFolder, "lock"))).rejects.toThrow("ENOENT");
});

test("a second server on the same data says who has it and ends", async ({
  out,
  freshFolder: dataFolder,
}) => {
  const { close } = await launchLoopback({ dataFolder, out });
  await expect(launchLoopback({ dataFolder, out })).rejects.toThrow("The server ended with 1.");
  await close();
});
