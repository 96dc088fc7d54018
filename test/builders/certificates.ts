import { generateKeyPairSync, sign } from "node:crypto";

type Details = {
  readonly name: string | undefined;
  readonly organisation: string | undefined;
  readonly isAuthority: boolean;
  readonly from: string;
  readonly to: string;
};

/** A certificate that signed itself, made for this test. */
export type Certificate = { readonly der: Buffer; readonly pem: string; readonly privateKey: string };

/** An authority's certificate, valid from 2025 to 2095 unless told otherwise. */
export function aCertificate(details: Partial<Details> = {}): Certificate {
  const whole: Details = {
    name: "Test authority",
    organisation: "Test office",
    isAuthority: true,
    from: "2025-01-01T00:00:00Z",
    to: "2095-12-31T00:00:00Z",
    ...details,
  };
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const content = toBeSigned(whole, publicKey.export({ type: "spki", format: "der" }));
  const der = sequence(content, algorithm, bits(sign("sha256", content, privateKey)));
  return {
    der,
    pem: pemOf("CERTIFICATE", der),
    privateKey: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
  };
}

/** A block of PEM. */
export function pemOf(label: string, der: Uint8Array): string {
  const lines =
    Buffer.from(der)
      .toString("base64")
      .match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ""].join("\n");
}

// X.509 in DER: RFC 5280, section 4.1.
function toBeSigned({ name, organisation, isAuthority, from, to }: Details, key: Buffer): Buffer {
  const names = sequence(...attribute("55040a", organisation), ...attribute("550403", name));
  const basicConstraints = sequence(
    oid("551d13"),
    octets(sequence(...(isAuthority ? [der(0x01, [0xff])] : []))),
  );
  return sequence(
    der(0xa0, integer(2)),
    integer(1),
    algorithm,
    names,
    sequence(time(from), time(to)),
    names,
    key,
    der(0xa3, sequence(basicConstraints)),
  );
}

function der(tag: number, ...parts: readonly (Uint8Array | readonly number[])[]): Buffer {
  const content = Buffer.concat(parts.map((part) => Uint8Array.from(part)));
  const { length } = content;
  const size = length < 0x80 ? [length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

function sequence(...parts: readonly Uint8Array[]): Buffer {
  return der(0x30, ...parts);
}

function integer(value: number): Buffer {
  return der(0x02, [value]);
}

function oid(hex: string): Buffer {
  return der(0x06, Buffer.from(hex, "hex"));
}

function octets(content: Uint8Array): Buffer {
  return der(0x04, content);
}

function bits(content: Uint8Array): Buffer {
  return der(0x03, [0], content);
}

function attribute(type: string, value: string | undefined): readonly Buffer[] {
  return value === undefined ? [] : [der(0x31, sequence(oid(type), der(0x0c, Buffer.from(value))))];
}

function time(iso: string): Buffer {
  return der(0x18, Buffer.from(`${iso.replaceAll(/\D/g, "")}Z`));
}

/** ECDSA with SHA-256, RFC 5758. */
const algorithm = sequence(oid("2a8648ce3d040302"));
