export interface Region {
  /** As people read it, after "in". */
  name: string;
  phrases: string;
  /** ISO 3166-1 codes parted by spaces: who is in, as meant here. */
  countries?: string;
  /** ISO 3166-2 codes of states of one country. */
  states?: string;
  /** Folded names of cities of one country, with its code. */
  cities?: [country: string, names: string];
}

const NORDICS = 'DK FI IS NO SE';
const BALTICS = 'EE LV LT';
const IBERIA = 'ES PT';
const BALKANS = 'AL BA BG GR HR ME MK RO RS SI XK';
const EU = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK';
const CEE = 'BG CZ EE HR HU LT LV PL RO RS SI SK';
const EUROPE = `${EU} AL BA CH GB IS LI MC MD ME MK NO RS UA`;
const GULF = 'AE BH KW OM QA SA';
const MIDDLE_EAST = `${GULF} IL IQ IR JO LB PS SY TR YE`;
const NORTH_AFRICA = 'DZ EG LY MA TN';
const WEST_AFRICA = 'BF BJ CI CV GH GM GN GW LR ML MR NE NG SL SN TG';
const EAST_AFRICA = 'BI DJ ER ET KE RW SO SS TZ UG';
const SOUTHERN_AFRICA = 'AO BW LS MW MZ NA SZ ZA ZM ZW';
const AFRICA = `${NORTH_AFRICA} ${WEST_AFRICA} ${EAST_AFRICA} ${SOUTHERN_AFRICA} CD CF CG CM GA GQ KM MG MU SC SD ST TD`;
const SEA = 'BN ID KH LA MM MY PH SG TH TL VN';
const SOUTH_ASIA = 'BD BT IN LK MV NP PK';
const APAC = 'IN CN JP KR TW HK SG MY ID PH VN TH AU NZ PK BD LK NP MM KH LA MO';
const CENTRAL_AMERICA = 'BZ CR GT HN NI PA SV';
const SOUTH_AMERICA = 'AR BO BR CL CO EC PE PY UY VE';
const CARIBBEAN = 'BB BS CU DO HT JM LC PR TT';
const LATAM = `${SOUTH_AMERICA} ${CENTRAL_AMERICA} CU DO MX PR`;

