/**
 * The number to call in danger, with the countries that have it (ISO 3166-1) and the time zones they are in (IANA; one that ends
 * in a slash stands for all that begin so). The first that fits counts. Elsewhere 112 is right: it is called in all of
 * Europe and in many other countries, and mobile phones take it everywhere, as they take 911 (3GPP TS 22.101 §10.1).
 */
const NUMBERS: readonly (readonly [number: string, countries: string, zones: string])[] = [
  ['000', 'AU', 'Australia/ Antarctica/Macquarie Indian/Christmas Indian/Cocos Pacific/Norfolk'],
  ['100', 'IL NP', 'Asia/Jerusalem Asia/Tel_Aviv Asia/Kathmandu Asia/Katmandu'],
  ['10111', 'ZA', 'Africa/Johannesburg'],
  ['105', 'PE', 'America/Lima'],
  ['106', 'CU', 'America/Havana'],
  [
    '110',
    'BO CN GT IR JP TW',
    'America/La_Paz Asia/Shanghai Asia/Urumqi America/Guatemala Asia/Tehran Asia/Tokyo Asia/Taipei',
  ],
  ['111', 'NZ', 'Pacific/Auckland Pacific/Chatham'],
  ['113', 'VN', 'Asia/Ho_Chi_Minh Asia/Saigon'],
  ['118', 'NI', 'America/Managua'],
  ['119', 'JM LK', 'America/Jamaica Asia/Colombo'],
  ['122', 'EG', 'Africa/Cairo'],
  ['123', 'CO', 'America/Bogota'],
  ['133', 'CL', 'America/Santiago America/Punta_Arenas America/Coyhaique Pacific/Easter'],
  ['15', 'PK', 'Asia/Karachi'],
  [
    '190',
    'BR',
    'America/Araguaina America/Bahia America/Belem America/Boa_Vista America/Campo_Grande America/Cuiaba America/Eirunepe America/Fortaleza America/Maceio America/Manaus America/Noronha America/Porto_Velho America/Recife America/Rio_Branco America/Santarem America/Sao_Paulo',
  ],
  ['191', 'TH', 'Asia/Bangkok'],
  [
    '999',
    'AE BD BH GB HK MO MY QA SG TT',
    'Asia/Dubai Asia/Dhaka Asia/Bahrain Asia/Hong_Kong Asia/Macau Asia/Kuala_Lumpur Asia/Kuching Asia/Qatar Asia/Singapore America/Port_of_Spain',
  ],
  ['9999', 'OM', 'Asia/Muscat'],
  // Greenland and France
  [
    '112',
    '',
    'America/Danmarkshavn America/Godthab America/Nuuk America/Scoresbysund America/Thule America/Cayenne America/Guadeloupe America/Marigot America/Martinique America/Miquelon America/St_Barthelemy',
  ],
  [
    '911',
    'AR BM CA CR DO EC GU HN JO MX PH PR PY SV US UY',
    'America/ Asia/Amman Asia/Manila Atlantic/Bermuda Canada/ Mexico/ Pacific/Galapagos Pacific/Guam Pacific/Honolulu Pacific/Pago_Pago Pacific/Saipan US/',
  ],
];

/**
 * The number to call in danger, as far as a browser tells where it is: by the time zone, which follows the device; where
 * that is of no place, such as UTC, by the country of the first language that names one (BCP 47).
 */
export function emergencyNumber(languages: readonly string[], timeZone: string): string {
  const isPlace = /^(?!Etc\/).+\//.test(timeZone);
  const country = languages.map((tag) => /-([A-Z]{2})\b/.exec(tag)?.[1]).find(Boolean) ?? 'nowhere';
  const found = NUMBERS.find(([, countries, zones]) =>
    isPlace ? zones.split(' ').some((zone) => isIn(zone, timeZone)) : countries.split(' ').includes(country),
  );
  return found?.[0] ?? '112';
}

const isIn = (zone: string, timeZone: string) =>
  zone.endsWith('/') ? timeZone.startsWith(zone) : timeZone === zone;
