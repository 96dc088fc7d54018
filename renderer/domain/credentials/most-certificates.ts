/** At most so many certificates or badges are made at once: a desk then answers within a second, and a printer in a morning. */
export const mostCertificates = 200;
