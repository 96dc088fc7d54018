import { createServer } from "node:http";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { aLoopback } from "./a-loopback.ts";

let host: Awaited<ReturnType<typeof aLoopback>>;

beforeEach(async () => {
  host = await aLoopback();
});

afterEach(() => host.close());

const asPage = (cookie: string) => ({ cookie, origin: host.origin, "content-type": "application/json" });

describe("the address", () => {
  it("gives the first browser a cookie that scripts and other sites cannot use, and sends it to the page", async () => {
    const address = new URL(host.addresses[0] ?? "");
    const { status, headers } = await host.ask(address.pathname + address.search);
    expect(status).toBe(303);
    expect(headers.location).toBe("/");
    expect(headers["set-cookie"]?.[0]).toMatch(/^pandu-\d+=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/);
  });

  it("opens nothing a second time", async () => {
    await host.enter();
    const used = new URL(host.addresses[0] ?? "");
    const { status, headers, body } = await host.ask(used.pathname + used.search);
    expect(status).toBe(403);
    expect(headers["set-cookie"]).toBeUndefined();
    expect(body).toBe("This address was used already; `npm start` gives a new one.\n");
  });

  it("lets a browser that is in already open it again", async () => {
    const cookie = await host.enter();
    const used = new URL(host.addresses[0] ?? "");
    const { status, headers } = await host.ask(used.pathname + used.search, { headers: { cookie } });
    expect(status).toBe(303);
    expect(headers["set-cookie"]).toBeUndefined();
  });

  it("is followed by a new one that opens the next browser", async () => {
    const first = await host.enter();
    const second = await host.enter();
    expect(host.addresses).toHaveLength(3);
    expect(second).toBe(first);
  });

  it("is not spent by a guess", async () => {
    expect((await host.ask("/?key=guess")).status).toBe(403);
    expect(await host.enter()).not.toBe("");
  });

  it("is not exchanged under another host's name", async () => {
    const address = new URL(host.addresses[0] ?? "");
    const { status } = await host.ask(address.pathname + address.search, {
      headers: { host: "evil.example" },
    });
    expect(status).toBe(403);
    expect(host.addresses).toHaveLength(1);
  });
});

describe("a request without the cookie", () => {
  it.each(["/", "/assets/main-abc.js", "/courses/index.en.json", "/nothing"])(
    "is refused for %s",
    async (path) => {
      const { status, body } = await host.ask(path);
      expect(status).toBe(403);
      expect(body).toBe("Open Pandu by the address that it printed when it started.\n");
    },
  );

  it("reaches no service", async () => {
    const headers = { origin: host.origin, "content-type": "application/json" };
    expect((await host.ask("/rpc/app.info", { method: "POST", headers, body: "{}" })).status).toBe(403);
    expect(host.calls).toEqual([]);
  });

  it("is refused with a cookie of another start", async () => {
    const { port } = new URL(host.origin);
    const cookie = `pandu-${port}=${"a".repeat(43)}`;
    expect((await host.ask("/", { headers: { cookie } })).status).toBe(403);
  });
});

