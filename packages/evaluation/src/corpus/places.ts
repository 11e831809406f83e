export interface City {
  name: string;
  /** Other spellings that exports have. */
  spellings: string[];
  /** Code and name of the state; null where nobody writes one. */
  state: { code: string; name: string } | null;
}

export interface Country {
  code: string;
  name: string;
  spellings: string[];
  cities: City[];
  africa: boolean;
}

/** One country a line: code | name; other spellings | city=other spelling @STATE=its name. `*` marks Africa. */
const TABLE = `
US | United States; USA; U.S.; United States of America; US; America | San Francisco=SF Bay Area @CA=California, Los Angeles=LA @CA=California, San Diego @CA=California, Phoenix @AZ=Arizona, Tucson @AZ=Arizona, Las Vegas @NV=Nevada, Reno @NV=Nevada, Austin @TX=Texas, Houston @TX=Texas, Dallas=Dallas-Fort Worth @TX=Texas, Columbus @OH=Ohio, Cleveland @OH=Ohio, Chicago=Greater Chicago Area @IL=Illinois, Springfield @IL=Illinois, Detroit @MI=Michigan, Grand Rapids @MI=Michigan, Indianapolis @IN=Indiana, Milwaukee @WI=Wisconsin, Minneapolis @MN=Minnesota, Des Moines @IA=Iowa, Kansas City @MO=Missouri, St. Louis=Saint Louis @MO=Missouri, Wichita @KS=Kansas, Omaha @NE=Nebraska, Fargo @ND=North Dakota, Sioux Falls @SD=South Dakota, Miami=Miami Beach @FL=Florida, Orlando @FL=Florida, Tampa=Tampa Bay @FL=Florida, New York=NYC @NY=New York, Boston=Greater Boston @MA=Massachusetts, Seattle @WA=Washington, Atlanta @GA=Georgia, Denver @CO=Colorado, Portland @OR=Oregon, Paris @TX=Texas
CA | Canada; CAN | Toronto=Greater Toronto Area @ON=Ontario, Ottawa @ON=Ontario, Vancouver @BC=British Columbia, Montreal=Montréal @QC=Quebec, Calgary @AB=Alberta
MX | Mexico; México; MEX | Mexico City=Ciudad de México, Monterrey, Guadalajara
BR | Brazil; Brasil; BRA | São Paulo=Sao Paulo, Rio de Janeiro=Rio, Belo Horizonte, Curitiba
AR | Argentina; ARG | Buenos Aires=CABA, Córdoba=Cordoba
CL | Chile; CHL | Santiago=Santiago de Chile, Antofagasta, Concepción=Concepcion
CO | Colombia; COL | Bogotá=Bogota, Medellín=Medellin
GB | United Kingdom; UK; Great Britain; England; GBR; U.K. | London=Greater London, Manchester, Birmingham, Leeds, Edinburgh, Bristol, Reading
IE | Ireland; Republic of Ireland; IRL; Éire | Dublin=Baile Átha Cliath, Cork, Galway
DE | Germany; Deutschland; DEU; GER | Berlin, Munich=München, Hamburg, Cologne=Köln, Frankfurt=Frankfurt am Main, Stuttgart, Leipzig
AT | Austria; Österreich; AUT | Vienna=Wien, Graz, Linz, Salzburg
CH | Switzerland; Schweiz; CHE; Suisse | Zurich=Zürich, Geneva=Genève, Basel, Lausanne
FR | France; FRA | Paris=Paris 9e, Lyon, Marseille, Toulouse, Bordeaux, Lille
ES | Spain; España; ESP | Madrid, Barcelona, Valencia=València, Seville=Sevilla, Bilbao
PT | Portugal; PRT | Lisbon=Lisboa, Porto=Oporto, Braga
IT | Italy; Italia; ITA | Milan=Milano, Rome=Roma, Turin=Torino, Bologna, Florence=Firenze
NL | Netherlands; The Netherlands; Holland; NLD; Nederland | Amsterdam, Rotterdam, Utrecht, The Hague=Den Haag, Eindhoven
BE | Belgium; België; BEL; Belgique | Brussels=Bruxelles, Antwerp=Antwerpen, Ghent=Gent
LU | Luxembourg; LUX; Luxemburg | Luxembourg=Luxembourg City, Esch-sur-Alzette
PL | Poland; Polska; POL | Warsaw=Warszawa, Kraków=Krakow, Wrocław=Wroclaw, Gdańsk=Gdansk
CZ | Czechia; Czech Republic; CZE; Česko | Prague=Praha, Brno, Ostrava
RO | Romania; ROU; România | Bucharest=București, Cluj-Napoca=Cluj, Timișoara=Timisoara
GR | Greece; GRC; Hellas | Athens=Athina, Thessaloniki, Heraklion
TR | Turkey; Türkiye; Turkiye; TUR | Istanbul=İstanbul, Ankara, Izmir=İzmir, Antalya
EE | Estonia; EST; Eesti | Tallinn, Tartu
LV | Latvia; LVA; Latvija | Riga=Rīga, Daugavpils
LT | Lithuania; LTU; Lietuva | Vilnius, Kaunas
SE | Sweden; SWE; Sverige | Stockholm, Gothenburg=Göteborg, Malmö=Malmo
DK | Denmark; DNK; Danmark | Copenhagen=København, Aarhus
UA | Ukraine; UKR | Kyiv=Kiev, Lviv
IL | Israel; ISR | Tel Aviv=Tel Aviv-Yafo, Haifa, Jerusalem, Herzliya
SA | Saudi Arabia; KSA; Kingdom of Saudi Arabia; SAU | Riyadh=Riyad, Jeddah=Jidda, Dammam
AE | United Arab Emirates; UAE; U.A.E.; ARE | Dubai, Abu Dhabi, Sharjah
IN | India; IND; Bharat | Bengaluru=Bangalore @KA=Karnataka, Mumbai=Bombay @MH=Maharashtra, Delhi=New Delhi, Pune @MH=Maharashtra, Chennai @TN=Tamil Nadu, Hyderabad @TG=Telangana, Gurugram=Gurgaon @HR=Haryana
PK | Pakistan; PAK | Karachi, Lahore
TH | Thailand; THA | Bangkok=Krung Thep, Phuket, Chiang Mai
VN | Vietnam; Viet Nam; VNM | Ho Chi Minh City=Saigon, Hanoi=Ha Noi, Da Nang
SG | Singapore; SGP; S'pore | Singapore
HK | Hong Kong; Hong Kong SAR; HKG | Hong Kong=Kowloon
JP | Japan; JPN | Tokyo, Osaka
KR | South Korea; Korea, Republic of; KOR; Republic of Korea | Seoul, Busan
MY | Malaysia; MYS | Kuala Lumpur=KL, Penang
ID | Indonesia; IDN | Jakarta, Surabaya
PH | Philippines; The Philippines; PHL | Manila=Metro Manila, Cebu=Cebu City
AU | Australia; AUS | Sydney @NSW=New South Wales, Melbourne @VIC=Victoria, Brisbane @QLD=Queensland, Perth @WA=Western Australia, Adelaide @SA=South Australia
NZ | New Zealand; NZL; Aotearoa | Auckland, Wellington
EG* | Egypt; EGY; Arab Republic of Egypt | Cairo=Al Qahirah, Alexandria, Giza
KE* | Kenya; KEN | Nairobi, Mombasa
NG* | Nigeria; NGA | Lagos, Abuja, Ibadan
GH* | Ghana; GHA | Accra, Kumasi
ZA* | South Africa; ZAF; RSA | Cape Town=Kaapstad, Johannesburg=Joburg, Durban
MA* | Morocco; MAR; Maroc | Casablanca, Rabat
RW* | Rwanda; RWA | Kigali
TZ* | Tanzania; TZA; Tanzania, United Republic of | Dar es Salaam, Arusha
`;

export const COUNTRIES: readonly Country[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [code = '', names = '', cities = ''] = line.split('|').map((cell) => cell.trim());
    const [name = '', ...spellings] = names.split('; ');
    return {
      code: code.replace('*', ''),
      name,
      spellings,
      cities: cities.split(', ').map(readCity),
      africa: code.endsWith('*'),
    };
  });

function readCity(text: string): City {
  const [names = '', state] = text.split(' @');
  const [name = '', ...spellings] = names.split('=');
  const [code = '', stateName = ''] = state?.split('=') ?? [];
  return { name, spellings, state: state ? { code, name: stateName } : null };
}
