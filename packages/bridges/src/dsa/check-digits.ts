/** Lengths of IBANs, by country (ISO 13616). */
// prettier-ignore
const IBAN_LENGTHS: Readonly<Record<string, number>> = {
  AD: 24, AT: 20, BE: 16, BG: 22, CH: 21, CY: 28, CZ: 24, DE: 22, DK: 18, EE: 20, ES: 24, FI: 18, FR: 27, GB: 22,
  GI: 23, GR: 27, HR: 21, HU: 28, IE: 22, IS: 26, IT: 27, LI: 21, LT: 20, LU: 20, LV: 21, MC: 27, MT: 31, NL: 18,
  NO: 15, PL: 28, PT: 25, RO: 24, RS: 22, SE: 24, SI: 19, SK: 24, SM: 27, TR: 26, UA: 29,
};

/** How much of a match is an IBAN: its country's length, when the check digits are right (ISO 7064 mod 97); else nothing. */
export function hasIbanCheck(match: string): number {
  const wanted = IBAN_LENGTHS[match.slice(0, 2).toUpperCase()];
  if (!wanted) return 0;
  let [iban, length] = ['', 0];
  for (const symbol of match) {
    if (iban.length === wanted) break;
    length += 1;
    if (/[a-z0-9]/i.test(symbol)) iban += symbol.toUpperCase();
  }
  if (iban.length !== wanted) return 0;
  const digits = (iban.slice(4) + iban.slice(0, 4)).replace(/[A-Z]/g, (letter) =>
    String(parseInt(letter, 36)),
  );
  const remainder = Array.from(digits).reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0);
  return remainder === 1 ? length : 0;
}

/** How much of a match is the number of a payment card: all of it when its check digit is right (Luhn); else nothing. */
export function hasLuhnCheck(match: string): number {
  const digits = Array.from(match.replace(/\D/g, ''), Number).reverse();
  const sum = digits.reduce((total, digit, place) => {
    const doubled = place % 2 === 1 ? digit * 2 : digit;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0 ? match.length : 0;
}

/** How much of a match is an IPv4 address: all of it when each part is below 256; else nothing. */
export function isIpAddress(match: string): number {
  return match.split('.').every((part) => Number(part) < 256) ? match.length : 0;
}