describe("a request with the cookie", () => {
  it("gets the page", async () => {
    const cookie = await host.enter();
    const { status, headers, body } = await host.ask("/", { headers: { cookie } });
    expect(status).toBe(200);
    expect(headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(body).toContain("<title>Pandu</title>");
  });

  it("reaches a service with its method and input", async () => {
    const headers = asPage(await host.enter());
    const { body } = await host.ask("/rpc/journal.open", {
      method: "POST",
      headers,
      body: '{"learner":"siti"}',
    });
    expect(JSON.parse(body)).toEqual({ ok: true, value: { learner: "siti" } });
    expect(host.calls).toEqual([{ method: "journal.open", input: { learner: "siti" } }]);
  });

  it.each(["evil.example", "localhost:80", "pandu.evil.example"])(
    "is refused under the host %s",
    async (name) => {
      const cookie = await host.enter();
      const { status, body } = await host.ask("/", { headers: { cookie, host: name } });
      expect(status).toBe(403);
      expect(body).toBe("Pandu answers at its own address only.\n");
    },
  );

  it.each(["http://evil.example", "null", "http://127.0.0.1:1"])(
    "is refused from the origin %s",
    async (origin) => {
      const headers = { ...asPage(await host.enter()), origin };
      expect((await host.ask("/rpc/app.info", { method: "POST", headers, body: "{}" })).status).toBe(403);
      expect((await host.ask("/", { headers })).status).toBe(403);
      expect(host.calls).toEqual([]);
    },
  );

  it("is refused when it posts and does not say from where", async () => {
    const headers = { cookie: await host.enter(), "content-type": "application/json" };
    expect((await host.ask("/rpc/app.info", { method: "POST", headers, body: "{}" })).status).toBe(403);
  });

  it("is refused when the browser says that another site made it", async () => {
    const headers = { cookie: await host.enter(), "sec-fetch-site": "cross-site" };
    expect((await host.ask("/", { headers })).status).toBe(403);
  });

  it.each(["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"])("is refused with the method %s", async (method) => {
    const cookie = await host.enter();
    expect((await host.ask("/", { method, headers: { cookie } })).status).toBe(405);
  });

  it("is refused when what it posts is no JSON by its type", async () => {
    const headers = { ...asPage(await host.enter()), "content-type": "text/plain" };
    expect((await host.ask("/rpc/app.info", { method: "POST", headers, body: "{}" })).status).toBe(415);
    expect(host.calls).toEqual([]);
  });

  it("gets a sentence for an address that no service has", async () => {
    const headers = asPage(await host.enter());
    expect((await host.ask("/rpc/", { method: "POST", headers, body: "{}" })).status).toBe(404);
    expect((await host.ask("/", { method: "POST", headers, body: "{}" })).status).toBe(404);
  });

  it("is refused when it says that its body is larger than 64 MB", async () => {
    const headers = { ...asPage(await host.enter()), "content-length": String(64 * 1024 * 1024 + 1) };
    const { status, body } = await host.ask("/rpc/backup.inspect", { method: "POST", headers, body: "{" });
    expect([status, body]).toEqual([413, "The request is larger than 64 MB.\n"]);
    expect(host.calls).toEqual([]);
  });

  it("is cut off when its body turns out larger than 64 MB", async () => {
    const headers = { ...asPage(await host.enter()), "transfer-encoding": "chunked" };
    const body = new Uint8Array(64 * 1024 * 1024 + 1);
    const answer = host.ask("/rpc/backup.inspect", { method: "POST", headers, body });
    expect(await answer.then(({ status }) => status).catch(() => 413)).toBe(413);
    expect(host.calls).toEqual([]);
  });
});

describe("files", () => {
  it.each([
    "/../secret.json",
    "/assets/../../secret.json",
    "/%2e%2e/secret.json",
    "/..%2fsecret.json",
    "/assets/%2e%2e%2f%2e%2e%2fsecret.json",
    "/..%5csecret.json",
    "/assets/..%00/secret.json",
    "/%E0%A4%A",
    "/C:%5csecret.json",
  ])("%s leads out of the folder and is not found", async (path) => {
    const cookie = await host.enter();
    const { status, body } = await host.ask(path, { headers: { cookie } });
    expect(status).toBe(404);
    expect(body).not.toContain("not for anyone");
  });

  it.each(["//evil.example/", "http://evil.example/"])("the target %s is no address here", async (target) => {
    const cookie = await host.enter();
    expect((await host.ask(target, { headers: { cookie } })).status).toBe(400);
  });

  it("whose names hold a hash are kept by the browser, others are asked for again", async () => {
    const cookie = await host.enter();
    const hashed = await host.ask("/assets/main-abc.js", { headers: { cookie } });
    const page = await host.ask("/", { headers: { cookie } });
    expect(hashed.headers["cache-control"]).toBe("private, max-age=31536000, immutable");
    expect(page.headers["cache-control"]).toBe("no-cache");
  });

  it("asked for by HEAD come without a body", async () => {
    const cookie = await host.enter();
    const { status, body } = await host.ask("/", { method: "HEAD", headers: { cookie } });
    expect([status, body]).toEqual([200, ""]);
  });
});

describe("every answer", () => {
  it("carries the policy and its companions, refusals too", async () => {
    const cookie = await host.enter();
    for (const answer of [
      await host.ask("/", { headers: { cookie } }),
      await host.ask("/"),
      await host.ask("/?key=x"),
    ]) {
      expect(answer.headers["content-security-policy"]).toContain("default-src 'none'; script-src 'self'");
      expect(answer.headers["content-security-policy"]).toContain("frame-ancestors 'none'");
      expect(answer.headers["content-security-policy"]).toContain("worker-src 'self';");
      expect(answer.headers["content-security-policy"]).not.toContain("'unsafe-");
      expect(answer.headers["x-content-type-options"]).toBe("nosniff");
      expect(answer.headers["cross-origin-opener-policy"]).toBe("same-origin");
      expect(answer.headers["referrer-policy"]).toBe("no-referrer");
      expect(answer.headers["access-control-allow-origin"]).toBeUndefined();
    }
  });
});

describe("requests that the page's policy refused", () => {
  it("are counted when they would have left the app", async () => {
    const headers = { ...asPage(await host.enter()), "content-type": "application/csp-report" };
    for (const uri of ["https://evil.example/x", "wss://evil.example", "inline", "data"]) {
      const body = JSON.stringify({ "csp-report": { "blocked-uri": uri } });
      expect((await host.ask("/refused", { method: "POST", headers, body })).status).toBe(204);
    }
    expect(host.refused.count()).toBe(2);
  });
});

describe("the port", () => {
  it("is another one where the preferred one is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => other.once("listening", resolve));
    const address = other.address();
    const taken = typeof address === "object" ? (address?.port ?? 0) : 0;
    const second = await aLoopback(taken);
    expect(new URL(second.origin).port).not.toBe(String(taken));
    await second.close();
    other.close();
  });
});
