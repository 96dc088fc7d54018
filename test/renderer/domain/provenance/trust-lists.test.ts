import { expect, test } from "vitest";
import { countCertificates } from "../../../../renderer/domain/provenance/trust-lists.ts";
import { aCertificate } from "../../../builders/certificates.ts";

test("certificates are counted by their beginnings", () => {
  expect(countCertificates("")).toBe(0);
  expect(countCertificates(`${aCertificate().pem}# and\n${aCertificate().pem}`)).toBe(2);
});
