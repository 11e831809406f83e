import type { IndustryRows } from './industry.ts';

export const TECHNOLOGY: IndustryRows = {
  software: {
    name: 'software',
    phrases:
      'software | software company | software firm | software house | software vendor | software development | software publisher | computer software | application software | mobile app | app developer | softwareunternehmen | softwarefirma | empresa de software | editeur de logiciels | logiciel | softwarebedrijf | azienda software | isv | tech company | technology company | technology firm | tech startup | tech firm | b2b tech | techbedrijf | empresa tecnologica | empresa de tecnologia | entreprise tech',
    labels:
      'technology information and internet | internet | internet software and services | systems software | software and services | internet and web infrastructure | mobile | mobile app development | mobile computing software products | desktop computing software products | embedded software products | software testing | productivity | operations software | engineering product and design',
    text: 'app | platform for | software solution | api platform',
    near: 'saas it_services',
  },
  saas: {
    name: 'SaaS',
    phrases:
      'saas | software as a service | b2b saas | b2b software | cloud software | cloud based software | subscription software | vertical saas | enterprise software | enterprise saas | micro saas | productivity software',
    labels:
      'business software | application software | internet software and services | enterprise software | cloud | cloud applications | workflow automation',
    text: 'saas platform | cloud platform | cloud based platform | software platform | all in one platform | online software | web based software | crm',
    parent: 'software',
    near: 'software ai',
  },
  developer_tools: {
    name: 'developer tools',
    phrases:
      'developer tool | devtool | dev tool | developer tooling | developer platform | devops platform | devops tool | open source infrastructure | infrastructure software',
    labels: 'infrastructure | devops | open source | api | apis | devsecops | data engineering',
    text: 'for developers | developer api | sdk | continuous integration | kubernetes',
    parent: 'software',
    near: 'saas cloud data_analytics',
  },
  cloud: {
    name: 'cloud and hosting',
    phrases:
      'colocation | colocation provider | colo provider | hyperscale | data center operator | cloud computing | cloud provider | cloud infrastructure | web hosting | hosting provider | hosting company | data center | data centre | datacenter | managed hosting | cloud service provider | infrastructure as a service',
    labels: 'data infrastructure and analytics | internet services and infrastructure | cloud services',
    parent: 'it_services',
    near: 'software it_services developer_tools telecom',
  },
  data_analytics: {
    name: 'data and analytics',
    phrases:
      'data analytics company | analytics company | analytics startup | business intelligence platform | big data | data platform | data company | analytics software | data provider',
    labels:
      'analytics | data analytics | business intelligence platforms | data security software products | business intelligence',
    parent: 'software',
    near: 'saas ai',
  },
  ai: {
    name: 'artificial intelligence',
    phrases:
      'ai | artificial intelligence | machine learning | generative ai | genai | deep learning | computer vision | ai first | nlp | natural language processing | llm | ai agent | kunstliche intelligenz | ki | inteligencia artificial | intelligence artificielle | intelligenza artificiale | inteligencia artificial',
    labels: 'conversational ai | ai assistant | ai powered | aiops',
    text: 'ai powered | ai driven | machine learning models | large language model | ai model',
    parent: 'software',
    near: 'saas robotics data_analytics',
  },
  cybersecurity: {
    name: 'cybersecurity',
    phrases:
      'cybersecurity | cyber security | infosec | information security company | network security | cyber defence | cyber defense | threat intelligence | identity management | endpoint security | security software | it security | itsicherheit | ciberseguridad | cybersecurite | sicurezza informatica | ciberseguranca | mssp | application security | data security | penetration testing',
    labels:
      'computer and network security | security | cloud security | computer networking and security | computer network security',
    text: 'cyber threats | zero trust | ransomware | vulnerability management | firewall | siem',
    near: 'software it_services saas',
  },
  it_services: {
    name: 'IT services',
    phrases:
      'it service | it consulting | it consultancy | it company | managed service provider | msp | system integrator | systems integrator | software agency | it outsourcing | outsourcing company | web development agency | development agency | dev shop | software consultancy | it dienstleister | itdienstleister | systemhaus | it support company | servicios de ti | services informatiques | it reseller | value added reseller | web development | app development agency | digital transformation consultancy | custom software development | erp consultancy',
    labels:
      'digital accessibility services | information technology and services | it services and it consulting | it system custom software development | it system data services | it system design services | it system installation and disposal | it system operations and maintenance | it system testing and evaluation | it system training and support | information services | it consulting and other services | data processing and outsourced services | information technology | technology distributors | computer systems design | business process outsourcing',
    text: 'it solutions | systems integration | managed it',
    near: 'software consulting cloud',
  },
  fintech: {
    name: 'fintech',
    phrases:
      'fintech | financial technology | neobank | challenger bank | digital bank | digital banking | payments company | payment company | payment processor | payment provider | payments provider | payment service provider | payments startup | lending startup | online lender | digital lender | embedded finance | open banking | regtech | wealthtech | paytech | buy now pay later | bnpl | remittance | money transfer | lending platform | p2p lending | finance startup | mobile money',
    labels:
      'payments | banking as a service | transaction and payment processing services | credit and lending | neobanks | lending | consumer finance and payments | financial software | personal finance apps | banking and exchange | finance and accounting',
    text: 'payment platform | payments platform | digital wallet | accept payments | virtual cards | cross border payments | payment solutions',
    near: 'banking saas crypto insurtech consumer_finance',
  },
  insurtech: {
    name: 'insurtech',
    phrases:
      'insurtech | insuretech | insurance technology | digital insurance | digital insurer | insurance software | insurance startup',
    text: 'insurance platform',
    near: 'insurance fintech',
  },
  crypto: {
    name: 'crypto and web3',
    phrases:
      'crypto | cryptocurrency | web3 | web 3 | blockchain | defi | nft | bitcoin | digital asset | crypto exchange | stablecoin | tokenization | metaverse | criptomoneda | kryptowahrung',
    labels: 'blockchain services | crypto web3 | decentralized finance',
    text: 'smart contract | token | on chain | ethereum | bitcoin mining | solana',
    near: 'fintech',
  },
  healthtech: {
    name: 'health tech',
    phrases:
      'healthtech | health tech | digital health | telehealth | telemedicine | telemedizin | health it | healthcare it | healthcare software | e health | ehealth | mhealth | femtech | medtech startup | health startup | healthcare startup | digital therapeutics | health app | healthcare technology | gesundheitstechnologie | health care technology',
    labels:
      'healthcare it | health care technology | consumer health and wellness | health information technology | femtech',
    text: 'electronic health record | ehr | virtual care | patient engagement | remote patient monitoring | care platform',
    near: 'healthcare medical_devices saas',
  },
  edtech: {
    name: 'edtech',
    phrases:
      'edtech | ed tech | education technology | e learning | elearning | online learning | online education | online course provider | learning platform | learning management system | lms | language learning app | online tutoring | educacion online',
    labels: 'e learning providers | ai enhanced learning | online learning',
    text: 'learning app | online courses | learning software',
    near: 'education training saas',
  },
  proptech: {
    name: 'proptech',
    phrases:
      'proptech | property technology | real estate tech | real estate technology | property tech | real estate software | property management software | real estate startup | contech | construction tech | construction technology',
    labels: 'real estate tech',
    parent: 'real_estate',
    near: 'real_estate saas construction',
  },
  legaltech: {
    name: 'legal tech',
    phrases:
      'legaltech | legal tech | legal technology | lawtech | legal software | contract management software',
    labels: 'legaltech',
    near: 'law saas',
  },
  hrtech: {
    name: 'HR tech',
    phrases:
      'hr tech | hrtech | hr software | human resources software | recruiting software | payroll software | people platform | hr platform | worktech | ats vendor | applicant tracking | recruitment technology',
    labels: 'hr tech | human resources tech | recruiting and talent | payroll | recruiting software',
    text: 'hiring platform | payroll platform | talent platform | employee engagement',
    near: 'saas staffing hr_services',
  },
  martech: {
    name: 'martech and adtech',
    phrases:
      'martech | marketing technology | adtech | ad tech | advertising technology | marketing automation | marketing software | email marketing software | seo software | salestech | sales tech | sales software | crm vendor | programmatic advertising',
    labels: 'sales enablement | marketing software | sales | social media marketing',
    text: 'ad platform | marketing platform | sales platform | sales automation | lead generation platform',
    near: 'saas marketing_agency advertising',
  },
  ecommerce: {
    name: 'e-commerce',
    phrases:
      'ecommerce | e commerce | e com | ecom | online shop | online store | online retail | online retailer | online seller | webshop | web shop | onlineshop | online handler | onlinehandel | onlinehandler | d2c | dtc | d2c brand | direct to consumer | direct to consumer brand | shopify store | shopify merchant | shopify brand | amazon seller | etsy seller | marketplace seller | etailer | internet retailer | tienda online | tienda virtual | comercio electronico | boutique en ligne | commerce en ligne | site marchand | loja online | loja virtual | comercio eletronico | negozio online | negozi online | commercio elettronico | webwinkel | internet retail',
    labels:
      'online and mail order retail | internet and direct marketing retail | retail tech | online auctions | internet retailing | online shopping | broadline retail',
    text: 'online marketplace for | shop online | our online shop | e store',
    parent: 'retail',
    near: 'marketplace retail',
  },
  marketplace: {
    name: 'marketplaces',
    phrases:
      'marketplace | online marketplace | internet marketplace platform | b2b marketplace | two sided marketplace | marktplatz | marketplace startup | classifieds',
    labels: 'internet marketplace platforms | marketplace',
    text: 'marketplace that connects | marketplace for',
    near: 'ecommerce software',
  },
  gaming: {
    name: 'games',
    phrases:
      'game studio | gaming | video game | videogame | game developer | game development | game publisher | mobile game | mobile gaming | games company | gaming company | computer game | indie game | indie game studio | esports | e sports | games industry | spieleentwickler | spielestudio | estudio de videojuegos | studio de jeux video | videojuego | jeu video | gamestudio | gaming studio | interactive home entertainment',
    labels: 'games | computer games | online gaming | home entertainment software | casual games',
    text: 'multiplayer game | play games | mobile games',
    near: 'software media',
  },
  robotics: {
    name: 'robotics',
    phrases:
      'robotics | robot | robot maker | robotik | robotica | robotique | drone | drone maker | uav | autonomous vehicle | autonomous robot | industrial automation | automation machinery | cobot | warehouse automation | process automation equipment | unmanned aerial vehicle',
    labels:
      'automation machinery manufacturing | robotics engineering | robot manufacturing | drones | manufacturing and robotics | hard tech | industrial automation | autonomous trucking',
    text: 'robotic arm | autonomous robots | robots that',
    near: 'manufacturing ai hardware machinery',
  },
  hardware: {
    name: 'hardware and electronics',
    phrases:
      'hardware company | hardware startup | electronics | consumer electronics | electronics manufacturer | iot | internet of things | connected device | wearable | computer hardware | electronics company | elektronik | electronica | electronique | embedded system | sensor maker | smart home | networking equipment | contract electronics manufacturer',
    labels:
      'hardware | computer hardware manufacturing | computers and electronics manufacturing | technology hardware storage and peripherals | electronic equipment instruments and components | electronic components | electronic manufacturing services | electronic equipment and instruments | computer networking | computer networking products | computer hardware development | audio and video equipment manufacturing | electrical electronic manufacturing | electrical and electronic manufacturing | communications equipment manufacturing | communications equipment | measuring and control instrument manufacturing | household appliance manufacturing | electric lighting equipment manufacturing | magnetic and optical media manufacturing | smart meter manufacturing | accessible hardware manufacturing | virtual and augmented reality | technology hardware and equipment',
    near: 'semiconductors manufacturing robotics electrical',
  },
  semiconductors: {
    name: 'semiconductors',
    phrases:
      'ic design | ic design house | chipmaker | chip maker | fabless | fabless semiconductor | semiconductor foundry | chip design | semiconductor | chip maker | chipmaker | chip design | microchip | semiconductor company | chip company | fabless | halbleiter | semiconducteur | semiconductores | integrated circuit | photonics | quantum computing',
    labels:
      'semiconductors | semiconductor manufacturing | semiconductors and semiconductor equipment | semiconductor materials and equipment | renewable energy semiconductor manufacturing | nanotechnology',
    text: 'wafer | integrated circuits | chipset',
    near: 'hardware',
  },
  telecom: {
    name: 'telecoms',
    phrases:
      'telecom | telco | telecommunication | telecoms | telecommunications company | telecom operator | mobile operator | mobile network operator | mobile carrier | internet service provider | isp | broadband provider | fibre operator | fiber operator | fiber provider | network operator | wireless carrier | voip provider | satellite operator | telecomunicacion | telekommunikation | telecomunicaciones | telecomunicacoes | telecomunicazioni | telefonie',
    labels:
      'telecommunications | telecommunications carriers | wireless services | satellite telecommunications | wireless | integrated telecommunication services | alternative carriers | wireless telecommunication services | diversified telecommunication services | telecommunication services | cable and satellite | communications',
    text: 'mobile network | broadband | fiber network | 5g network',
    near: 'cloud hardware it_services',
  },
};