/** Regions as they are meant here, so that a user can see who is in. */
export const REGIONS: Record<string, Region> = {
  dach: {
    name: 'DACH',
    phrases:
      'dach | dach region | d a ch | german speaking europe | german speaking countries | german speaking market | german speaking region | deutschsprachiger raum | deutschsprachigen raum',
    countries: 'DE AT CH',
  },
  benelux: { name: 'Benelux', phrases: 'benelux | low countries | benelux countries', countries: 'BE NL LU' },
  nordics: {
    name: 'the Nordics',
    phrases: 'nordic | nordic countries | nordic region | norden',
    countries: NORDICS,
  },
  scandinavia: {
    name: 'Scandinavia',
    phrases: 'scandinavia | scandinavian | scandinavian countries | escandinavia',
    countries: 'DK NO SE',
  },
  baltics: {
    name: 'the Baltics',
    phrases: 'baltic | baltic states | baltic countries | baltikum',
    countries: BALTICS,
  },
  iberia: { name: 'Iberia', phrases: 'iberia | iberian peninsula | iberian', countries: IBERIA },
  balkans: {
    name: 'the Balkans',
    phrases: 'balkan | western balkans | balkan countries',
    countries: BALKANS,
  },
  visegrad: { name: 'the Visegrád countries', phrases: 'visegrad | v4 countries', countries: 'CZ HU PL SK' },
  cee: {
    name: 'Central and Eastern Europe',
    phrases:
      'cee | central and eastern europe | eastern europe | central europe | central eastern europe | east europe | eastern european | osteuropa | europa del este',
    countries: CEE,
  },
  western_europe: {
    name: 'Western Europe',
    phrases: 'western europe | west europe | western european',
    countries: 'AT BE CH DE ES FR GB IE IT LU NL PT',
  },
  southern_europe: {
    name: 'Southern Europe',
    phrases: 'southern europe | mediterranean | southern european',
    countries: 'CY ES GR HR IT MT PT SI',
  },
  northern_europe: {
    name: 'Northern Europe',
    phrases: 'northern europe',
    countries: `${NORDICS} ${BALTICS} GB IE`,
  },
  uk_ireland: {
    name: 'the UK and Ireland',
    phrases: 'uk and i | uk i | uki | british isles | uk and ireland',
    countries: 'GB IE',
  },
  eu: {
    name: 'the EU',
    phrases:
      'eu | european union | eu countries | eu member states | eu based | union europea | union europeenne',
    countries: EU,
  },
  europe: {
    name: 'Europe',
    phrases:
      'europe | european | continental europe | europa | eea | across europe | europaisch | europeas | europea',
    countries: EUROPE,
  },
  emea: { name: 'EMEA', phrases: 'emea', countries: `${EUROPE} ${MIDDLE_EAST} ${AFRICA}` },
  gcc: {
    name: 'the GCC',
    phrases:
      'gcc | gulf | gulf states | gulf countries | gulf region | gulf cooperation council | gcc countries | golfo',
    countries: GULF,
  },
  mena: {
    name: 'MENA',
    phrases: 'mena | middle east and north africa | arab world | arab countries',
    countries: `${MIDDLE_EAST} ${NORTH_AFRICA}`,
  },
  middle_east: {
    name: 'the Middle East',
    phrases: 'middle east | middle eastern | mideast | naher osten | oriente medio | moyen orient',
    countries: MIDDLE_EAST,
  },
  levant: { name: 'the Levant', phrases: 'levant', countries: 'IL JO LB PS SY' },
  sea: {
    name: 'Southeast Asia',
    phrases:
      'southeast asia | south east asia | south eastern asia | southeast asian | sea | sea region | asean | sudostasien | sudeste asiatico',
    countries: SEA,
  },
  south_asia: {
    name: 'South Asia',
    phrases: 'south asia | indian subcontinent | south asian',
    countries: SOUTH_ASIA,
  },
  east_asia: {
    name: 'East Asia',
    phrases: 'east asia | far east | east asian',
    countries: 'CN HK JP KR MN MO TW',
  },
  greater_china: { name: 'Greater China', phrases: 'greater china', countries: 'CN HK MO TW' },
  apac: {
    name: 'APAC',
    phrases: 'apac | asia pacific | asia pac | asia | asian | asia and pacific | asien',
    countries: APAC,
  },
  anz: {
    name: 'Australia and New Zealand',
    phrases: 'anz | australasia | oceania | australia and new zealand',
    countries: 'AU NZ',
  },
  central_asia: { name: 'Central Asia', phrases: 'central asia', countries: 'KG KZ TJ TM UZ' },
  cis: { name: 'the CIS', phrases: 'cis countries | cis region', countries: 'AM AZ BY KG KZ MD RU TJ UZ' },
  caucasus: { name: 'the Caucasus', phrases: 'caucasus', countries: 'AM AZ GE' },
  africa: { name: 'Africa', phrases: 'africa | african | pan african | afrika | afrique', countries: AFRICA },
  sub_saharan: {
    name: 'Sub-Saharan Africa',
    phrases: 'sub saharan africa | subsaharan africa | sub saharan',
    countries: `${WEST_AFRICA} ${EAST_AFRICA} ${SOUTHERN_AFRICA} CD CG CM GA MG MU`,
  },
  north_africa: {
    name: 'North Africa',
    phrases: 'north africa | northern africa | north african',
    countries: NORTH_AFRICA,
  },
  maghreb: { name: 'the Maghreb', phrases: 'maghreb', countries: 'DZ LY MA MR TN' },
  west_africa: {
    name: 'West Africa',
    phrases: 'west africa | western africa | west african',
    countries: WEST_AFRICA,
  },
  east_africa: {
    name: 'East Africa',
    phrases: 'east africa | eastern africa | east african',
    countries: EAST_AFRICA,
  },
  southern_africa: { name: 'Southern Africa', phrases: 'southern africa', countries: SOUTHERN_AFRICA },
  latam: {
    name: 'Latin America',
    phrases:
      'latam | latin america | latin american | latinoamerica | america latina | lateinamerika | hispanoamerica',
    countries: LATAM,
  },
  south_america: {
    name: 'South America',
    phrases: 'south america | south american | sudamerica | sudamerika',
    countries: SOUTH_AMERICA,
  },
  central_america: {
    name: 'Central America',
    phrases: 'central america | centroamerica',
    countries: CENTRAL_AMERICA,
  },
  caribbean: { name: 'the Caribbean', phrases: 'caribbean | caribe', countries: CARIBBEAN },
  andean: {
    name: 'the Andean countries',
    phrases: 'andean | andean region | andean countries',
    countries: 'BO CO EC PE',
  },
  southern_cone: { name: 'the Southern Cone', phrases: 'southern cone | cono sur', countries: 'AR CL UY' },
  north_america: {
    name: 'North America',
    phrases: 'north america | north american | nordamerika | norteamerica',
    countries: 'US CA MX',
  },
  midwest: {
    name: 'the US Midwest',
    phrases: 'midwest | midwestern | us midwest | american midwest',
    states: 'US-IL US-OH US-MI US-IN US-WI US-MN US-IA US-MO US-KS US-NE US-ND US-SD',
  },
  new_england: { name: 'New England', phrases: 'new england', states: 'US-CT US-MA US-ME US-NH US-RI US-VT' },
  us_northeast: {
    name: 'the US Northeast',
    phrases: 'us northeast | northeastern us | northeast us | the northeast',
    states: 'US-CT US-MA US-ME US-NH US-NJ US-NY US-PA US-RI US-VT',
  },
  us_southeast: {
    name: 'the US Southeast',
    phrases: 'us southeast | southeastern us | southeast us | deep south',
    states: 'US-AL US-AR US-FL US-GA US-KY US-LA US-MS US-NC US-SC US-TN US-VA US-WV',
  },
  us_southwest: {
    name: 'the US Southwest',
    phrases: 'us southwest | american southwest | southwestern us | southwest us',
    states: 'US-AZ US-NM US-OK US-TX',
  },
  us_south: {
    name: 'the US South',
    phrases: 'us south | southern us | southern states | american south | sun belt | sunbelt',
    states: 'US-AL US-AR US-FL US-GA US-KY US-LA US-MS US-NC US-OK US-SC US-TN US-TX US-VA US-WV',
  },
  west_coast: {
    name: 'the US West Coast',
    phrases: 'west coast | us west coast | pacific coast',
    states: 'US-CA US-OR US-WA',
  },
  east_coast: {
    name: 'the US East Coast',
    phrases: 'east coast | us east coast | eastern seaboard',
    states: 'US-CT US-DC US-DE US-FL US-GA US-MA US-MD US-ME US-NC US-NH US-NJ US-NY US-PA US-RI US-SC US-VA',
  },
  pacific_northwest: {
    name: 'the Pacific Northwest',
    phrases: 'pacific northwest | pnw',
    states: 'US-OR US-WA',
  },
  mountain_west: {
    name: 'the Mountain West',
    phrases: 'mountain west | rocky mountain states | rocky mountains',
    states: 'US-CO US-ID US-MT US-NV US-UT US-WY',
  },
  mid_atlantic: {
    name: 'the Mid-Atlantic',
    phrases: 'mid atlantic',
    states: 'US-DC US-DE US-MD US-NJ US-NY US-PA US-VA',
  },
  tri_state: {
    name: 'the tri-state area',
    phrases: 'tri state area | tristate area',
    states: 'US-CT US-NJ US-NY',
  },
  carolinas: { name: 'the Carolinas', phrases: 'carolinas | the carolinas', states: 'US-NC US-SC' },
  bay_area: {
    name: 'the San Francisco Bay Area',
    phrases: 'bay area | san francisco bay area | sf bay area | silicon valley | sf bay',
    cities: [
      'US',
      'san francisco | san jose | oakland | palo alto | mountain view | sunnyvale | santa clara | fremont | redwood city | san mateo | menlo park | cupertino | berkeley | south san francisco',
    ],
  },
};

