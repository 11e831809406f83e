import { cleanText } from './text.ts';

/** A lead's fields, and places to look when a file has no plain city, region and country. */
export type LeadColumn = keyof typeof NAMES;

/**
 * Column names, most wanted first, without case, spaces and punctuation. They are those of Apollo, HubSpot,
 * LinkedIn Sales Navigator exporters and Instantly, of this API, and of plain spreadsheets.
 */
const NAMES = {
  email:
    words(`workemail businessemail professionalemail workemailaddress businessemailaddress email emailaddress
    mail mailaddress emailid eaddress primaryemail contactemail personemail prospectemail leademail useremail
    email1 emailaddress1 email1value companyemail secondaryemail personalemail personalemailaddress email2`),
  first_name: words('firstname givenname forename fname first contactfirstname personfirstname'),
  last_name: words('lastname surname familyname lname last contactlastname personlastname'),
  name: words('fullname name contactname personname leadname prospectname displayname contact'),
  title: words(`jobtitle title position currenttitle currentjobtitle currentposition currentjob contacttitle
    persontitle prospectposition role jobrole headline linkedinheadline occupation`),
  seniority: words('seniority senioritylevel seniorities managementlevel joblevel employmentseniority'),
  department: words(
    'department departments function jobfunction functions jobdepartment employmentrole team',
  ),
  company: words(`companynameforemails companyname company organization organisation organizationname
    organisationname accountname account employer currentcompany currentcompanyname associatedcompany
    primaryassociatedcompany businessname companynamecleaned`),
  industry: words('industry companyindustry industries primaryindustry sector vertical organizationindustry'),
  company_size: words(`employees numberofemployees companysize employeecount headcount companyheadcount
    employeerange companyemployeecount companyemployeerange companynumberofemployees noofemployees numemployees
    employeesize companyemployees organizationsize staffcount size`),
  country: words(
    'country personcountry contactcountry countryregion prospectcountry countryname countrycode',
  ),
  region: words(
    'state region stateregion province personstate contactstate stateprovince personregion statecode',
  ),
  city: words('city personcity contactcity prospectcity town cityname'),
  location: words(`location personlocation contactlocation prospectlocation geography geo linkedinlocation
    currentlocation locationname`),
  company_country: words('companycountry accountcountry organizationcountry companyhqcountry hqcountry'),
  company_region: words(
    'companystate companyregion accountstate organizationstate companystateregion hqstate',
  ),
  company_city: words('companycity accountcity organizationcity companyhqcity hqcity'),
  company_location: words('companylocation companyhq headquarters hqlocation companyheadquarters'),
  bio: words(`bio about summary description notes note linkedinsummary persondescription companydescription
    shortdescription organizationshortdescription seodescription background`),
  tags: words('tags tag keywords keyword labels label interests specialties companykeywords'),
};

function words(list: string): string[] {
  return list.split(/\s+/);
}

/** Said in the error of a file that has no e-mail column. */
export const EMAIL_COLUMN_EXAMPLES = 'Email, E-mail Address, Work Email or Mail';

const MAX_CUSTOM = 50;
/** Of the name of a custom field, in UTF-16 units. */
export const MAX_CUSTOM_NAME = 100;
const MAX_CUSTOM_VALUE = 1_000;
const MAX_TAGS = 50;

/** Where in a record each field is; `rest` are the columns that nobody knows. */
export interface ColumnMap {
  fields: { column: LeadColumn; indexes: number[] }[];
  rest: number[];
  names: string[];
}

/** A record's texts as they were written, sorted into fields. */
export interface LeadCells {
  fields: Partial<Record<Exclude<LeadColumn, 'tags'>, string>>;
  tags: string[];
  custom: Record<string, string>;
}

const FIELD_BY_NAME = new Map(
  Object.entries(NAMES).flatMap(([column, names]) =>
    names.map((name, preference) => [name, { column: column as LeadColumn, preference }] as const),
  ),
);

/** Recognises a header's columns, whatever their case, spacing, punctuation or byte order mark. */
export function mapColumns(header: readonly string[]): ColumnMap {
  const found = new Map<LeadColumn, { index: number; preference: number }[]>();
  const placesOf = (column: LeadColumn) => {
    const places = found.get(column) ?? [];
    found.set(column, places);
    return places;
  };
  const rest: number[] = [];
  header.forEach((name, index) => {
    const known = FIELD_BY_NAME.get(
      name
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ''),
    );
    if (!known) rest.push(index);
    else placesOf(known.column).push({ index, preference: known.preference });
  });
  const fields = [...found].map(([column, places]) => ({
    column,
    indexes: places
      .sort((a, b) => a.preference - b.preference || a.index - b.index)
      .map(({ index }) => index),
  }));
  const names = header.map((name, index) => cleanText(name, MAX_CUSTOM_NAME) ?? `Column ${index + 1}`);
  return { fields, rest, names };
}

/** What an import reads from each column, in their order; null: it is kept as a custom field. */
export function describeColumns(header: readonly string[]): { name: string; field: LeadColumn | null }[] {
  const { fields, names } = mapColumns(header);
  return names.map((name, index) => ({
    name,
    field: fields.find(({ indexes }) => indexes.includes(index))?.column ?? null,
  }));
}

/**
 * Sorts a record into fields. Of several columns for one field the most wanted that is not empty counts; the
 * others and unknown columns go to `custom` under their own names (at most 50, values cut at 1,000 characters).
 */
export function readCells(map: ColumnMap, cells: readonly string[]): LeadCells {
  const lead: LeadCells = { fields: {}, tags: [], custom: {} };
  for (const { column, indexes } of map.fields) {
    if (column === 'tags') {
      lead.tags = splitTags(indexes.map((index) => cells[index] ?? ''));
      continue;
    }
    let taken: string | undefined;
    for (const index of indexes) {
      const value = cells[index];
      if (!value) continue;
      if (taken === undefined) lead.fields[column] = taken = value;
      else if (taken !== value) addCustom(lead.custom, map.names[index]!, value);
    }
  }
  for (const index of map.rest) addCustom(lead.custom, map.names[index]!, cells[index]);
  return lead;
}

/** The first value of a name stays. `__proto__` is no name: as a key it would be none of the object's own. */
export function addCustom(custom: Record<string, string>, name: string, text: string | undefined): void {
  if (name === '__proto__' || Object.hasOwn(custom, name) || Object.keys(custom).length >= MAX_CUSTOM) return;
  const value = cleanText(text, MAX_CUSTOM_VALUE);
  if (value !== null) custom[name] = value;
}

/** Tags in order, split at `,` `;` and `|`, each once whatever its case. */
function splitTags(texts: string[]): string[] {
  const tags = new Map<string, string>();
  for (const text of texts.join('|').split(/[,;|\n]/)) {
    const tag = cleanText(text, MAX_CUSTOM_NAME);
    if (tag === null || tags.has(tag.toLowerCase())) continue;
    tags.set(tag.toLowerCase(), tag);
    if (tags.size === MAX_TAGS) break;
  }
  return [...tags.values()];
}
