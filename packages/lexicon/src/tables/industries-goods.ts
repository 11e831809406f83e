import type { IndustryRows } from './industry.ts';

export const GOODS: IndustryRows = {
  manufacturing: {
    name: 'manufacturing',
    phrases:
      'manufacturing | manufacturer | manufacturing company | manufacturing firm | manufacturing plant | factory | factories | industrial company | industrial firm | industrial manufacturer | maker | producer | production company | hersteller | fertigung | produktionsbetrieb | produzierendes gewerbe | industriebetrieb | industrieunternehmen | fabricante | fabrica | fabricant | industriel | fabrik | industria manifatturiera | azienda manifatturiera | aziende manifatturiere | manifattura | industria manufacturera | maakbedrijf | fabrikant | oem | contract manufacturer | industrial goods | precision engineering | cnc shop | machine shop | job shop | metal fabricator | metal fabrication',
    labels:
      'industrial conglomerates | fabricated metal products | turned products and fastener manufacturing | metal treatments | construction hardware manufacturing | metal valve ball and roller manufacturing | spring and wire product manufacturing | boilers tanks and shipping container manufacturing | architectural and structural metal manufacturing | cutlery and handtool manufacturing | sporting goods manufacturing | toy manufacturing | musical instrument manufacturing | leather product manufacturing | tobacco manufacturing | tobacco | footwear manufacturing | household products | consumer goods | consumer durables and apparel | consumer electronics manufacturing | leisure products | household and institutional furniture manufacturing | office furniture and fixtures manufacturing | capital goods | housewares and specialties | manufacturing',
    text: 'manufactures | manufacturer of',
    near: 'machinery automotive electrical chemicals metals plastics',
  },
  machinery: {
    name: 'machinery',
    phrases:
      'sondermaschinenbau | anlagenbau | maschinenbauunternehmen | sondermaschinen | machinery | machine builder | industrial machinery | industrial equipment | heavy equipment | machine tool | equipment manufacturer | maschinenbau | maschinenbauer | maquinaria | machine maker | agricultural machinery | construction equipment | mechanical engineering company | tool maker | pump manufacturer | hvac manufacturer',
    labels:
      'equipment rental services | mechanical or industrial engineering | machinery manufacturing | industrial machinery manufacturing | industrial machinery and supplies and components | construction machinery and heavy transportation equipment | agricultural and farm machinery | agriculture construction mining machinery manufacturing | commercial and service industry machinery manufacturing | metalworking machinery manufacturing | hvac and refrigeration equipment manufacturing | engines and power transmission equipment manufacturing',
    parent: 'manufacturing',
    near: 'manufacturing robotics electrical',
  },
  electrical: {
    name: 'electrical equipment',
    phrases:
      'electrical equipment | electrical equipment maker | electrical manufacturer | power equipment | cable manufacturer | battery maker | battery manufacturer | battery company | lighting manufacturer | transformer manufacturer',
    labels:
      'appliances electrical and electronics manufacturing | electrical equipment manufacturing | electrical components and equipment | heavy electrical equipment | fuel cell manufacturing',
    parent: 'manufacturing',
    near: 'hardware manufacturing machinery energy',
  },
  automotive: {
    name: 'automotive',
    phrases:
      'automotive | automotive company | car part | auto part | car parts maker | vehicle part | automotive component | automaker | carmaker | car manufacturer | car maker | auto parts | auto part supplier | automotive supplier | automotive parts | vehicle manufacturer | ev company | ev maker | electric vehicle | motor vehicle | automobile | automobil | automobilzulieferer | autozulieferer | automocion | automotriz | automobile industry | car industry | ev charging | autoteile | electric mobility',
    labels:
      'motor vehicle manufacturing | motor vehicle parts manufacturing | automobile manufacturers | automobiles | auto components | automobile components | automotive parts and equipment | tires and rubber | motorcycle manufacturers | alternative fuel vehicle manufacturing | automobiles and components | automobile parts and accessories',
    text: 'automotive oem | electric vehicles | vehicles and parts',
    near: 'auto_dealers manufacturing',
  },
  auto_dealers: {
    name: 'car dealers and repair shops',
    phrases:
      'car dealer | car dealership | auto dealer | auto dealership | dealership | used car dealer | auto repair | auto repair shop | auto shop | car repair | car repair shop | garage | mechanic shop | body shop | auto body shop | collision center | tire shop | car wash | autohaus | autohauser | kfz werkstatt | autowerkstatt | autowerkstatten | concesionario | taller mecanico | talleres mecanicos | concessionnaire | concessionnaire automobile | garage automobile | concessionaria | autofficina | oficina mecanica | autobedrijf | car rental | motorcycle dealer | rv dealer | truck dealer | auto service',
    labels:
      'vehicle repair and maintenance | retail motor vehicles | automotive retail | car rental services | auto dealers | vehicle rental',
    text: 'auto repair | car service',
    near: 'automotive retail',
  },
  aerospace: {
    name: 'aerospace and defence',
    phrases:
      'aerospace | defense | defence | defense contractor | defence contractor | aerospace and defense | aviation company | aircraft | aircraft manufacturer | space company | space startup | space tech | spacetech | satellite maker | defense tech | luftfahrt | luft und raumfahrt | aeroespacial | aeronautique | aeronautica | satellite company | mro provider',
    labels:
      'aviation and aerospace | aviation and aerospace component manufacturing | defense and space | defense and space manufacturing | aerospace and defense | aviation and space | space',
    text: 'aircraft components | satellites',
    near: 'manufacturing aviation',
  },
  metals: {
    name: 'steel and metals',
    phrases:
      'steel | steel mill | steelmaker | steel plant | steel company | metal | metals | aluminium | aluminum | copper producer | foundry | iron and steel | metallurgy | metal producer | stahl | stahlwerk | acero | siderurgica | siderurgia | acier | metallverarbeitung | metalworking | metal company | metallurgie',
    labels:
      'primary metal manufacturing | metals and mining | steel | diversified metals and mining | copper | precious metals and minerals | aluminum | mining and metals | steel producers',
    text: 'steel products | aluminum products',
    near: 'mining manufacturing',
  },
  mining: {
    name: 'mining',
    phrases:
      'mining | mining company | mine | mine operator | miner | mineral exploration | exploration company | gold mining | gold miner | lithium miner | quarry | bergbau | mineria | minera | mineracao | exploitation miniere | coal company | coal mining | junior miner | mining sector',
    labels:
      'coal mining | diversified metals and mining | mining and metals | copper | basic materials | metal ore mining | nonmetallic mineral mining | mining | gold | silver | metals and mining | coal and consumable fuels | uranium | other precious metals',
    text: 'gold project | mineral exploration | mineral properties | drilling program | lithium project',
    near: 'metals oil_gas',
  },
  chemicals: {
    name: 'chemicals',
    phrases:
      'chemical | chemical company | chemical plant | chemical producer | chemical manufacturer | specialty chemical | petrochemical | chemie | chemieunternehmen | quimica | chimie | chimica | fertilizer | fertiliser | paint manufacturer | coatings company | adhesive | chemical distributor | agrochemical | industrial gas',
    labels:
      'chemical manufacturing | chemicals | commodity chemicals | diversified chemicals | specialty chemicals | fertilizers and agricultural chemicals | industrial gases | agricultural chemical manufacturing | paint coating and adhesive manufacturing | soap and cleaning product manufacturing | chemical raw materials manufacturing | artificial rubber and synthetic fiber manufacturing | materials | specialty materials | oil and coal product manufacturing | rubber products manufacturing',
    text: 'chemical products | specialty chemicals',
    parent: 'manufacturing',
    near: 'plastics pharma manufacturing',
  },
  plastics: {
    name: 'plastics and packaging',
    phrases:
      'plastic | plastics manufacturer | plastics company | packaging | packaging company | packaging manufacturer | packaging supplier | packaging producer | container manufacturer | kunststoff | verpackung | verpackungshersteller | embalaje | emballage | imballaggio | injection molding | injection moulding | rubber | label printer',
    labels:
      'plastics | plastics manufacturing | packaging and containers | packaging and containers manufacturing | plastics and rubber product manufacturing | containers and packaging | metal glass and plastic containers | paper and plastic packaging products and materials',
    parent: 'manufacturing',
    near: 'chemicals paper manufacturing',
  },
  paper: {
    name: 'paper, wood and forestry',
    phrases:
      'paper | paper mill | pulp and paper | paper manufacturer | forestry | forest product | timber | timber company | lumber | lumber mill | sawmill | wood product | forstwirtschaft | papierfabrik | papeterie | forestal | wood processing | forestry company',
    labels:
      'paper and forest products | paper and forest product manufacturing | forestry and logging | wood product manufacturing | paper products | forest products',
    parent: 'manufacturing',
    near: 'plastics agriculture printing',
  },
  printing: {
    name: 'printing',
    phrases:
      'printing company | print shop | printer shop | printing house | printing | commercial printer | printing press | druckerei | druckereien | imprenta | imprimerie | tipografia | grafica | drukkerij | sign shop | sign maker | 3d printing',
    labels: 'printing services | commercial printing | printing',
    near: 'publishing plastics marketing_agency',
  },
  building_materials: {
    name: 'building materials',
    phrases:
      'building material | building material supplier | building product | construction material | cement | cement plant | cement producer | cement company | concrete | concrete producer | glass | glass manufacturer | ceramics | tile manufacturer | brick | baustoffe | baustoffhandel | materiales de construccion | materiaux de construction | cementera | window manufacturer | flooring company | roofing material',
    labels:
      'glass ceramics and concrete | glass ceramics and concrete manufacturing | abrasives and nonmetallic minerals manufacturing | clay and refractory products manufacturing | lime and gypsum products manufacturing | glass product manufacturing | wholesale building materials | building materials | construction materials | building products | prefabricated building',
    text: 'ready mix | aggregates',
    near: 'construction manufacturing',
  },
  construction: {
    name: 'construction',
    phrases:
      'construction | construction company | construction firm | construction business | construction contractor | builder | building company | building firm | general contractor | building contractor | home builder | homebuilder | house builder | housebuilder | contractor | bauunternehmen | baufirma | baufirmen | bauwirtschaft | baubranche | bau | construccion | constructora | empresa de construccion | construtora | construcao | batiment | btp | entreprise de construction | entreprises du batiment | edilizia | impresa edile | imprese edili | bouwbedrijf | bouw | aannemer | infrastructure contractor | civil contractor | subcontractor | construction industry | construction sector | remodeling company | remodeler',
    labels:
      'building construction | construction and engineering | residential building construction | nonresidential building construction | specialty trade contractors | heavy and civil engineering construction | highway street and bridge construction | subdivision of land | utility system construction | homebuilding | building equipment contractors | building finishing contractors | building structure and exterior contractors | real estate and construction',
    text: 'general contracting | commercial construction | residential construction | builders',
    near: 'architecture engineering_services home_services real_estate building_materials',
  },
  home_services: {
    name: 'home services and trades',
    phrases:
      'home service | home services company | trades business | plumbing | plumbing company | plumbing business | plumbing and heating | hvac | hvac company | hvac contractor | heating and cooling | heating and cooling company | heating and air conditioning | electrical contractor | electrician company | electrical company | electrical installation | roofing | roofing company | roofing contractor | roofer | painting contractor | painting company | handyman | handyman service | locksmith | carpentry | carpenter shop | kitchen remodeler | flooring contractor | garage door company | pool company | pool service | window cleaning | installer | moving company | mover | removals company | handwerksbetrieb | handwerksbetriebe | handwerker | elektrobetrieb | sanitarbetrieb | heizungsbau | fontaneria | plomberie | artisan du batiment | idraulica | loodgietersbedrijf | installatiebedrijf | home improvement contractor | appliance repair | septic service | air conditioning company',
    labels:
      'electricians | plumbers | repair and maintenance | household services | specialty contractors | personal and laundry services | footwear and leather goods repair | electronic and precision equipment maintenance | commercial and industrial machinery maintenance | reupholstery and furniture repair | laundry and drycleaning services | building trades',
    text: 'plumbing | heating and cooling | roofing',
    near: 'construction facility_services',
  },
  retail: {
    name: 'retail',
    phrases:
      'retail | retailer | retail chain | retail company | retail brand | retail business | store | shop | store chain | brick and mortar store | supermarket | supermarket chain | grocery store | grocery chain | grocer | department store | convenience store | chain store | boutique | bookstore | bookshop | pet store | pet shop | toy store | hardware store | furniture store | electronics store | florist | flower shop | gift shop | jewelry store | shoe store | liquor store | wine shop | bike shop | clothing store | sporting goods store | garden center | garden centre | home improvement store | optician shop | specialty retailer | einzelhandel | einzelhandler | handelsunternehmen | laden | comercio minorista | minorista | tienda | tiendas | cadena de tiendas | magasin | commerce de detail | detaillant | enseigne | negozio | negozi | commercio al dettaglio | loja | lojas | varejo | varejista | winkel | winkels | detailhandel | supermercado | supermarche | supermarkt | fashion retailer | grocery retailer',
    labels:
      'retail groceries | supermarkets | specialty retail | multiline retail | other specialty retail | food retail | apparel retail | computer and electronics retail | home improvement retail | homefurnishing retail | hypermarkets and super centers | consumer staples merchandise retail | general merchandise stores | food and staples retailing | consumer discretionary distribution and retail | consumer staples distribution and retail | retail apparel and fashion | retail art dealers | retail art supplies | retail books and printed news | retail building materials and garden equipment | retail florists | retail furniture and home furnishings | retail gasoline | retail health and personal care products | retail luxury goods and jewelry | retail musical instruments | retail office equipment | retail office supplies and gifts | retail pharmacies | retail recyclable materials and used merchandise | retail appliances electrical and electronic equipment | consumer services retail | department stores | drug retail',
    text: 'retail stores | chain of stores',
    near: 'ecommerce wholesale fashion',
  },
  wholesale: {
    name: 'wholesale and distribution',
    phrases:
      'wholesale | wholesaler | distributor | distribution company | distribution business | importer | exporter | import and export | import export | trading company | trading house | industrial distributor | food distributor | grosshandel | grosshandler | mayorista | distribuidora | distribuidor | grossiste | distributeur | grossista | distributore | groothandel | atacadista | reseller | import export company',
    labels:
      'wholesale import and export | trading companies and distributors | distributors | international trade and development | food distributors | health care distributors | wholesale alcoholic beverages | wholesale apparel and sewing supplies | wholesale appliances electrical and electronics | wholesale chemical and allied products | wholesale computer equipment | wholesale drugs and sundries | wholesale food and beverage | wholesale footwear | wholesale furniture and home furnishings | wholesale hardware plumbing heating equipment | wholesale luxury goods and jewelry | wholesale machinery | wholesale metals and minerals | wholesale motor vehicles and parts | wholesale paper products | wholesale petroleum and petroleum products | wholesale photography equipment and supplies | wholesale raw farm products | wholesale recyclable materials',
    text: 'wholesale distributor | distributor of',
    near: 'retail logistics',
  },
  fashion: {
    name: 'fashion and apparel',
    phrases:
      'fashion | fashion brand | fashion company | fashion label | fashion house | apparel | apparel brand | clothing | clothing brand | clothing company | clothing manufacturer | garment | garment manufacturer | garment factory | textile | textile mill | textile manufacturer | textile company | footwear | footwear brand | shoe brand | shoe manufacturer | sportswear | sportswear brand | luxury brand | luxury goods | luxury fashion | jewelry | jewellery | jewelry brand | jeweller | jeweler | jewelry maker | watchmaker | watch brand | accessories brand | mode | modemarke | modeunternehmen | bekleidung | textil | moda | marca de moda | marca de roupa | marque de mode | marques de mode | abbigliamento | ropa | modemerk | streetwear | swimwear brand | leather goods | fashion industry | designer brand | activewear brand | eyewear brand',
    labels:
      'apparel and fashion | textiles | apparel manufacturing | fashion accessories manufacturing | textile manufacturing | textiles apparel and luxury goods | apparel accessories and luxury goods | apparel footwear and accessories | luxury goods and jewelry | apparel and cosmetics | women s handbags manufacturing | fashion and luxury',
    text: 'clothing | fabrics | streetwear',
    near: 'retail ecommerce beauty_products',
  },
  beauty_products: {
    name: 'cosmetics',
    phrases:
      'cosmetics | cosmetics brand | cosmetic company | cosmetic brand | beauty brand | beauty product | skincare | skin care | skincare brand | skincare company | makeup brand | perfume | fragrance | personal care | personal care brand | hair care brand | kosmetik | kosmetikmarke | cosmetica | cosmetici | cosmetique | cosmetiques | marque de cosmetiques | toiletries | beauty company | clean beauty',
    labels:
      'personal care product manufacturing | personal products | cosmetics | personal care products | household and personal products',
    text: 'skincare products | beauty products',
    near: 'beauty fashion consumer_goods',
  },
  consumer_goods: {
    name: 'consumer goods',
    phrases:
      'consumer goods | consumer brand | consumer product | consumer products company | cpg | cpg brand | cpg company | fmcg | fmcg company | fmcg brand | packaged goods | consumer packaged goods | household goods | household product | konsumguter | bienes de consumo | pet food brand | pet brand | toy | toy company | toy maker | baby products | baby brand | sporting goods | sporting goods brand | home goods | kitchenware | home and personal | outdoor gear brand | pet product | pet care brand',
    labels:
      'consumer goods | consumer products | household products | consumer durables | sporting goods | leisure products | home and personal | pet products | consumer staples',
    near: 'food beverages beauty_products retail',
  },
  furniture: {
    name: 'furniture and home',
    phrases:
      'furniture | furniture maker | furniture manufacturer | furniture company | furniture brand | mobel | mobelhersteller | mobelhaus | muebles | meuble | mobili | mobilificio | arredamento | home decor | home furnishing | mattress | mattress brand | office furniture | kitchen manufacturer | homeware | cabinet maker | meubelfabrikant',
    labels:
      'furniture and home furnishings manufacturing | furniture | home furnishings | household durables | mattress and blinds manufacturing | household appliances',
    near: 'retail manufacturing consumer_goods',
  },
  food: {
    name: 'food production',
    phrases:
      'food | food and beverage | agroalimentaire | agroalimentare | lebensmittelindustrie | food and drink | food company | food producer | food manufacturer | food processor | food processing | food production | food brand | food business | snack brand | snack company | snack | dairy | dairy producer | meat processor | meat packer | seafood | seafood company | confectionery | chocolate maker | chocolate brand | frozen food | bakery products | plant based food | ingredients company | spice company | coffee roaster | coffee brand | food startup | foodtech | food tech | lebensmittel | lebensmittelhersteller | lebensmittelproduzent | nahrungsmittel | alimentos | alimentacion | empresa de alimentos | agroalimentaire | agroalimentario | alimentaire | alimentare | aziende alimentari | azienda alimentare | industria de alimentos | levensmiddelen | voedingsmiddelen | pet food | bakery chain | industrial bakery | food industry | organic food brand',
    labels:
      'food production | food and beverage manufacturing | food and beverages | food and beverage services | food products | packaged foods and meats | dairy product manufacturing | meat products manufacturing | seafood product manufacturing | sugar and confectionery product manufacturing | fruit and vegetable preserves manufacturing | baked goods manufacturing | animal feed manufacturing | packaged foods | food beverage and tobacco',
    text: 'food products | snacks | organic food | dairy products | frozen foods',
    near: 'beverages restaurants agriculture consumer_goods',
  },
  beverages: {
    name: 'beverages',
    phrases:
      'beverage | beverage company | beverage brand | drinks company | drinks brand | brewery | breweries | craft brewery | brewer | winery | wineries | vineyard | wine producer | wine maker | winemaker | distillery | distilleries | distiller | spirits brand | spirits company | soft drink | bottler | water brand | brauerei | brauereien | weingut | weinguter | getrankehersteller | cerveceria | cervecerias | bodega | bodegas | brasserie artisanale | domaine viticole | vignoble | birrificio | cantina vinicola | cantine | vinicola | vinicolas | cervejaria | cervejarias | vinho | brouwerij | wijngoed | cider maker | tea brand | kombucha brand | alcohol brand | wine importer | wine | beer',
    labels:
      'wine and spirits | wineries | breweries | distilleries | beverages | brewers | distillers and vintners | soft drinks and non alcoholic beverages | beverage manufacturing',
    text: 'craft beer | wines | spirits',
    parent: 'food',
    near: 'food restaurants consumer_goods',
  },
  agriculture: {
    name: 'agriculture',
    phrases:
      'agriculture | agricultural | agritech | agtech | ag tech | agriculture technology | agri tech | farm | farming | farmer | farming business | agribusiness | agri business | agricultural company | agricultural cooperative | agri food | crop producer | grower | dairy farm | livestock | poultry | poultry farm | ranch | greenhouse | greenhouse grower | vertical farm | vertical farming | aquaculture | fish farm | fishery | horticulture | seed company | landwirtschaft | landwirtschaftsbetrieb | bauernhof | agricultura | explotacion agricola | agronegocio | fazenda | granja | exploitation agricole | agricole | azienda agricola | aziende agricole | agricoltura | landbouw | landbouwbedrijf | tuinbouw | plantation | nursery grower | precision agriculture | orchard | coffee farm | farm equipment dealer',
    labels:
      'agriculture | farming | ranching | ranching and fisheries | fisheries | fishery | horticulture | farming ranching forestry | agricultural products and services | agricultural products | agri foods | dairy | industrial agriculture',
    text: 'crops | farmland | palm oil | plantations',
    near: 'food environmental',
  },
};
