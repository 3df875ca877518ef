/** Where help is called by another number than 112, which works in all of Europe and from most mobile phones elsewhere. */
const NUMBERS: Readonly<Record<string, string>> = {
  AE: '999',
  AR: '911',
  AU: '000',
  BR: '190',
  CA: '911',
  CN: '110',
  EG: '122',
  GB: '999',
  HK: '999',
  IL: '100',
  IR: '110',
  JO: '911',
  JP: '110',
  MX: '911',
  MY: '999',
  NZ: '111',
  PK: '15',
  SA: '999',
  SG: '999',
  US: '911',
  ZA: '10111',
};

/**
 * The number to call in danger, as far as a browser tells where it is: a time zone of Europe, else the country of the first
 * language that names one (BCP 47).
 */
export function emergencyNumber(languages: readonly string[], timeZone: string): string {
  if (timeZone.startsWith('Europe/')) return '112';
  const countries = languages.map((tag) => /-([A-Z]{2})\b/.exec(tag)?.[1]);
  return NUMBERS[countries.find(Boolean) ?? ''] ?? '112';
}