/** Other names of cities than their usual English one, as `usual: other | other`. */
export const CITY_ALIASES: Record<string, string> = {
  bengaluru: 'bangalore',
  delhi: 'new delhi | delhi ncr | ncr',
  mumbai: 'bombay',
  chennai: 'madras',
  kolkata: 'calcutta',
  gurugram: 'gurgaon',
  munich: 'munchen | muenchen | monaco di baviera',
  cologne: 'koln | koeln',
  nuremberg: 'nurnberg | nuernberg',
  hanover: 'hannover',
  dusseldorf: 'duesseldorf',
  frankfurt: 'frankfurt am main | frankfurt a m',
  vienna: 'wien | viena | vienne',
  zurich: 'zuerich',
  geneva: 'geneve | genf | ginebra',
  rome: 'roma',
  milan: 'milano | mailand',
  turin: 'torino',
  florence: 'firenze',
  venice: 'venezia',
  naples: 'napoli',
  genoa: 'genova',
  prague: 'praha | prag',
  lisbon: 'lisboa | lissabon',
  porto: 'oporto',
  seville: 'sevilla',
  zaragoza: 'saragossa',
  athens: 'athina',
  warsaw: 'warszawa | varsovia | warschau',
  krakow: 'cracow',
  gothenburg: 'goteborg',
  copenhagen: 'kobenhavn | copenhague',
  brussels: 'bruxelles | brussel | bruselas',
  antwerp: 'antwerpen | anvers',
  ghent: 'gent | gand',
  'the hague': 'den haag | hague',
  bucharest: 'bucuresti',
  'cluj napoca': 'cluj',
  moscow: 'moskva',
  kyiv: 'kiev',
  istanbul: 'estambul',
  'new york': 'nyc | new york city | manhattan | brooklyn | ny metro',
  'los angeles': 'la | l a | la metro',
  'san francisco': 'sf | san fran',
  washington: 'washington dc | washington d c',
  philadelphia: 'philly',
  'ho chi minh city': 'saigon | hcmc | ho chi minh',
  'tel aviv': 'tel aviv yafo',
  'mexico city': 'cdmx | ciudad de mexico | mexico df',
  bogota: 'bogota d c',
  'sao paulo': 'sp capital',
  'rio de janeiro': 'rio',
  'buenos aires': 'caba',
  santiago: 'santiago de chile',
  jeddah: 'jidda',
  riyadh: 'riyad',
  cairo: 'al qahirah | el cairo',
  'cape town': 'kaapstad',
  johannesburg: 'joburg',
  manila: 'metro manila',
  'cebu city': 'cebu',
  'kuala lumpur': 'kl',
  bangkok: 'krung thep',
  hanoi: 'ha noi',
  'st louis': 'saint louis',
  'st petersburg': 'saint petersburg',
  dallas: 'dallas fort worth | dfw',
  miami: 'miami beach',
  'esch sur alzette': 'esch',
};
