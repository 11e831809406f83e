/** Countries of several zones, by ISO code, with the zone that most people there live in; and others, for speed. */
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
  CD: 'Africa/Kinshasa',
  CH: 'Europe/Zurich',
  CL: 'America/Santiago',
  CN: 'Asia/Shanghai',
  CO: 'America/Bogota',
  CZ: 'Europe/Prague',
  DE: 'Europe/Berlin',
  DK: 'Europe/Copenhagen',
  EC: 'America/Guayaquil',
  EE: 'Europe/Tallinn',
  EG: 'Africa/Cairo',
  ES: 'Europe/Madrid',
  FI: 'Europe/Helsinki',
  FR: 'Europe/Paris',
  GB: 'Europe/London',
  GH: 'Africa/Accra',
  GL: 'America/Godthab',
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
  KZ: 'Asia/Almaty',
  LK: 'Asia/Colombo',
  LT: 'Europe/Vilnius',
  LU: 'Europe/Luxembourg',
  LV: 'Europe/Riga',
  MA: 'Africa/Casablanca',
  MN: 'Asia/Ulaanbaatar',
  MX: 'America/Mexico_City',
  MY: 'Asia/Kuala_Lumpur',
  NG: 'Africa/Lagos',
  NL: 'Europe/Amsterdam',
  NO: 'Europe/Oslo',
  NZ: 'Pacific/Auckland',
  PE: 'America/Lima',
  PF: 'Pacific/Tahiti',
  PG: 'Pacific/Port_Moresby',
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
  UZ: 'Asia/Tashkent',
  VN: 'Asia/Ho_Chi_Minh',
  XK: 'Europe/Belgrade',
  ZA: 'Africa/Johannesburg',
};

/** States by ISO 3166-2 code that keep another time than most of their country. */
const STATES: Record<string, string> = {
  ...states('US', 'America/Los_Angeles', 'CA NV OR WA'),
  ...states('US', 'America/Denver', 'CO ID MT NM UT WY'),
  ...states('US', 'America/Phoenix', 'AZ'),
  ...states('US', 'America/Chicago', 'AL AR IA IL KS LA MN MO MS ND NE OK SD TN TX WI'),
  ...states('US', 'America/Anchorage', 'AK'),
  ...states('US', 'Pacific/Honolulu', 'HI'),
  ...states('CA', 'America/Vancouver', 'BC'),
  ...states('CA', 'America/Edmonton', 'AB NT'),
  ...states('CA', 'America/Regina', 'SK'),
  ...states('CA', 'America/Winnipeg', 'MB'),
  ...states('CA', 'America/Halifax', 'NB NS PE'),
  ...states('CA', 'America/St_Johns', 'NL'),
  ...states('CA', 'America/Whitehorse', 'YT'),
  ...states('AU', 'Australia/Perth', 'WA'),
  ...states('AU', 'Australia/Adelaide', 'SA'),
  ...states('AU', 'Australia/Brisbane', 'QLD'),
  ...states('AU', 'Australia/Darwin', 'NT'),
  ...states('BR', 'America/Manaus', 'AM MS MT RO RR'),
  ...states('BR', 'America/Rio_Branco', 'AC'),
  ...states('ES', 'Atlantic/Canary', 'CN'),
};

/** Cities that keep another time than their state or country, by their usual name. */
const CITIES: Record<string, Record<string, string>> = {
  US: {
    ...cities('America/New_York', 'knoxville, chattanooga'),
    ...cities('America/Denver', 'el paso'),
    ...cities('America/Chicago', 'pensacola, evansville'),
  },
  BR: cities('America/Manaus', 'boa vista, campo grande, cuiaba, porto velho'),
  CD: cities('Africa/Lubumbashi', 'lubumbashi'),
  ID: cities('Asia/Makassar', 'balikpapan, denpasar, makassar, manado, samarinda'),
  MX: {
    ...cities('America/Tijuana', 'mexicali, tijuana'),
    ...cities('America/Hermosillo', 'hermosillo'),
    ...cities('America/Ciudad_Juarez', 'juarez'),
    ...cities('America/Cancun', 'cancun'),
  },
  RU: {
    ...cities('Europe/Kaliningrad', 'kaliningrad'),
    ...cities('Europe/Samara', 'izhevsk, samara, saratov'),
    ...cities('Asia/Yekaterinburg', 'chelyabinsk, perm, tyumen, ufa, yekaterinburg'),
    ...cities('Asia/Omsk', 'omsk'),
    ...cities('Asia/Novosibirsk', 'barnaul, krasnoyarsk, novosibirsk, tomsk'),
    ...cities('Asia/Irkutsk', 'irkutsk'),
    ...cities('Asia/Vladivostok', 'khabarovsk, vladivostok'),
  },
};

function states(country: string, zone: string, codes: string): Record<string, string> {
  return Object.fromEntries(codes.split(' ').map((code) => [`${country}-${code}`, zone]));
}

function cities(zone: string, names: string): Record<string, string> {
  return Object.fromEntries(names.split(', ').map((name) => [name, zone]));
}

/** A place in the words of the lexicon; null where it is not known. */
export interface Place {
  country: string | null;
  /** ISO 3166-2. */
  state: string | null;
  city: string | null;
}

/**
 * The time zone of a place: its city's or its state's where a country has several, else its country's; undefined when
 * that is not known.
 */
export function zoneOf({ country, state, city }: Place): string | undefined {
  if (country === null) return undefined;
  const cities = own(CITIES, country);
  const nearest = (cities && own(cities, city)) ?? own(STATES, state) ?? own(COUNTRIES, country);
  if (nearest === undefined && !others.has(country)) others.set(country, firstZone(country));
  return nearest ?? others.get(country);
}

/** A lead may come from `constructor`. */
function own<Value>(table: Record<string, Value>, name: string | null): Value | undefined {
  return name !== null && Object.hasOwn(table, name) ? table[name] : undefined;
}

const others = new Map<string, string | undefined>();

/** As Intl knows it: the rest of the world's countries have one zone, or hardly more. */
function firstZone(country: string): string | undefined {
  if (!/^[A-Z]{2}$/.test(country)) return undefined;
  // A property where the language's standard was still a draft, a method since.
  const locale = new Intl.Locale('und', { region: country }) as Intl.Locale & {
    timeZones?: string[];
    getTimeZones?: () => string[] | undefined;
  };
  return (locale.getTimeZones?.() ?? locale.timeZones)?.[0];
}
