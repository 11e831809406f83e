/** Countries by ISO code with the zone that most people there live in. */
const COUNTRIES: Record<string, string> = {
  AE: 'Asia/Dubai',
  AR: 'America/Argentina/Buenos_Aires',
  AT: 'Europe/Vienna',
  AU: 'Australia/Sydney',
  BD: 'Asia/Dhaka',
  BE: 'Europe/Brussels',
  BG: 'Europe/Sofia',
  BR: 'America/Sao_Paulo',
  CA: 'America/Toronto',
  CH: 'Europe/Zurich',
  CL: 'America/Santiago',
  CN: 'Asia/Shanghai',
  CO: 'America/Bogota',
  CZ: 'Europe/Prague',
  DE: 'Europe/Berlin',
  DK: 'Europe/Copenhagen',
  EE: 'Europe/Tallinn',
  EG: 'Africa/Cairo',
  ES: 'Europe/Madrid',
  FI: 'Europe/Helsinki',
  FR: 'Europe/Paris',
  GB: 'Europe/London',
  GH: 'Africa/Accra',
  GR: 'Europe/Athens',
  HK: 'Asia/Hong_Kong',
  HR: 'Europe/Zagreb',
  HU: 'Europe/Budapest',
  ID: 'Asia/Jakarta',
  IE: 'Europe/Dublin',
  IL: 'Asia/Jerusalem',
  IN: 'Asia/Kolkata',
  IT: 'Europe/Rome',
  JP: 'Asia/Tokyo',
  KE: 'Africa/Nairobi',
  KR: 'Asia/Seoul',
  LK: 'Asia/Colombo',
  LT: 'Europe/Vilnius',
  LU: 'Europe/Luxembourg',
  LV: 'Europe/Riga',
  MA: 'Africa/Casablanca',
  MX: 'America/Mexico_City',
  MY: 'Asia/Kuala_Lumpur',
  NG: 'Africa/Lagos',
  NL: 'Europe/Amsterdam',
  NO: 'Europe/Oslo',
  NZ: 'Pacific/Auckland',
  PE: 'America/Lima',
  PH: 'Asia/Manila',
  PK: 'Asia/Karachi',
  PL: 'Europe/Warsaw',
  PT: 'Europe/Lisbon',
  QA: 'Asia/Qatar',
  RO: 'Europe/Bucharest',
  RS: 'Europe/Belgrade',
  RU: 'Europe/Moscow',
  SA: 'Asia/Riyadh',
  SE: 'Europe/Stockholm',
  SG: 'Asia/Singapore',
  SI: 'Europe/Ljubljana',
  SK: 'Europe/Bratislava',
  TH: 'Asia/Bangkok',
  TR: 'Europe/Istanbul',
  TW: 'Asia/Taipei',
  UA: 'Europe/Kyiv',
  US: 'America/New_York',
  UY: 'America/Montevideo',
  VN: 'Asia/Ho_Chi_Minh',
  ZA: 'Africa/Johannesburg',
};

/** Large cities away from their country's main zone, in lower case. */
const CITIES: Record<string, Record<string, string>> = {
  US: {
    ...cities(
      'America/Los_Angeles',
      'los angeles, san francisco, san diego, san jose, seattle, portland, sacramento, oakland, palo alto, mountain view, las vegas',
    ),
    ...cities('America/Denver', 'denver, salt lake city, boulder, albuquerque'),
    ...cities('America/Phoenix', 'phoenix, tucson, scottsdale'),
    ...cities(
      'America/Chicago',
      'chicago, houston, dallas, austin, san antonio, minneapolis, milwaukee, kansas city, st. louis, nashville, new orleans',
    ),
    ...cities('Pacific/Honolulu', 'honolulu'),
    ...cities('America/Anchorage', 'anchorage'),
  },
  CA: {
    ...cities('America/Vancouver', 'vancouver, victoria, burnaby'),
    ...cities('America/Edmonton', 'calgary, edmonton'),
    ...cities('America/Winnipeg', 'winnipeg'),
    ...cities('America/Halifax', 'halifax'),
  },
  AU: {
    ...cities('Australia/Perth', 'perth'),
    ...cities('Australia/Brisbane', 'brisbane, gold coast'),
    ...cities('Australia/Adelaide', 'adelaide'),
    ...cities('Australia/Darwin', 'darwin'),
  },
  BR: { ...cities('America/Manaus', 'manaus'), ...cities('America/Cuiaba', 'cuiabá, cuiaba') },
  MX: {
    ...cities('America/Tijuana', 'tijuana'),
    ...cities('America/Monterrey', 'monterrey'),
    ...cities('America/Cancun', 'cancún, cancun'),
  },
  RU: {
    ...cities('Asia/Yekaterinburg', 'yekaterinburg'),
    ...cities('Asia/Novosibirsk', 'novosibirsk'),
    ...cities('Asia/Vladivostok', 'vladivostok'),
  },
  ES: cities('Atlantic/Canary', 'las palmas, santa cruz de tenerife'),
  ID: cities('Asia/Makassar', 'denpasar, makassar'),
};

function cities(zone: string, names: string): Record<string, string> {
  return Object.fromEntries(names.split(', ').map((name) => [name, zone]));
}

/** The time zone of a place: by city where a country has several, else by country; undefined when neither is known. */
export function zoneOf(country: string | null, city: string | null): string | undefined {
  if (country === null) return undefined;
  const ofCity = CITIES[country]?.[city?.trim().toLowerCase() ?? ''];
  return ofCity ?? COUNTRIES[country];
}
