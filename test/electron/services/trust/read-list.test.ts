import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readList } from "../../../../electron/services/trust/read-list.ts";
import { ServiceFailure } from "../../../../electron/services/service-failure.ts";
import { aCertificate, pemOf } from "../../../builders/certificates.ts";

const [one, other] = [aCertificate({ name: "One" }), aCertificate({ name: "Other" })];
const leaf = aCertificate({ isAuthority: false });

const read = (text: string) => readList(Buffer.from(text));
const refusal = (at: string) => expect.objectContaining({ code: "damaged-file", at });

describe("a list of authorities", () => {
  test("gives each certificate's name and end, and the certificates alone", () => {
    const list = read(`# Who we trust\n${one.pem}\nand\n${other.pem}`);
    expect(list).toEqual({
      pem: one.pem + other.pem,
      authorities: [
        { subject: "One, Test office", validTo: "2095-12-31T00:00:00.000Z" },
        { subject: "Other, Test office", validTo: "2095-12-31T00:00:00.000Z" },
      ],
    });
  });

  test("may begin with a byte order mark and have Windows line ends", () => {
    expect(read(`\ufeff${one.pem.replaceAll("\n", "\r\n")}`).pem).toBe(one.pem);
  });

  test("may be a single certificate in DER", () => {
    expect(readList(one.der).pem).toBe(one.pem);
  });

  test("has a certificate once, however often the file has it", () => {
    expect(read(one.pem + other.pem + one.pem).pem).toBe(one.pem + other.pem);
  });

  test("may hold an authority whose time is over: what it vouched for before may still count", () => {
    const past = aCertificate({ to: "2025-06-30T00:00:00Z" });
    expect(read(past.pem).authorities).toMatchObject([{ validTo: "2025-06-30T00:00:00.000Z" }]);
  });

  test("names an authority by its certificate alone where that gives no organisation, or nothing at all", () => {
    expect(read(aCertificate({ name: "Solo", organisation: undefined }).pem).authorities).toMatchObject([
      { subject: "Solo" },
    ]);
    expect(read(aCertificate({ name: undefined, organisation: undefined }).pem).authorities).toMatchObject([
      { subject: expect.stringMatching(/^([0-9A-F]{2}:){31}[0-9A-F]{2}$/) },
    ]);
  });

  test("shows a name without the marks that turn text round, and at most 200 characters of it", () => {
    const hostile = aCertificate({ name: `<img src=x onerror=alert(1)>\u202e${"x".repeat(400)}` });
    const [authority] = read(hostile.pem).authorities;
    expect(authority?.subject).toMatch(/^<img src=x onerror=alert\(1\)>x+$/);
    expect(authority?.subject).toHaveLength(200);
  });
});

describe("a file is refused", () => {
  test.each([
    ["that is empty", "", "the file holds no certificate"],
    ["without a certificate", "hello", "the file holds no certificate"],
    [
      "with a private key before the certificates",
      one.privateKey + one.pem,
      "line 1: this is a private key, and Pandu stores none",
    ],
    [
      "with a private key after a damaged certificate",
      `${pemOf("CERTIFICATE", Buffer.from("x"))}${one.privateKey}`,
      "line 4: this is a private key, and Pandu stores none",
    ],
    [
      "with a certificate that is none",
      `# a\n${one.pem}${pemOf("CERTIFICATE", Buffer.from("nothing"))}`,
      "line 11: certificate 2 cannot be read",
    ],
    [
      "with something after a certificate in its block",
      pemOf("CERTIFICATE", Buffer.concat([one.der, Buffer.from("more")])),
      "line 1: certificate 1 cannot be read",
    ],
    [
      "with another kind of block",
      one.pem + pemOf("X509 CRL", one.der),
      'line 10: "X509 CRL" is not a certificate',
    ],
    [
      "with a certificate of nobody's authority",
      one.pem + leaf.pem,
      "line 10: certificate 2 is not that of an authority",
    ],
    ["with 501 certificates", one.pem.repeat(501), "the file holds more than 500 certificates"],
  ])("%s", (_, text, sentence) => {
    expect(() => read(text)).toThrow(refusal(sentence));
  });

  test("that is DER and no certificate, or not an authority's", () => {
    expect(() => readList(one.der.subarray(0, -1))).toThrow(refusal("the certificate cannot be read"));
    expect(() => readList(leaf.der)).toThrow(refusal("the certificate is not that of an authority"));
  });

  test("but not for 500 certificates", () => {
    expect(read(one.pem.repeat(500)).authorities).toHaveLength(1);
  });
});

describe("whatever a file holds", () => {
  const file = Buffer.from(`# list\r\n${one.pem}${other.pem}`);
  const damaged = fc
    .array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { maxLength: 4 })
    .chain((changes) => fc.nat(file.length).map((length) => ({ changes, length })))
    .map(({ changes, length }) => {
      const bytes = Buffer.from(file);
      for (const [at, value] of changes) bytes[at] = value;
      return length % 3 === 0 ? bytes.subarray(0, length) : bytes;
    });

  test("it is refused with a sentence, or what is taken reads the same again", () => {
    let taken = 0;
    fc.assert(
      fc.property(fc.oneof(damaged, fc.uint8Array()), (bytes) => {
        try {
          const list = readList(bytes);
          taken += 1;
          expect(read(list.pem)).toEqual(list);
        } catch (error) {
          if (!(error instanceof ServiceFailure)) throw error;
          expect(error.code).toBe("damaged-file");
        }
      }),
      { numRuns: 500 },
    );
    expect(taken).toBeGreaterThan(0);
  });

  test("a private key in it is never taken", () => {
    fc.assert(
      fc.property(fc.nat(file.length), (at) => {
        const text = file.toString();
        expect(() => read(`${text.slice(0, at)}\n${one.privateKey}${text.slice(at)}`)).toThrow("private key");
      }),
    );
  });
});
