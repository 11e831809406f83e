export interface IndustryFacts {
  /** What the industry cell of an export says: labels of LinkedIn and plain words. */
  labels: string[];
  tags: string[];
  /** Last words of a company's name; some say what it does, some do not. */
  names: string[];
  /** Completes "… is" in a biography. */
  does: string;
  /** Close enough to be acceptable where this one is wanted. */
  related: string[];
  size: 'small' | 'any' | 'large';
}

/** One industry a line: id | labels | tags | names | what it does | related | size. */
const TABLE = `
saas | SaaS; Computer Software; Software Development; B2B Software; software as a service | saas, b2b, cloud | Cloud, Metrics, Apps, Labs | a subscription software platform for teams | software | any
software | Information Technology & Services; IT Services and IT Consulting; Custom software; Software house | it services, outsourcing | Systems, Software, Tech | a custom software and IT services firm | saas | any
cybersecurity | Computer & Network Security; Cybersecurity; Cyber Security; Information Security | infosec, zero trust | Secure, Shield, Defense | a cybersecurity vendor | software | any
fintech | FinTech; Financial Technology; Neobank; Payments; Digital banking | fintech, payments | Pay, Finance, Wallet | a fintech for digital payments | banking, insurtech | any
banking | Banking; Bank; Commercial Banking; Retail bank | banking | Bank, Trust, Savings | a commercial bank | fintech | large
insurance | Insurance; Insurance carrier; Insurance Brokers; Non-life insurance | insurance | Assurance, Mutual, Insurance | an insurance company | insurtech | large
insurtech | InsurTech; Insurance technology; Digital insurance | insurtech, insurance | Cover, Policy, Claims | an insurtech startup | insurance, fintech | small
crypto | Blockchain Services; Crypto; Web3; Blockchain; DeFi | web3, blockchain | Chain, Protocol, DAO | a web3 infrastructure project | fintech | small
crypto_exchange | Crypto exchange; Cryptocurrency exchange; Digital asset exchange | crypto, exchange | Exchange, Trade | a cryptocurrency exchange | crypto | any
ecommerce | E-commerce; Online shop; Internet Retail; Online retail; D2C brand | ecommerce, d2c | Shop, Store, Direct | an online shop | retail | small
retail | Retail; Retailer; Supermarkets; Retail chain; Consumer Electronics Retail | retail, stores | Stores, Market, Retail | a chain of stores | ecommerce | any
textiles | Apparel & Fashion; Retail Apparel and Fashion; Fashion; Clothing brand; Fashion brand | fashion, apparel | Couture, Wear, Fashion | a fashion brand | retail | any
hotels | Hospitality; Hotels and Motels; Hotel; Resort; Hotels & Resorts | hotel, resort | Hotel, Resort, Suites | a hotel | travel | any
travel | Leisure, Travel & Tourism; Travel Arrangements; Travel agency; Tour operator | travel, tours | Travel, Tours, Voyages | a tour operator | hotels | small
restaurants | Restaurants; Food & Beverages Services; Cafe; Catering | restaurant | Bistro, Kitchen, Grill | a restaurant group | food | small
food | Food & Beverages; Food and Beverage Manufacturing; Food Production; Beverage producer; Dairy products | food, beverage | Foods, Dairy, Beverages | a food producer | restaurants | any
agriculture | Farming; Agriculture; AgriTech; Agtech; Agricultural technology | agritech, farming | Agro, Harvest, Farms | an agritech company for smallholders | food | small
construction | Construction; Building Construction; General contractor; Civil Engineering | construction, contractor | Build, Construction, Contractors | a general contractor | real_estate | any
real_estate | Real Estate; Property management; Leasing Real Estate; Real estate agency | real estate, property | Properties, Realty, Homes | a property management firm | proptech, construction | small
proptech | PropTech; Property technology; Real estate software | proptech, real estate | Lease, Keys, Estates | a proptech platform for landlords | real_estate, saas | small
solar | Solar; Solar Electric Power Generation; Renewables & Environment; Solar installer; Photovoltaics | solar, renewables | Solar, Sun, Energy | a solar installation company | climate | small
climate | Climate tech; Cleantech; Environmental Services; Sustainability; Carbon accounting | climate, cleantech | Carbon, Earth, Climate | a climate technology startup | solar | small
robotics | Robotics; Robotics Engineering; Industrial Automation; Robot manufacturing | robotics, automation | Robotics, Motion, Automation | a robotics company | manufacturing | small
manufacturing | Manufacturing; Machinery; Industrial Machinery Manufacturing; Machine building; Industrial Goods | industrial, machinery | Industries, Works, Machines | a maker of industrial machinery | robotics, steel | any
steel | Mining & Metals; Primary Metal Manufacturing; Steel; Steel works; Foundry | steel, metals | Steel, Metals, Iron | a steel plant operator | manufacturing | large
cement | Building Materials; Cement; Glass, Ceramics & Concrete; Concrete producer | cement, concrete | Cement, Concrete | a cement producer | construction | large
chemicals | Chemicals; Chemical Manufacturing; Specialty chemicals; Plastics | chemicals | Chemie, Polymers, Chemical | a chemical producer | manufacturing | large
logistics | Logistics & Supply Chain; Transportation; Freight; Freight brokerage; Trucking; 3PL | freight, 3pl | Freight, Logistics, Cargo | a freight brokerage | | any
telecom | Telecommunications; Telecom; Wireless Services; Mobile operator; ISP | telecom, 5g | Telecom, Mobile, Networks | a telecom operator | software | large
gaming | Computer Games; Game studio; Video games; Mobile Gaming Apps | games, mobile games | Games, Studios, Play | a video game studio | media | small
media | Media Production; Publishing; Broadcast Media; Online media | media | Media, Press, Broadcast | a publishing house | gaming | any
healthcare | Hospital & Health Care; Hospitals and Health Care; Hospital; Clinic; Medical Practices | hospital, clinic | Hospital, Medical, Clinic | a hospital | healthtech | any
healthtech | Medical Devices; Digital health; HealthTech; Medical Equipment Manufacturing | healthtech | Health, Medica | a digital health company | healthcare | any
veterinary | Veterinary; Veterinary Services; Vet clinic; Animal hospital | vet, pets | Vets, Animal Care, Pet Clinic | a veterinary practice | healthcare | small
dental | Dentistry; Dentists; Dental practice | dental | Dental, Smiles | a dental practice | healthcare | small
pharmacy | Pharmacies; Pharmacy; Drugstore; Retail Pharmacies | pharmacy | Pharmacy, Drugs | a pharmacy | | small
biotech | Biotechnology; Biotechnology Research; Biotech | biotech | Bio, Genomics | a biotech company | healthtech | any
beauty | Beauty salon; Personal Care Services; Cosmetics; Hair salon; Beauty & spa | beauty, salon | Beauty, Salon, Spa | a beauty salon | | small
accounting | Accounting; Accounting firm; Tax advisory; Bookkeeping | accounting, tax | Tax, Accounting, Audit | an accounting and tax advisory firm | consulting | small
consulting | Management Consulting; Business Consulting and Services; Consultancy | consulting | Advisory, Partners, Consulting | a management consultancy | marketing_agency | small
marketing_agency | Marketing & Advertising; Advertising Services; Digital agency; Creative agency; SEO agency | agency, marketing | Creative, Agency, Digital | a digital marketing agency | consulting | small
staffing | Staffing & Recruiting; Recruiting agency; Staffing | recruiting | Talent, Staffing, Recruit | a recruitment agency | consulting | small
education | Higher Education; Education Management; University; Primary and Secondary Education | education | College, Academy, School | a school | | any
law | Law Practice; Legal Services; Law firm | law | Legal, Law | a law firm | consulting | small
automotive | Automotive; Motor Vehicle Manufacturing; Car dealer | automotive | Motors, Auto | a car parts maker | manufacturing | any
nonprofit | Non-profit Organization Management; Charity; NGO | nonprofit | Foundation, Aid | a charity | | small
`;

/** What a company can be in the corpus, by ids of its own, which the lexicon under test does not know. */
export const INDUSTRY_FACTS: ReadonlyMap<string, IndustryFacts> = new Map(
  TABLE.trim()
    .split('\n')
    .map((line) => {
      const [id = '', labels, tags, names, does = '', related, size] = line
        .split('|')
        .map((cell) => cell.trim());
      return [
        id,
        {
          labels: listed(labels, ';'),
          tags: listed(tags, ','),
          names: listed(names, ','),
          does,
          related: listed(related, ','),
          size: size as IndustryFacts['size'],
        },
      ];
    }),
);

function listed(cell: string | undefined, separator: string): string[] {
  return (cell ?? '')
    .split(separator)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
