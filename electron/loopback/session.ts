import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** Who may use a running loopback host: the browser that opened one of its addresses. */
export type Session = {
  /** The secret of the next address: it opens one browser, once. */
  readonly ticket: () => string;
  /** Spends a ticket; true for the one that was good. */
  readonly spend: (given: string) => boolean;
  readonly cookie: string;
  readonly isHeldBy: (cookieHeader: string | undefined) => boolean;
};

/** Makes the secrets of one start. Cookies know no ports, so the name tells one host from the next. */
export function createSession(port: number): Session {
  const name = `pandu-${port}`;
  const token = secret();
  let ticket = secret();
  return {
    ticket: () => ticket,
    spend: (given) => {
      if (!isEqual(given, ticket)) return false;
      ticket = secret();
      return true;
    },
    cookie: `${name}=${token}; HttpOnly; SameSite=Strict; Path=/`,
    isHeldBy: (header = "") =>
      header.split(";").some((pair) => {
        const [key, value = ""] = pair.trim().split("=");
        return key === name && isEqual(value, token);
      }),
  };
}

function secret(): string {
  return randomBytes(32).toString("base64url");
}

/** Takes as long for a near miss as for any other. */
function isEqual(one: string, other: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}
