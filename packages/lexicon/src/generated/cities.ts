// Written by packages/lexicon/scripts/build-tables.mjs; do not edit.
/** Cities, the largest first: folded name; country; state (the ISO 3166-2 part after the country, or empty); thousands of people. */
export const CITY_ROWS = `
shanghai;CN;;22315
istanbul;TR;;14804
buenos aires;AR;;13076
mumbai;IN;MH;12692
mexico city;MX;;12294
beijing;CN;;11717
karachi;PK;;11624
tianjin;CN;;11090
guangzhou;CN;;11071
delhi;IN;DL;10928
moscow;RU;;10381
shenzhen;CN;;10358
dhaka;BD;;10357
seoul;KR;;10349
sao paulo;BR;SP;10021
wuhan;CN;;9785
lagos;NG;;9000
jakarta;ID;;8540
tokyo;JP;;8337
new york city;US;NY;8175
dongguan;CN;;8000
taipei;TW;;7872
kinshasa;CD;;7786
lima;PE;;7737
cairo;EG;;7735
bogota;CO;;7674
london;GB;ENG;7557
chongqing;CN;;7458
chengdu;CN;;7416
baghdad;IQ;;7216
nanjing;CN;;7165
tehran;IR;;7153
nanchong;CN;;7150
hong kong;HK;;7013
xian;CN;;6501
lahore;PK;;6311
shenyang;CN;;6256
hangzhou;CN;;6242
rio de janeiro;BR;RJ;6024
harbin;CN;;5879
taian;CN;;5499
suzhou;CN;;5346
shantou;CN;;5329
bangkok;TH;;5104
bengaluru;IN;KA;5104
saint petersburg;RU;;5028
santiago;CL;;4837
kolkata;IN;WB;4631
sydney;AU;NSW;4627
yangon;MM;;4478
jinan;CN;;4336
chennai;IN;TN;4328
zhengzhou;CN;;4254
melbourne;AU;VIC;4246
riyadh;SA;;4206
changchun;CN;;4193
dalian;CN;;4088
los angeles;US;CA;3972
chittagong;BD;;3920
kunming;CN;;3855
alexandria;EG;;3812
ahmedabad;IN;GJ;3720
qingdao;CN;;3719
busan;KR;;3679
abidjan;CI;;3677
kano;NG;;3626
foshan;CN;;3600
hyderabad;IN;TS;3598
puyang;CN;;3590
yokohama;JP;;3574
ibadan;NG;;3565
singapore;SG;;3548
wuxi;CN;;3544
xiamen;CN;;3531
ankara;TR;;3517
tianshui;CN;;3500
ningbo;CN;;3492
ho chi minh city;VN;;3467
shiyan;CN;;3460
cape town;ZA;;3433
taiyuan;CN;;3427
berlin;DE;BE;3426
tangshan;CN;;3372
hefei;CN;;3310
madrid;ES;MD;3256
pyongyang;KP;;3222
casablanca;MA;;3145
zibo;CN;;3129
zhongshan;CN;;3121
durban;ZA;;3120
changsha;CN;;3094
kabul;AF;;3044
urumqi;CN;;3029
caracas;VE;;3000
dubai;AE;;2957
pune;IN;MH;2936
surat;IN;GJ;2895
jeddah;SA;;2867
shijiazhuang;CN;;2835
kanpur;IN;UP;2823
kyiv;UA;;2798
luanda;AO;;2776
quezon city;PH;;2762
addis ababa;ET;;2758
nairobi;KE;;2751
chicago;US;IL;2721
salvador;BR;BA;2712
jaipur;IN;RJ;2712
dar es salaam;TZ;;2699
lanzhou;CN;;2628
incheon;KR;;2628
yunfu;CN;;2613
toronto;CA;ON;2600
navi mumbai;IN;MH;2600
basrah;IQ;;2600
osaka;JP;;2592
mogadishu;SO;;2587
daegu;KR;;2567
faisalabad;PK;;2507
izmir;TR;;2501
dakar;SN;;2476
lucknow;IN;UP;2472
giza;EG;;2443
fortaleza;BR;CE;2400
cali;CO;;2393
surabaya;ID;;2375
belo horizonte;BR;MG;2373
nanchang;CN;;2358
rome;IT;62;2319
mashhad;IR;;2307
brooklyn;US;NY;2301
houston;US;TX;2296
queens;US;NY;2273
nagpur;IN;MH;2228
maracaibo;VE;;2225
brasilia;BR;DF;2208
santo domingo;DO;;2202
nagoya;JP;;2191
brisbane;AU;QLD;2190
havana;CU;;2164
paris;FR;IDF;2139
al mawsil al jadidah;IQ;;2066
johannesburg;ZA;;2026
kowloon;HK;;2020
al basrah al qadimah;IQ;;2015
almaty;KZ;;2001
dadonghai;CN;;2000
medellin;CO;;2000
tashkent;UZ;;1978
algiers;DZ;;1978
khartoum;SD;;1975
accra;GH;;1963
guayaquil;EC;;1952
ordos;CN;;1941
sanaa;YE;;1937
beirut;LB;;1916
perth;AU;WA;1897
sapporo;JP;;1883
jilin;CN;;1882
bucharest;RO;;1877
camayenne;GN;;1871
indore;IN;MP;1837
iztapalapa;MX;;1816
conakry;GN;;1767
bayan nur;CN;;1760
maracay;VE;;1754
medan;ID;;1751
rawalpindi;PK;;1743
minsk;BY;;1742
budapest;HU;;1741
mosul;IQ;;1740
hamburg;DE;HH;1739
curitiba;BR;PR;1718
warsaw;PL;;1702
bandung;ID;;1700
soweto;ZA;;1695
vienna;AT;;1691
rabat;MA;;1656
ecatepec de morelos;MX;;1655
barcelona;ES;CT;1622
pretoria;ZA;;1619
aleppo;SY;;1602
montreal;CA;QC;1600
kunshan;CN;;1600
manila;PH;;1600
patna;IN;BR;1600
bhopal;IN;MP;1600
manaus;BR;AM;1598
xinyang;CN;;1591
kaduna;NG;;1582
phnom penh;KH;;1574
damascus;SY;;1569
philadelphia;US;PA;1567
phoenix;US;AZ;1563
isfahan;IR;;1547
ludhiana;IN;PB;1545
harare;ZW;;1543
kobe;JP;;1528
bekasi;ID;;1520
kaohsiung;TW;;1520
stockholm;SE;;1515
caloocan city;PH;;1500
guadalajara;MX;;1495
manhattan;US;NY;1488
asuncion;PY;;1482
recife;BR;PE;1478
daejeon;KR;;1475
san antonio;US;TX;1470
kumasi;GH;;1469
kota bharu;MY;;1460
kyoto;JP;;1460
kuala lumpur;MY;;1454
karaj;IR;;1448
kathmandu;NP;;1442
palembang;ID;;1442
multan;PK;;1437
tirunelveli;IN;TN;1436
puebla;MX;;1434
hanoi;VN;;1431
kharkiv;UA;;1431
agra;IN;UP;1430
cordoba;AR;;1428
tabriz;IR;;1425
novosibirsk;RU;;1419
gwangju;KR;;1417
bursa;TR;;1413
vadodara;IN;GJ;1409
belem;BR;PA;1408
fushun;CN;;1401
quito;EC;;1400
san diego;US;CA;1395
fukuoka;JP;;1392
antananarivo;MG;;1391
luoyang;CN;;1391
hyderabad;PK;;1386
the bronx;US;NY;1385
valencia;VE;;1385
gujranwala;PK;;1384
barranquilla;CO;;1380
guankou;CN;;1380
lubumbashi;CD;;1374
porto alegre;BR;RS;1373
tangerang;ID;;1372
najafgarh;IN;DL;1365
santa cruz de la sierra;BO;;1364
handan;CN;;1358
kampala;UG;;1353
yekaterinburg;RU;;1350
khulna;BD;;1342
douala;CM;;1338
gorakhpur;IN;HR;1325
sharjah;AE;;1324
mecca;SA;;1324
makassar;ID;;1322
juarez;MX;;1321
kawasaki;JP;;1307
south tangerang;ID;;1304
baotou;CN;;1302
tijuana;MX;;1301
dallas;US;TX;1300
medina;SA;;1300
yaounde;CM;;1299
bamako;ML;;1297
nashik;IN;MH;1289
semarang;ID;;1288
brazzaville;CG;;1285
pimpri;IN;MH;1285
nizhniy novgorod;RU;;1284
amman;JO;;1276
budta;PH;;1274
belgrade;RS;;1274
montevideo;UY;;1271
lusaka;ZM;;1267
xuchang;CN;;1266
kalyan;IN;MH;1262
thane;IN;MH;1262
munich;DE;BY;1260
ras bayrut;LB;;1252
shiraz;IR;;1250
adana;TR;;1249
suwon;KR;;1243
leon de los aldama;MX;;1239
milan;IT;25;1237
port au prince;HT;;1235
adelaide;AU;SA;1225
meerut;IN;UP;1223
nowrangapur;IN;OD;1221
faridabad;IN;HR;1220
peshawar;PK;;1219
davao;PH;;1213
mandalay;MM;;1208
yueyang;CN;;1200
santiago de los caballeros;DO;;1200
omdurman;SD;;1200
anshan;CN;;1199
tongshan;CN;;1199
ghaziabad;IN;UP;1199
depok;ID;;1198
saitama;JP;;1193
dombivli;IN;MH;1193
maputo;MZ;;1192
gustavo adolfo madero;MX;;1186
fuzhou;CN;;1180
rajkot;IN;GJ;1177
rosario;AR;;1174
guiyang;CN;;1172
goiania;BR;GO;1171
guarulhos;BR;SP;1170
prague;CZ;;1166
varanasi;IN;UP;1164
batam;ID;;1164
copenhagen;DK;;1154
sofia;BG;;1153
tripoli;LY;;1151
port harcourt;NG;;1149
hiroshima;JP;;1144
zapopan;MX;;1142
lijiang;CN;;1138
monterrey;MX;;1136
samara;RU;;1135
omsk;RU;;1129
benin city;NG;;1125
malingao;PH;;1122
baku;AZ;;1117
maiduguri;NG;;1112
kazan;RU;;1105
ciudad nezahualcoyotl;MX;;1105
yerevan;AM;;1093
amritsar;IN;PB;1092
ouagadougou;BF;;1087
yono;JP;;1078
rostov na donu;RU;;1074
allahabad;IN;UP;1073
goyang si;KR;;1073
gaziantep;TR;;1066
visakhapatnam;IN;AP;1063
sendai;JP;;1063
chelyabinsk;RU;;1063
datong;CN;;1053
tbilisi;GE;;1049
changshu city;CN;;1048
taichung;TW;;1041
teni;IN;TN;1035
xianyang;CN;;1034
ufa;RU;;1033
dnipro;UA;;1033
seongnam si;KR;;1032
campinas;BR;SP;1032
jabalpur;IN;MP;1030
haora;IN;WB;1028
huainan;CN;;1028
san jose;US;CA;1027
donetsk;UA;;1025
dublin;IE;;1024
calgary;CA;AB;1020
brussels;BE;;1019
aurangabad;IN;MH;1016
volgograd;RU;;1011
nova iguacu;BR;RJ;1002
jieyang;CN;;1002
odessa;UA;;1002
zhu cheng city;CN;;1000
shivaji nagar;IN;MH;1000
kitakyushu;JP;;998
solapur;IN;MH;997
baoding;CN;;996
guatemala city;GT;;995
benxi;CN;;988
birmingham;GB;ENG;984
perm;RU;;982
srinagar;IN;JK;976
zaria;NG;;975
managua;NI;;973
port elizabeth;ZA;;968
fes;MA;;965
koln;DE;NW;963
ulsan;KR;;963
chandigarh;IN;CH;961
coimbatore;IN;TN;960
naples;IT;72;959
maceio;BR;;955
cartagena;CO;;952
changzhou;CN;;949
sultanah;SA;;947
monrovia;LR;;940
kingston;JM;;938
erbil;IQ;;933
austin;US;TX;932
krasnoyarsk;RU;;927
nay pyi taw;MM;;925
jodhpur;IN;RJ;921
chiba;JP;;920
sao luis;BR;;917
madurai;IN;TN;910
sale;MA;;903
huaibei;CN;;903
cochabamba;BO;;900
abobo;CI;;900
kaifeng;CN;;900
abu ghurayb;IQ;;900
qom;IR;;900
bishkek;KG;;900
guwahati;IN;;899
aba;NG;;898
pingdingshan;CN;;890
gwalior;IN;MP;882
qiqihar;CN;;882
klang;MY;;880
mendoza;AR;;877
konya;TR;;876
mbuji mayi;CD;;875
vijayawada;IN;AP;875
pikine;SN;;874
turin;IT;21;870
mysore;IN;KA;868
jacksonville;US;FL;868
wenzhou;CN;;866
san francisco;US;CA;865
liverpool;GB;ENG;864
saratov;RU;;864
rohini;IN;DL;860
tegucigalpa;HN;;851
bucheon si;KR;;851
columbus;US;OH;850
voronezh;RU;;849
ranchi;IN;JH;846
ulan bator;MN;;845
takeo;KH;;844
ahvaz;IR;;841
arequipa;PE;;841
padang;ID;;840
hubli;IN;KA;840
zhabei;CN;;840
marrakesh;MA;;839
denpasar;ID;;835
kampung baru subang;MY;;834
fort worth;US;TX;833
indianapolis;US;IN;830
charlotte;US;NC;827
duque de caxias;BR;RJ;818
jos;NG;;817
valencia;ES;VC;814
ilorin;NG;;814
callao;PE;;813
la paz;BO;;813
ottawa;CA;ON;812
barquisimeto;VE;;809
chihuahua;MX;;809
nanning;CN;;804
freetown;SL;;803
johor bahru;MY;;802
jerusalem;IL;;801
bandar lampung;ID;;800
bogor;ID;;800
narela;IN;DL;800
mombasa;KE;;800
cebu city;PH;;799
muscat;OM;;797
zaporizhia;UA;;796
marseille;FR;PAC;795
zarqa;JO;;793
naucalpan de juarez;MX;;792
cankaya;TR;;792
rahim yar khan;PK;;789
pasragad branch;IR;;788
boumerdas;DZ;;786
jalandhar;IN;PB;785
thiruvananthapuram;IN;KL;784
sakai;JP;;782
anyang;CN;;781
san miguel de tucuman;AR;;781
cotonou;BJ;;780
salem;IN;TN;778
merida;MX;;778
tiruchirappalli;IN;TN;775
homs;SY;;775
hohhot;CN;;774
niamey;NE;;774
tainan;TW;;771
shangyu;CN;;770
lodz;PL;;769
dammam;SA;;769
xining;CN;;768
kahriz;IR;;767
kota;IN;RJ;763
natal;BR;;763
bhubaneshwar;IN;OD;762
qinhuangdao;CN;;760
hengyang;CN;;760
antalya;TR;;758
krakow;PL;;755
aligarh;IN;UP;753
da nang;VN;;752
pietermaritzburg;ZA;;751
lome;TG;;750
trujillo;PE;;747
malang;ID;;747
ciudad guayana;VE;;747
bareilly;IN;UP;745
kigali;RW;;745
teresina;BR;;745
xinxiang;CN;;744
sao bernardo do campo;BR;SP;743
hegang;CN;;743
riga;LV;;743
amsterdam;NL;;742
oyo;NG;;736
quetta;PK;;734
nottingham;GB;ENG;730
campo grande;BR;;729
ashgabat;TM;;728
alvaro obregon;MX;;727
muzaffarabad;PK;;725
bagcilar;TR;;724
as sulaymaniyah;IQ;;723
san luis potosi;MX;;723
aguascalientes;MX;;722
cucuta;CO;;721
moradabad;IN;UP;721
n djamena;TD;;721
langfang;CN;;720
zhumadian;CN;;720
yantai;CN;;719
lviv;UA;;718
hermosillo;MX;;715
edmonton;CA;AB;712
jeonju;KR;;711
saltillo;MX;;710
zhuzhou;CN;;709
subang jaya;MY;;708
bhiwandi;IN;MH;707
pekanbaru;ID;;704
sevilla;ES;AN;703
tolyatti;RU;;703
jaboatao;BR;PE;703
shizuoka;JP;;702
santo domingo oeste;DO;;701
rajshahi;BD;;700
santo domingo este;DO;;700
city of balikpapan;ID;;700
battagram;PK;;700
changzhi;CN;;700
bulawayo;ZW;;699
zagreb;HR;;699
agadir;MA;;698
sarajevo;BA;;697
la plata;AR;;694
tunis;TN;;693
zhangjiakou;CN;;693
zigong;CN;;690
mexicali;MX;;690
fuxin;CN;;689
enugu;NG;;689
tangier;MA;;688
huangshi;CN;;688
liaoyang;CN;;688
sheffield;GB;ENG;685
seattle;US;WA;684
denver;US;CO;683
el paso;US;TX;681
kumamoto;JP;;680
raipur;IN;CG;680
general santos;PH;;680
dushanbe;TJ;;679
osasco;BR;SP;678
detroit;US;MI;677
culiacan;MX;;676
matola;MZ;;675
zaragoza;ES;AR;674
gorakhpur;IN;UP;674
xiangtan;CN;;674
guadalupe;MX;;674
acapulco de juarez;MX;;673
ipoh;MY;;673
mississauga;CA;ON;669
boston;US;MA;667
puyang chengguanzhen;CN;;666
nantong;CN;;666
mudanjiang;CN;;666
athens;GR;;664
santo andre;BR;SP;662
nouakchott;MR;;661
pointe noire;CG;;659
memphis;US;TN;656
tlalnepantla;MX;;653
kryvyi rih;UA;;652
joao pessoa;BR;;651
ansan si;KR;;651
benghazi;LY;;651
frankfurt am main;DE;HE;650
krasnodar;RU;;650
guilin;CN;;649
palermo;IT;82;648
colombo;LK;;648
lilongwe;MW;;647
oran;DZ;;646
diyarbakir;TR;;645
taguig;PH;;644
new south memphis;US;TN;642
ulyanovsk;RU;;641
kotli;PK;;640
okayama;JP;;640
zhanjiang;CN;;638
al ahmadi;KW;;637
yogyakarta;ID;;637
north york;CA;ON;636
chisinau;MD;;636
wroclaw;PL;;635
cheongju si;KR;;635
anyang si;KR;;634
tebessa;DZ;;634
zhenjiang;CN;;633
portland;US;OR;632
winnipeg;CA;MB;632
dandong;CN;;632
oklahoma city;US;OK;631
izhevsk;RU;;631
jaboatao dos guararapes;BR;PE;630
shaoguan;CN;;629
yancheng;CN;;628
cancun;MX;;628
contagem;BR;MG;627
santiago de queretaro;MX;;626
bhilai;IN;CG;625
panshan;CN;;625
djibouti;DJ;;624
las vegas;US;NV;624
baltimore;US;MD;622
kermanshah;IR;;621
coyoacan;MX;;620
ribeirao preto;BR;SP;620
al hudaydah;YE;;618
pasig city;PH;;617
bristol;GB;ENG;617
jamshedpur;IN;JH;616
haikou;CN;;616
ta izz;YE;;615
sao jose dos campos;BR;SP;614
santa maria chimalhuacan;MX;;612
taizhou;CN;;612
xingtai;CN;;612
borivli;IN;MH;610
torreon;MX;;609
yaroslavl;RU;;607
benoni;ZA;;605
hamamatsu;JP;;605
cochin;IN;KL;605
jinzhou;CN;;604
amravati;IN;MH;604
abu dhabi;AE;;603
haiphong;VN;;603
washington dc;US;DC;602
islamabad;PK;;602
kirkuk;IQ;;601
sangli;IN;MH;601
milwaukee;US;WI;600
vancouver;CA;BC;600
scarborough;CA;ON;600
shuangyashan;CN;;600
situbondo;ID;;600
barnaul;RU;;600
rotterdam;NL;;598
morelia;MX;;598
luancheng;CN;;597
rasht;IR;;595
abeokuta;NG;;593
essen;DE;NW;593
kayseri;TR;;593
glasgow;GB;SCT;592
gold coast;AU;QLD;591
yingkou;CN;;591
abuja;NG;;590
las pinas;PH;;590
zhangzhou;CN;;590
stuttgart;DE;BW;590
reynosa;MX;;589
dortmund;DE;NW;588
vladivostok;RU;;587
irkutsk;RU;;587
blantyre;MW;;585
new kingston;JM;;584
uskudar;TR;;583
genoa;IT;42;580
cuttack;IN;OD;580
oslo;NO;;580
hachioji;JP;;579
khabarovsk;RU;;579
khabarovsk vtoroy;RU;;578
libreville;GA;;578
kerman;IR;;578
chiclayo;PE;;577
orumiyeh;IR;;577
bahcelievler;TR;;577
bengbu;CN;;577
bikaner;IN;RJ;576
tlaquepaque;MX;;576
tlalpan;MX;;575
umraniye;TR;;573
dusseldorf;DE;NW;573
banjarmasin;ID;;573
goteborg;SE;;573
shihezi;CN;;573
bucaramanga;CO;;572
south boston;US;MA;571
kuching;MY;;570
poznan;PL;;570
malaga;ES;AN;568
bouake;CI;;567
nyala;SD;;566
asmara;ER;;564
sokoto;NG;;564
uberlandia;BR;MG;564
onitsha;NG;;561
honcho;JP;;561
albuquerque;US;NM;559
hamhung;KP;;559
sorocaba;BR;SP;559
helsinki;FI;;558
warangal;IN;TS;558
santiago de cuba;CU;;556
siping;CN;;556
kagoshima;JP;;555
surakarta;ID;;555
huaian;CN;;555
bhavnagar;IN;GJ;555
mar del plata;AR;;554
bahawalpur;PK;;553
zahedan;IR;;552
aden;YE;;551
nanded;IN;MH;551
orenburg;RU;;550
changwon;KR;;550
pristina;XK;;550
jiamusi;CN;;550
antipolo;PH;;550
neijiang;CN;;547
bremen;DE;HB;547
meknes;MA;;546
banqiao;TW;;543
sargodha;PK;;543
bangui;CF;;542
vilnius;LT;;542
yangzhou;CN;;540
novokuznetsk;RU;;540
kisangani;CD;;539
port said;EG;;538
mersin;TR;;538
tuxtla;MX;;537
raurkela;IN;OD;536
warri;NG;;536
guli;CN;;536
ebute ikorodu;NG;;536
tanggu;CN;;535
jiangmen;CN;;532
cuauhtemoc;MX;;532
tucson;US;AZ;532
nashville;US;TN;531
taif;SA;;531
beira;MZ;;531
guntur;IN;AP;531
touba;SN;;529
quebec;CA;QC;529
hamadan;IR;;528
cangzhou;CN;;528
san salvador;SV;;526
dehra dun;IN;UK;522
cuiaba;BR;;522
petaling jaya;MY;;521
macau;MO;;520
bhayandar;IN;MH;520
esenler;TR;;520
ryazan;RU;;520
fresno;US;CA;520
hamilton;CA;ON;520
tyumen;RU;;519
durgapur;IN;WB;519
victoria de durango;MX;;519
ajmer;IN;RJ;518
lisbon;PT;;518
changde;CN;;518
jiaozuo;CN;;518
ulhasnagar;IN;MH;517
kolhapur;IN;MH;516
lipetsk;RU;;516
siliguri;IN;WB;516
hannover;DE;NI;515
eskisehir;TR;;515
azadshahr;IR;;514
salta;AR;;513
penza;RU;;513
tembisa;ZA;;512
bilimora;IN;GJ;511
mykolayiv;UA;;511
aparecida de goiania;BR;GO;511
puente alto;CL;;510
makati city;PH;;510
tonghua;CN;;510
naberezhnyye chelny;RU;;510
leicester;GB;ENG;509
wuhu;CN;;508
niigata;JP;;505
karol bagh;IN;DL;505
leipzig;DE;SN;505
kalininskiy;RU;;505
duisburg;DE;NW;504
asansol;IN;WB;504
arak;IR;;504
astrakhan;RU;;503
zhuhai;CN;;501
pohang;KR;;500
nurnberg;DE;BY;499
shashi;CN;;499
makhachkala;RU;;498
cimahi;ID;;494
wuwei;CN;;493
jamnagar;IN;GJ;492
sacramento;US;CA;491
aracaju;BR;;490
ajman city;AE;;490
jianshui;CN;;490
port sudan;SD;;490
santa fe;AR;;490
san pedro sula;HN;;489
toluca;MX;;489
ciudad lopez mateos;MX;;489
suez;EG;;488
dresden;DE;SN;487
tomsk;RU;;486
masina;CD;;485
saharanpur;IN;UP;485
cuautitlan izcalli;MX;;485
gulbarga;IN;KA;484
bhatpara;IN;WB;483
najaf;IQ;;483
feira de santana;BR;BA;482
shah alam;MY;;482
mariupol;UA;;482
himeji;JP;;481
homyel;BY;;481
qionghai;CN;;480
okene;NG;;479
uijeongbu si;KR;;479
east london;ZA;;479
yazd;IR;;478
hargeysa;SO;;478
sialkot;PK;;477
kemerovo;RU;;477
yichang;CN;;477
hwaseong si;KR;;476
kansas city;US;MO;475
yinchuan;CN;;475
skopje;MK;;475
vereeniging;ZA;;475
the hague;NL;;474
long beach;US;CA;474
mixco;GT;;473
lyon;FR;ARA;472
londrina;BR;PR;472
mesa;US;AZ;472
jiaojiang;CN;;471
matsudo;JP;;470
juiz de fora;BR;MG;470
nishinomiya hama;JP;;469
tula;RU;;469
staten island;US;NY;469
kawaguchi;JP;;469
ciudad apodaca;MX;;467
zunyi;CN;;466
jiaxing;CN;;466
belford roxo;BR;RJ;466
jammu;IN;JK;466
liaoyuan;CN;;465
edinburgh;GB;SCT;465
atlanta;US;GA;464
kananga;CD;;464
bloemfontein;ZA;;463
xiangyang;CN;;463
gdansk;PL;;462
calabar;NG;;462
dadukou;CN;;462
joinville;BR;SC;461
hamah;SY;;461
kurnool;IN;AP;460
antwerpen;BE;;460
kanazawa;JP;;459
karabaglar;TR;;458
zamboanga;PH;;458
kirov;RU;;457
ujjain;IN;MP;457
kota kinabalu;MY;;457
colorado springs;US;CO;457
niteroi;BR;RJ;456
hengshui;CN;;456
tabuk;SA;;455
pontianak;ID;;455
leeds;GB;ENG;455
nampo;KP;;455
bacolod city;PH;;455
sao joao de meriti;BR;RJ;455
mansilingan;PH;;454
virginia beach;US;VA;453
ramgundam;IN;TS;452
luhansk;UA;;452
manado;ID;;452
karagandy;KZ;;452
raleigh;US;NC;451
jining;CN;;450
constantine;DZ;;450
wenshan city;CN;;450
juba;SS;;450
muratpasa;TR;;450
utsunomiya;JP;;450
heroica matamoros;MX;;450
sanliurfa;TR;;450
chengde;CN;;449
oita;JP;;449
cardiff;GB;WLS;447
san juan;AR;;447
cheboksary;RU;;447
boksburg;ZA;;445
cagayan de oro;PH;;445
omaha;US;NE;444
matsuyama;JP;;443
san nicolas de los garza;MX;;443
amagasaki;JP;;442
carrefour;HT;;442
shyamnagar;IN;WB;442
dasmarinas;PH;;442
malatya;TR;;442
miami;US;FL;441
nangi;IN;WB;441
pereira;CO;;440
kozhikode;IN;KL;440
mawlamyine;MM;;439
iquitos;PE;;438
kurashiki;JP;;438
sunchon;KP;;437
sultangazi;TR;;437
garoua;CM;;437
murcia;ES;MC;437
mwanza;TZ;;437
uyo;NG;;437
beian;CN;;436
kousseri;CM;;436
malegaon;IN;MH;435
davangere;IN;KA;435
kaliningrad;RU;;435
karbala;IQ;;434
masan;KR;;434
ananindeua;BR;PA;434
balikpapan;ID;;434
brampton;CA;ON;434
toulouse;FR;OCC;433
tel aviv;IL;;433
namangan;UZ;;432
katsina;NG;;432
welkom;ZA;;432
santa marta;CO;;432
al mahallah al kubra;EG;;431
venustiano carranza;MX;;431
jalgaon;IN;MH;429
yokosuka;JP;;429
akola;IN;MH;429
belgaum;IN;KA;429
veracruz;MX;;428
east jerusalem;PS;;428
luqiao;CN;;428
bryansk;RU;;427
maltepe;TR;;427
al kharj;SA;;425
barcelona;VE;;425
chaozhou;CN;;425
xalapa de enriquez;MX;;425
ado ekiti;NG;;424
bratislava;SK;;424
gaya;IN;BR;424
udaipur;IN;RJ;423
likasi;CD;;422
luxor;EG;;422
ibague;CO;;422
shaoxing;CN;;421
ivanovo;RU;;421
erzurum;TR;;421
akure;NG;;421
asyut;EG;;421
jambi city;ID;;420
al mansurah;EG;;420
oakland;US;CA;419
korba;IN;CG;419
bokaro;IN;JH;419
san juan;PR;;418
kolwezi;CD;;418
auckland;NZ;;418
sukkur;PK;;418
mangalore;IN;KA;417
luohe;CN;;417
pasay;PH;;417
sevastopol;UA;;416
azcapotzalco;MX;;415
shymkent;KZ;;414
yangquan;CN;;413
magnitogorsk;RU;;413
jhansi;IN;UP;413
florianopolis;BR;SC;413
wandsbek;DE;HH;411
santos;BR;SP;411
maturin;VE;;411
minneapolis;US;MN;411
thoothukudi;IN;TN;411
ardabil;IR;;411
nagasaki;JP;;410
chaoyang;CN;;410
gaza;PS;;410
kursk;RU;;409
tonala;MX;;409
jeju city;KR;;408
panama;PA;;408
xochimilco;MX;;408
szczecin;PL;;408
bien hoa;VN;;407
villa nueva;GT;;407
ribeirao das neves;BR;MG;407
hirakata;JP;;406
oujda angad;MA;;405
tanda;EG;;405
newcastle;ZA;;405
nellore;IN;AP;404
hsinchu;TW;;404
jixi;CN;;404
zanzibar;TZ;;404
tulsa;US;OK;404
taoyuan city;TW;;402
kassala;SD;;401
lekki;NG;;401
palma;ES;IB;401
kitwe;ZM;;401
nasiriyah;IQ;;400
tver;RU;;400
west jerusalem;IL;;400
machida;JP;;400
yangjiang;CN;;400
khmelnytskyi;UA;;398
gifu shi;JP;;398
tiruppur;IN;TN;398
keelung;TW;;398
al hoceima;MA;;396
manchester;GB;ENG;396
surrey;CA;BC;395
vila velha;BR;ES;395
weifang;CN;;395
fujisawa;JP;;395
ndola;ZM;;395
kollam;IN;KL;394
serra;BR;ES;394
samsun;TR;;394
tallinn;EE;;394
bamenda;CM;;394
el obeid;SD;;393
bello;CO;;393
xinpu;CN;;392
sandakan;MY;;392
buraydah;SA;;391
kandahar;AF;;391
diadema;BR;SP;391
wichita;US;KS;390
new orleans;US;LA;390
comilla;BD;;389
samut prakan;TH;;389
nampula;MZ;;389
arlington;US;TX;388
cleveland;US;OH;388
bissau;GW;;388
iloilo;PH;;388
khamis mushait;SA;;388
campos dos goytacazes;BR;RJ;387
resistencia;AR;;387
misratah;LY;;386
maua;BR;SP;386
abomey calavi;BJ;;386
bochum;DE;NW;386
benito juarez;MX;;385
sector 3;RO;;385
toyonaka;JP;;384
iztacalco;MX;;384
betim;BR;MG;384
fukuyama;JP;;383
n dalatando;AO;;383
delmas 73;HT;;383
pasto;CO;;382
batman;TR;;382
wellington;NZ;;382
las palmas de gran canaria;ES;CN;382
mazatlan;MX;;382
caxias do sul;BR;RS;381
nizhny tagil;RU;;381
irapuato;MX;;381
bochum hordel;DE;NW;380
dezhou;CN;;380
krugersdorp;ZA;;379
panihati;IN;WB;379
shibganj;BD;;379
toyohashi;JP;;378
zhoukou;CN;;377
laval;CA;QC;377
huancayo;PE;;377
makiyivka;UA;;377
putian;CN;;377
kahramanmaras;TR;;376
minato;JP;;375
tirana;AL;;375
sao jose do rio preto;BR;SP;375
kaunas;LT;;375
nuevo laredo;MX;;374
bakersfield;US;CA;374
zhangjiakou shi xuanhua qu;CN;;373
seremban;MY;;373
miguel hidalgo;MX;;373
stoke on trent;GB;ENG;373
pingxiang;CN;;372
van;TR;;372
honolulu;US;HI;372
abadan;IR;;370
fenghuang;CN;;370
puerto la cruz;VE;;370
brno;CZ;;370
mahilyow;BY;;369
natore;BD;;369
tampa;US;FL;369
sector 6;RO;;368
canberra;AU;ACT;368
nara shi;JP;;367
ahmadnagar;IN;MH;367
dhulia;IN;MH;367
olinda;BR;PE;367
kenitra;MA;;367
bydgoszcz;PL;;366
kuantan;MY;;366
bologna;IT;45;366
cheonan;KR;;365
petare;VE;;365
larkana;PK;;364
al qadarif;SD;;364
christchurch;NZ;;364
stavropol;RU;;363
toyota;JP;;362
manukau city;NZ;;362
zhaoqing;CN;;362
atasehir;TR;;362
bhagalpur;IN;BR;362
shekhupura;PK;;361
carapicuiba;BR;SP;361
wuppertal;DE;NW;361
tamale;GH;;361
ulan ude;RU;;360
nagano;JP;;360
bobo dioulasso;BF;;360
lublin;PL;;360
huocheng;CN;;360
aurora;US;CO;359
coventry;GB;ENG;359
halifax;CA;NS;359
anqing;CN;;359
taraz;KZ;;358
san jose del monte;PH;;358
manizales;CO;;358
kwangmyong;KR;;358
zanjan;IR;;357
iwaki;JP;;357
bacoor;PH;;357
asahikawa;JP;;357
xico;MX;;356
kimhae;KR;;356
arkhangelsk;RU;;356
ambon;ID;;356
samarinda;ID;;355
bilbao;ES;PV;355
santiago del estero;AR;;355
takatsuki;JP;;354
thessaloniki;GR;;354
villahermosa;MX;;354
barinas;VE;;353
neiva;CO;;353
ciudad general escobedo;MX;;352
okazaki;JP;;352
bandar abbas;IR;;352
vinnytsia;UA;;352
ras al khaimah city;AE;;352
anshun;CN;;352
suita;JP;;352
wakayama;JP;;351
anaheim;US;CA;351
hualien city;TW;;350
lapu lapu city;PH;;350
punasa;IN;MP;350
diepsloot;ZA;;350
muzaffarnagar;IN;UP;350
florence;IT;52;349
sanandaj;IR;;349
latur;IN;MH;349
campina grande;BR;;349
etobicoke;CA;ON;348
camaguey;CU;;348
london;CA;ON;347
chifeng;CN;;347
hungnam;KP;;346
nur sultan;KZ;;346
sector 2;RO;;345
belgorod;RU;;345
kosti;SD;;345
taihecun;CN;;345
doha;QA;;345
turmero;VE;;345
kurgan;RU;;343
rangpur;BD;;343
bhimbar;PK;;343
vitebsk;BY;;343
iligan;PH;;343
soledad;CO;;343
shiqi;CN;;342
piracicaba;BR;SP;342
zurich;CH;ZH;342
kukatpalli;IN;TS;342
jhang sadr;PK;;341
arusha;TZ;;341
ambattur;IN;TN;341
koriyama;JP;;341
plovdiv;BG;;340
celaya;MX;;340
chitungwiza;ZW;;340
kashiwa;JP;;340
latakia;SY;;340
aksu;CN;;340
serekunda;GM;;340
tokorozawa;JP;;339
corrientes;AR;;339
kaluga;RU;;339
macapa;BR;;339
west raleigh;US;NC;339
cuernavaca;MX;;339
nice;FR;PAC;339
kaesong;KP;;338
ciudad bolivar;VE;;338
kawagoe;JP;;338
tungi;BD;;338
krasnogvargeisky;RU;;337
randburg;ZA;;337
bellary;IN;KA;337
itaquaquecetuba;BR;SP;337
simferopol;UA;;336
kochi;JP;;336
sunderland;GB;ENG;335
santa ana;US;CA;335
bauru;BR;SP;335
san jose;CR;;335
alicante;ES;VC;335
takamatsu;JP;;334
tieling;CN;;334
qazvin;IR;;334
muzaffarpur;IN;BR;333
kamarhati;IN;WB;333
tepic;MX;;333
wad medani;SD;;333
jincheng;CN;;333
montes claros;BR;MG;332
bielefeld;DE;NW;332
bujumbura;BI;;332
mandaue city;PH;;331
khorramshahr;IR;;331
mathura;IN;UP;331
khorramabad;IR;;330
soyapango;SV;;330
patiala;IN;PB;329
wonsan;KP;;329
brent;GB;ENG;329
pavlodar;KZ;;329
cordoba;ES;AN;328
chanda;IN;MH;328
canoas;BR;RS;328
sochi;RU;;328
chongjin;KP;;327
yanji;CN;;327
bhilwara;IN;RJ;326
tetouan;MA;;326
mogi das cruzes;BR;SP;326
toyama;JP;;326
piura;PE;;325
birkenhead;GB;ENG;325
thrissur;IN;KL;325
brahmapur;IN;OD;325
sao vicente;BR;SP;324
orel;RU;;324
corpus christi;US;TX;324
suizhou;CN;;324
posadas;AR;;324
al amarah;IQ;;323
volzhskiy;RU;;323
riverside;US;CA;322
ixtapaluca;MX;;322
villavicencio;CO;;322
jundiai;BR;SP;322
san miguelito;PA;;322
smolensk;RU;;321
ciudad del este;PY;;321
pelotas;BR;RS;321
kherson;UA;;320
shahjanpur;IN;UP;320
akita;JP;;320
thies;SN;;320
maroua;CM;;320
moron;AR;;320
anapolis;BR;GO;320
shimoga;IN;KA;320
samarkand;UZ;;319
murmansk;RU;;319
islington;GB;ENG;319
holguin;CU;;319
ust kamenogorsk;KZ;;319
ad diwaniyah;IQ;;319
shangrao;CN;;319
mataram;ID;;319
andijon;UZ;;318
reading;GB;ENG;318
iasi;RO;;318
valladolid;ES;CL;318
poltava;UA;;318
new delhi;IN;DL;318
koshigaya;JP;;317
vladikavkaz;RU;;317
hrodna;BY;;317
katowice;PL;;317
rohtak;IN;HR;317
baicheng;CN;;317
chimbote;PE;;317
cluj napoca;RO;;317
calamba;PH;;317
bauchi;NG;;316
cherepovets;RU;;316
st louis;US;MO;316
armenia;CO;;315
al kut;IQ;;315
timisoara;RO;;315
vologda;RU;;315
sisli;TR;;315
lexington fayette;US;KY;314
kingston upon hull;GB;ENG;314
soacha;CO;;314
temara;MA;;314
preston;GB;ENG;313
ganja;AZ;;313
lianshan;CN;;313
denizli;TR;;313
ikeja;NG;;313
bonn;DE;NW;313
ostrava;CZ;;313
varna;BG;;313
vitoria;BR;ES;313
wusong;CN;;313
iligan city;PH;;312
cusco;PE;;312
maringa;BR;PR;312
miyazaki;JP;;311
percut;ID;;311
pucallpa;PE;;311
jingdezhen;CN;;311
guaruja;BR;SP;310
sariwon;KP;;310
vladimir;RU;;310
antofagasta;CL;;310
botshabelo;ZA;;310
bengkulu;ID;;310
butuan;PH;;310
tampico;MX;;309
oshawa;CA;ON;309
cabuyao;PH;;309
chita;RU;;309
newcastle;AU;NSW;308
valledupar;CO;;308
biskra;DZ;;308
mannheim;DE;BW;308
chernihiv;UA;;308
irbid;JO;;307
tumkur;IN;KA;307
chinju;KR;;307
newport;GB;WLS;307
tawau;MY;;306
shengli;CN;;306
firozabad;IN;UP;306
al fayyum;EG;;306
porto velho;BR;;306
san salvador de jujuy;AR;;306
brakpan;ZA;;306
stockton;US;CA;306
mandaluyong city;PH;;306
nizamabad;IN;TS;305
kulti;IN;WB;305
ciudad victoria;MX;;305
tlahuac;MX;;305
franca;BR;SP;305
rajahmundry;IN;AP;305
pittsburgh;US;PA;304
craiova;RO;;304
constanta;RO;;303
saransk;RU;;303
mazar e sharif;AF;;303
barddhaman;IN;WB;302
malmo;SE;;302
gujrat;PK;;302
naha;JP;;301
brest;BY;;301
mardan;PK;;300
surgut;RU;;300
swansea;GB;WLS;300
xinyuan;CN;;300
yangshuo;CN;;300
kyzylorda;KZ;;300
george town;MY;;300
binan;PH;;300
malir cantonment;PK;;300
winejok;SS;;300
batikent;TR;;300
merida;VE;;300
angeles city;PH;;299
bradford;GB;ENG;299
santol;PH;;299
anchorage;US;AK;299
ciudad obregon;MX;;299
kasugai;JP;;299
jember;ID;;299
aomori;JP;;298
otsu;JP;;298
barasat;IN;WB;298
elazig;TR;;298
okanagan;CA;BC;298
cherkasy;UA;;298
vigo;ES;GA;297
akashi;JP;;297
bali;IN;WB;297
cincinnati;US;OH;297
hisar;IN;HR;296
rampur;IN;UP;296
yokkaichi;JP;;296
yeosu;KR;;296
southend on sea;GB;ENG;295
morioka;JP;;295
vina del mar;CL;;295
sumy;UA;;294
fukushima;JP;;294
galati;RO;;294
blumenau;BR;SC;294
greater noida;IN;UP;294
noida;IN;UP;294
foz do iguacu;BR;PR;294
al hufuf;SA;;293
kakinada;IN;AP;293
panipat;IN;HR;293
semey;KZ;;293
makurdi;NG;;293
wollongong;AU;NSW;292
ponta grossa;BR;PR;292
minna;NG;;292
bialystok;PL;;292
mbeya;TZ;;292
mueang nonthaburi;TH;;292
gumi;KR;;291
tambov;RU;;291
catania;IT;82;291
al mubarraz;SA;;291
bafoussam;CM;;291
kasur;PK;;291
utrecht;NL;;291
xiuying;CN;;290
paulista;BR;PE;290
al hillah;IQ;;290
limeira;BR;SP;290
parbhani;IN;MH;290
victoria;CA;BC;290
beihai;CN;;290
huizhou;CN;;289
zeytinburnu;TR;;289
tsuen wan;HK;;289
ironville;US;KY;289
meads;US;KY;289
setif;DZ;;288
safi;MA;;288
sinuiju;KP;;288
sector 4;RO;;288
hue;VN;;287
darbhanga;IN;BR;287
marienthal;DE;HH;287
adapazari;TR;;287
sultanbeyli;TR;;287
henderson;US;NV;286
greensboro;US;NC;285
viamao;BR;RS;285
zagazig;EG;;285
saint paul;US;MN;285
kuala terengganu;MY;;285
ismailia;EG;;285
alto barinas;VE;;284
dihok;IQ;;284
karlsruhe;DE;BW;284
port moresby;PG;;284
plano;US;TX;284
ichihara;JP;;284
iksan;KR;;284
nha trang;VN;;283
suzano;BR;SP;283
alwar;IN;RJ;283
cainta;PH;;283
petionville;HT;;283
maebashi;JP;;283
bilaspur;IN;CG;283
logan city;AU;QLD;283
valparaiso;CL;;282
palu;ID;;282
kupang;ID;;282
zhytomyr;UA;;282
newark;US;NJ;282
itagui;CO;;282
nicolas romero;MX;;282
gebze;TR;;281
narsingdi;BD;;281
batna;DZ;;281
chuzhou;CN;;281
merkezefendi;TR;;280
ichinomiya;JP;;280
tacna;PE;;280
hamburg nord;DE;HH;280
mingora;PK;;280
toledo;US;OH;280
ensenada;MX;;280
efon alaaye;NG;;279
yoshkar ola;RU;;279
taganrog;RU;;279
santa teresa del tuy;VE;;279
horlivka;UA;;279
windsor;CA;ON;278
coacalco;MX;;278
ilesa;NG;;278
kostroma;RU;;278
gijon;ES;AS;278
bari;IT;75;277
lincoln;US;NE;277
khomeyni shahr;IR;;277
sfax;TN;;277
nantes;FR;PDL;277
cuenca;EC;;277
owo;NG;;277
bahia blanca;AR;;277
sukabumi;ID;;276
brasov;RO;;276
komsomolsk on amur;RU;;276
hakodate;JP;;276
bab ezzouar;DZ;;276
mokolo;CM;;275
caucaia;BR;CE;275
strasbourg;FR;GES;275
belfast;GB;NIR;275
kashgar;CN;;275
ramadi;IQ;;275
ichalkaranji;IN;MH;274
ibaraki;JP;;274
yao;JP;;273
herat;AF;;273
guantanamo;CU;;273
nalchik;RU;;273
baguio;PH;;273
petropolis;BR;RJ;273
ar rayyan;QA;;272
wiesbaden;DE;HE;272
monteria;CO;;272
ljubljana;SI;;272
hafar al batin;SA;;272
kakogawacho honmachi;JP;;272
sector 5;RO;;272
tasikmalaya;ID;;271
bijapur;IN;KA;271
orlando;US;FL;271
linyi;CN;;271
derby;GB;ENG;270
san pedro;PH;;270
munster;DE;NW;270
gelsenkirchen;DE;NW;270
mokpo;KR;;268
santa catarina;MX;;268
russeifa;JO;;268
windhoek;NA;;268
tshikapa;CD;;267
kafr ad dawwar;EG;;267
tokushima;JP;;267
haifa;IL;;267
sterlitamak;RU;;267
hail;SA;;267
eixample;ES;CT;266
bagerhat;BD;;266
chengzhong;CN;;266
wuzhou;CN;;266
chula vista;US;CA;266
hulan ergi;CN;;265
aizawl;IN;;265
aachen;DE;NW;265
sumqayit;AZ;;265
mantampay;PH;;265
petrozavodsk;RU;;265
el daein;SD;;265
umuahia;NG;;265
uruapan;MX;;264
jersey city;US;NJ;264
mianyang;CN;;264
sivas;TR;;264
witbank;ZA;;262
aktobe;KZ;;262
parana;AR;;262
jalna;IN;MH;262
lal bahadur nagar;IN;TS;262
monchengladbach;DE;NW;262
markham;CA;ON;262
dewas;IN;MP;261
sincelejo;CO;;261
tongliao;CN;;261
uberaba;BR;MG;261
chandler;US;AZ;261
fort wayne;US;IN;260
plymouth;GB;ENG;260
baranagar;IN;WB;260
karamay;CN;;260
aral;CN;;260
nakuru;KE;;260
can tho;VN;;260
augsburg;DE;BY;259
hiratsuka;JP;;259
gajuwaka;IN;AP;259
jiujiang;CN;;259
popayan;CO;;259
najran;SA;;259
mukalla;YE;;258
buffalo;US;NY;258
luton;GB;ENG;258
pekalongan;ID;;258
cumana;VE;;258
satna;IN;MP;258
rio branco;BR;;258
durham;US;NC;258
etawah;IN;UP;257
gomez palacio;MX;;257
cascavel;BR;PR;257
st petersburg;US;FL;257
l hospitalet de llobregat;ES;CT;257
ondo;NG;;257
chimoio;MZ;;257
irvine;US;CA;257
espoo;FI;;257
latina;ES;MD;257
los mochis;MX;;257
bratsk;RU;;257
pachuca de soto;MX;;257
tarsus;TR;;256
laredo;US;TX;255
sari;IR;;255
durg;IN;CG;255
rivne;UA;;255
oaxaca;MX;;255
soledad de graciano sanchez;MX;;255
turpan;CN;;255
ikot ekpene;NG;;255
heze;CN;;255
yamagata;JP;;255
cirebon;ID;;254
novo hamburgo;BR;RS;254
coxs bazar;BD;;254
gdynia;PL;;254
carabanchel;ES;MD;254
naihati;IN;WB;253
vitoria da conquista;BR;BA;253
laohekou;CN;;253
talcahuano;CL;;253
richards bay;ZA;;253
wolverhampton;GB;ENG;253
el fasher;SD;;253
woodlands;SG;;253
thies nones;SN;;252
dire dawa;ET;;252
floridablanca;CO;;252
suihua;CN;;252
barueri;BR;SP;252
borujerd;IR;;252
eimsbuttel;DE;HH;252
liupanshui;CN;;252
qarchak;IR;;252
santiago de surco;PE;;252
taubate;BR;SP;252
nanyang;CN;;252
san fernando;PH;;251
morogoro;TZ;;251
governador valadares;BR;MG;251
tirupati;IN;AP;251
banda aceh;ID;;251
wafangdian;CN;;251
sonipat;IN;HR;251
santa clara;CU;;251
iwo;NG;;250
libertad;PH;;250
gombe;NG;;250
altona;DE;HH;250
avadi;IN;TN;250
praia grande;BR;SP;250
port de paix;HT;;250
colonia del valle;MX;;250
nis;RS;;250
singa;SD;;250
san bernardo;CL;;250
varzea grande;BR;;250
porto;PT;;250
volta redonda;BR;RJ;250
navotas;PH;;249
kropyvnytskyi;UA;;249
santa maria;BR;RS;249
lubbock;US;TX;249
madison;US;WI;249
tehuacan;MX;;249
fukui shi;JP;;249
kamianske;UA;;249
montpellier;FR;OCC;248
jimeta;NG;;248
czestochowa;PL;;248
tiruvottiyur;IN;TN;248
palmira;CO;;248
bukhara;UZ;;248
city of westminster;GB;ENG;248
gilbert;US;AZ;248
saugor;IN;MP;247
udon thani;TH;;247
chemnitz;DE;SN;247
ica;PE;;247
orsk;RU;;247
vanderbijlpark;ZA;;247
san cristobal;VE;;247
mito;JP;;247
norfolk;US;VA;246
rizhao;CN;;246
southampton;GB;ENG;246
kyain seikgyi township;MM;;246
a coruna;ES;GA;246
mau;IN;UP;246
shimonoseki;JP;;246
juliaca;PE;;246
jian;CN;;245
gorgan;IR;;245
nizhnevartovsk;RU;;245
braunschweig;DE;NI;245
hebi;CN;;245
bago;MM;;244
bihar sharif;IN;BR;244
baruta;VE;;244
merlo;AR;;244
puente de vallecas;ES;MD;244
trabzon;TR;;244
jessore;BD;;244
manisa;TR;;244
louisville;US;KY;244
santa luzia;BR;MG;244
gunsan;KR;;243
wonju;KR;;243
musaffah;AE;;243
angarsk;RU;;243
marino;RU;;243
hapur;IN;UP;243
bathinda;IN;PB;243
deir ez zor;SY;;243
huayin;CN;;242
berbera;SO;;242
ojo de agua;MX;;242
gatineau;CA;QC;242
yibin;CN;;242
neuquen;AR;;242
tacloban;PH;;242
novorossiysk;RU;;242
reno;US;NV;241
aswan;EG;;241
winston salem;US;NC;241
farrukhabad;IN;UP;241
sancaktepe;TR;;241
takasaki;JP;;241
anantapur;IN;AP;240
buenaventura;CO;;240
lankaran;AZ;;240
glendale;US;AZ;240
fuji;JP;;240
khimki;RU;;240
blackpool;GB;ENG;239
xiantao;CN;;239
hachinohe;JP;;239
vaughan;CA;ON;239
gravatai;BR;RS;239
neyagawa;JP;;239
magdalena contreras;MX;;238
nagarpur;BD;;238
kurume;JP;;238
balikesir;TR;;238
temuco;CL;;238
krefeld;DE;NW;238
seeb;OM;;238
arhus;DK;;238
sasebo;JP;;237
batangas;PH;;237
al jubayl;SA;;237
pathein;MM;;237
tegal;ID;;237
hialeah;US;FL;237
djougou;BJ;;237
sylhet;BD;;237
garland;US;TX;237
ratlam;IN;MP;237
scottsdale;US;AZ;237
irving;US;TX;237
kosice;SK;;237
chernivtsi;UA;;236
dera ghazi khan;PK;;236
coatzacoalcos;MX;;236
yuci;CN;;236
sant marti;ES;CT;236
sahiwal;PK;;236
ternopil;UA;;236
gasteiz vitoria;ES;PV;236
yakutsk;RU;;236
chesapeake;US;VA;235
caruaru;BR;PE;235
qina;EG;;235
boa vista;BR;;235
kediri;ID;;235
georgetown;GY;;235
ramagundam;IN;TS;235
kismayo;SO;;235
ibb;YE;;235
turkmenabat;TM;;235
north las vegas;US;NV;235
granada;ES;AN;234
nizhnekamsk;RU;;234
porto novo;BJ;;234
halle saale;DE;ST;234
kitchener;CA;ON;234
centurion;ZA;;233
magugpo poblacion;PH;;233
hamburg mitte;DE;HH;233
dzerzhinsk;RU;;233
takoradi;GH;;233
kiel;DE;SH;233
linfen;CN;;233
fremont;US;CA;232
beni;CD;;232
bordeaux;FR;NAQ;232
ganganagar;IN;RJ;232
chigasaki;JP;;232
gent;BE;;231
taytay;PH;;231
soka;JP;;231
ngaoundere;CM;;231
suncheon;KR;;231
sejong;KR;;230
jose c paz;AR;;230
syktyvkar;RU;;230
elche;ES;VC;230
marka;SO;;230
nukus;UZ;;230
quilmes;AR;;230
halwan;EG;;230
atani;NG;;230
milton keynes;GB;ENG;230
magdeburg;DE;ST;230
rio verde;BR;GO;230
nawabshah;PK;;230
tripoli;LB;;229
bharatpur;IN;RJ;229
longueuil;CA;QC;229
atsugi;JP;;229
croix des bouquets;HT;;229
uitenhage;ZA;;229
ploiesti;RO;;229
sungai petani;MY;;229
binjai;ID;;229
lucena;PH;;229
ipatinga;BR;MG;229
karimnagar;IN;TS;229
baton rouge;US;LA;229
rach gia;VN;;228
lille;FR;HDF;228
miri;MY;;228
ciudad lineal;ES;MD;228
bexley;GB;ENG;228
sumare;BR;SP;228
damanhur;EG;;228
nassau;BS;;228
san lorenzo;PY;;228
iquique;CL;;227
kremenchuk;UA;;227
puducherry;IN;PY;227
sosnowiec;PL;;227
diez de octubre;CU;;227
al minya;EG;;227
staryy oskol;RU;;227
liaocheng;CN;;227
gusau;NG;;227
neue neustadt;DE;ST;227
radom;PL;;227
pilar;AR;;227
shrirampur;IN;WB;226
fendou;CN;;226
sabzevar;IR;;226
huambo;AO;;226
groznyy;RU;;226
geelong;AU;VIC;226
raichur;IN;KA;226
huanggang;CN;;226
quthbullapur;IN;TS;226
mubi;NG;;226
sector 1;RO;;225
bukavu;CD;;225
lexington;US;KY;225
juazeiro do norte;BR;CE;225
mymensingh;BD;;225
karnal;IN;HR;225
roodepoort;ZA;;225
tanga;TZ;;225
jingling;CN;;225
sucre;BO;;225
nacala;MZ;;225
ashdod;IL;;225
minamirinkan;JP;;224
oviedo;ES;AS;224
paramaribo;SR;;224
adiyaman;TR;;224
arrah;IN;BR;224
okara;PK;;224
narayanganj;BD;;224
tongchuanshi;CN;;224
imphal;IN;;224
najafabad;IR;;223
paradise;US;NV;223
qarshi;UZ;;223
gosaba;IN;WB;223
puerto princesa;PH;;223
xintai;CN;;222
santa cruz de tenerife;ES;CN;222
haeju;KP;;222
graz;AT;;222
ikire;NG;;222
embu;BR;SP;222
formosa;AR;;221
shakhty;RU;;221
blagoveshchensk;RU;;221
olongapo;PH;;221
banja luka;BA;;221
thi xa phu my;VN;;221
neyshabur;IR;;221
wuxue;CN;;221
babruysk;BY;;221
rishon leziyyon;IL;;220
campeche;MX;;220
richmond;US;VA;220
cabanatuan city;PH;;220
fuencarral el pardo;ES;MD;220
mirzapur;IN;UP;220
messina;IT;82;220
dehiwala mount lavinia;LK;;220
takarazuka;JP;;220
kharagpur;IN;WB;220
dhanbad;IN;JH;220
tanjore;IN;TN;220
badalona;ES;CT;220
ageoshimo;JP;;219
binangonan;PH;;219
oberhausen;DE;NW;219
chon buri;TH;;219
verona;IT;34;219
prokopyevsk;RU;;219
eldoret;KE;;218
wuhai;CN;;218
bertoua;CM;;218
imperatriz;BR;;218
san pedro de macoris;DO;;218
amarnath;IN;MH;218
taiping;MY;;218
alor setar;MY;;217
purwokerto;ID;;217
colombo;BR;PR;217
jamaica;US;NY;217
rybinsk;RU;;217
hobart;AU;TAS;217
santa rosa;PH;;217
kisumu;KE;;216
san bernardino;US;CA;216
imus;PH;;216
vykhino zhulebino;RU;;216
freiburg;DE;BW;216
northampton;GB;ENG;216
purwakarta;ID;;216
zelenograd;RU;;216
archway;GB;ENG;216
mirpur khas;PK;;216
daloa;CI;;216
mekele;ET;;216
biysk;RU;;215
concepcion;CL;;215
novi sad;RS;;215
monclova;MX;;215
mucumpiz;VE;;215
la paz;MX;;215
velikiy novgorod;RU;;215
owerri;NG;;215
centralniy;RU;;215
shagamu;NG;;215
taboao da serra;BR;SP;215
nazret;ET;;214
nagercoil;IN;TN;214
lutsk;UA;;214
bergen;NO;;214
braila;RO;;214
nazarabad;IR;;213
guangyuan;CN;;213
bukan;IR;;213
spokane;US;WA;213
norwich;GB;ENG;213
jacarei;BR;SP;213
chofu;JP;;213
loa janan;ID;;213
rancagua;CL;;213
mokotow;PL;;213
nogales;MX;;213
birmingham;US;AL;212
bukit mertajam;MY;;212
lipa city;PH;;212
marilia;BR;SP;212
lubeck;DE;SH;212
sepang;MY;;212
cartagena;ES;MC;212
esenyurt;TR;;211
modesto;US;CA;211
kirikkale;TR;;211
hailar;CN;;211
terrassa;ES;CT;211
abha;SA;;211
tarhuna;LY;;211
idku;EG;;211
matsumoto;JP;;211
daliang;CN;;210
qui nhon;VN;;210
des moines;US;IA;210
pali;IN;RJ;210
arroyo naranjo;CU;;210
bogra;BD;;210
kostanay;KZ;;210
antakya;TR;;210
rochester;US;NY;210
chuncheon;KR;;210
vung tau;VN;;210
eindhoven;NL;;210
pematangsiantar;ID;;210
kanggye;KP;;210
presidente prudente;BR;SP;210
sanming;CN;;209
sohag;EG;;209
rennes;FR;BRE;209
sao leopoldo;BR;RS;209
ijebu ode;NG;;209
yamunanagar;IN;HR;209
nakhon ratchasima;TH;;209
torun;PL;;209
oruro;BO;;209
kielce;PL;;209
rewa;IN;MP;208
la romana;DO;;208
gaborone;BW;;208
hangu;CN;;208
maryvale;US;AZ;208
tacoma;US;WA;208
lobito;AO;;208
north shore;NZ;;208
ciputat;ID;;208
sirjan;IR;;208
arlington;US;VA;208
san pablo;PH;;208
jerez de la frontera;ES;AN;208
fontana;US;CA;207
oxnard;US;CA;207
ciampea;ID;;207
kasukabe;JP;;207
oradea;RO;;207
annaba;DZ;;207
sabadell;ES;CT;206
mostoles;ES;MD;206
toamasina;MG;;206
dinajpur;BD;;206
buenavista;MX;;206
itabuna;BR;BA;206
kishiwada;JP;;206
sao carlos;BR;SP;205
linz;AT;;205
alcala de henares;ES;MD;205
gaoping;CN;;204
numazu;JP;;204
ivano frankivsk;UA;;204
moreno valley;US;CA;204
secunderabad;IN;TS;204
joetsu;JP;;204
debrecen;HU;;204
bidar;IN;KA;204
padova;IT;34;204
las tunas;CU;;204
sa dec;VN;;204
hortolandia;BR;SP;204
bayamon;PR;;203
daqing;CN;;203
puerto vallarta;MX;;203
agartala;IN;;203
erfurt;DE;TH;203
monghyr;IN;BR;203
edea;CM;;203
vasylevsky ostrov;RU;;203
odawara;JP;;203
atsiaman;GH;;203
osmaniye;TR;;203
burnaby;CA;BC;203
babol;IR;;203
burhanpur;IN;MP;203
tampere;FI;;203
tapachula;MX;;203
yiyang;CN;;203
corlu;TR;;203
harburg;DE;HH;203
linxia chengguanzhen;CN;;202
barisal;BD;;202
cileungsir;ID;;202
nadiad;IN;GJ;202
mossoro;BR;;202
pskov;RU;;202
fayetteville;US;NC;202
yuncheng;CN;;202
al khums;LY;;202
huntington beach;US;CA;202
favoriten;AT;;202
chiniot;PK;;202
itapevi;BR;SP;202
chapra;IN;BR;202
rengasdengklok;ID;;201
sete lagoas;BR;MG;201
la pintana;CL;;201
yonkers;US;NY;201
glendale;US;CA;201
chiang mai;TH;;201
petropavl;KZ;;201
cabimas;VE;;201
dindigul;IN;TN;201
aurora;US;IL;201
montgomery;US;AL;201
columbus;US;GA;201
nicosia;CY;;200
santo domingo de los colorados;EC;;200
jalalabad;AF;;200
ugep;NG;;200
yanbu;SA;;200
charleroi;BE;;200
sao jose;BR;SC;200
ladner;CA;BC;200
new cairo;EG;;200
sumedang;ID;;200
petah tiqwa;IL;;200
panchkula;IN;HR;200
thika;KE;;200
osh;KG;;200
oral;KZ;;200
az zawiyah;LY;;200
sale al jadida;MA;;200
chakwama;NG;;200
pokhara;NP;;200
shahkot;PK;;200
severnyy;RU;;200
sikar;IN;RJ;200
tilburg;NL;;200
balakovo;RU;;200
armavir;RU;;200
kamoke;PK;;200
saidpur;BD;;199
amol;IR;;199
bila tserkva;UA;;199
dudley;GB;ENG;199
hagen;DE;NW;199
saskatoon;CA;SK;199
gliwice;PL;;199
changji;CN;;199
malolos;PH;;199
amarillo;US;TX;199
bulandshahr;IN;UP;199
capiata;PY;;199
pamplona;ES;NC;198
purnia;IN;BR;198
kaiyuan;CN;;198
rostock;DE;MV;198
sibu;MY;;198
arnavutkoy;TR;;198
machala;EC;;198
little rock;US;AR;198
hospet;IN;KA;198
fuenlabrada;ES;MD;198
mentougou;CN;;198
akron;US;OH;198
talca;CL;;197
gurgaon;IN;HR;197
ciudad madero;MX;;197
shreveport;US;LA;197
birjand;IR;;197
san pedro;CI;;197
vientiane;LA;;197
aberdeen;GB;SCT;197
kure;JP;;197
izmit;TR;;197
reims;FR;GES;197
laayoune;EH;;196
palmas;BR;;196
parauapebas;BR;PA;196
icheon si;KR;;196
townsville;AU;QLD;196
sambhal;IN;UP;196
americana;BR;SP;196
engels;RU;;196
gandhinagar;IN;GJ;196
burgas;BG;;196
murwara;IN;MP;196
nagaoka;JP;;195
guri si;KR;;195
coro;VE;;195
nishi tokyo shi;JP;;195
xinhui;CN;;195
grand rapids;US;MI;195
kendari;ID;;195
petrolina;BR;PE;195
yamoussoukro;CI;;195
kassel;DE;HE;195
nangloi jat;IN;DL;194
severodvinsk;RU;;194
mobile;US;AL;194
portsmouth;GB;ENG;194
nnewi;NG;;194
parung;ID;;194
divinopolis;BR;MG;194
basaksehir;TR;;194
ezhou;CN;;194
maracanau;BR;CE;194
itami;JP;;194
nam dinh;VN;;193
uji;JP;;193
machilipatnam;IN;AP;193
hyesan;KP;;193
salt lake city;US;UT;193
bayamo;CU;;193
katihar;IN;BR;193
tanjung pinang;ID;;192
par naogaon;BD;;192
newcastle upon tyne;GB;ENG;192
klaipeda;LT;;192
zabrze;PL;;192
bojnurd;IR;;192
guatire;VE;;192
humen;CN;;192
sidi bel abbes;DZ;;192
hat yai;TH;;192
haicheng;CN;;192
suzuka;JP;;191
zinder;NE;;191
curug;ID;;191
barrancabermeja;CO;;191
zlatoust;RU;;191
ormoc;PH;;191
bhiwani;IN;HR;191
huntsville;US;AL;191
zoucheng;CN;;191
cork;IE;;190
al fallujah;IQ;;190
ise ekiti;NG;;190
vantaa;FI;;190
kofu;JP;;190
paarl;ZA;;190
tallahassee;US;FL;190
saddiqabad;PK;;190
bani suwayf;EG;;190
planaltina;BR;DF;189
sunrise manor;US;NV;189
syzran;RU;;189
bytom;PL;;189
mwene ditu;CD;;189
panalanoy;PH;;189
izumi;JP;;189
santarem;BR;PA;189
wanxian;CN;;189
kabwe;ZM;;189
quelimane;MZ;;189
san fernando del valle de catamarca;AR;;189
almeria;ES;AN;189
camacari;BR;BA;189
labuan bajo;ID;;189
cibinong;ID;;189
donghai;CN;;189
boyeros;CU;;189
baiyin;CN;;189
mabalacat city;PH;;188
santa barbara d oeste;BR;SP;188
laizhou;CN;;188
kultali;IN;WB;188
praga poludnie;PL;;188
rio grande;BR;RS;188
grand prairie;US;TX;188
mohammedia;MA;;188
sutton;GB;ENG;188
qo qon;UZ;;187
petropavlovsk kamchatsky;RU;;187
chilpancingo;MX;;187
trieste;IT;;187
cachoeiro de itapemirim;BR;ES;187
donaustadt;AT;;187
kikwit;CD;;187
pinar del rio;CU;;187
pagadian;PH;;187
pabna;BD;;187
cienfuegos;CU;;187
beersheba;IL;;187
overland park;US;KS;187
raebareli;IN;UP;186
springs;ZA;;186
shibin al kawm;EG;;186
hitachi;JP;;186
antsirabe;MG;;186
zawiya;LY;;186
madiun;ID;;186
haridwar;IN;UK;186
leganes;ES;MD;186
ad damazin;SD;;186
arica;CL;;186
le havre;FR;NOR;186
swindon;GB;ENG;186
singrauli;IN;MP;186
richmond hill;CA;ON;186
donostia san sebastian;ES;PV;185
hamm;DE;NW;185
knoxville;US;TN;185
jamaame;SO;;185
poza rica de hidalgo;MX;;185
moratuwa;LK;;185
kutahya;TR;;185
mainz;DE;RP;185
meycauayan;PH;;185
brescia;IT;25;185
worcester;US;MA;185
zaoyang;CN;;185
paltan;BD;;184
junagadh;IN;GJ;184
mutare;ZW;;184
mbandaka;CD;;184
pemalang;ID;;184
quanzhou;CN;;184
san luis;AR;;184
geneve;CH;GE;184
tarlac city;PH;;184
burewala;PK;;184
brownsville;US;TX;184
baishan;CN;;184
sujangarh;IN;RJ;184
zaozhuang;CN;;184
kushiro;JP;;184
cergy pontoise;FR;IDF;183
corum;TR;;183
ellore;IN;AP;183
patan;NP;;183
manta;EC;;183
lembang;ID;;183
sants montjuic;ES;CT;183
bhusaval;IN;MH;183
pak kret;TH;;183
khandwa;IN;MP;183
santander;ES;CB;183
liege;BE;;183
cua;VE;;183
sakura;JP;;183
kamensk uralskiy;RU;;183
itaborai;BR;RJ;182
blida;DZ;;182
newport news;US;VA;182
santa clarita;US;CA;182
biratnagar;NP;;182
carletonville;ZA;;182
bahraigh;IN;UP;182
barrie;CA;ON;182
monywa;MM;;182
richmond;CA;BC;182
prato;IT;52;182
probolinggo;ID;;182
sirsa;IN;HR;182
guarenas;VE;;182
anda;CN;;181
saarbrucken;DE;SL;181
shangqiu;CN;;181
wadi as sir;JO;;181
groningen;NL;;181
taranto;IT;75;181
malacca;MY;;181
chandannagar;IN;WB;181
gangneung;KR;;181
baharampur;IN;WB;181
dodoma;TZ;;181
crawley;GB;ENG;181
rio claro;BR;SP;180
tangail;BD;;180
matadi;CD;;180
castello de la plana;ES;VC;180
nepean;CA;ON;180
atyrau;KZ;;180
yasenevo;RU;;180
yangju;KR;;180
indaiatuba;BR;SP;180
surendranagar;IN;GJ;180
varamin;IR;;180
dosquebradas;CO;;180
passo fundo;BR;RS;180
xianning;CN;;179
legaspi;PH;;179
korla;CN;;179
cotabato;PH;;179
podolsk;RU;;179
vizianagaram;IN;AP;179
providence;US;RI;179
ila orangun;NG;;179
qianjiang;CN;;179
chenzhou;CN;;179
burgos;ES;CL;179
klerksdorp;ZA;;179
si racha;TH;;179
tiaret;DZ;;179
amadora;PT;;179
ipswich;GB;ENG;179
kamirenjaku;JP;;179
saki;NG;;179
chlef;DZ;;179
fort lauderdale;US;FL;179
east flatbush;US;NY;178
anjo;JP;;178
spring valley;US;NV;178
kutaisi;GE;;178
ciudad camilo cienfuegos;CU;;178
jingzhou;CN;;178
proddatur;IN;AP;178
sittwe;MM;;178
ar raqqah;SY;;178
meiktila;MM;;177
loum;CM;;177
vellore;IN;TN;177
hugli;IN;WB;177
alappuzha;IN;KL;177
santa ana;SV;;177
chattanooga;US;TN;177
malayer;IR;;177
bielsko biala;PL;;177
yuzhno sakhalinsk;RU;;176
almere stad;NL;;176
split;HR;;176
saint etienne;FR;ARA;176
amroha;IN;UP;176
regina;CA;SK;176
zhenzhou;CN;;176
saint louis;SN;;176
turku;FI;;176
tempe;US;AZ;176
xindi;CN;;176
oceanside;US;CA;176
bella vista;DO;;176
tsukuba;JP;;176
saveh;IR;;176
wigan;GB;ENG;175
garden grove;US;CA;175
khowy;IR;;175
mzuzu;MW;;175
siverek;TR;;175
rancho cucamonga;US;CA;175
cape coral;US;FL;175
jiutai;CN;;175
hirosaki;JP;;175
santa rosa;US;CA;175
naga;PH;;175
cotia;BR;SP;175
tomakomai;JP;;175
tambaram;IN;TN;175
pamulang;ID;;175
bo;SL;;174
pathankot;IN;PB;174
hadano;JP;;174
bozhou;CN;;174
cikupa;ID;;174
bhind;IN;MP;174
puerto cabello;VE;;174
obihiro;JP;;174
ube;JP;;174
kramatorsk;UA;;174
shimla;IN;HP;174
croydon;GB;ENG;173
myeik;MM;;173
east new york;US;NY;173
khan yunis;PS;;173
bata;GQ;;173
midrand;ZA;;173
chicoloapan;MX;;173
ongole;IN;AP;173
vancouver;US;WA;173
gadag betageri;IN;KA;173
licheng;CN;;173
salatiga;ID;;173
miskolc;HU;;173
isparta;TR;;172
weinan;CN;;172
kaolack;SN;;172
walsall;GB;ENG;172
herne;DE;NW;172
lyublino;RU;;172
mansfield;GB;ENG;172
olsztyn;PL;;172
francisco morato;BR;SP;172
hino;JP;;172
netanya;IL;;172
nanping;CN;;172
bida;NG;;172
sioux falls;US;SD;172
prizren;XK;;171
dongling;CN;;171
bacau;RO;;171
oxford;GB;ENG;171
phra pradaeng;TH;;171
dagupan;PH;;171
peoria;US;AZ;171
ontario;US;CA;171
navsari;IN;GJ;171
mulheim;DE;NW;171
kulim;MY;;171
puri;IN;OD;171
haldia;IN;WB;171
jackson;US;MS;171
temirtau;KZ;;171
jacobabad;PK;;171
khammam;IN;TS;171
carolina;PR;;170
uvira;CD;;170
portoviejo;EC;;170
raiganj;IN;WB;170
takaoka;JP;;170
ingraj bazar;IN;WB;170
aracatuba;BR;SP;170
fuyang;CN;;170
kluang;MY;;170
albacete;ES;CM;170
laiyang;CN;;170
jaunpur;IN;UP;170
ciudad del carmen;MX;;169
reggio calabria;IT;;169
jaffna;LK;;169
arad;RO;;169
bahir dar;ET;;169
baranovichi;BY;;169
chalco;MX;;169
toulon;FR;PAC;169
jabalya;PS;;169
araraquara;BR;SP;168
bordj bou arreridj;DZ;;168
angers;FR;PDL;168
horta guinardo;ES;CT;168
patra;GR;;168
alcorcon;ES;MD;168
ech chettia;DZ;;168
jamalpur;BD;;168
ferraz de vasconcelos;BR;SP;168
chirchiq;UZ;;168
eloy alfaro;EC;;168
jingmen;CN;;168
berezniki;RU;;168
awka;NG;;168
volgodonsk;RU;;168
khouribga;MA;;168
breda;NL;;168
pitesti;RO;;168
hollywood;US;CA;168
ijero ekiti;NG;;168
miass;RU;;168
berazategui;AR;;167
korhogo;CI;;167
abakan;RU;;167
neukolln;DE;BE;167
fianarantsoa;MG;;167
getafe;ES;MD;167
plumbon;ID;;167
banha;EG;;167
novocherkassk;RU;;167
elk grove;US;CA;167
springfield;US;MO;167
pembroke pines;US;FL;167
arapiraca;BR;;167
fuling;CN;;167
dasoguz;TM;;167
fatehpur;IN;UP;166
osnabruck;DE;NI;166
beni mellal;MA;;166
gandhidham;IN;GJ;166
nou barris;ES;CT;166
ocumare del tuy;VE;;166
gaozhou;CN;;166
kamakura;JP;;166
ulanhot;CN;;166
khobar;SA;;166
holon;IL;;166
shanwei;CN;;166
oakville;CA;ON;166
deer valley;US;AZ;166
tulua;CO;;166
warrington;GB;ENG;165
bushehr;IR;;165
nandyal;IN;AP;165
saga;JP;;165
esmeraldas;EC;;165
muzaffargarh;PK;;165
jiaozhou;CN;;165
udupi;IN;KA;165
banjaran;ID;;165
szeged;HU;;165
loni;IN;UP;165
serang;ID;;165
lages;BR;SC;165
port saint lucie;US;FL;165
salem;US;OR;165
basel;CH;BS;164
sitapur;IN;UP;164
zenica;BA;;164
burlington;CA;ON;164
solingen;DE;NW;164
fergana;UZ;;164
kigoma;TZ;;164
muridke;PK;;164
corona;US;CA;164
shivpuri;IN;MP;164
hawalli;KW;;164
pilsen;CZ;;164
inisa;NG;;164
nazran;RU;;164
sousse;TN;;164
bejaia;DZ;;164
barra mansa;BR;RJ;164
nossa senhora do socorro;BR;;164
bhadravati;IN;KA;164
slough;GB;ENG;164
vinh;VN;;164
parakou;BJ;;164
piraeus;GR;;164
adoni;IN;AP;164
bournemouth;GB;ENG;164
sidon;LB;;164
maradi;NE;;163
tsu;JP;;163
eugene;US;OR;163
peterborough;GB;ENG;163
tongzhou;CN;;163
veraval;IN;GJ;163
ludwigshafen am rhein;DE;RP;163
salalah;OM;;163
buyukcekmece;TR;;163
aydin;TR;;163
envigado;CO;;163
geneina;SD;;163
anbu;CN;;163
mckinney;US;TX;163
sambalpur;IN;OD;163
floridsdorf;AT;;163
leverkusen;DE;NW;163
skikda;DZ;;163
la rioja;AR;;163
gadag;IN;KA;163
boma;CD;;163
mahabad;IR;;162
jiutepec;MX;;162
dourados;BR;;162
suleja;NG;;162
criciuma;BR;SC;162
kunduz;AF;;162
san miguel;SV;;162
sapele;NG;;162
unnao;IN;UP;162
hortaleza;ES;MD;162
budaun;IN;UP;162
coquimbo;CL;;161
jind;IN;HR;161
duc trong;VN;;161
fort collins;US;CO;161
madhyamgram;IN;WB;161
lancaster;US;CA;161
rubtsovsk;RU;;161
sayama;JP;;161
sullana;PE;;161
malakal;SS;;161
phan thiet;VN;;161
la gi;VN;;161
mytishchi;RU;;161
kawanishi;JP;;161
delegacion cuajimalpa de morelos;MX;;160
hebron;PS;;160
xiaogan;CN;;160
mejicanos;SV;;160
jamuria;IN;WB;160
salamanca;MX;;160
chapeco;BR;SC;160
taunggyi;MM;;160
dhamar;YE;;160
puerto montt;CL;;160
qapqal;CN;;160
iskenderun;TR;;160
oyama;JP;;160
salavat;RU;;160
ziguinchor;SN;;160
cary;US;NC;160
skudai;MY;;160
ashikaga;JP;;160
bawshar;OM;;159
puthia;BD;;159
zhicheng;CN;;159
lawang;ID;;159
san miguel del padron;CU;;159
tarija;BO;;159
oldenburg;DE;NI;159
khoroshevo mnevniki;RU;;159
bibirevo;RU;;159
osan;KR;;159
modena;IT;45;159
nijmegen;NL;;159
jaigaon;IN;WB;159
pasuruan;ID;;159
cuddalore;IN;TN;159
grenoble;FR;ARA;159
samarra;IQ;;159
cambridge;GB;ENG;158
rzeszow;PL;;158
tempe junction;US;AZ;158
palmdale;US;CA;158
el achir;DZ;;158
huzhou;CN;;158
barreiras;BR;BA;158
hayward;US;CA;158
orai;IN;UP;158
long xuyen;VN;;158
centro habana;CU;;158
hoshiarpur;IN;PB;158
doncaster;GB;ENG;158
san luis rio colorado;MX;;158
san cristobal de las casas;MX;;158
golyanovo;RU;;158
melitopol;UA;;158
sobral;BR;CE;158
sunggal;ID;;158
admiralteisky;RU;;158
greater sudbury;CA;ON;158
talkha;EG;;158
san miguel;AR;;158
salinas;US;CA;157
san blas canillejas;ES;MD;157
perbaungan;ID;;157
pallavaram;IN;TN;157
ussuriysk;RU;;157
nanpiao;CN;;157
tiraspol;MD;;157
moshi;TZ;;157
toledo;PH;;157
shikarpur;PK;;157
westonaria;ZA;;157
matsue;JP;;157
hitachi naka;JP;;157
souk ahras;DZ;;157
osogbo;NG;;157
sihanoukville;KH;;157
pecs;HU;;157
ruse;BG;;156
batu pahat;MY;;156
san pablo de las salinas;MX;;156
lampang;TH;;156
nagareyama;JP;;156
fes al bali;MA;;156
katsuta;JP;;156
malabo;GQ;;156
kumagaya;JP;;156
tema;GH;;156
yichun;CN;;156
itajai;BR;SC;156
seogwipo;KR;;156
hanumangarh;IN;RJ;156
salamanca;ES;CL;156
zemun;RS;;156
kisi;NG;;156
ilheus;BR;BA;155
guyong;PH;;155
gyeongju;KR;;155
port louis;MU;;155
kanchipuram;IN;TN;155
lianghu;CN;;155
tetuan de las victorias;ES;MD;155
beipiao;CN;;155
guangshui;CN;;155
middelburg;ZA;;155
mahajanga;MG;;155
lyubertsy;RU;;155
butembo;CD;;155
la serena;CL;;155
leshan;CN;;154
gandajika;CD;;154
frisco;US;TX;154
zhaodong;CN;;154
bnei brak;IL;;154
ambato;EC;;154
cuautla;MX;;154
springfield;US;MA;154
djelfa;DZ;;154
pasarkemis;ID;;154
kovrov;RU;;154
viransehir;TR;;154
tottori;JP;;154
san cristobal;DO;;154
east chattanooga;US;TN;154
xinzhou;CN;;154
limassol;CY;;154
gondar;ET;;154
pasadena;US;TX;154
alandur;IN;TN;154
livorno;IT;52;154
rio cuarto;AR;;154
york;GB;ENG;154
sanshui;CN;;154
guna;IN;MP;154
hafizabad;PK;;154
enschede;NL;;154
angra dos reis;BR;RJ;154
bahadurgarh;IN;HR;154
boshan;CN;;154
yangchun;CN;;154
bharuch;IN;GJ;154
alexandria;US;VA;154
salzburg;AT;;153
nova friburgo;BR;RJ;153
medinipur;IN;WB;153
pomona;US;CA;153
chincha alta;PE;;153
cairns;AU;QLD;153
fyzabad;IN;UP;153
dinapore;IN;BR;153
linhai;CN;;153
dingzhou;CN;;153
rondonopolis;BR;;153
as samawah;IQ;;153
usak;TR;;153
jizzax;UZ;;153
hamilton;NZ;;153
ponce;PR;;153
washington heights;US;NY;153
lakewood;US;CO;153
weihai;CN;;153
baqubah;IQ;;153
neuss;DE;NW;152
chenghua;CN;;152
songnim;KP;;152
silchar;IN;;152
banda;IN;UP;152
aksaray;TR;;152
can giuoc;VN;;152
balvanera;AR;;152
deyang;CN;;152
logrono;ES;RI;152
ota;JP;;152
longfeng;CN;;152
morena;IN;MP;152
strogino;RU;;152
bao loc;VN;;152
sibiu;RO;;152
ciudad benito juarez;MX;;152
sunnyvale;US;CA;152
guacara;VE;;152
abbotsford;CA;BC;152
bintulu;MY;;152
itapecerica da serra;BR;SP;152
escondido;US;CA;151
kohat;PK;;151
tonk;IN;RJ;151
kansas city;US;KS;151
qingyuan;CN;;151
chetumal;MX;;151
saqqez;IR;;151
benguela;AO;;151
komaki;JP;;151
el tigre;VE;;151
soreang;ID;;151
guarapuava;BR;PR;151
gaomi;CN;;151
raj nandgaon;IN;CG;151
loudi;CN;;151
la laguna;ES;CN;151
ogaki;JP;;151
higashimurayama;JP;;151
serilingampalle;IN;TS;151
huangyan;CN;;150
battambang;KH;;150
chillan;CL;;150
virar;IN;MH;150
parnamirim;BR;;150
bago city;PH;;150
purwodadi;ID;;150
piedras negras;MX;;150
kiziltepe;TR;;150
astoria;US;NY;150
urganch;UZ;;150
balashikha;RU;;150
poole;GB;ENG;150
gloucester;GB;ENG;150
vryheid;ZA;;150
mascara;DZ;;150
malkajgiri;IN;TS;150
gimcheon;KR;;150
tordher;PK;;150
zhulebino;RU;;150
dili;TL;;150
shantipur;IN;WB;150
playa del carmen;MX;;150
dijon;FR;BFC;150
hollywood;US;FL;150
city center;ES;MD;150
metro;ID;;150
burnley;GB;ENG;149
ome;JP;;149
cagliari;IT;88;149
borough park;US;NY;149
uppsala;SE;;149
clarksville;US;TN;149
huddersfield;GB;ENG;149
kerch;UA;;149
prenzlauer berg;DE;BE;149
marvdasht;IR;;149
dunhua;CN;;149
huelva;ES;AN;149
arganzuela;ES;MD;149
chingola;ZM;;149
arar;SA;;149
yulin;CN;;148
torrance;US;CA;148
valencia;US;CA;148
gyumri;AM;;148
chizhou;CN;;148
moriguchi;JP;;148
badajoz;ES;EX;148
rockford;US;IL;148
el limon;VE;;148
lubuklinggau;ID;;148
nimes;FR;OCC;148
barakpur;IN;WB;148
palangkaraya;ID;;148
sujiatun;CN;;148
caxias;BR;;148
ha long;VN;;148
astanajapura;ID;;148
jijel;DZ;;148
east hampton;US;VA;148
telford;GB;ENG;148
honggang;CN;;148
huanuco;PE;;148
sarria sant gervasi;ES;CT;148
joliet;US;IL;148
paterson;US;NJ;148
sant andreu;ES;CT;148
dundee;GB;SCT;148
medea;DZ;;148
salamanca;ES;MD;148
kolomna;RU;;148
rafsanjan;IR;;148
ursynow;PL;;148
mestre;IT;34;148
as salimiyah;KW;;148
bridgeport;US;CT;148
haarlem;NL;;148
khon kaen;TH;;148
el jadid;MA;;148
kreuzberg;DE;BE;148
kragujevac;RS;;147
aktau;KZ;;147
nilopolis;BR;RJ;147
erode;IN;TN;147
trondheim;NO;;147
naperville;US;IL;147
manama;BH;;147
buon ma thuot;VN;;147
kalemie;CD;;147
nakhodka;RU;;147
targu mures;RO;;147
gulu;UG;;147
aix en provence;FR;PAC;147
ambala;IN;HR;147
cam ranh;VN;;147
matanzas;CU;;147
saint quentin en yvelines;FR;IDF;147
pocos de caldas;BR;MG;147
blackburn;GB;ENG;147
parma;IT;45;146
ruda slaska;PL;;146
afyonkarahisar;TR;;146
gweru;ZW;;146
qujing;CN;;146
puerto plata;DO;;146
boise;US;ID;146
hanzhong;CN;;146
chamberi;ES;MD;146
odense;DK;;146
krishnanagar;IN;WB;146
xinji;CN;;146
maraba;BR;PA;146
orkney;ZA;;146
saharsa;IN;BR;146
savannah;US;GA;146
kampung pasir gudang baru;MY;;146
cikampek;ID;;146
yamaguchi;JP;;146
batala;IN;PB;145
taishan;CN;;145
potsdam;DE;BB;145
tabora;TZ;;145
concordia;AR;;145
spanish town;JM;;145
jhelum;PK;;145
brest;FR;BRE;145
khujand;TJ;;145
basildon;GB;ENG;145
mesquite;US;TX;145
sikasso;ML;;145
sanya;CN;;145
acheng;CN;;145
larisa;GR;;145
leon;NI;;145
le mans;FR;PDL;145
kumba;CM;;144
elektrostal;RU;;144
jinchang;CN;;144
meizhou;CN;;144
gorontalo;ID;;144
syracuse;US;NY;144
goma;CD;;144
maykop;RU;;144
teshi old town;GH;;144
tizi ouzou;DZ;;144
biryulevo;RU;;144
orekhovo borisovo;RU;;144
wola;PL;;144
kafr ash shaykh;EG;;144
barysaw;BY;;144
otaru;JP;;144
dumai;ID;;144
urayasu;JP;;144
acarigua;VE;;144
saguenay;CA;QC;144
marawi city;PH;;144
luziania;BR;GO;144
stara zagora;BG;;143
bechar;DZ;;143
heidelberg;DE;BW;143
kenema;SL;;143
cabo;BR;PE;143
amiens;FR;HDF;143
calama;CL;;143
macae;BR;RJ;143
cape coast;GH;;143
novyye kuzminki;RU;;143
kuzminki;RU;;143
bhimavaram;IN;AP;143
pyatigorsk;RU;;143
middlesbrough;GB;ENG;143
rybnik;PL;;143
tanjungbalai;ID;;143
mallawi;EG;;143
metairie terrace;US;LA;142
tuzla;BA;;142
khanpur;PK;;142
nawabganj;BD;;142
pasadena;US;CA;142
jinhua;CN;;142
paderborn;DE;NW;142
kimberley;ZA;;142
ciego de avila;CU;;142
chertanovo yuzhnoye;RU;;142
jieshou;CN;;142
yuen long kau hui;HK;;142
taza;MA;;142
embalenhle;ZA;;142
myingyan;MM;;142
arnhem;NL;;142
zheleznodorozhnyy;RU;;142
zamora;MX;;142
tours;FR;CVL;142
petapa;GT;;141
balurghat;IN;WB;141
ibirite;BR;MG;141
yonago;JP;;141
bolton;GB;ENG;141
lauro de freitas;BR;BA;141
potosi;BO;;141
khuzdar;PK;;141
usera;ES;MD;141
limoges;FR;NAQ;141
rijeka;HR;;141
paranagua;BR;PR;141
ghazni;AF;;141
orange;US;CA;141
ilam;IR;;141
gongzhuling;CN;;141
cordoba;MX;;141
comodoro rivadavia;AR;;141
kampung sungai ara;MY;;141
fullerton;US;CA;141
killeen;US;TX;141
norilsk;RU;;141
nigel;ZA;;141
los teques;VE;;141
kaithal;IN;HR;141
dayton;US;OH;141
almetyevsk;RU;;140
darmstadt;DE;HE;140
tirmiz;UZ;;140
tarragona;ES;CT;140
mcallen;US;TX;140
lakhimpur;IN;UP;140
mpumalanga;ZA;;140
zaanstad;NL;;140
hazaribagh;IN;JH;140
kuwana;JP;;140
vidisha;IN;MP;140
ayacucho;PE;;140
coquitlam;CA;BC;140
shanhaiguan;CN;;140
tutamandahostel;EC;;140
chamartin;ES;MD;140
parepare;ID;;140
peristeri;GR;;140
amersfoort;NL;;140
jeongeup;KR;;140
bellevue;US;WA;140
korolev;RU;;140
dadu;PK;;140
gojra;PK;;140
sollentuna;SE;;140
haldwani;IN;UK;139
gbongan;NG;;139
siem reap;KH;;139
man;CI;;139
altay;CN;;139
habra;IN;WB;139
kumbakonam;IN;TN;139
sidoarjo;ID;;139
sabah as salim;KW;;139
kariya;JP;;139
choloma;HN;;139
stockport;GB;ENG;139
budapest xi kerulet;HU;;139
huadian;CN;;139
weru;ID;;139
brighton;GB;ENG;139
kolpino;RU;;139
belgrano;AR;;139
san juan del rio;MX;;139
sekondi takoradi;GH;;139
porbandar;IN;GJ;139
fuyu;CN;;139
clermont ferrand;FR;ARA;139
chitradurga;IN;KA;139
metairie;US;LA;138
chaohu;CN;;138
ejigbo;NG;;138
thanesar;IN;HR;138
tiruvannamalai;IN;TN;138
anand;IN;GJ;138
parnaiba;BR;;138
jacmel;HT;;138
obuase;GH;;138
itu;BR;SP;138
dikirnis;EG;;138
musashino;JP;;137
jieshi;CN;;137
castanhal;BR;PA;137
colima;MX;;137
bhisho;ZA;;137
negombo;LK;;137
saint denis;RE;;137
irakleion;GR;;137
miramar;US;FL;137
jiashan;CN;;137
hami;CN;;137
odintsovo;RU;;137
foggia;IT;75;137
kanchrapara;IN;WB;137
san juan sacatepequez;GT;;137
funtua;NG;;137
dawei;MM;;137
igboho;NG;;137
apeldoorn;NL;;137
shizuishan;CN;;137
baia mare;RO;;137
kabankalan;PH;;136
podgorica;ME;;136
hampton;US;VA;136
sao caetano do sul;BR;SP;136
van nuys;US;CA;136
west valley city;US;UT;136
gejiu;CN;;136
mahbubnagar;IN;TS;136
dese;ET;;136
lleida;ES;CT;136
dimapur;IN;;136
tasek glugor;MY;;136
osorno;CL;;136
jiagedaqi;CN;;136
queimados;BR;RJ;136
kushtia;BD;;136
kindu;CD;;136
baliuag;PH;;136
west bromwich;GB;ENG;136
cam pha mines;VN;;135
buguma;NG;;135
shiqiao;CN;;135
pyay;MM;;135
rabak;SD;;135
robertsonpet;IN;KA;135
tyre;LB;;135
moundou;TD;;135
cajamarca;PE;;135
hinthada;MM;;135
hanam;KR;;135
jayapura;ID;;135
bielany;PL;;135
chhindwara;IN;MP;135
mandya;IN;KA;135
cartago;CO;;135
okap;HT;;135
baturaja;ID;;135
el oued;DZ;;135
zama;JP;;135
marbella;ES;AN;135
s hertogenbosch;NL;;135
rodriguez;PH;;134
ajdabiya;LY;;134
nevinnomyssk;RU;;134
san mateo;PH;;134
srodmiescie;PL;;134
leon;ES;CL;134
olathe;US;KS;134
seto;JP;;134
ikirun;NG;;134
ciudad acuna;MX;;134
leogane;HT;;134
adiwerna;ID;;134
grimsby;GB;ENG;134
abakaliki;NG;;134
warren;US;MI;134
dali;CN;;134
bankura;IN;WB;134
inegol;TR;;134
ebetsu;JP;;134
thai nguyen;VN;;134
columbia;US;SC;134
singaraja;ID;;134
wurzburg;DE;BY;134
randfontein;ZA;;134
hajipur;IN;BR;134
pervouralsk;RU;;134
gonda city;IN;UP;134
milagro;EC;;134
marg ilon;UZ;;133
bhuj;IN;GJ;133
thornton;US;CO;133
hastings;GB;ENG;133
valdivia;CL;;133
hindupur;IN;AP;133
reggio nell emilia;IT;45;133
okrika;NG;;133
birganj;NP;;133
high wycombe;GB;ENG;133
carrollton;US;TX;133
talisay;PH;;133
hawassa;ET;;133
idfu;EG;;133
ibarra;EC;;133
midland;US;TX;133
puqi;CN;;133
tondabayashicho;JP;;133
fujieda;JP;;133
sandacho;JP;;133
shillong;IN;;133
miandoab;IR;;133
kislovodsk;RU;;133
hoofddorp;NL;;133
nzerekore;GN;;133
palghat;IN;KL;133
rehovot;IL;;133
ankang;CN;;133
charleston;US;SC;133
innsbruck;AT;;132
blitar;ID;;132
waco;US;TX;132
cerro;CU;;132
tlemcen;DZ;;132
kakamigahara;JP;;132
quetzaltenango;GT;;132
dimitrovgrad;RU;;132
zhalantun;CN;;132
pindamonhangaba;BR;SP;132
muricay;PH;;132
sterling heights;US;MI;132
st catharines;CA;ON;132
omuta;JP;;132
godhra;IN;GJ;132
shahrud;IR;;132
dawukou;CN;;132
bulaon;PH;;132
punto fijo;VE;;132
abiko;JP;;132
kishangarh;IN;RJ;132
kadoma;JP;;132
majie;CN;;132
martapura;ID;;131
villeurbanne;FR;ARA;131
gonbad e kavus;IR;;131
raniganj;IN;WB;131
toowoomba;AU;QLD;131
hepo;CN;;131
iranshahr;IR;;131
denton;US;TX;131
lashio;MM;;131
pilibhit;IN;UP;131
miyakonojo;JP;;131
novomoskovsk;RU;;131
buzau;RO;;131
sapucaia;BR;RS;131
matsubara;JP;;131
pinsk;BY;;131
beawar;IN;RJ;131
dazhou;CN;;131
al bab;SY;;131
shuangcheng;CN;;131
isesaki;JP;;131
abohar;IN;PB;131
dabrowa gornicza;PL;;131
siauliai;LT;;131
moga;IN;PB;131
al ajaylat;LY;;131
nikopol;UA;;131
petrogradka;RU;;130
cedar rapids;US;IA;130
dongyang;CN;;130
maicao;CO;;130
florencia;CO;;130
nablus;PS;;130
new haven;US;CT;130
jiazi;CN;;130
girardot city;CO;;130
roseville;US;CA;130
quilpue;CL;;130
songjiang;CN;;130
la ceiba;HN;;130
jaragua do sul;BR;SC;130
gainesville;US;FL;130
sinnar;SD;;130
masaya;NI;;130
visalia;US;CA;130
relizane;DZ;;130
manzanillo;MX;;130
sonargaon;BD;;130
shangri la;CN;;130
mostaganem;DZ;;130
zuglo;HU;;130
sabha;LY;;130
tychy;PL;;130
ramenki;RU;;130
syevyerodonetsk;UA;;130
dehri;IN;BR;130
wuda;CN;;130
kisaran;ID;;130
gyeongsan si;KR;;130
baidoa;SO;;130
mandi bahauddin;PK;;130
navoiy;UZ;;130
tokat;TR;;130
bimbo;CF;;130
deoria;IN;UP;130
daitocho;JP;;130
coral springs;US;FL;129
sherbrooke;CA;QC;129
ouargla;DZ;;129
acilia castel fusano ostia antica;IT;62;129
thousand oaks;US;CA;129
andong;KR;;129
tete;MZ;;129
copiapo;CL;;129
palopo;ID;;129
nador;MA;;129
bilbays;EG;;129
charallave;VE;;129
shahr e kord;IR;;129
regensburg;DE;BY;129
mino;JP;;129
leiyang;CN;;129
darwin;AU;NT;129
cadiz;PH;;129
zacatecas;MX;;129
elizabeth;US;NJ;129
zyablikovo;RU;;129
bat yam;IL;;129
satkhira;BD;;129
palo negro;VE;;129
stamford;US;CT;129
mogi guacu;BR;SP;129
arish;EG;;129
idlib;SY;;129
sinah;IQ;;129
concord;US;CA;129
kamyshin;RU;;129
oulu;FI;;129
hassan;IN;KA;129
novocheboksarsk;RU;;128
besancon;FR;BFC;128
surprise;US;AZ;128
el eulma;DZ;;128
khardah;IN;WB;128
sakakah;SA;;128
jimma;ET;;128
al manaqil;SD;;128
teluknaga;ID;;128
gyor;HU;;128
jirja;EG;;128
manzanillo;CU;;128
yavatmal;IN;MH;128
halisahar;IN;WB;128
serpukhov;RU;;128
sirte;LY;;128
ramat gan;IL;;128
asaka;JP;;128
panvel;IN;MH;128
orekhovo borisovo severnoye;RU;;128
ivanovskoye;RU;;128
muar;MY;;128
divo;CI;;128
ungaran;ID;;128
alhambra;US;AZ;128
xuanzhou;CN;;128
titagarh;IN;WB;128
san nicolas de los arroyos;AR;;128
kusatsu;JP;;128
opole;PL;;128
lafayette;US;LA;128
worcester;ZA;;128
elblag;PL;;128
saida;DZ;;127
sirajganj;BD;;127
jequie;BR;BA;127
plock;PL;;127
walbrzych;PL;;127
yevlakh;AZ;;127
wau;SS;;127
xai xai;MZ;;127
sodermalm;SE;;127
huaihua;CN;;127
amaigbo;NG;;127
topeka;US;KS;127
lafia;NG;;127
jiangyou;CN;;127
tando allahyar;PK;;127
surat thani;TH;;127
isiro;CD;;127
sancti spiritus;CU;;127
cuddapah;IN;AP;127
bettiah;IN;BR;127
angren;UZ;;127
kent;US;WA;127
pakokku;MM;;127
murom;RU;;127
daska kalan;PK;;127
rangkasbitung;ID;;127
hathras;IN;UP;127
klaten;ID;;127
khasavyurt;RU;;127
neftekamsk;RU;;127
villaverde;ES;MD;127
simi valley;US;CA;127
xichang;CN;;127
cadiz;ES;AN;127
pakpattan;PK;;127
danshui;CN;;127
bahawalnagar;PK;;127
ueda;JP;;127
sogamoso;CO;;127
east los angeles;US;CA;126
lalitpur;IN;UP;126
edirne;TR;;126
jombang;ID;;126
songea;TZ;;126
kolar;IN;KA;126
levis;CA;QC;126
chinandega;NI;;126
al jadid;LY;;126
lambare;PY;;126
macheng;CN;;126
rafah;PS;;126
ampang;MY;;126
itapetininga;BR;SP;126
patos de minas;BR;MG;126
santa clara;US;CA;126
paseh;ID;;126
murfreesboro;US;TN;126
retiro;ES;MD;126
sunset park;US;NY;126
pangkalpinang;ID;;126
huicheng;CN;;126
gashua;NG;;126
les cayes;HT;;126
salerno;IT;72;126
watford;GB;ENG;126
xiazhen;CN;;126
torbat e heydariyeh;IR;;126
tando adam;PK;;126
ajlun;JO;;126
sorong;ID;;126
koronadal;PH;;126
derince;TR;;125
okinawa;JP;;125
los angeles;CL;;125
haimen;CN;;125
saint peters;GB;ENG;125
orsha;BY;;125
shahecheng;CN;;125
kelowna;CA;BC;125
braganca paulista;BR;SP;125
bohicon;BJ;;125
beppu;JP;;125
willemstad;CW;;125
soran;IQ;;125
balti;MD;;125
tyoply stan;RU;;125
mandsaur;IN;MP;125
padalarang;ID;;125
suining;CN;;125
gondia;IN;MH;125
huixquilucan;MX;;125
semnan;IR;;125
sloviansk;UA;;125
san francisco de macoris;DO;;125
yushu;CN;;125
yuanlin;TW;;125
santa tecla;SV;;125
ciudad valles;MX;;125
khairpur mirs;PK;;125
kashihara shi;JP;;125
riobamba;EC;;124
kokshetau;KZ;;124
gorzow wielkopolski;PL;;124
timon;BR;;124
new mirpur;PK;;124
agadez;NE;;124
targowek;PL;;124
koreatown;US;CA;124
lecheng;CN;;124
sao jose dos pinhais;BR;PR;124
marand;IR;;124
rajapalaiyam;IN;TN;124
orleans;FR;CVL;124
laiwu;CN;;124
rustenburg;ZA;;124
hartford;US;CT;124
rudnyy;KZ;;124
teresopolis;BR;RJ;124
metz;FR;GES;124
jiupu;CN;;124
darjiling;IN;WB;124
baoshan;CN;;124
salvaleon de higuey;DO;;124
polokwane;ZA;;124
thaton;MM;;124
budapest iii kerulet;HU;;124
potchefstroom;ZA;;124
ciamis;ID;;124
lumajang;ID;;124
guelma;DZ;;124
hagonoy;PH;;124
mohali;IN;PB;123
uruguaiana;BR;RS;123
palanpur;IN;GJ;123
indramayu;ID;;123
epworth;ZW;;123
bordj el kiffan;DZ;;123
gagnoa;CI;;123
porto seguro;BR;BA;123
wolfsburg;DE;NI;123
niihama;JP;;123
minzhu;CN;;123
tsaritsyno;RU;;123
dos hermanas;ES;AN;123
pati;ID;;123
dam dam;IN;WB;123
alagoinhas;BR;BA;123
az zubayr;IQ;;123
hardoi;IN;UP;123
san pedro garza garcia;MX;;123
huangzhou;CN;;123
sheepshead bay;US;NY;123
puruliya;IN;WB;123
ubon ratchathani;TH;;123
kisarazu;JP;;123
virginia;ZA;;123
brits;ZA;;122
beylikduzu;TR;;122
recklinghausen;DE;NW;122
palhoca;BR;SC;122
xiulin;CN;;122
zhoucun;CN;;122
jiayuguan;CN;;122
maastricht;NL;;122
amherst;US;NY;122
my tho;VN;;122
tekirdag;TR;;122
victorville;US;CA;122
aalborg;DK;;122
barbacena;BR;MG;122
burton upon trent;GB;ENG;122
chishtian;PK;;122
villa canales;GT;;122
dibrugarh;IN;;122
gottingen;DE;NI;122
durres;AL;;122
veshnyaki;RU;;122
presnenskiy;RU;;122
zabol;IR;;122
palwal;IN;HR;122
nobeoka;JP;;122
colchester;GB;ENG;122
nalgonda;IN;TS;122
batumi;GE;;122
mataro;ES;CT;122
abilene;US;TX;122
bhadreswar;IN;WB;122
bern;CH;BE;122
vejalpur;IN;GJ;122
stavanger;NO;;122
payakumbuh;ID;;122
alberton;ZA;;122
fujinomiya;JP;;122
gracia;ES;CT;122
chikmagalur;IN;KA;121
ekibastuz;KZ;;121
san juan;PH;;121
noda;JP;;121
braga;PT;;121
lianhe;CN;;121
raigarh;IN;CG;121
vallejo;US;CA;121
north stamford;US;CT;121
olmaliq;UZ;;121
musoma;TZ;;121
cachoeirinha;BR;RS;121
yaizu;JP;;121
tobruk;LY;;121
zyuzino;RU;;121
berkeley;US;CA;121
xilin hot;CN;;121
guntakal junction;IN;AP;121
fresnillo;MX;;121
orizaba;MX;;121
nakhon si thammarat;TH;;121
heilbronn;DE;BW;121
ingolstadt;DE;BY;121
toyokawa;JP;;121
fengcheng;CN;;121
mufulira;ZM;;121
ulm;DE;BW;120
rawang;MY;;120
karaman;TR;;120
cambridge;CA;ON;120
wloclawek;PL;;120
norman;US;OK;120
allentown;US;PA;120
fernando de la mora;PY;;120
perugia;IT;;120
gangapur;IN;RJ;120
zhaoyuan;CN;;120
bangil;ID;;120
deoli;IN;DL;120
nabatiye et tahta;LB;;120
abbottabad;PK;;120
solntsevo;RU;;120
orekhovo zuyevo;RU;;120
gereida;SD;;120
evansville;US;IN;120
bottrop;DE;NW;120
santa rita;BR;;120
maxixe;MZ;;120
charlottenburg;DE;BE;120
kairouan;TN;;120
jaranwala;PK;;120
santa coloma de gramenet;ES;CT;120
leiden;NL;;120
trois rivieres;CA;QC;120
bergedorf;DE;HH;120
monza;IT;25;120
modakeke;NG;;120
silang;PH;;119
quevedo;EC;;119
nazilli;TR;;119
lira;UG;;119
toledo;BR;PR;119
pforzheim;DE;BW;119
dordrecht;NL;;119
jau;BR;SP;119
offenbach;DE;HE;119
siwan;IN;BR;119
columbia;US;MO;119
settat;MA;;119
cagua;VE;;119
odessa;US;TX;119
mandimba;MZ;;119
reykjavik;IS;;119
san jose;PH;;119
damoh;IN;MP;119
shimotoda;JP;;119
lhasa;CN;;119
ain oussera;DZ;;119
kokubunji;JP;;119
pleven;BG;;119
rimini;IT;45;119
miramar;MX;;119
khlong luang;TH;;119
adilabad;IN;TS;119
fargo;US;ND;119
iguala de la independencia;MX;;118
sepatan;ID;;118
zielona gora;PL;;118
cubatao;BR;SP;118
maseru;LS;;118
srikakulam;IN;AP;118
berdyansk;UA;;118
malindi;KE;;118
uppal kalan;IN;TS;118
eastbourne;GB;ENG;118
bandundu;CD;;118
pita kotte;LK;;118
torrejon de ardoz;ES;MD;118
beaumont;US;TX;118
bama;NG;;118
ilobu;NG;;118
ciudad delicias;MX;;118
jetpur;IN;GJ;118
puning;CN;;118
morbi;IN;GJ;118
guadalajara de buga;CO;;118
troparevo;RU;;118
nakhon pathom;TH;;118
uzhgorod;UA;;118
patan;IN;GJ;118
friedrichshain;DE;BE;118
sokode;TG;;118
tarnow;PL;;118
loja;EC;;118
exeter;GB;ENG;118
jalingo;NG;;118
vasteras;SE;;118
gemena;CD;;118
achinsk;RU;;118
shunyi;CN;;118
rotherham;GB;ENG;118
ikoma;JP;;118
ciudad de villa de alvarez;MX;;118
anaco;VE;;118
tebingtinggi;ID;;118
tigwav;HT;;118
tunja;CO;;117
bremerhaven;DE;HB;117
punta arenas;CL;;117
panevezys;LT;;117
pyin oo lwin;MM;;117
independence;US;MO;117
kedungwuni;ID;;117
ishinomaki;JP;;117
longjing;CN;;117
khanna;IN;PB;117
calabozo;VE;;117
remscheid;DE;NW;117
setubal;PT;;117
cacak;RS;;117
ann arbor;US;MI;117
nkongsamba;CM;;117
kindia;GN;;117
qingzhou;CN;;117
botad;IN;GJ;117
rishra;IN;WB;117
pinhais;BR;PR;117
khenchela;DZ;;117
hofu;JP;;117
ordu;TR;;117
manpo;KP;;117
lausanne;CH;VD;117
el monte;US;CA;117
athens;US;GA;117
brugge;BE;;117
simoes filho;BR;BA;117
azamgarh;IN;UP;117
pescara;IT;;117
ahmadpur east;PK;;117
varginha;BR;MG;117
springfield;US;IL;117
taldykorgan;KZ;;117
jaen;ES;AN;117
puno;PE;;117
moncloa aravaca;ES;MD;117
cheltenham;GB;ENG;116
yelahanka;IN;KA;116
harlem;US;NY;116
dasha;CN;;116
nyiregyhaza;HU;;116
yakeshi;CN;;116
cherkessk;RU;;116
algeciras;ES;AN;116
gudivada;IN;AP;116
digos;PH;;116
handa;JP;;116
sinop;BR;;116
taganskiy;RU;;116
alchevsk;UA;;116
round rock;US;TX;116
noginsk;RU;;116
schoneberg;DE;BE;116
wilmington;US;NC;116
cavite city;PH;;116
pavlohrad;UA;;116
east harlem;US;NY;116
binzhou;CN;;116
zoetermeer;NL;;116
sri jayewardenepura kotte;LK;;116
orebro;SE;;116
guelph;CA;ON;116
yelets;RU;;116
parla;ES;MD;116
batang;ID;;116
novo peredelkino;RU;;116
baidyabati;IN;WB;116
okigwe;NG;;115
lengshuijiang;CN;;115
tianfu;CN;;115
arvada;US;CO;115
east york;CA;ON;115
toliara;MG;;115
bizerte;TN;;115
provo;US;UT;115
pouso alegre;BR;MG;115
basti;IN;UP;115
tuguegarao;PH;;115
peoria;US;IL;115
lansing;US;MI;115
wenchang;CN;;115
balkh;AF;;115
lincoln;GB;ENG;115
mingshui;CN;;115
botosani;RO;;115
mary;TM;;115
soc trang;VN;;114
dunedin;NZ;;114
balasore;IN;OD;114
pamanukan;ID;;114
eunapolis;BR;BA;114
pleiku;VN;;114
downey;US;CA;114
kingston;CA;ON;114
yuyao;CN;;114
bergamo;IT;25;114
sawangan;ID;;114
dharmavaram;IN;AP;114
siirt;TR;;114
erzincan;TR;;114
kankan;GN;;114
villa lugano;AR;;114
hotan;CN;;114
ochakovo matveyevskoye;RU;;114
laghouat;DZ;;114
botucatu;BR;SP;114
maler kotla;IN;PB;114
navojoa;MX;;114
offa;NG;;114
tobolsk;RU;;114
wardha;IN;MH;114
pingshan;CN;;114
cuito;AO;;114
songyuan;CN;;114
maba;CN;;114
jandira;BR;SP;114
dumaguete;PH;;114
budapest xiii kerulet;HU;;114
nippes;DE;NW;113
mishima;JP;;113
carlsbad;US;CA;113
chorzow;PL;;113
luanshya;ZM;;113
praia;CV;;113
elmhurst;US;NY;113
costa mesa;US;CA;113
jhunjhunun;IN;RJ;113
miami gardens;US;FL;113
kitami;JP;;113
westminster;US;CO;113
heroica guaymas;MX;;113
chesterfield;GB;ENG;113
north peoria;US;IL;113
clearwater;US;FL;113
shchelkovo;RU;;113
fairfield;US;CA;113
alanya;TR;;113
guanabacoa;CU;;113
vihari;PK;;113
guangming;CN;;113
satara;IN;MH;113
rouen;FR;NOR;113
chanduasi;IN;UP;113
nefteyugansk;RU;;113
reutlingen;DE;BW;113
bushwick;US;NY;113
shaowu;CN;;113
mojokerto;ID;;113
satu mare;RO;;112
thanh hoa;VN;;112
kamalia;PK;;112
guanare;VE;;112
gravesend;US;NY;112
rochester;US;MN;112
faridpur;BD;;112
apopa;SV;;112
mothihari;IN;BR;112
chas;IN;JH;112
mazyr;BY;;112
pudukkottai;IN;TN;112
elgin;US;IL;112
carupano;VE;;112
rewari;IN;HR;112
port blair;IN;;112
minatitlan;MX;;112
esuk oron;NG;;112
furth;DE;BY;112
beibei;CN;;112
temecula;US;CA;112
west jordan;US;UT;112
ca mau;VN;;112
ribeirao pires;BR;SP;112
douma;SY;;112
iringa;TZ;;112
zwolle;NL;;112
novokuybyshevsk;RU;;112
quchan;IR;;112
suriapet;IN;TS;112
kandy;LK;;112
bangaon;IN;WB;112
inglewood;US;CA;112
lysychansk;UA;;112
conselheiro lafaiete;BR;MG;112
chhatarpur;IN;MP;112
daugavpils;LV;;112
resende;BR;RJ;112
chelmsford;GB;ENG;112
masjed soleyman;IR;;112
cileunyi;ID;;111
ashoknagar kalyangarh;IN;WB;111
magelang;ID;;111
mulhouse;FR;GES;111
santa rosa;AR;;111
beau bassin rose hill;MU;;111
mbouda;CM;;111
araucaria;BR;PR;111
achalpur;IN;MH;111
navadwip;IN;WB;111
nsukka;NG;;111
nguru;NG;;111
dongtai;CN;;111
barsi;IN;MH;111
atibaia;BR;SP;111
varzea paulista;BR;SP;111
hikone;JP;;111
encheng;CN;;111
turhal;TR;;111
bandar e anzali;IR;;111
richardson;US;TX;111
hadejia;NG;;111
zhuji;CN;;111
perpignan;FR;OCC;111
lowell;US;MA;111
east independence;US;MO;111
caen;FR;NOR;111
yenangyaung;MM;;111
gresham;US;OR;111
antioch;US;CA;111
manzini;SZ;;111
delicias;ES;AR;111
cambridge;US;MA;110
sultanpur;IN;UP;110
tauranga;NZ;;110
high point;US;NC;110
billings;US;MT;110
manchester;US;NH;110
kiryu;JP;;110
kresek;ID;;110
bender;MD;;110
nelspruit;ZA;;110
citeureup;ID;;110
garanhuns;BR;PE;110
gabes;TN;;110
qingnian;CN;;110
mendip;GB;ENG;110
kufa;IQ;;110
vacoas;MU;;110
ressano garcia;MZ;;110
noyabrsk;RU;;110
zliten;LY;;110
mizhou;CN;;110
bataysk;RU;;110
linshui;CN;;110
hailun;CN;;110
ambur;IN;TN;110
kecskemet;HU;;110
seversk;RU;;110
lichinga;MZ;;110
murrieta;US;CA;110
centennial;US;CO;110
shilong;CN;;110
richmond;US;CA;110
kandi;BJ;;110
corona;US;NY;110
araruama;BR;RJ;110
tieli;CN;;110
catanduva;BR;SP;110
taitung city;TW;;110
dongxing;CN;;110
arzamas;RU;;109
phalaborwa;ZA;;109
heihe;CN;;109
pueblo;US;CO;109
zhaotong;CN;;109
hoshangabad;IN;MP;109
larache;MA;;109
ijebu igbo;NG;;109
sergiyev posad;RU;;109
tumbes;PE;;109
livingstone;ZM;;109
san rafael;AR;;109
port gentil;GA;;109
hulan;CN;;109
matagalpa;NI;;109
komatsu;JP;;109
leninsk kuznetsky;RU;;109
zhongxiang;CN;;109
franco da rocha;BR;SP;109
iwatsuki;JP;;109
pearland;US;TX;109
dehui;CN;;109
waterbury;US;CT;109
boulogne billancourt;FR;IDF;109
kalisz;PL;;109
ksar el kebir;MA;;109
pemba;MZ;;109
moncton;CA;NB;109
sawai madhopur;IN;RJ;109
uromi;NG;;109
dharan;NP;;109
madanapalle;IN;AP;109
katumba;TZ;;109
west covina;US;CA;108
enterprise;US;NV;108
bansbaria;IN;WB;108
giron;CO;;108
mopti;ML;;108
baghlan;AF;;108
cuautitlan;MX;;108
trincomalee;LK;;108
santiago;PH;;108
dagenham;GB;ENG;108
north charleston;US;SC;108
sohar;OM;;108
nehe;CN;;108
kyzyl;RU;;108
cabo frio;BR;RJ;108
oktyabrskiy;RU;;108
tadepallegudem;IN;AP;108
banyuwangi;ID;;108
birnin kebbi;NG;;108
pingliang;CN;;108
santa cruz;PH;;108
rockingham;AU;WA;108
everett;US;WA;108
an nuhud;SD;;108
atbara;SD;;108
jiangyin;CN;;108
bac lieu;VN;;108
college station;US;TX;108
palm bay;US;FL;108
jalpaiguri;IN;WB;108
jalai nur;CN;;108
tajimi;JP;;108
moers;DE;NW;108
pompano beach;US;FL;108
ourense;ES;GA;108
ji parana;BR;;108
basingstoke;GB;ENG;108
bandirma;TR;;108
sacaba;BO;;108
maidstone;GB;ENG;108
umm qasr;IQ;;108
butterworth;MY;;108
shaping;CN;;108
ramnicu valcea;RO;;108
alcobendas;ES;MD;108
araras;BR;SP;107
koszalin;PL;;107
poa;BR;SP;107
sherpur;BD;;107
obninsk;RU;;107
vitoria de santo antao;BR;PE;107
shinyanga;TZ;;107
boulder;US;CO;107
umuarama;BR;PR;107
koblenz;DE;RP;107
siegen;DE;NW;107
bharatpur;NP;;107
as suwayq;OM;;107
norwalk;US;CA;107
vicenza;IT;34;107
reus;ES;CT;107
iida;JP;;107
ilebo;CD;;107
apucarana;BR;PR;107
yen vinh;VN;;107
mitrovice;XK;;107
sutton coldfield;GB;ENG;107
khemisset;MA;;107
elista;RU;;107
taungoo;MM;;107
bedford;GB;ENG;107
ejido;VE;;107
al hawamidiyah;EG;;107
catia la mar;VE;;107
lianran;CN;;107
west palm beach;US;FL;107
rayong;TH;;107
chittaurgarh;IN;RJ;107
fukayacho;JP;;107
cheremushki;RU;;107
coimbra;PT;;107
broken arrow;US;OK;107
daly city;US;CA;107
linkoping;SE;;107
cikarang;ID;;106
longjiang;CN;;106
hwado;KR;;106
buhe;CN;;106
pindiga;NG;;106
namur;BE;;106
gangawati;IN;KA;106
yevpatoriya;UA;;106
novotroitsk;RU;;106
bergisch gladbach;DE;NW;106
launceston;AU;TAS;106
santa cruz do sul;BR;RS;106
legnica;PL;;106
ashkelon;IL;;106
sydney;CA;NS;106
derbent;RU;;106
xinghua;CN;;106
khurja;IN;UP;106
mati;PH;;106
guaratingueta;BR;SP;106
arjawinangun;ID;;106
suceava;RO;;106
ain beida;DZ;;106
azare;NG;;106
nantou;TW;;106
anqiu;CN;;106
lahad datu;MY;;106
ponnani;IN;KL;106
tanza;PH;;106
mariara;VE;;105
bhairab bazar;BD;;105
chengtangcun;CN;;105
baraki;DZ;;105
nancy;FR;GES;105
sandy springs;US;GA;105
burbank;US;CA;105
queenstown;ZA;;105
hoa binh;VN;;105
green bay;US;WI;105
jizan;SA;;105
texcoco de mora;MX;;105
santa maria;US;CA;105
linhares;BR;ES;105
araguaina;BR;;105
barnala;IN;PB;105
universal city;US;CA;105
moratalaz;ES;MD;105
daxing;CN;;105
parral;MX;;105
baneh;IR;;105
oldham;GB;ENG;105
douliu;TW;;105
jena;DE;TH;105
wichita falls;US;TX;105
gera;DE;TH;105
badlapur;IN;MH;105
ottakring;AT;;105
al faw;IQ;;105
mostar;BA;;105
lakeland;US;FL;104
zhezqazghan;KZ;;104
honmachi;JP;;104
tandil;AR;;104
lo prado;CL;;104
pulandian;CN;;104
helsingborg;SE;;104
kot addu;PK;;104
bishoftu;ET;;104
kara;TG;;104
clovis;US;CA;104
wuchuan;CN;;104
yenakiyeve;UA;;104
lewisville;US;TX;104
abengourou;CI;;104
iwakuni;JP;;104
soyibug;IN;JK;104
izmaylovo;RU;;104
kiselevsk;RU;;104
kroonstad;ZA;;104
jishu;CN;;104
enfield town;GB;ENG;104
ed damer;SD;;104
woking;GB;ENG;104
dolisie;CG;;104
roorkee;IN;UK;104
bagaha;IN;BR;104
yuxi;CN;;104
marzahn;DE;BE;104
nkpor;NG;;104
hosur;IN;TN;104
tyler;US;TX;104
male;MV;;104
el cajon;US;CA;104
gardez;AF;;104
zhanaozen;KZ;;104
bilqas;EG;;104
san mateo;US;CA;104
churu;IN;RJ;104
nagda;IN;MP;104
brandon;US;FL;103
prabumulih;ID;;103
phitsanulok;TH;;103
isehara;JP;;103
queluz;PT;;103
nishio;JP;;103
vinh long;VN;;103
akademicheskoe;RU;;103
turgutlu;TR;;103
esmeraldas;BR;MG;103
escuintla;GT;;103
velikiye luki;RU;;103
kashipur;IN;UK;103
rialto;US;CA;103
ghazipur;IN;UP;103
begusarai;IN;BR;103
ikere ekiti;NG;;103
hildesheim;DE;NI;103
rantauprapat;ID;;103
bogorodskoye;RU;;103
oleksandriya;UA;;103
qurayyat;SA;;103
portmore;JM;;103
palma soriano;CU;;103
pushkino;RU;;103
khushab;PK;;103
lafiagi;NG;;103
belawan;ID;;103
roxas city;PH;;103
piatra neamt;RO;;103
erlangen;DE;BY;103
tepexpan;MX;;103
davenport;US;IA;103
st helens;GB;ENG;103
edison;US;NJ;103
lubango;AO;;103
sarh;TD;;103
dhaulpur;IN;RJ;102
wazirabad;PK;;102
curico;CL;;102
concepcion de la vega;DO;;102
shahzadpur;BD;;102
tulancingo;MX;;102
bemowo;PL;;102
ciutat vella;ES;CT;102
hillsboro;US;OR;102
drobeta turnu severin;RO;;102
mormugao;IN;GA;102
qianzhou;CN;;102
artem;RU;;102
birigui;BR;SP;102
ukhta;RU;;102
ferozepore;IN;PB;102
inazawa;JP;;102
laoag;PH;;102
sabratah;LY;;102
disuq;EG;;102
shchukino;RU;;102
brateyevo;RU;;102
bethal;ZA;;102
pulong santa cruz;PH;;102
singkawang;ID;;102
tuxtepec;MX;;102
gondal;IN;GJ;102
torrevieja;ES;VC;102
ternate;ID;;102
milton;CA;ON;102
bontang;ID;;102
delta;CA;BC;102
parsabad;IR;;102
worcester;GB;ENG;102
las cruces;US;NM;102
ibri;OM;;102
dera ismail khan;PK;;102
salihorsk;BY;;102
szekesfehervar;HU;;102
assis;BR;SP;102
malambo;CO;;102
south bend;US;IN;102
kansk;RU;;102
argenteuil;FR;IDF;101
simmering;AT;;101
mustafakemalpasa;TR;;101
seoni;IN;MP;101
dartmouth;CA;NS;101
maladzyechna;BY;;101
jagadhri;IN;HR;101
olomouc;CZ;;101
witten;DE;NW;101
mirialguda;IN;TS;101
barretos;BR;SP;101
medina estates;GH;;101
chakwal;PK;;101
lower hutt;NZ;;101
colatina;BR;ES;101
gillingham;GB;ENG;101
teofilo otoni;BR;MG;101
tokuyama;JP;;101
tonghae;KR;;101
vanadzor;AM;;101
tartu;EE;;101
mokopane;ZA;;101
salzgitter;DE;NI;101
udgir;IN;MH;101
urdaneta;PH;;101
mezhdurechensk;RU;;101
guaiba;BR;RS;101
jolo;PH;;101
ryazanskiy;RU;;101
novyye cheremushki;RU;;101
qinzhou;CN;;101
guarapari;BR;ES;101
coronel fabriciano;BR;MG;101
elbasan;AL;;101
vista;US;CA;101
navapolatsk;BY;;101
greeley;US;CO;101
davie;US;FL;101
funchal;PT;;101
oum el bouaghi;DZ;;101
solikamsk;RU;;101
el progreso;HN;;101
jamalpur;IN;BR;101
itaguai;BR;RJ;101
nandurbar;IN;MH;101
abu kabir;EG;;101
glazov;RU;;101
anyama;CI;;101
kallithea;GR;;101
narita;JP;;101
juan diaz;PA;;101
bendigo;AU;VIC;101
grogol;ID;;101
izumisano;JP;;101
itarsi;IN;MP;101
chinatown;US;CA;101
padangsidempuan;ID;;101
qalyub;EG;;100
vasco da gama;IN;GA;100
san angelo;US;TX;100
sakata;JP;;100
konan;JP;;100
chikushino shi;JP;;100
lianjiang;CN;;100
linxi;CN;;100
magangue;CO;;100
tiebo;SN;;100
ust ilimsk;RU;;100
renton;US;WA;100
zonguldak;TR;;100
kuhdasht;IR;;100
kalmunai;LK;;100
phagwara;IN;PB;100
trier;DE;RP;100
punta cana;DO;;100
telde;ES;CN;100
rio das ostras;BR;RJ;100
zhangye;CN;;100
kangding;CN;;100
alamar;CU;;100
msila;DZ;;100
becontree;GB;ENG;100
sumedang utara;ID;;100
jaffa;IL;;100
airoli;IN;MH;100
pyongsong;KP;;100
tagiura;LY;;100
colonia lindavista;MX;;100
subotica;RS;;100
tekstilshchiki;RU;;100
kamianets podilskyi;UA;;100
roanoke;US;VA;100
kenosha;US;WI;100
salto;UY;;100
tsuruoka;JP;;100
chanthaburi;TH;;100
dongsheng;CN;;100
clinton township;US;MI;100
amreli;IN;GJ;100
shikohabad;IN;UP;100
columbia;US;MD;100
zelenodolsk;RU;;100
dhahran;SA;;100
manbij;SY;;99
itabira;BR;MG;99
grudziadz;PL;;99
messaad;DZ;;99
novoshakhtinsk;RU;;99
ikeda;JP;;99
erie;US;PA;99
kasganj;IN;UP;99
akhmim;EG;;99
meihekou;CN;;99
votorantim;BR;SP;99
al matariyah;EG;;99
koutiala;ML;;99
acharnes;GR;;99
thunder bay;CA;ON;99
saint paul;RE;;99
sehore;IN;MP;99
burao;SO;;99
bam;IR;;99
manavgat;TR;;99
sertaozinho;BR;SP;99
st johns;CA;NL;99
kwekwe;ZW;;99
worthing;GB;ENG;99
ranibennur;IN;KA;99
bhola;BD;;99
talara;PE;;99
bolzano;IT;;99
portsmouth heights;US;VA;99
jagtial;IN;TS;99
apatzingan;MX;;99
santana de parnaiba;BR;SP;99
richmond hill;US;NY;99
xingcheng;CN;;99
lishui;CN;;99
bage;BR;RS;99
giresun;TR;;99
barika;DZ;;99
sarapul;RU;;99
lahti;FI;;99
zwickau;DE;SN;99
kontagora;NG;;99
passos;BR;MG;99
bukittinggi;ID;;99
kaiserslautern;DE;RP;99
alief;US;TX;99
thimphu;BT;;99
bocaue;PH;;99
bhadrakh;IN;OD;99
votkinsk;RU;;99
spring hill;US;FL;99
slupsk;PL;;99
renqiu;CN;;99
bundi;IN;RJ;99
cardenas;CU;;99
bridgetown;BB;;99
albany;US;NY;98
compton;US;CA;98
barakaldo;ES;PV;98
serov;RU;;98
habbouch;LB;;98
xinshi;CN;;98
salto;BR;SP;98
budapest iv kerulet;HU;;98
akbarabad;IR;;98
andria;IT;75;98
tuscaloosa;US;AL;98
league city;US;TX;98
flint;US;MI;98
xinyi;CN;;98
al qatif;SA;;98
ooty;IN;TN;98
guelmim;MA;;98
lagos de moreno;MX;;98
chengzihe;CN;;98
thayetmyo;MM;;98
xishan;CN;;98
allen;US;TX;98
balashov;RU;;98
dukuhturi;ID;;98
fasa;IR;;98
mughal sarai;IN;UP;98
lida;BY;;98
dar a;SY;;98
shamli;IN;UP;98
ballarat;AU;VIC;98
iserlohn;DE;NW;98
zheleznogorsk;RU;;98
uba;BR;MG;98
ourinhos;BR;SP;98
hyesan dong;KP;;98
temixco;MX;;98
liberec;CZ;;98
udine;IT;;98
ciudad guzman;MX;;98
asan;KR;;98
ariana;TN;;98
meidling;AT;;98
hechuan;CN;;98
hinganghat;IN;MH;98
rochdale;GB;ENG;98
comitan;MX;;98
trindade;BR;GO;98
arapongas;BR;PR;98
jeremie;HT;;98
mbarara;UG;;98
karabuk;TR;;97
xinyu;CN;;97
tarakan;ID;;97
waterloo;CA;ON;97
siracusa;IT;82;97
al muharraq;BH;;97
mabopane;ZA;;97
pyinmana;MM;;97
villupuram;IN;TN;97
isahaya;JP;;97
amalner;IN;MH;97
kuje;NG;;97
swabi;PK;;97
turkestan;KZ;;97
deventer;NL;;97
villa alemana;CL;;97
mobara;JP;;97
ise;JP;;97
pattaya;TH;;97
bagalkot;IN;KA;97
lodhran;PK;;97
tellicherry;IN;KL;97
zhukovskiy;RU;;97
narasaraopet;IN;AP;97
kameoka;JP;;97
targu jiu;RO;;97
chinautla;GT;;97
mission viejo;US;CA;97
terni;IT;;97
fangshan;CN;;97
magway;MM;;97
nagaur;IN;RJ;97
vacaville;US;CA;97
yasuj;IR;;97
villa mercedes;AR;;97
wabu;KR;;97
ventura;US;CA;97
nowshera cantonment;PK;;97
bunia;CD;;97
nawada;IN;BR;97
highlands ranch;US;CO;97
lugo;ES;GA;97
sakado;JP;;97
lawton;US;OK;97
azimpur;BD;;97
schwerin;DE;MV;97
bolu;TR;;97
mtwara;TZ;;97
beaverton;US;OR;97
araguari;BR;MG;97
jaworzno;PL;;97
yen bai;VN;;97
corumba;BR;;97
esteli;NI;;96
south gate;US;CA;96
jahanabad;IN;BR;96
chalisgaon;IN;MH;96
sliven;BG;;96
san fernando;ES;AN;96
jounieh;LB;;96
ceyhan;TR;;96
solihull;GB;ENG;96
koforidua;GH;;96
portsmouth;US;VA;96
muroran;JP;;96
girona;ES;CT;96
gutersloh;DE;NW;96
kashmar;IR;;96
limpio;PY;;96
saint denis;FR;IDF;96
khost;AF;;96
buxar;IN;BR;96
dschang;CM;;96
sparks;US;NV;96
erechim;BR;RS;96
ceske budejovice;CZ;;96
general trias;PH;;96
yola;NG;;96
japekrom;GH;;96
ramenskoye;RU;;96
aurangabad;IN;BR;96
sungai penuh;ID;;96
sahibganj;IN;JH;96
lubu;CN;;96
jastrzebie zdroj;PL;;96
los banos;PH;;96
roubaix;FR;HDF;96
pandharpur;IN;MH;96
jinsha;CN;;96
ciudad rio bravo;MX;;96
hurghada;EG;;96
hindaun;IN;RJ;96
yicheng;CN;;96
ducheng;CN;;96
bumba;CD;;96
mingelchaur;AZ;;95
shenjiamen;CN;;95
san carlos de bariloche;AR;;95
la habana vieja;CU;;95
charsadda;PK;;95
brockton;US;MA;95
magadan;RU;;95
boli;CN;;95
xiaoshan;CN;;95
enshi;CN;;95
hradec kralove;CZ;;95
royal leamington spa;GB;ENG;95
maribor;SI;;95
dearborn;US;MI;95
federal way;US;WA;95
japeri;BR;RJ;95
lees summit;US;MO;95
santiago de compostela;ES;GA;95
delft;NL;;95
zaxo;IQ;;95
ushirombo;TZ;;95
aqaba;JO;;95
frederiksberg;DK;;95
kutloanong;ZA;;95
biu;NG;;95
olupona;NG;;95
romford;GB;ENG;95
ozerki;RU;;95
novogireyevo;RU;;95
vostochnoe degunino;RU;;95
khargone;IN;MP;95
new bedford;US;MA;95
onojo;JP;;95
spokane valley;US;WA;95
kanuma;JP;;95
as salamiyah;SY;;95
parli vaijnath;IN;MH;95
alkmaar;NL;;95
iriga city;PH;;95
dobrich;BG;;95
kishanganj;IN;BR;95
wuchang;CN;;95
bath;GB;ENG;95
leskovac;RS;;95
vespasiano;BR;MG;95
presov;SK;;95
terrebonne;CA;QC;95
fordham;US;NY;95
campo largo;BR;PR;95
nemby;PY;;95
dogonbadan;IR;;95
livonia;US;MI;95
mainpuri;IN;UP;95
facatativa;CO;;95
khamgaon;IN;MH;95
kazerun;IR;;95
roswell;US;GA;95
yonezawa;JP;;94
yongchuan;CN;;94
orem;US;UT;94
harlow;GB;ENG;94
ahar;IR;;94
kirsehir;TR;;94
ximeicun;CN;;94
stellenbosch;ZA;;94
negapatam;IN;TN;94
novyy urengoy;RU;;94
yilan;TW;;94
gjakove;XK;;94
yuma;US;AZ;94
yishui;CN;;94
wilmersdorf;DE;BE;94
usti nad labem;CZ;;94
song cau;VN;;94
chilakalurupet;IN;AP;94
cacem;PT;;94
gudiyatham;IN;TN;94
berrechid;MA;;94
lawrence;US;KS;94
makrana;IN;RJ;94
jalalpur jattan;PK;;94
kitakami;JP;;94
novouralsk;RU;;94
the woodlands;US;TX;94
jonkoping;SE;;94
west albany;US;NY;94
carora;VE;;94
janakpur;NP;;94
norrkoping;SE;;94
valera;VE;;94
heyuan;CN;;94
yakima;US;WA;94
baijiantan;CN;;94
zhengjiatun;CN;;94
banswara;IN;RJ;94
garcia;MX;;94
forli;IT;45;94
quincy;US;MA;94
kombolcha;ET;;94
tatui;BR;SP;94
yala;TH;;94
dipolog;PH;;94
baraut;IN;UP;94
closepet;IN;KA;94
behshahr;IR;;94
michurinsk;RU;;93
viet tri;VN;;93
trelew;AR;;93
duren;DE;NW;93
ghardaia;DZ;;93
sumber;ID;;93
flatbush;US;NY;93
dalai;CN;;93
novara;IT;21;93
hesperia;US;CA;93
lere;NG;;93
carson;US;CA;93
barletta;IT;75;93
polatli;TR;;93
boca raton;US;FL;93
piacenza;IT;45;93
budapest xviii kerulet;HU;;93
santa monica;US;CA;93
ochota;PL;;93
praga polnoc;PL;;93
kalyani;IN;WB;93
changping;CN;;93
caceres;ES;EX;93
galle;LK;;93
stilfontein;ZA;;93
heerlen;NL;;93
ozamiz city;PH;;93
jinja;UG;;93
noumea;NC;;93
tadpatri;IN;AP;93
wonosobo;ID;;93
kineshma;RU;;93
bafra;TR;;93
chitose;JP;;93
coronel;CL;;93
wukari;NG;;93
krasnogorsk;RU;;93
san marcos;US;CA;93
leuven;BE;;93
pushkin;RU;;93
moa;CU;;93
lianzhou;CN;;93
ferrara;IT;45;93
boyle heights;US;CA;93
rize;TR;;93
beni mered;DZ;;93
igbo ora;NG;;93
nuneaton;GB;ENG;93
foumban;CM;;93
zefta;EG;;93
kapurthala;IN;PB;93
kaizuka;JP;;93
high peak;GB;ENG;93
palimanan;ID;;93
patos;BR;;93
plantation;US;FL;93
segou;ML;;93
semenyih;MY;;92
tulcea;RO;;92
maizuru;JP;;92
lynn;US;MA;92
villa maria;AR;;92
ratchaburi;TH;;92
pamekasan;ID;;92
riohacha;CO;;92
venlo;NL;;92
al harithah;IQ;;92
esslingen;DE;BW;92
errachidia;MA;;92
darlington;GB;ENG;92
pandeglang;ID;;92
miami beach;US;FL;92
dhangadhi;NP;;92
dongcun;CN;;92
disa;IN;GJ;92
arden arcade;US;CA;92
pariaman;ID;;92
kudus;ID;;92
ballalpur;IN;MH;92
kimitsu;JP;;92
eregli;TR;;92
westminster;US;CA;92
kohima;IN;;92
longmont;US;CO;92
delmas;ZA;;92
duitama;CO;;92
agri;TR;;92
danjiangkou;CN;;92
tepatitlan de morelos;MX;;92
betul;IN;MP;92
ercis;TR;;92
winterthur;CH;ZH;92
karaikkudi;IN;TN;92
lorca;ES;MC;92
bugulma;RU;;92
sassari;IT;88;92
kilosa;TZ;;92
caringin;ID;;92
santa barbara;US;CA;92
calumpit;PH;;92
nakhon sawan;TH;;92
ginowan;JP;;92
konotop;UA;;92
zhongshu;CN;;92
butwal;NP;;92
timoteo;BR;MG;92
southport;GB;ENG;92
huazhou;CN;;92
marivan;IR;;92
kalamaria;GR;;92
ratingen;DE;NW;92
redding;US;CA;92
tourcoing;FR;HDF;92
cardenas;MX;;92
grahamstown;ZA;;92
longquan;CN;;92
phan rang thap cham;VN;;92
yatou;CN;;92
leeuwarden;NL;;91
lingyuan;CN;;91
marl;DE;NW;91
macon;US;GA;91
mons;BE;;91
kostyantynivka;UA;;91
balangir;IN;OD;91
zipaquira;CO;;91
muriae;BR;MG;91
duyun;CN;;91
cambe;BR;PR;91
pingdu;CN;;91
bayeux;BR;;91
kasama;ZM;;91
aligudarz;IR;;91
nigde;TR;;91
lunen;DE;NW;91
thu dau mot;VN;;91
yaroslavskiy;RU;;91
lefortovo;RU;;91
onomichi;JP;;91
gaoyou;CN;;91
luleburgaz;TR;;91
myitkyina;MM;;91
yulinshi;CN;;91
chauk;MM;;91
bento goncalves;BR;RS;91
caraguatatuba;BR;SP;91
mogok;MM;;91
namyangju;KR;;91
amran;YE;;91
meridian;US;ID;91
drammen;NO;;91
san leandro;US;CA;91
kishorganj;BD;;91
montreuil;FR;IDF;91
emure ekiti;NG;;91
hanting;CN;;91
datia;IN;MP;91
klagenfurt am worthersee;AT;;91
baise city;CN;;91
greenville;US;NC;91
tongren;CN;;91
tahta;EG;;91
korfez;TR;;91
chester;GB;ENG;91
kuznetsk;RU;;90
samalut;EG;;90
xihe;CN;;90
itanhaem;BR;SP;90
valparai;IN;TN;90
chico;US;CA;90
kovilpatti;IN;TN;90
vaniyambadi;IN;TN;90
coslada;ES;MD;90
duobao;CN;;90
kirovo chepetsk;RU;;90
berdsk;RU;;90
stevenage;GB;ENG;90
harar;ET;;90
warmbaths;ZA;;90
reconquista;AR;;90
bhandara;IN;MH;90
huddinge;SE;;90
sishui;CN;;90
ajax;CA;ON;90
marudi;MY;;90
edmond;US;OK;90
luimneach;IE;;90
wembley;GB;ENG;90
krasnyy luch;UA;;90
kanata;CA;ON;90
gantang;CN;;90
roha;IN;MH;90
alvand;IR;;90
chinatown;US;NY;90
fort de france;MQ;;90
ancona;IT;;90
isieke;NG;;90
francistown;BW;;90
huaidian;CN;;90
omura;JP;;90
nampa;US;ID;90
muktsar;IN;PB;90
point pedro;LK;;90
avignon;FR;PAC;90
gatchina;RU;;90
grays;GB;ENG;90
tsuyama;JP;;90
santana do livramento;BR;RS;90
yaritagua;VE;;90
yiwu;CN;;90
nyaunglebin;MM;;90
jinjiang;CN;;90
butare;RW;;90
sandy hills;US;UT;90
mianwali;PK;;90
vlore;AL;;90
luckeesarai;IN;BR;90
almirante tamandare;BR;PR;89
barmer;IN;RJ;89
muradnagar;IN;UP;89
tartouss;SY;;89
fujin;CN;;89
granada;NI;;89
nikaia;GR;;89
tinsukia;IN;;89
saham;OM;;89
bialoleka;PL;;89
marseille 13;FR;PAC;89
huaicheng;CN;;89
shahdol;IN;MP;89
izumo;JP;;89
kwangyang;KR;;89
miragoane;HT;;89
manjeri;IN;KL;89
port dickson;MY;;89
hongseong;KR;;89
mahoba;IN;UP;89
sumbawanga;TZ;;89
mudon;MM;;89
lucheng;CN;;89
hede;CN;;89
kuopio;FI;;89
valle de la pascua;VE;;89
phuket;TH;;89
harrogate;GB;ENG;89
sokcho;KR;;89
banjar;ID;;89
bibir hat;BD;;89
biryulevo zapadnoye;RU;;89
nusaybin;TR;;89
lhokseumawe;ID;;89
cicurug;ID;;89
lengshuitan;CN;;89
kartasura;ID;;89
shwebo;MM;;89
salihli;TR;;89
talavera de la reina;ES;CM;89
hartlepool;GB;ENG;89
planaltina;BR;GO;89
fusagasuga;CO;;89
mangaldan;PH;;89
newton;US;MA;89
toms river;US;NJ;89
crato;BR;CE;89
zarate;AR;;89
fall river;US;MA;89
habiganj;BD;;89
modi in makkabbim re ut;IL;;89
pardubice;CZ;;89
wangqing;CN;;89
budapest ii kerulet;HU;;89
rafaela;AR;;89
carmel;US;IN;89
contai;IN;WB;89
hanau am main;DE;HE;89
valinhos;BR;SP;89
montero;BO;;89
sangrur;IN;PB;89
chosica;PE;;89
ashiya;JP;;89
chaman;PK;;89
alaghsas;NE;;89
asheville;US;NC;89
iwata;JP;;89
brovary;UA;;89
konosu;JP;;88
la spezia;IT;42;88
norwalk;US;CT;88
waukegan;US;IL;88
deltona;US;FL;88
kandhkot;PK;;88
hawthorne;US;CA;88
targoviste;RO;;88
al bahah;SA;;88
sao lourenco da mata;BR;PE;88
nova lima;BR;MG;88
mahendranagar;NP;;88
klangenan;ID;;88
pakse;LA;;88
cienaga;CO;;88
brusque;BR;SC;88
ifo;NG;;88
shkoder;AL;;88
pollachi;IN;TN;88
fort smith;US;AR;88
deoband;IN;UP;88
suffolk;US;VA;88
sugar land;US;TX;88
osijek;HR;;88
nabari;JP;;88
livermore;US;CA;88
kozan;TR;;88
neyyattinkara;IN;KL;88
tanda;IN;UP;88
hasilpur;PK;;88
sarov;RU;;88
koidu;SL;;88
arayat;PH;;88
nashua;US;NH;88
yingchuan;CN;;88
qorveh;IR;;88
cholula;MX;;88
yozgat;TR;;88
ath thawrah;SY;;88
reading;US;PA;88
ebolowa;CM;;88
saint john;CA;NB;88
pickering;CA;ON;88
surigao;PH;;88
balkanabat;TM;;88
yeysk;RU;;88
canakkale;TR;;88
brantford;CA;ON;88
san juan de los morros;VE;;88
hanchuan;CN;;88
majalengka;ID;;88
buzuluk;RU;;88
el puerto de santa maria;ES;AN;88
concord;US;NC;88
makeni;SL;;88
velbert;DE;NW;88
barra do pirai;BR;RJ;88
kadugli;SD;;88
uman;UA;;88
qiongshan;CN;;88
pergamino;AR;;88
gitarama;RW;;88
ludwigsburg;DE;BW;88
xiangxiang;CN;;88
deqing;CN;;88
indio;US;CA;88
rio rancho;US;NM;88
enchanted hills;US;NM;88
baran;IN;RJ;87
sandy;US;UT;87
patnos;TR;;87
whittier;US;CA;87
yanjiang;CN;;87
canarsie;US;NY;87
arifwala;PK;;87
koudougou;BF;;87
jelenia gora;PL;;87
quillacollo;BO;;87
glyfada;GR;;87
shumen;BG;;87
igede ekiti;NG;;87
kirkland;US;WA;87
mishan;CN;;87
lund;SE;;87
alegrete;BR;RS;87
nenjiang;CN;;87
angono;PH;;87
caieiras;BR;SP;87
menifee;US;CA;87
londonderry county borough;GB;NIR;87
dhamtari;IN;CG;87
newport beach;US;CA;87
tiruchengode;IN;TN;87
porlamar;VE;;87
tracy;US;CA;87
ad douiem;SD;;87
citrus heights;US;CA;87
malanje;AO;;87
la victoria;VE;;87
bend;US;OR;87
chirala;IN;AP;87
saatli;AZ;;87
gao;ML;;87
gubkin;RU;;87
lokossa;BJ;;87
effium;NG;;87
jharia;IN;JH;87
hacienda santa fe;MX;;87
huaraz;PE;;87
akot;IN;MH;87
mianke mor;PK;;87
ban mai;TH;;87
louis trichardt;ZA;;87
canton;US;MI;87
rajpura;IN;PB;87
madgaon;IN;GA;87
caguas;PR;;87
lehigh acres;US;FL;87
greenburgh;US;NY;87
shizilu;CN;;87
asnieres sur seine;FR;IDF;87
batticaloa;LK;;87
nanterre;FR;IDF;87
tumaco;CO;;87
chaykovskiy;RU;;87
yotsukaido;JP;;87
atlixco;MX;;87
musanze;RW;;87
sardarshahr;IN;RJ;87
barra do corda;BR;;87
mayiladuthurai;IN;TN;87
bush;EG;;87
bojonegoro;ID;;87
zhaogezhuang;CN;;87
bitola;MK;;87
al farwaniyah;KW;;87
cornella de llobregat;ES;CT;87
al fujairah city;AE;;87
victorias;PH;;87
hamakita;JP;;87
tulcan;EC;;86
idanre;NG;;86
igarassu;BR;PE;86
apartado;CO;;86
bloomington;US;MN;86
west town;US;IL;86
tagbilaran city;PH;;86
puli;TW;;86
germantown;US;MD;86
piedecuesta;CO;;86
mbanza ngungu;CD;;86
gyoda;JP;;86
las rozas de madrid;ES;MD;86
clifton;US;NJ;86
nitra;SK;;86
olavarria;AR;;86
qamdo;CN;;86
hanno;JP;;86
bekobod;UZ;;86
berdychiv;UA;;86
kasihan;ID;;86
kamthi;IN;MH;86
kashiwazaki;JP;;86
orihuela;ES;VC;86
nanfeng;CN;;86
cannock;GB;ENG;86
duluth;US;MN;86
champaign;US;IL;86
zhangjiajie;CN;;86
borazjan;IR;;86
sodo;ET;;86
volos;GR;;86
potiskum;NG;;86
lianozovo;RU;;86
babushkin;RU;;86
novi pazar;RS;;86
zilina;SK;;86
chipata;ZM;;86
poitiers;FR;NAQ;86
keffi;NG;;86
usolye sibirskoye;RU;;86
torre del greco;IT;72;86
shashemene;ET;;86
paradip garh;IN;OD;86
makoko;NG;;86
flensburg;DE;SH;86
ryugasaki;JP;;86
helong;CN;;86
near north side;US;IL;86
rio gallegos;AR;;86
paramagudi;IN;TN;86
tecoman;MX;;86
san antonio;CL;;86
hemel hempstead;GB;ENG;86
chino;US;CA;86
hailin;CN;;86
alhambra;US;CA;86
osmanabad;IN;MH;86
svetlanovskiy;RU;;86
nanding;CN;;85
attock city;PK;;85
ogden;US;UT;85
shostka;UA;;85
versailles;FR;IDF;85
guozhen;CN;;85
khalifah a city;AE;;85
tarut;SA;;85
aruppukkottai;IN;TN;85
los reyes acaquilpan;MX;;85
hawsh isa;EG;;85
paulo afonso;BR;BA;85
ituiutaba;BR;MG;85
al marj;LY;;85
redwood city;US;CA;85
dengzhou;CN;;85
gharyan;LY;;85
yegoryevsk;RU;;85
courbevoie;FR;IDF;85
bellingham;US;WA;85
qufu;CN;;85
liepaja;LV;;85
iwamizawa;JP;;85
ofallon;US;MO;85
jyvaskyla;FI;;85
junin;AR;;85
montelibano;CO;;85
rukban;JO;;85
thakhek;LA;;85
gonaives;HT;;85
oued zem;MA;;85
nanaimo;CA;BC;85
esteio;BR;RS;85
baruni;IN;BR;85
hoover;US;AL;85
creteil;FR;IDF;85
amsterdam zuidoost;NL;;85
ilion;GR;;85
madaripur;BD;;85
gesundbrunnen;DE;BE;85
ciudad mante;MX;;85
hetauda;NP;;85
laojunmiao;CN;;85
cottbus;DE;BB;85
tuxpam de rodriguez cano;MX;;85
panabo;PH;;85
epe;NG;;85
sarandi;BR;PR;85
aflou;DZ;;85
gamboru;NG;;85
tlaxcala;MX;;85
akhisar;TR;;85
danbury;US;CT;85
sumenep;ID;;85
guider;CM;;85
katunayaka;LK;;85
eisen;KR;;85
bijnor;IN;UP;85
mariveles;PH;;85
st albans;GB;ENG;85
daxi;TW;;85
east norwalk;US;CT;85
edinburg;US;TX;84
sunrise;US;FL;84
itaperuna;BR;RJ;84
kadiyivka;UA;;84
dundee;ZA;;84
wilhelmshaven;DE;NI;84
zhoushan;CN;;84
ambarawa;ID;;84
nowy sacz;PL;;84
ogaminana;NG;;84
anakapalle;IN;AP;84
piet retief;ZA;;84
dazhong;CN;;84
heroica zitacuaro;MX;;84
redditch;GB;ENG;84
songkhla;TH;;84
trinidad;BO;;84
phuthaditjhaba;ZA;;84
aviles;ES;AS;84
cerkezkoy;TR;;84
jinxiang;CN;;84
el ejido;ES;AN;84
trenton;US;NJ;84
yurga;RU;;84
curepipe;MU;;84
santa fe;US;NM;84
al fqih ben calah;MA;;84
bloomington;US;IN;84
foumbot;CM;;84
komendantsky aerodrom;RU;;84
feni;BD;;84
wanju;KR;;84
najibabad;IN;UP;84
kakegawa;JP;;84
binonga;PH;;84
dohad;IN;GJ;84
xiannu;CN;;84
santana;BR;;84
cicero;US;IL;84
hemet;US;CA;84
ramgarh;IN;JH;84
gotenba;JP;;84
ocotlan;MX;;84
el khroub;DZ;;84
jardim paulista;BR;SP;84
south shields;GB;ENG;84
bethlehem;ZA;;84
derry;GB;NIR;84
munuf;EG;;84
hilversum;NL;;84
lingdong;CN;;84
gisenyi;RW;;84
nanzhang chengguanzhen;CN;;84
herzliya;IL;;84
nia valencia;PH;;84
ocana;CO;;84
ouidah;BJ;;84
ahwatukee foothills;US;AZ;83
tubingen;DE;BW;83
yangpyong;KR;;83
ungsang;KR;;83
kavali;IN;AP;83
johns creek;US;GA;83
la piedad;MX;;83
yachimata;JP;;83
mission;US;TX;83
mandurah;AU;WA;83
codo;BR;;83
troy;US;MI;83
marilao;PH;;83
buena park;US;CA;83
xucheng;CN;;83
ihiala;NG;;83
umea;SE;;83
katori shi;JP;;83
fatehpur;IN;RJ;83
margahayukencana;ID;;83
galesong;ID;;83
guadalajara;ES;CM;83
madhyapur thimi;NP;;83
hecun;CN;;83
kamigyo ku;JP;;83
chervonohrad;UA;;83
ningyang;CN;;83
antsiranana;MG;;83
jinshi;CN;;83
weston super mare;GB;ENG;83
amasya;TR;;83
sanjo;JP;;83
palm coast;US;FL;83
yuanping;CN;;83
minden;DE;NW;83
montego bay;JM;;83
kraljevo;RS;;83
fayetteville;US;AR;83
sioux city;US;IA;83
yacuiba;BO;;83
shirvan;IR;;83
havirov;CZ;;83
chichawatni;PK;;83
ash shatrah;IQ;;83
sorsogon;PH;;83
pau;FR;NAQ;83
roquetas de mar;ES;AN;83
palencia;ES;CL;83
pizhou;CN;;83
algorta;ES;PV;83
halifax;GB;ENG;83
changqing;CN;;83
araxa;BR;MG;83
sinhyeon;KR;;83
xindian;CN;;83
san martin;AR;;83
jangipur;IN;WB;83
chiguayante;CL;;83
mus;TR;;83
sano;JP;;83
anzhero sudzhensk;RU;;83
taourirt;MA;;83
shache;CN;;83
yima;CN;;83
ashmun;EG;;83
lake forest;US;CA;82
pernik;BG;;82
redencao;BR;PA;82
dhar;IN;MP;82
merced;US;CA;82
sant boi de llobregat;ES;CT;82
pozuelo de alarcon;ES;MD;82
bagamoyo;TZ;;82
cukai;MY;;82
shangzhi;CN;;82
hansi;IN;HR;82
nangong;CN;;82
chimaltenango;GT;;82
lushun;CN;;82
troitsk;RU;;82
banska bystrica;SK;;82
madaba;JO;;82
kanoya;JP;;82
reef al fujairah city;AE;;82
nizip;TR;;82
kilis;TR;;82
colombes;FR;IDF;82
toledo;ES;CM;82
laksham;BD;;82
longview;US;TX;82
les corts;ES;CT;82
polatsk;BY;;82
budapest viii kerulet;HU;;82
quzhou;CN;;82
fatsa;TR;;82
abomey;BJ;;82
tinaquillo;VE;;82
tochigi;JP;;82
azov;RU;;82
bryan;US;TX;82
ipoti;NG;;82
tanashicho;JP;;82
marugame;JP;;82
shiwan;CN;;82
niagara falls;CA;ON;82
beckenham;GB;ENG;82
westland;US;MI;82
ishurdi;BD;;82
kasserine;TN;;82
como;IT;25;82
tamworth;GB;ENG;82
phra nakhon si ayutthaya;TH;;82
abreu e lima;BR;PE;82
david;PA;;82
la dorada;CO;;82
bhakkar;PK;;82
presidencia roque saenz pena;AR;;82
itajuba;BR;MG;82
qal at bishah;SA;;82
agboville;CI;;82
villingen schwenningen;DE;BW;82
kaspiysk;RU;;82
lujan;AR;;82
lucca;IT;52;82
tangping;CN;;82
ar rass;SA;;82
warwick;US;RI;82
barka;OM;;82
mukacheve;UA;;82
watampone;ID;;82
campana;AR;;82
lakewood;US;CA;82
salmas;IR;;82
pontevedra;ES;GA;82
sokhumi;GE;;82
al hasakah;SY;;82
mungyeong;KR;;82
kadiri;IN;AP;81
lavras;BR;MG;81
dhoraji;IN;GJ;81
kharian;PK;;81
rayachoti;IN;AP;81
yudong;CN;;81
balqash;KZ;;81
guaynabo;PR;;81
yashio;JP;;81
farmington hills;US;MI;81
khambhat;IN;GJ;81
sarishabari;BD;;81
san tan valley;US;AZ;81
bistrita;RO;;81
mount pleasant;US;SC;81
avare;BR;SP;81
konstanz;DE;BW;81
tatebayashi;JP;;81
konin;PL;;81
formosa;BR;GO;81
gafsa;TN;;81
resita;RO;;81
leme;BR;SP;81
mitte;DE;BE;81
lalupon;NG;;81
worms;DE;RP;81
cranston;US;RI;81
ozersk;RU;;81
yessentuki;RU;;81
vitry sur seine;FR;IDF;81
largo;US;FL;81
cizre;TR;;81
naeso;KR;;81
nirmal;IN;TS;81
quatre bornes;MU;;81
emmiganur;IN;AP;81
zomba;MW;;81
feicheng;CN;;81
natitingou;BJ;;81
ravenna;IT;45;81
shanting;CN;;81
jeypore;IN;OD;81
hengelo;NL;;81
shibata;JP;;81
gamagori;JP;;81
rouissat;DZ;;81
klin;RU;;81
kfar saba;IL;;81
izumiotsu;JP;;81
getxo;ES;PV;81
kotkapura;IN;PB;81
berkane;MA;;81
toride;JP;;81
lecce;IT;75;81
south suffolk;US;VA;81
bafang;CM;;81
avondale;US;AZ;81
atakpame;TG;;81
aulnay sous bois;FR;IDF;81
tustin;US;CA;81
berrouaghia;DZ;;81
bingol;TR;;81
bakhmut;UA;;81
bani yas city;AE;;80
necochea;AR;;80
elbistan;TR;;80
udhampur;IN;JK;80
mountain view;US;CA;80
napa;US;CA;80
kairana;IN;UP;80
trento;IT;;80
tahoua;NE;;80
mihara;JP;;80
zhuanghe;CN;;80
balaghat;IN;MP;80
bonab;IR;;80
loushanguan;CN;;80
somerville;US;MA;80
baoying;CN;;80
giugliano in campania;IT;72;80
kedungwaru;ID;;80
yagoua;CM;;80
lawrence;US;MA;80
dashiqiao;CN;;80
budapest xv kerulet;HU;;80
mbalmayo;CM;;80
panshi;CN;;80
serpong;ID;;80
as salt;JO;;80
namibe;AO;;80
lichterfelde;DE;BE;80
piotrkow trybunalski;PL;;80
melbourne;US;FL;80
yambol;BG;;80
meiganga;CM;;80
vorkuta;RU;;80
el cafetal;VE;;80
gandia;ES;VC;80
ushiku;JP;;80
mansa;IN;PB;80
rikaze;CN;;80
raanana;IL;;80
shahre jadide andisheh;IR;;80
fili;RU;;80
cung kiem;VN;;80
ughelli;NG;;80
dorsten;DE;NW;80
scunthorpe;GB;ENG;80
stockton on tees;GB;ENG;80
parma;US;OH;80
new rochelle;US;NY;80
anantnag;IN;JK;80
cruzeiro do sul;BR;;80
lynchburg;US;VA;80
medford;US;OR;80
la goulette;TN;;80
zrenjanin;RS;;80
deerfield beach;US;FL;80
chichicastenango;GT;;80
sibolga;ID;;80
haskovo;BG;;80
ciudad lerdo;MX;;80
taixing;CN;;80
karaikal;IN;PY;80
genteng;ID;;80
kidapawan;PH;;80
erdenet;MN;;80
amstelveen;NL;;80
bende;NG;;80
kropotkin;RU;;80
itumbiara;BR;GO;80
oke mesi;NG;;80
marica;BR;RJ;80
ar rifa;BH;;80
szombathely;HU;;80
kafanchan;NG;;80
busto arsizio;IT;25;80
pleasanton;US;CA;80
norzagaray;PH;;80
jharsuguda;IN;OD;79
tangjiazhuang;CN;;79
shadrinsk;RU;;79
willowdale;CA;ON;79
sidi slimane;MA;;79
huehuetenango;GT;;79
brajarajnagar;IN;OD;79
drohobych;UA;;79
lido di ostia;IT;62;79
cesena;IT;45;79
ludenscheid;DE;NW;79
rustaq;OM;;79
behbahan;IR;;79
zarzis;TN;;79
sant cugat del valles;ES;CT;79
kottagudem;IN;TS;79
nawabganj;IN;UP;79
gedangan;ID;;79
shouguang;CN;;79
ciudad lazaro cardenas;MX;;79
yanta;CN;;79
kadoma;ZW;;79
belmont cragin;US;IL;79
bwizibwera;UG;;79
brooklyn park;US;MN;79
gueckedou;GN;;79
zhuangyuan;CN;;79
ikom;NG;;79
arakkonam;IN;TN;79
wuyang;CN;;79
gapan;PH;;79
kashihara;JP;;79
xiongzhou;CN;;79
ponorogo;ID;;79
agulu;NG;;79
netrakona;BD;;79
ubatuba;BR;SP;79
goodyear;US;AZ;79
paoy paet;KH;;79
slatina;RO;;79
wakefield;GB;ENG;79
catanzaro;IT;;79
layyah;PK;;79
cerro de pasco;PE;;79
kennewick;US;WA;79
marburg an der lahn;DE;HE;79
marseille 08;FR;PAC;79
tambacounda;SN;;79
kulob;TJ;;79
darnah;LY;;79
san fernando de apure;VE;;79
shitanjing;CN;;79
zlin;CZ;;79
chiang rai;TH;;79
deurne;BE;;79
manfalut;EG;;79
sagaing;MM;;79
koch bihar;IN;WB;79
tumen;CN;;79
tres lagoas;BR;;79
gualeguaychu;AR;;79
dod ballapur;IN;KA;79
ceuta;ES;;79
mthatha;ZA;;79
dondo;MZ;;79
mayaguez;PR;;79
vyborg;RU;;79
alameda;US;CA;79
arona;ES;CN;79
sao joao del rei;BR;MG;79
bhadohi;IN;UP;79
brindisi;IT;75;79
torrent;ES;VC;79
carlisle;GB;ENG;78
town n country;US;FL;78
bellflower;US;CA;78
kobanya;HU;;78
katoya;IN;WB;78
kayes;ML;;78
san pedro;US;CA;78
youhao;CN;;78
neumunster;DE;SH;78
reutov;RU;;78
putatan;MY;;78
karatsu;JP;;78
chino hills;US;CA;78
bang kruai;TH;;78
bloomington;US;IL;78
wedding;DE;BE;78
daura;NG;;78
al hayy;IQ;;78
pingyi;CN;;78
budapest xvii kerulet;HU;;78
mogi mirim;BR;SP;78
iizuka;JP;;78
valvedditturai;LK;;78
jamui;IN;BR;78
linping;CN;;78
ilioupoli;GR;;78
zahle;LB;;78
daet;PH;;78
alafaya;US;FL;78
wa;GH;;78
abaetetuba;BR;PA;78
harihar;IN;KA;78
alekseyevka;RU;;78
mancheral;IN;TS;78
castrop rauxel;DE;NW;78
marsala;IT;82;78
obu;JP;;78
springdale;US;AR;78
north hollywood;US;CA;78
kadayanallur;IN;TN;78
marseille 15;FR;PAC;78
ciranjang hilir;ID;;78
linkou;CN;;78
racine;US;WI;78
ipiales;CO;;78
roosendaal;NL;;78
daltonganj;IN;JH;78
brikama;GM;;78
hakkari;TR;;78
keningau;MY;;78
gateshead;GB;ENG;78
bijie;CN;;78
huangmei;CN;;78
numan;NG;;78
hammond;US;IN;78
treviso;IT;34;78
milpitas;US;CA;78
sao bento do sul;BR;SC;78
inowroclaw;PL;;78
unye;TR;;78
songling;CN;;78
bogenhausen;DE;BY;78
jishui;CN;;78
aalst;BE;;78
lubin;PL;;78
mechelen;BE;;78
shushtar;IR;;78
lisburn;GB;NIR;78
kars;TR;;77
kambar;PK;;77
barracas;AR;;77
linqu;CN;;77
faridkot;IN;PB;77
wako;JP;;77
khomeyn;IR;;77
shulan;CN;;77
apalit;PH;;77
itauna;BR;MG;77
balrampur;IN;UP;77
saint laurent;CA;QC;77
suva;FJ;;77
hatsukaichi;JP;;77
matehuala;MX;;77
dessau;DE;ST;77
focsani;RO;;77
chiclana de la frontera;ES;AN;77
yanzhou;CN;;77
baramula;IN;JK;77
agua prieta;MX;;77
pesaro;IT;;77
kanasin;MX;;77
cozumel;MX;;77
ende;ID;;77
san carlos;VE;;77
pulilan;PH;;77
siedlce;PL;;77
jiexiu;CN;;77
ksar el boukhari;DZ;;77
santa cruz de barahona;DO;;77
gary;US;IN;77
ovalle;CL;;77
polangui;PH;;77
scranton;US;PA;77
sao mateus;BR;ES;77
amozoc de mota;MX;;77
coyah;GN;;77
voskresensk;RU;;77
keratsini;GR;;77
baldwin park;US;CA;77
dhulian;IN;WB;77
hunchun;CN;;77
sasolburg;ZA;;77
kagoro;NG;;77
pisa;IT;52;77
auburn;US;WA;77
yalta;UA;;77
chilliwack;CA;BC;77
huangshan;CN;;77
mawana;IN;UP;77
tsurusaki;JP;;77
jozsefvaros;HU;;77
gladbeck;DE;NW;77
sarkand;KZ;;77
karur;IN;TN;77
marseille 09;FR;PAC;77
varese;IT;25;77
damietta;EG;;77
puerto padre;CU;;77
arraijan;PA;;77
la rochelle;FR;NAQ;77
kundla;IN;GJ;77
fishers;US;IN;77
saint joseph;US;MO;77
pori;FI;;77
san felipe;VE;;77
moro;PK;;77
mmabatho;ZA;;77
purmerend;NL;;77
liangxiang;CN;;77
champigny sur marne;FR;IDF;77
manmad;IN;MH;77
kannauj;IN;UP;77
luxembourg;LU;;77
la louviere;BE;;77
saint pierre;RE;;77
pancevo;RS;;77
fenghua;CN;;77
colon;PA;;77
rueil malmaison;FR;IDF;77
malaut;IN;PB;77
villa de cura;VE;;77
guiguinto;PH;;77
arnsberg;DE;NW;77
salina cruz;MX;;77
nagina;IN;UP;77
manresa;ES;CT;77
jatai;BR;GO;77
sao joao da boa vista;BR;SP;77
pharr;US;TX;77
sesto san giovanni;IT;25;77
lorena;BR;SP;77
fylde;GB;ENG;77
badagara;IN;KL;76
mbale;UG;;76
rheine;DE;NW;76
jagdalpur;IN;CG;76
santa cruz do capibaribe;BR;PE;76
upland;US;CA;76
guigang;CN;;76
oss;NL;;76
yuktae dong;KP;;76
antibes;FR;PAC;76
yangliuqing;CN;;76
folsom;US;CA;76
sao sebastiao;BR;SP;76
arezzo;IT;52;76
jumri tilaiya;IN;JH;76
budapest xxi kerulet;HU;;76
tucurui;BR;PA;76
baytown;US;TX;76
furukawa;JP;;76
embu guacu;BR;SP;76
latina;IT;62;76
masvingo;ZW;;76
mineralnye vody;RU;;76
babahoyo;EC;;76
kumanovo;MK;;76
midyat;TR;;76
lae;PG;;76
matara;LK;;76
nahavand;IR;;76
tuban;ID;;76
repentigny;CA;QC;76
sakon nakhon;TH;;76
mian channun;PK;;76
paisley;GB;SCT;76
mbabane;SZ;;76
baj baj;IN;WB;76
qingquan;CN;;76
viersen;DE;NW;76
birobidzhan;RU;;76
san ramon;US;CA;76
camden;US;NJ;76
bracknell;GB;ENG;76
konnagar;IN;WB;76
lake charles;US;LA;76
sapiranga;BR;RS;76
kalamazoo;US;MI;76
fort mcmurray;CA;AB;76
paradsasvar;HU;;76
nagornyy;RU;;76
palmerston north;NZ;;76
ratnagiri;IN;MH;76
kebomas;ID;;76
pazardzhik;BG;;76
save;BJ;;76
hosaina;ET;;76
arlington heights;US;IL;76
san sebastian de los reyes;ES;MD;76
plymouth;US;MN;76
maymana;AF;;76
delmenhorst;DE;NI;76
lintong;CN;;76
la libertad;EC;;76
hingoli;IN;MH;76
peterborough;CA;ON;76
ciudad choluteca;HN;;76
khemis miliana;DZ;;76
karangsembung;ID;;76
hadera;IL;;76
laixi;CN;;76
kamensk shakhtinskiy;RU;;76
bayramaly;TM;;76
newcastle under lyme;GB;ENG;76
para de minas;BR;MG;76
shimada;JP;;76
belovo;RU;;76
takefu;JP;;76
tarub;ID;;76
waterford;US;MI;76
igdir;TR;;76
muan;KR;;76
jalal abad;KG;;76
turbat;PK;;76
bodinayakkanur;IN;TN;76
yinzhu;CN;;76
khadki;IN;MH;76
battersea;GB;ENG;76
chekhov;RU;;76
bihac;BA;;76
jamjamal;IQ;;76
battaramulla south;LK;;76
batu;ID;;76
dhrangadhra;IN;GJ;76
crewe;GB;ENG;76
pila;PL;;76
nevsehir;TR;;76
evanston;US;IL;76
san martin texmelucan de labastida;MX;;76
chatham;GB;ENG;76
nizhyn;UA;;75
szolnok;HU;;75
ode;NG;;75
manteca;US;CA;75
schiedam;NL;;75
reinickendorf;DE;BE;75
shahdad kot;PK;;75
saint maur des fosses;FR;IDF;75
campo mourao;BR;PR;75
kendall;US;FL;75
ulu tiram;MY;;75
azzaba;DZ;;75
silifke;TR;;75
myslowice;PL;;75
wyoming;US;MI;75
krusevac;RS;;75
hongchon;KR;;75
kampong chhnang;KH;;75
shangmei;CN;;75
paloncha;IN;TS;75
igbo ukwu;NG;;75
loveland;US;CO;75
cheektowaga;US;NY;75
hove;GB;ENG;75
kings bridge;US;NY;75
kitale;KE;;75
pedro juan caballero;PY;;75
quibdo;CO;;75
kpalime;TG;;75
cipolletti;AR;;75
okegawa;JP;;75
bayreuth;DE;BY;75
dakhla;EH;;75
cu chi;VN;;75
spijkenisse;NL;;75
encarnacion;PY;;75
perris;US;CA;75
haninge;SE;;75
ben arous;TN;;75
ar ramtha;JO;;75
bethlehem;US;PA;75
gavle;SE;;75
gudur;IN;AP;75
hellersdorf;DE;BE;75
albany;US;GA;75
juchitan de zaragoza;MX;;75
huilong;CN;;75
keren;ER;;75
silopi;TR;;75
beidao;CN;;75
sidi qacem;MA;;75
troisdorf;DE;NW;75
aylesbury;GB;ENG;75
bhalwal;PK;;75
ankleshwar;IN;GJ;75
east kilbride;GB;SCT;75
helmond;NL;;75
yanggu;CN;;75
tikamgarh;IN;MP;75
sungailiat;ID;;75
miki;JP;;75
cachoeira do sul;BR;RS;75
schaumburg;US;IL;75
changnyeong;KR;;75
gobernador galvez;AR;;75
dipalpur;PK;;75
antonio enes;MZ;;75
al bayda;LY;;75
asbest;RU;;75
gastonia;US;NC;75
brownsville;US;NY;74
union city;US;CA;74
bismil;TR;;74
aramoko ekiti;NG;;74
shancheng;CN;;74
calais;FR;HDF;74
giessen;DE;HE;74
nanma;CN;;74
srivilliputhur;IN;TN;74
bolingbrook;US;IL;74
darhan;MN;;74
newmarket;CA;ON;74
bosaso;SO;;74
sivakasi;IN;TN;74
ferrol;ES;GA;74
silao;MX;;74
iowa city;US;IA;74
mackay;AU;QLD;74
pilkhua;IN;UP;74
seosan;KR;;74
khalandrion;GR;;74
velez malaga;ES;AN;74
abeche;TD;;74
suixi;CN;;74
layton;US;UT;74
xinmin;CN;;74
missouri city;US;TX;74
appleton;US;WI;74
igbara odo;NG;;74
ambajogai;IN;MH;74
mbake;SN;;74
shelby;US;MI;74
fuentes del valle;MX;;74
beziers;FR;OCC;74
la haute saint charles;CA;QC;74
san ramon de la nueva oran;AR;;74
gucheng chengguanzhen;CN;;74
xianshuigu;CN;;74
standerton;ZA;;74
riberalta;BO;;74
ciudad real;ES;CM;74
fort myers;US;FL;74
inuyama;JP;;74
bela;IN;UP;74
ostrowiec swietokrzyski;PL;;74
boynton beach;US;FL;74
santo antonio de jesus;BR;BA;74
bocholt;DE;NW;74
bodhan;IN;TS;74
yunyang;CN;;74
jonesboro;US;AR;74
khenifra;MA;;74
inhambane;MZ;;74
kortrijk;BE;;74
gela;IT;82;74
rabkavi;IN;KA;74
pistoia;IT;52;74
chimbas;AR;;74
south lawndale;US;IL;74
prilep;MK;;74
ozubulu;NG;;74
vlaardingen;NL;;74
mijas;ES;AN;74
ifrane;MA;;74
grand bassam;CI;;74
aku;NG;;74
guixi;CN;;74
kafr az zayyat;EG;;74
karauli;IN;RJ;74
lanxi;CN;;74
logan square;US;IL;74
savarkundla;IN;GJ;74
detmold;DE;NW;74
al buraymi;OM;;74
labuan;MY;;74
genhe;CN;;74
gresik;ID;;74
oyan;NG;;74
shahabad;IN;UP;74
red deer;CA;AB;74
sewon;ID;;74
luocheng;CN;;74
badin;PK;;74
rapid city;US;SD;74
kamina;CD;;74
chandpur;IN;UP;74
nurabad;IR;;74
naqadeh;IR;;74
jega;NG;;73
warner robins;US;GA;73
gokak;IN;KA;73
melilla;ES;;73
rochester hills;US;MI;73
saint leonard;CA;QC;73
canary wharf;GB;ENG;73
sikandarabad;IN;UP;73
asaba;NG;;73
kukichuo;JP;;73
aguachica;CO;;73
ohafia ifigh;NG;;73
mpanda;TZ;;73
juegang;CN;;73
virudunagar;IN;TN;73
bonao;DO;;73
cuamba;MZ;;73
belek;TR;;73
decatur;US;IL;73
paysandu;UY;;73
tatvan;TR;;73
general roca;AR;;73
kawit;PH;;73
peterhof;RU;;73
taman senai;MY;;73
southfield;US;MI;73
rugby;GB;ENG;73
satsumasendai;JP;;73
tamanrasset;DZ;;73
siemianowice slaskie;PL;;73
hanamaki;JP;;73
kahta;TR;;73
novomoskovsk;UA;;73
zhlobin;BY;;73
nea smyrni;GR;;73
joypur hat;BD;;73
araure;VE;;73
dausa;IN;RJ;73
jatibarang;ID;;73
zugdidi;GE;;73
shixing;CN;;73
kochang;KR;;73
qaracuxur;AZ;;73
rubi;ES;CT;73
mong cai;VN;;73
dongdu;CN;;73
balanga;PH;;73
san juan de la maguana;DO;;73
tetovo;MK;;73
valsad;IN;GJ;73
ostrow wielkopolski;PL;;73
saint george;US;UT;73
pano aqil;PK;;73
paranavai;BR;PR;73
caserta;IT;72;73
dachnoye;RU;;73
ambikapur;IN;CG;73
krathum baen;TH;;73
new britain;US;CT;73
dongkan;CN;;73
minusinsk;RU;;73
joao monlevade;BR;MG;73
fredrikstad;NO;;73
salford;GB;ENG;73
jiuquan;CN;;73
almelo;NL;;73
kotri;PK;;73
dingcheng;CN;;73
tando muhammad khan;PK;;73
lichuan;CN;;73
georgiyevsk;RU;;73
yelabuga;RU;;73
franklin;US;TN;73
naro fominsk;RU;;73
bali;CM;;73
miyang;CN;;72
matao;BR;SP;72
steglitz;DE;BE;72
beichengqu;CN;;72
gongju;KR;;72
harunabad;PK;;72
bacabal;BR;;72
ilagan;PH;;72
venado tuerto;AR;;72
cacapava;BR;SP;72
nouadhibou;MR;;72
palghar;IN;MH;72
marousi;GR;;72
xinzhi;CN;;72
finlyandskiy;RU;;72
turlock;US;CA;72
dharapuram;IN;TN;72
ain touta;DZ;;72
montepuez;MZ;;72
temple;US;TX;72
guanajuato;MX;;72
suva reka;XK;;72
west ridge;US;IL;72
esbjerg;DK;;72
ash shafa;SA;;72
apple valley;US;CA;72
sagay;PH;;72
sarnia;CA;ON;72
kyosai;KR;;72
limbe;CM;;72
cheria;DZ;;72
kuningan;ID;;72
aruja;BR;SP;72
nizwa;OM;;72
zhoucheng;CN;;72
capas;PH;;72
cruzeiro;BR;SP;72
mariano roque alonso;PY;;72
larnaca;CY;;72
purley;GB;ENG;72
lynwood;US;CA;72
waukesha;US;WI;72
patrocinio;BR;MG;72
gouda;NL;;72
wilmington;US;DE;72
tres rios;BR;RJ;72
yangsan;KR;;72
bothaville;ZA;;72
caidian;CN;;72
canton;US;OH;72
guildford;GB;ENG;72
afikpo;NG;;72
bebedouro;BR;SP;72
gulfport;US;MS;72
sunzha;RU;;72
amatitlan;GT;;72
fuorigrotta;IT;72;72
chintamani;IN;KA;72
faridpur;IN;UP;72
izmail;UA;;72
yuksekova;TR;;72
birkhadem;DZ;;72
shrewsbury;GB;ENG;72
zaandam;NL;;72
boras;SE;;72
shakhtarsk;UA;;72
chelghoum el aid;DZ;;72
yawata;JP;;72
apomu;NG;;72
xiuyan;CN;;72
saint jean sur richelieu;CA;QC;72
darayya;SY;;72
delgado;SV;;72
pawtucket;US;RI;72
pusad;IN;MH;72
donggongon;MY;;72
madhubani;IN;BR;72
chernogorsk;RU;;72
lauderhill;US;FL;72
ito;JP;;72
peckham;GB;ENG;72
rock hill;US;SC;72
monastir;TN;;72
sao cristovao;BR;;72
khanabad;AF;;72
guigue;VE;;72
sragen;ID;;72
sirsilla;IN;TS;71
takestan;IR;;71
fuengirola;ES;AN;71
solana;PH;;71
fiditi;NG;;71
silver spring;US;MD;71
barnsley;GB;ENG;71
norderstedt;DE;SH;71
yumbo;CO;;71
alfenas;BR;MG;71
triyuga;NP;;71
vapi;IN;GJ;71
khanjarah;TR;;71
mardin;TR;;71
upington;ZA;;71
zelenogorsk;RU;;71
west gulfport;US;MS;71
parys;ZA;;71
blagoevgrad;BG;;71
agios dimitrios;GR;;71
kazo;JP;;71
yalova;TR;;71
dunkerque;FR;HDF;71
changtu;CN;;71
yukuhashi;JP;;71
bulacan;PH;;71
luneburg;DE;NI;71
zadar;HR;;71
abu tij;EG;;71
el pueblito;MX;;71
flower mound;US;TX;71
svyetlahorsk;BY;;71
stargard;PL;;71
ijui;BR;RS;71
anlu;CN;;71
guasave;MX;;71
tagaytay;PH;;71
yilan;CN;;71
bismarck;US;ND;71
sur;OM;;71
san francisco del rincon;MX;;71
centreville;US;VA;71
taroudant;MA;;71
grazhdanka;RU;;71
lafayette;US;IN;71
cinisello balsamo;IT;25;71
thakurgaon;BD;;71
passaic;US;NJ;71
muyinga;BI;;71
guiping;CN;;71
gemlik;TR;;71
fuan;CN;;71
tenri;JP;;71
riverview;US;FL;71
kamareddi;IN;TS;71
redlands;US;CA;71
benidorm;ES;VC;71
orita eruwa;NG;;71
zografos;GR;;71
missoula;US;MT;71
rancho cordova;US;CA;71
celle;DE;NI;71
bolpur;IN;WB;71
ranaghat;IN;WB;71
lowestoft;GB;ENG;71
hongwon;KP;;71
aubervilliers;FR;IDF;71
moabit;DE;BE;71
altamira;BR;PA;71
fazilka;IN;PB;71
kuandian;CN;;71
bundaberg;AU;QLD;71
vila nova de gaia;PT;;71
ejura;GH;;71
gosport;GB;ENG;71
minab;IR;;71
poyang;CN;;71
yongfeng;CN;;71
plaridel;PH;;71
kopeysk;RU;;71
eha amufu;NG;;71
sodertalje;SE;;71
gongchangling;CN;;71
paracatu;BR;MG;71
beypore;IN;KL;71
alytus;LT;;71
pervomaysk;UA;;71
lelystad;NL;;71
jimo;CN;;71
malumfashi;NG;;71
carpina;BR;PE;71
gaillimh;IE;;71
essaouira;MA;;71
bukoba;TZ;;71
antanifotsy;MG;;71
lethbridge;CA;AB;71
mindelo;CV;;71
dadri;IN;UP;71
byumba;RW;;71
kurortnyy;RU;;71
dazaifu;JP;;71
dinslaken;DE;NW;71
sankt gallen;CH;SG;71
new braunfels;US;TX;71
pabianice;PL;;71
tatabanya;HU;;71
mariano;PH;;71
auraiya;IN;UP;71
lamezia terme;IT;;71
volsk;RU;;71
nungua;GH;;70
cherry hill;US;NJ;70
baiquan;CN;;70
beloretsk;RU;;70
contramaestre;CU;;70
pattoki;PK;;70
ishimbay;RU;;70
kastamonu;TR;;70
pagar alam;ID;;70
iguatu;BR;CE;70
jiangyan;CN;;70
shiguai;CN;;70
maebaru chuo;JP;;70
flagstaff;US;AZ;70
sunyani;GH;;70
danao;PH;;70
gniezno;PL;;70
alphen aan den rijn;NL;;70
kadirli;TR;;70
goya;AR;;70
cho dok;VN;;70
sirvan;AZ;;70
schweizer reneke;ZA;;70
adler;RU;;70
haining;CN;;70
karakol;KG;;70
dogubayazit;TR;;70
alcala de guadaira;ES;AN;70
chapayevsk;RU;;70
bapatla;IN;AP;70
taungdwingyi;MM;;70
inaruwa;NP;;70
lisala;CD;;70
muncie;US;IN;70
payyannur;IN;KL;70
bamberg;DE;BY;70
khalis;IQ;;70
cannes;FR;PAC;70
tiflet;MA;;70
kladno;CZ;;70
ayvalik;TR;;70
maple ridge;CA;BC;70
southall;GB;ENG;70
baikonur;KZ;;70
dainava kaunas;LT;;70
chenab nagar;PK;;70
fordon;PL;;70
mira mesa;US;CA;70
woodland hills;US;CA;70
ho;GH;;70
le tampon;RE;;70
weston;US;FL;70
aigaleo;GR;;70
mengcheng chengguanzhen;CN;;70
wangkui;CN;;70
abhar;IR;;70
guira de melena;CU;;70
talipparamba;IN;KL;70
mertoyudan;ID;;70
votuporanga;BR;SP;70
consolacion del sur;CU;;70
tindivanam;IN;TN;70
segamat;MY;;70
san miguel de allende;MX;;70
merignac;FR;NAQ;70
san jose del cabo;MX;;70
trnava;SK;;70
bondowoso;ID;;70
kahror pakka;PK;;70
sidi aissa;DZ;;70
totonicapan;GT;;70
dehdasht;IR;;70
kaura namoda;NG;;70
techiman;GH;;70
las piedras;UY;;70
dabou;CI;;70
chalus;IR;;70
arba minch;ET;;70
paragominas;BR;PA;70
khash;IR;;70
tuy hoa;VN;;70
brossard;CA;QC;70
tanabe;JP;;70
shirpur;IN;MH;70
linares;CL;;70
frederick;US;MD;69
frontera;MX;;69
villa carlos paz;AR;;69
lins;BR;SP;69
pasco;US;WA;69
syriam;MM;;69
pittsburg;US;CA;69
sayyan;YE;;69
jaboticabal;BR;SP;69
gujar khan;PK;;69
kungsholmen;SE;;69
kot malik barkhurdar;PK;;69
isna;EG;;69
chuchar kana mandi;PK;;69
ridgewood;US;NY;69
palatine;US;IL;69
kampong baharu balakong;MY;;69
larbaa;DZ;;69
basoda;IN;MP;69
bafia;CM;;69
arauca;CO;;69
anseong;KR;;69
jiehu;CN;;69
vaslui;RO;;69
hasselt;BE;;69
suwalki;PL;;69
stafford;GB;ENG;69
north richland hills;US;TX;69
omihachiman;JP;;69
union city;US;NJ;69
kissimmee;US;FL;69
linjiang;CN;;69
hunedoara;RO;;69
las cumbres;PA;;69
san carlo all arena;IT;72;69
giurgiu;RO;;69
toba tek singh;PK;;69
tantou;CN;;69
jorhat;IN;;69
ostend;BE;;69
nganjuk;ID;;69
sint niklaas;BE;;69
xiaoshi;CN;;69
denov;UZ;;69
magalang;PH;;69
bogale;MM;;69
guines;CU;;69
royal tunbridge wells;GB;ENG;69
walnut creek;US;CA;69
saku;JP;;69
hekinan;JP;;69
hoorn;NL;;69
libon;PH;;69
wum;CM;;69
chulucanas;PE;;69
mila;DZ;;69
tuymazy;RU;;69
sindhnur;IN;KA;69
sukagawa;JP;;69
enugu ukwu;NG;;69
ga rankuwa;ZA;;69
abnub;EG;;69
ponferrada;ES;CL;69
fukuchiyama;JP;;69
kamloops;CA;BC;69
bir el ater;DZ;;69
idah;NG;;69
vicosa;BR;MG;69
bargarh;IN;OD;69
lysva;RU;;69
knysna;ZA;;69
sao sebastiao do paraiso;BR;MG;69
sougueur;DZ;;69
mount vernon;US;NY;69
washim;IN;MH;69
visnagar;IN;GJ;69
heishan;CN;;69
conroe;US;TX;69
borisoglebsk;RU;;69
moriyama;JP;;69
obonoma;NG;;69
dothan;US;AL;69
sosnovyy bor;RU;;69
feodosiya;UA;;69
palwancha;IN;TS;69
aschaffenburg;DE;BY;69
sabanalarga;CO;;69
glogow;PL;;69
keshod;IN;GJ;69
binhe;CN;;69
chinchina;CO;;69
budapest xvi kerulet;HU;;68
tsuruga;JP;;68
northridge;US;CA;68
cabo san lucas;MX;;68
waterloo;US;IA;68
tanauan;PH;;68
kannangad;IN;KL;68
pengcheng;CN;;68
ain fakroun;DZ;;68
rivas vaciamadrid;ES;MD;68
al qusiyah;EG;;68
maple grove;US;MN;68
al jammaliyah;EG;;68
shima;CN;;68
bisalpur;IN;UP;68
mingguang;CN;;68
ninghai;CN;;68
framingham;US;MA;68
san isidro;PE;;68
turkmenbasy;TM;;68
narowal;PK;;68
tanuku;IN;AP;68
al fahahil;KW;;68
saldanha;ZA;;68
pokrovsk;UA;;68
dolgoprudnyy;RU;;68
bunbury;AU;WA;68
tolga;DZ;;68
lodja;CD;;68
soke;TR;;68
attili;IN;AP;68
redondo beach;US;CA;68
matsuto;JP;;68
langarud;IR;;68
balotra;IN;RJ;68
cadereyta jimenez;MX;;68
majadahonda;ES;MD;68
kuqa;CN;;68
bossier city;US;LA;68
es senia;DZ;;68
neubrandenburg;DE;MV;68
catbalogan;PH;;68
artemisa;CU;;68
valle de santiago;MX;;68
balsas;BR;;68
pithampur;IN;MP;68
chelm;PL;;68
chystyakove;UA;;68
bir el djir;DZ;;68
munnar;IN;KL;68
dorogomilovo;RU;;68
sverdlovsk;UA;;68
santa catarina pinula;GT;;68
cadereyta;MX;;68
chamrajnagar;IN;KA;68
bourges;FR;CVL;68
pattukkottai;IN;TN;68
yorba linda;US;CA;68
ardesen;TR;;68
chaihe;CN;;68
budennovsk;RU;;68
minggang;CN;;68
tangzhai;CN;;68
itatiba;BR;SP;68
barberton;ZA;;68
calbayog city;PH;;68
belogorsk;RU;;68
most;CZ;;68
strovolos;CY;;68
campina;ES;AN;68
concepcion del uruguay;AR;;68
san mateo atenco;MX;;68
garissa;KE;;68
woodbury;US;MN;68
altamura;IT;75;68
dongfeng;CN;;68
roman;RO;;68
barlad;RO;;68
deva;RO;;68
khanty mansiysk;RU;;68
dayrut;EG;;68
tamano;JP;;68
quillota;CL;;68
eau claire;US;WI;68
ellesmere port;GB;ENG;68
saraburi;TH;;68
ishim;RU;;68
zhenlai;CN;;68
velsen zuid;NL;;68
waldorf;US;MD;68
kaposvar;HU;;68
tournai;BE;;68
forest hills;US;NY;68
al kharijah;EG;;68
kalush;UA;;68
damghan;IR;;68
songjianghe;CN;;68
ede;NL;;68
davis;US;CA;68
subic;PH;;68
tsushima;JP;;68
palang;BD;;68
glen burnie;US;MD;68
yafran;LY;;68
arenella;IT;72;68
agbor;NG;;68
camarillo;US;CA;68
jaisalmer;IN;RJ;68
toukh;EG;;68
luorong;CN;;68
victoria;US;TX;68
bislig;PH;;68
smila;UA;;68
guidonia montecelio;IT;62;68
soio;AO;;67
al manzalah;EG;;67
araria;IN;BR;67
gaithersburg;US;MD;67
shorkot;PK;;67
wenling;CN;;67
chaguanas;TT;;67
santa ines;BR;;67
ezza ohu;NG;;67
ixtapa zihuatanejo;MX;;67
rossendale;GB;ENG;67
fuqing;CN;;67
harda khas;IN;MP;67
nakatsu;JP;;67
caohe;CN;;67
eskilstuna;SE;;67
jacksonville;US;NC;67
dimbokro;CI;;67
city of isabela;PH;;67
sangamner;IN;MH;67
tejen;TM;;67
san luis;CU;;67
mukono;UG;;67
pingzhuang;CN;;67
south san francisco;US;CA;67
kasese;UG;;67
shahdadpur;PK;;67
tubarao;BR;SC;67
kstovo;RU;;67
lippstadt;DE;NW;67
jaora;IN;MP;67
tomaszow mazowiecki;PL;;67
shiojiri;JP;;67
louga;SN;;67
odemis;TR;;67
fengkou;CN;;67
nea ionia;GR;;67
maitland;AU;NSW;67
mbaiki;CF;;67
bet shemesh;IL;;67
kenner;US;LA;67
melati;ID;;67
santa cruz xoxocotlan;MX;;67
aalen;DE;BW;67
jackson heights;US;NY;67
chiryu;JP;;67
saint nazaire;FR;PDL;67
przemysl;PL;;67
notre dame de grace;CA;QC;67
buldana;IN;MH;67
narva;EE;;67
rockville;US;MD;67
liuhe;CN;;67
jackson;US;TN;67
bima;ID;;67
lincoln park;US;IL;67
mettupalayam;IN;TN;67
yuba city;US;CA;67
solna;SE;;67
anjar;IN;GJ;67
aleksin;RU;;67
portland;US;ME;67
palo alto;US;CA;67
wacheng;CN;;67
oulad teima;MA;;67
ambovombe;MG;;67
neuwied;DE;RP;67
casas adobes;US;AZ;67
bajos de haina;DO;;67
marysville;US;WA;67
unna;DE;NW;67
dambulla;LK;;67
trang;TH;;67
bani;DO;;67
sayhat;SA;;67
parnas;RU;;67
bakixanov;AZ;;67
dinalupihan;PH;;67
bellampalli;IN;TS;67
akbou;DZ;;67
south jordan;US;UT;67
channapatna;IN;KA;67
takayama;JP;;67
ratangarh;IN;RJ;67
tailai;CN;;67
quartu santelena;IT;88;67
la mohammedia;TN;;67
lod;IL;;67
chengyang;CN;;67
sanchazi;CN;;67
maharagama;LK;;67
kalulushi;ZM;;67
firuzabad;IR;;67
oshkosh;US;WI;67
ramos arizpe;MX;;67
savannakhet;LA;;67
aflao;GH;;67
shabqadar;PK;;67
north little rock;US;AR;67
lianyuan;CN;;67
homestead;US;FL;66
stalowa wola;PL;;66
mansehra;PK;;66
sokaraja;ID;;66
bayside;US;NY;66
white rock;CA;BC;66
vicalvaro;ES;MD;66
folkestone;GB;ENG;66
krishnagiri;IN;TN;66
plauen;DE;SN;66
kovel;UA;;66
rishikesh;IN;UK;66
kungur;RU;;66
goyerkata;IN;WB;66
klintsy;RU;;66
togane;JP;;66
neryungri;RU;;66
huinan;CN;;66
sault ste marie;CA;ON;66
bayonne;US;NJ;66
brixton;GB;ENG;66
zamora;ES;CL;66
hounslow;GB;ENG;66
sabae;JP;;66
besbes;DZ;;66
eagan;US;MN;66
leninogorsk;RU;;66
bergen op zoom;NL;;66
delray beach;US;FL;66
chaibasa;IN;JH;66
algueirao;PT;;66
loures;PT;;66
sosnovka;RU;;66
saint marc;HT;;66
rajin;KP;;66
veliko turnovo;BG;;66
mandamarri;IN;TS;66
gabrovo;BG;;66
bamiantong;CN;;66
burdur;TR;;66
huanren;CN;;66
qionghu;CN;;66
i zaz;SY;;66
halmstad;SE;;66
gamping lor;ID;;66
huanan;CN;;66
palani;IN;TN;66
alba iulia;RO;;66
gukovo;RU;;66
sagunto;ES;VC;66
moron;CU;;66
sampit;ID;;66
narnaul;IN;HR;66
zhangjiagang;CN;;66
zamosc;PL;;66
xiaolingwei;CN;;66
johnson city;US;TN;66
cabinda;AO;;66
dharmapuri;IN;TN;66
fatehabad;IN;HR;66
calapan;PH;;66
beidaihehaibin;CN;;66
dale city;US;VA;66
silvan;TR;;66
shujaabad;PK;;66
lesosibirsk;RU;;66
cedar park;US;TX;66
soma;TR;;66
jablah;SY;;66
niitsu honcho;JP;;66
lahat;ID;;66
rotorua;NZ;;66
vilanova i la geltru;ES;CT;66
mengyin;CN;;66
parkchester;US;NY;66
lichtenburg;ZA;;66
atascocita;US;TX;66
saint cloud;US;MN;66
ellicott city;US;MD;66
xiangcheng chengguanzhen;CN;;66
palasa;IN;AP;66
kashima shi;JP;;66
laguna niguel;US;CA;66
sanlucar de barrameda;ES;AN;66
basavakalyan;IN;KA;66
saint charles;US;MO;66
harlingen;US;TX;66
polevskoy;RU;;66
pato branco;BR;PR;66
pavia;IT;25;66
castellammare di stabia;IT;72;66
mooka;JP;;66
wrexham;GB;WLS;66
chingleput;IN;TN;66
dashitou;CN;;66
san ildefonso;PH;;66
san miguel;PH;;66
al marsa;TN;;66
kedzierzyn kozle;PL;;66
qingyang;CN;;66
babu;CN;;66
pyapon;MM;;66
chopda;IN;MH;66
paulinia;BR;SP;66
bais;PH;;66
estepona;ES;AN;66
panaji;IN;GA;66
ioannina;GR;;66
caldas;CO;;66
prince george;CA;BC;66
yebaishou;CN;;66
huaiyuan chengguanzhen;CN;;66
san clemente;US;CA;66
west lynchburg;US;VA;66
thenkasi;IN;TN;65
penaflor;CL;;65
dar kulayb;BH;;65
afgooye;SO;;65
torremolinos;ES;AN;65
sattahip;TH;;65
framingham center;US;MA;65
xincheng;CN;;65
shiki;JP;;65
lajeado;BR;RS;65
colmar;FR;GES;65
rechytsa;BY;;65
tendo;JP;;65
torquay;GB;ENG;65
bangangte;CM;;65
vaxjo;SE;;65
bianzhuang;CN;;65
yadgir;IN;KA;65
masaka;UG;;65
meleuz;RU;;65
tultepec;MX;;65
kumertau;RU;;65
gangarampur;IN;WB;65
ramanathapuram;IN;TN;65
herten;DE;NW;65
jagraon;IN;PB;65
schenectady;US;NY;65
perai;MY;;65
hepingjie;CN;;65
haveli lakha;PK;;65
rosarito;MX;;65
cruz alta;BR;RS;65
tulungagung;ID;;65
capelle aan den ijssel;NL;;65
gushikawa;JP;;65
alipur duar;IN;WB;65
bekescsaba;HU;;65
lala musa;PK;;65
slavyansk na kubani;RU;;65
ningde;CN;;65
villa de vallecas;ES;MD;65
hasuda;JP;;65
fengrun;CN;;65
sefrou;MA;;65
lalmonirhat;BD;;65
aquiraz;BR;CE;65
kopargaon;IN;MH;65
broomfield;US;CO;65
ames;US;IA;65
park slope;US;NY;65
shawnee;US;KS;65
la villa del rosario;VE;;65
kunyang;CN;;65
bazar e yakawlang;AF;;65
bazarak;AF;;65
adigrat;ET;;65
qurghonteppa;TJ;;65
korosten;UA;;65
itaugua;PY;;65
conway;US;AR;65
chust;UZ;;65
wanning;CN;;65
villa del rosario;CO;;65
east orange;US;NJ;65
vratsa;BG;;65
itacoatiara;BR;AM;65
khulm;AF;;65
youssoufia;MA;;65
bongaigaon;IN;;65
herford;DE;NW;65
lincheng;CN;;65
don torcuato;AR;;65
portage park;US;IL;65
maidenhead;GB;ENG;65
skokie;US;IL;65
malkapur;IN;MH;65
tan an;VN;;65
nazareth;IL;;65
kingswood;GB;ENG;65
gurupi;BR;;65
massa;IT;52;65
grevenbroich;DE;NW;65
cair;MK;;65
tecate;MX;;65
itaituba;BR;PA;65
nakhchivan;AZ;;65
daytona beach;US;FL;65
karanja;IN;MH;65
khatauli;IN;UP;65
weimar;DE;TH;65
ashoknagar;IN;MP;65
hwawon;KR;;65
salaqi;CN;;65
ahlat;TR;;65
west bloomfield township;US;MI;65
tamarac;US;FL;65
siuri;IN;WB;65
raipur;BD;;65
nabha;IN;PB;65
el bayadh;DZ;;65
rivera;UY;;65
youngstown;US;OH;65
taunton;GB;ENG;65
talavera;PH;;65
chacao;VE;;65
santo angelo;BR;RS;65
lodi;US;CA;65
la linea de la concepcion;ES;AN;65
xunchang;CN;;65
greenville;US;SC;65
chia;CO;;65
kotikawatta;LK;;65
msaken;TN;;65
siddipet;IN;TS;65
puerto madryn;AR;;65
mailsi;PK;;65
odate;JP;;65
muncar;ID;;65
rosetta;EG;;64
changli;CN;;64
sidi khaled;DZ;;64
bhawanipatna;IN;OD;64
khopoli;IN;MH;64
karwar;IN;KA;64
aksehir;TR;;64
sahuayo de morelos;MX;;64
parintins;BR;AM;64
bandar seri begawan;BN;;64
kaihua;CN;;64
concepcion;PH;;64
nepalgunj;NP;;64
yunmeng chengguanzhen;CN;;64
tikhoretsk;RU;;64
waterlooville;GB;ENG;64
imaichi;JP;;64
rossosh;RU;;64
shakargarh;PK;;64
ghotki;PK;;64
tallaght;IE;;64
mansfield;US;TX;64
taloqan;AF;;64
ongjin;KP;;64
tuapse;RU;;64
kerpen;DE;NW;64
skanes;TN;;64
santa cruz;US;CA;64
pico rivera;US;CA;64
madera;US;CA;64
heidelberg;ZA;;64
kayankulam;IN;KL;64
qinggang;CN;;64
modiin ilit;IL;;64
uga;NG;;64
alessandria;IT;21;64
janesville;US;WI;64
west des moines;US;IA;64
villa elisa;PY;;64
aleksandrov;RU;;64
narutocho mitsuishi;JP;;64
sibi;PK;;64
molina de segura;ES;MC;64
chinnachowk;IN;AP;64
bishnupur;IN;WB;64
paterna;ES;VC;64
palaio faliro;GR;;64
mazabuka;ZM;;64
kotlovka;RU;;64
khartsyzk;UA;;64
polomolok;PH;;64
markapur;IN;AP;64
basmat;IN;MH;64
curvelo;BR;MG;64
macclesfield;GB;ENG;64
baheri;IN;UP;64
montebello;US;CA;64
kunnamkulam;IN;KL;64
tulangan utara;ID;;64
itabaiana;BR;;64
bognor regis;GB;ENG;64
cyangugu;RW;;64
colon;CU;;64
raghogarh;IN;MP;64
san antonio de los altos;VE;;64
kangar;MY;;64
valence;FR;ARA;64
awsim;EG;;64
newtownabbey;GB;NIR;64
ramla;IL;;64
cosenza;IT;;64
quimper;FR;BRE;64
thanh pho uong bi;VN;;64
kristiansand;NO;;64
al fashn;EG;;64
jampur;PK;;64
cao lanh;VN;;64
kulai;MY;;64
fulda;DE;HE;64
yangcun;CN;;64
guamuchil;MX;;64
cacador;BR;SC;64
gopalganj;IN;BR;64
lomza;PL;;64
georgetown;US;TX;64
as safirah;SY;;64
kanchanaburi;TH;;64
chokwe;MZ;;64
alpharetta;US;GA;64
ouro preto;BR;MG;64
karvina;CZ;;64
caldas novas;BR;GO;64
kettering;GB;ENG;64
genk;BE;;64
shimodate;JP;;64
kilju;KP;;64
lorain;US;OH;64
tura;IN;;64
santa lucia;ES;CN;64
baihe;CN;;64
irece;BR;BA;64
bowling green;US;KY;64
nong khai;TH;;64
flatlands;US;NY;64
dundalk;US;MD;64
tosu;JP;;64
dormagen;DE;NW;64
zarechnyy;RU;;64
uzice;RS;;64
buckley;GB;WLS;64
mabai;CN;;64
leszno;PL;;64
bergheim;DE;NW;64
catalao;BR;GO;64
samut sakhon;TH;;63
eden prairie;US;MN;63
viladecans;ES;CT;63
jitra;MY;;63
north bergen;US;NJ;63
zayed city;AE;;63
tres coracoes;BR;MG;63
korydallos;GR;;63
great yarmouth;GB;ENG;63
kakamega;KE;;63
ain sefra;DZ;;63
el prat de llobregat;ES;CT;63
rajsamand;IN;RJ;63
nanlong;CN;;63
rio largo;BR;;63
florence graham;US;CA;63
waltham;US;MA;63
budapest xx kerulet;HU;;63
siddharthanagar;NP;;63
fujioka;JP;;63
garbsen;DE;NI;63
teluk intan;MY;;63
pavlovo;RU;;63
cheyenne;US;WY;63
frenda;DZ;;63
darab;IR;;63
fuwwah;EG;;63
xiazhuang;CN;;63
west hartford;US;CT;63
fuding;CN;;63
molepolole;BW;;63
tandur;IN;TS;63
zalau;RO;;63
valenca;BR;BA;63
vilhena;BR;;63
kusadasi;TR;;63
kalamassery;IN;KL;63
zory;PL;;63
godean;ID;;63
rogers;US;AR;63
bougara;DZ;;63
suratgarh;IN;RJ;63
mannargudi;IN;TN;63
medicine hat;CA;AB;63
linares;MX;;63
melipilla;CL;;63
novaya balakhna;RU;;63
limon;CR;;63
les abymes;GP;;63
tokmok;KG;;63
botou;CN;;63
fukuroi;JP;;63
sopur;IN;JK;63
sandnes;NO;;63
carol city;US;FL;63
peruibe;BR;SP;63
pubal;KR;;63
hamma bouziane;DZ;;63
florida;CU;;63
sheki;AZ;;63
lugano;CH;TI;63
rubizhne;UA;;63
baoqing;CN;;63
nkwerre;NG;;63
ichinoseki;JP;;63
entebbe;UG;;63
machiques;VE;;63
sakurai;JP;;63
itapeva;BR;SP;63
encinitas;US;CA;63
auchi;NG;;63
belchatow;PL;;63
graaff reinet;ZA;;63
sambrial;PK;;63
runcorn;GB;ENG;63
sorgun;TR;;63
arni;IN;TN;63
nasugbu;PH;;63
kannur;IN;KL;63
east village;US;NY;63
pryluky;UA;;63
faqus;EG;;63
kara balta;KG;;63
ashford;GB;ENG;63
afragola;IT;72;63
haverhill;US;MA;63
robat karim;IR;;63
valdemoro;ES;MD;63
umm al quwain city;AE;;63
gus khrustalnyy;RU;;63
jupiter;US;FL;63
buynaksk;RU;;63
wawer;PL;;63
semporna;MY;;63
kogon shahri;UZ;;63
cataguases;BR;MG;63
cubuk;TR;;63
krasnoturinsk;RU;;63
council bluffs;US;IA;63
houmt el souk;TN;;63
belebey;RU;;63
tataouine;TN;;63
wellington;US;FL;63
tonypandy;GB;WLS;63
kaitong;CN;;63
west coon rapids;US;MN;63
dhuburi;IN;;63
puliyangudi;IN;TN;62
drancy;FR;IDF;62
pingnan;CN;;62
kosong;KR;;62
north miami;US;FL;62
al khankah;EG;;62
singida;TZ;;62
noisy le grand;FR;IDF;62
sheopur;IN;MP;62
fochville;ZA;;62
renukut;IN;UP;62
erd;HU;;62
hamilton;US;OH;62
deqen;CN;;62
villeneuve d ascq;FR;HDF;62
tesistan;MX;;62
songyang;CN;;62
tanjung pandan;ID;;62
zhaozhou;CN;;62
kitahiroshima;JP;;62
grao de murviedro;ES;VC;62
yucheng;CN;;62
berekum;GH;;62
north port;US;FL;62
kipushi;CD;;62
la seyne sur mer;FR;PAC;62
druzhkivka;UA;;62
tulare;US;CA;62
lozova;UA;;62
fussa;JP;;62
rionegro;CO;;62
abepura;ID;;62
rzhev;RU;;62
coon rapids;US;MN;62
assen;NL;;62
dhenkanal;IN;OD;62
slutsk;BY;;62
tungipara;BD;;62
chistopol;RU;;62
reguiba;DZ;;62
levallois perret;FR;IDF;62
bangkalan;ID;;62
huaral;PE;;62
calarca;CO;;62
tinongan;PH;;62
millcreek;US;UT;62
shuangyang;CN;;62
nianzishan;CN;;62
la habra;US;CA;62
san jose de guanipa;VE;;62
blaine;US;MN;62
dabwali;IN;HR;62
jinghong;CN;;62
sibsagar;IN;;62
ina;JP;;62
santa lucia cotzumalguapa;GT;;62
nagahama;JP;;62
castelldefels;ES;CT;62
tikhvin;RU;;62
sagua la grande;CU;;62
auburn;US;AL;62
minglanilla;PH;;62
saquarema;BR;RJ;62
pingyin;CN;;62
mersa matruh;EG;;62
boryeong;KR;;62
tupa;BR;SP;62
sanghar;PK;;62
veszprem;HU;;62
ferkessedougou;CI;;62
qingshuping;CN;;62
erzsebetvaros;HU;;62
smederevo;RS;;62
el hamma;TN;;62
lake elsinore;US;CA;62
zhaobaoshan;CN;;62
hushitai;CN;;62
piranshahr;IR;;62
petrodvorets;RU;;62
njeru;UG;;62
labinsk;RU;;62
fernandopolis;BR;SP;62
tan tan;MA;;62
marseille 14;FR;PAC;62
huoqiu chengguanzhen;CN;;62
mudu;CN;;62
zalaegerszeg;HU;;62
adzope;CI;;62
nandu;CN;;62
pisco;PE;;62
honjo;JP;;62
bamyan;AF;;62
daye;CN;;62
bassar;TG;;62
moca;DO;;62
iskitim;RU;;62
berberati;CF;;62
senador canedo;BR;GO;62
jelgava;LV;;62
revda;RU;;62
kolomyia;UA;;62
lobnya;RU;;62
yingshang chengguanzhen;CN;;62
san andres tuxtla;MX;;62
carmichael;US;CA;62
kampong cham;KH;;62
scarborough;GB;ENG;62
malappuram;IN;KL;62
chinhoyi;ZW;;62
al qurayn;EG;;62
rath;IN;UP;62
rockhampton;AU;QLD;62
al shamkhah city;AE;;62
medenine;TN;;62
lakshmipur;BD;;62
eiguliai;LT;;62
hastings;NZ;;62
pumiao;CN;;62
jamkhandi;IN;KA;62
wesel;DE;NW;62
vyksa;RU;;62
cortazar;MX;;62
trikala;GR;;62
kamyaran;IR;;62
chambery;FR;ARA;62
hancheng;CN;;62
budapest xix kerulet;HU;;62
itapira;BR;SP;62
sirsi;IN;KA;62
dmitrov;RU;;62
antratsyt;UA;;62
ueno ebisumachi;JP;;62
sibay;RU;;62
lishu;CN;;62
oroqen zizhiqi;CN;;62
taylor;US;MI;62
alcoy;ES;VC;62
cayenne;GF;;62
hujra shah muqim;PK;;62
xianju;CN;;62
pogradec;AL;;62
malaybalay;PH;;62
oudtshoorn;ZA;;62
vriddhachalam;IN;TN;61
karlstad;SE;;61
nieuwegein;NL;;61
hita;JP;;61
burnsville;US;MN;61
jianguang;CN;;61
monterey park;US;CA;61
widnes;GB;ENG;61
belize city;BZ;;61
kispest;HU;;61
issy les moulineaux;FR;IDF;61
dongning;CN;;61
suicheng;CN;;61
stryi;UA;;61
kempten allgau;DE;BY;61
toki;JP;;61
castro valley;US;CA;61
ragusa;IT;82;61
san salvador tizatlalli;MX;;61
aldershot;GB;ENG;61
schwabisch gmund;DE;BW;61
linares;ES;AN;61
vinukonda;IN;AP;61
irvington;US;NJ;61
sindelfingen;DE;BW;61
vyronas;GR;;61
neuilly sur seine;FR;IDF;61
tianchang;CN;;61
mizusawa;JP;;61
veenendaal;NL;;61
asti;IT;21;61
gravata;BR;PE;61
la chorrera;PA;;61
kuroiso;JP;;61
rocklin;US;CA;61
slawi;ID;;61
gaalkacyo;SO;;61
apatity;RU;;61
abu qurqas;EG;;61
jijiang;CN;;61
tissemsilt;DZ;;61
valenca;BR;RJ;61
al manshah;EG;;61
utica;US;NY;61
ouahigouya;BF;;61
xifeng;CN;;61
malden;US;MA;61
national city;US;CA;61
novoaltaysk;RU;;61
pecangaan;ID;;61
bury;GB;ENG;61
valjevo;RS;;61
yopal;CO;;61
svobodnyy;RU;;61
horad zhodzina;BY;;61
barking;GB;ENG;61
salsk;RU;;61
bromma;SE;;61
stupino;RU;;61
fier cifci;AL;;61
mielec;PL;;61
financial district;US;NY;61
chinchon;KR;;61
bouafle;CI;;61
tiptur;IN;KA;61
sahaswan;IN;UP;61
irun;ES;PV;61
zeist;NL;;61
anuradhapura;LK;;61
tarnowskie gory;PL;;61
asker;NO;;61
grosseto;IT;52;61
kirikhan;TR;;61
yanliang;CN;;61
candelaria;PH;;61
tahe;CN;;61
al mithnab;SA;;61
springfield;US;OR;61
koppal;IN;KA;61
bethesda;US;MD;61
uyovu;TZ;;61
norfolk county;CA;ON;61
sirhind;IN;PB;61
dabra;IN;MP;61
erdaojiang;CN;;61
cumbum;IN;TN;61
terre haute;US;IN;61
tartagal;AR;;61
vineland;US;NJ;61
west hollywood;US;FL;61
prokhladnyy;RU;;61
tianpeng;CN;;61
troyes;FR;GES;61
kertosono;ID;;61
kabirwala;PK;;61
xixiang;CN;;61
slavonski brod;HR;;61
seraing;BE;;61
shuya;RU;;61
shchekino;RU;;61
ban lam luk ka;TH;;61
san marcos;US;TX;61
sfantu gheorghe;RO;;61
brentwood;US;NY;61
granollers;ES;CT;61
bor;RU;;61
arambagh;IN;WB;61
himatnagar;IN;GJ;61
lakeville;US;MN;61
mujiayingzi;CN;;61
west allis;US;WI;61
akim oda;GH;;61
dubna;RU;;61
redmond;US;WA;61
lokoja;NG;;61
canoga park;US;CA;61
cupertino;US;CA;61
ualog;PH;;61
langzhong;CN;;61
ciudad hidalgo;MX;;61
taylorsville;US;UT;61
takaishi;JP;;61
yoshikawa;JP;;61
castleford;GB;ENG;61
ladnun;IN;RJ;60
landshut;DE;BY;60
bristol;US;CT;60
moore;US;OK;60
gardena;US;CA;60
longgang;CN;;60
petaluma;US;CA;60
fethiye;TR;;60
hereford;GB;ENG;60
pirassununga;BR;SP;60
adelaide hills;AU;SA;60
bangor;GB;NIR;60
grand junction;US;CO;60
nipani;IN;MH;60
swidnica;PL;;60
gushu;CN;;60
banfora;BF;;60
casper;US;WY;60
motril;ES;AN;60
borsad;IN;GJ;60
atlantis;ZA;;60
opava;CZ;;60
rowlett;US;TX;60
koratla;IN;TS;60
kiratpur;IN;UP;60
wucheng;CN;;60
yuxia;CN;;60
trinidad;CU;;60
unai;BR;MG;60
runing;CN;;60
vrindavan;IN;UP;60
barabai;ID;;60
douane;TN;;60
kousa;EG;;60
vavuniya;LK;;60
zhijiang;CN;;60
rosenheim;DE;BY;60
stroud;GB;ENG;60
haveri;IN;KA;60
taozhuang;CN;;60
margate;GB;ENG;60
tczew;PL;;60
kopenick;DE;BE;60
laascaanood;SO;;60
la mesa;US;CA;60
pine hills;US;FL;60
martinez de la torre;MX;;60
caratinga;BR;MG;60
kuwait city;KW;;60
melbourne city centre;AU;VIC;60
zushi;JP;;60
pavlovskiy posad;RU;;60
koga;JP;;60
supaul;IN;BR;60
uige;AO;;60
villa vicente guerrero;MX;;60
patos;AL;;60
hurlingham;AR;;60
zhujiajiao;CN;;60
wuzhen;CN;;60
gamonal;ES;CL;60
santutxu;ES;PV;60
chelsea;GB;ENG;60
giridih;IN;JH;60
bangaon;IN;BR;60
nema;MR;;60
colonia nativitas;MX;;60
putra heights;MY;;60
sviblovo;RU;;60
ostankinskiy;RU;;60
bensonhurst;US;NY;60
coney island;US;NY;60
rancho penasquitos;US;CA;60
valley glen;US;CA;60
yangiyul;UZ;;60
meftah;DZ;;60
meriden;US;CT;60
rayadrug;IN;AP;60
tanay;PH;;60
loughborough;GB;ENG;60
obando;PH;;60
heroica caborca;MX;;60
debre markos;ET;;60
sinfra;CI;;60
pontiac;US;MI;60
temerluh;MY;;60
hwasun;KR;;60
welwyn garden city;GB;ENG;60
jiangkou;CN;;60
farnborough;GB;ENG;60
kwadukuza;ZA;;60
tozkhurmato;IQ;;60
yamethin;MM;;60
port orange;US;FL;60
oued rhiou;DZ;;60
boyolali;ID;;60
hamden;US;CT;60
antony;FR;IDF;60
north lakhimpur;IN;;60
laibin;CN;;60
pucheng;CN;;60
lakewood;US;WA;60
brandenburg an der havel;DE;BB;60
balagtas;PH;;60
kawm umbu;EG;;60
fountainebleau;US;FL;60
piekary slaskie;PL;;60
tohana;IN;HR;60
boufarik;DZ;;60
russelsheim;DE;HE;60
itapetinga;BR;BA;60
saint clair shores;US;MI;60
agia paraskevi;GR;;60
koson;UZ;;60
springfield;US;OH;60
esfarayen;IR;;60
mococa;BR;SP;60
katiola;CI;;60
great falls;US;MT;60
ekpoma;NG;;60
asadabad;IR;;60
sao borja;BR;RS;60
nago;JP;;60
san cristobal;CU;;60
den helder;NL;;60
chapel hill;US;NC;60
berlin kopenick;DE;BE;60
cremona;IT;25;60
molfetta;IT;75;60
altamira;MX;;60
shiogama;JP;;60
sengkang;ID;;60
gangoh;IN;UP;60
dayr al balah;PS;;60
ferizaj;XK;;60
drummondville;CA;QC;59
sonsonate;SV;;59
wenshang;CN;;59
rhondda;GB;WLS;59
ben tre;VN;;59
kottayam;IN;KL;59
molndal;SE;;59
huntington park;US;CA;59
carazinho;BR;RS;59
frydek mistek;CZ;;59
la roche sur yon;FR;PDL;59
mangalagiri;IN;AP;59
kattaqorgon shahri;UZ;;59
langenfeld;DE;NW;59
galatsi;GR;;59
lancaster;US;PA;59
narasapur;IN;AP;59
coconut creek;US;FL;59
san felipe;CL;;59
lappeenranta;FI;;59
dolores hidalgo cuna de la independencia nacional;MX;;59
gannan;CN;;59
offenburg;DE;BW;59
craigavon;GB;NIR;59
lamongan;ID;;59
nelson;NZ;;59
hongjiang;CN;;59
sangareddi;IN;TS;59
mikhaylovsk;RU;;59
sahagun;CO;;59
jianou;CN;;59
idaho falls;US;ID;59
kotlas;RU;;59
fundacion;CO;;59
kodar;IN;TS;59
chibuto;MZ;;59
san rafael;US;CA;59
fuli;CN;;59
azua;DO;;59
arrecife;ES;CN;59
chalkida;GR;;59
oltinko l;UZ;;59
ullal;IN;KA;59
manaoag;PH;;59
haizhou;CN;;59
noblesville;US;IN;59
el vigia;VE;;59
pula;HR;;59
yigou;CN;;59
santo tome;AR;;59
marietta;US;GA;59
san francisco;AR;;59
verkhnyaya pyshma;RU;;59
as suwayda;SY;;59
fairfield;US;CT;59
talnakh;RU;;59
langtoucun;CN;;59
owensboro;US;KY;59
eastvale;US;CA;59
mossel bay;ZA;;59
royal oak;US;MI;59
kabinda;CD;;59
caucaguita;VE;;59
tam ky;VN;;59
mangrol;IN;GJ;59
gola gokarannath;IN;UP;59
zarand;IR;;59
petroupolis;GR;;59
stralsund;DE;MV;59
uwajima;JP;;59
modasa;IN;GJ;59
brentwood;US;CA;59
santa rosa;BR;RS;59
torbat e jam;IR;;59
punta cardon;VE;;59
xiaoweizhai;CN;;59
baki;ID;;59
mikhaylovka;RU;;59
solnechnogorsk;RU;;59
otawara;JP;;59
villach;AT;;59
telemaco borba;BR;PR;59
guanambi;BR;BA;59
sig;DZ;;59
stolberg;DE;NW;59
mingyue;CN;;59
banga;PH;;59
benalmadena;ES;AN;59
tezpur;IN;;59
shahriar;IR;;59
ardakan;IR;;59
saijo;JP;;59
kolda;SN;;59
dubuque;US;IA;59
wallasey;GB;ENG;59
kamphaeng phet;TH;;59
comayagua;HN;;59
thiruvarur;IN;TN;59
suozhen;CN;;59
cerdanyola del valles;ES;CT;59
kayes;CG;;59
marseille 12;FR;PAC;59
brookline;US;MA;59
novi;US;MI;59
littlehampton;GB;ENG;59
attur;IN;TN;59
arsenyev;RU;;59
teziutlan;MX;;59
hanyu;JP;;59
ouezzane;MA;;59
trapani;IT;82;59
des plaines;US;IL;59
kampong dungun;MY;;59
hameln;DE;NI;59
carrara;IT;52;59
los patios;CO;;59
bantul;ID;;59
chidambaram;IN;TN;59
labe;GN;;59
horsens;DK;;59
orland park;US;IL;59
tarn taran;IN;PB;59
bartlett;US;TN;59
glogovac;XK;;59
udumalaippettai;IN;TN;59
woodland;US;CA;59
lonavla;IN;MH;59
new westminster;CA;BC;59
jidong;CN;;59
chichibu;JP;;59
lehi;US;UT;58
fenyi;CN;;58
ksar chellala;DZ;;58
zehlendorf;DE;BE;58
raciborz;PL;;58
kasaoka;JP;;58
white plains;US;NY;58
uzlovaya;RU;;58
vasastan;SE;;58
casoria;IT;72;58
menden;DE;NW;58
weleri;ID;;58
chonglong;CN;;58
xinglongshan;CN;;58
san pedro de jujuy;AR;;58
fort beaufort;ZA;;58
arcadia;US;CA;58
reston;US;VA;58
friedrichshafen;DE;BW;58
shahada;IN;MH;58
bridgend;GB;WLS;58
chaiyaphum;TH;;58
tongchuan;CN;;58
nawalgarh;IN;RJ;58
uttaradit;TH;;58
bondoukou;CI;;58
hongqiao;CN;;58
serres;GR;;58
faraskur;EG;;58
savona;IT;42;58
nedumangad;IN;KL;58
trencin;SK;;58
aracruz;BR;ES;58
korce;AL;;58
san andres;CO;;58
bedzin;PL;;58
la nova esquerra de l eixample;ES;CT;58
kirklareli;TR;;58
ocala;US;FL;58
kisela voda;MK;;58
niksic;ME;;58
dingtao;CN;;58
polewali;ID;;58
rundu;NA;;58
los dos caminos;VE;;58
central city;US;AZ;58
bani mazar;EG;;58
kanbe;MM;;58
ar rumaythiyah;KW;;58
taby;SE;;58
south vineland;US;NJ;58
lorient;FR;BRE;58
sanford;US;FL;58
juye;CN;;58
ariquemes;BR;;58
nimbahera;IN;RJ;58
kolonnawa;LK;;58
kadi;IN;GJ;58
felgueiras;PT;;58
nangen;KR;;58
goppingen;DE;BW;58
zgierz;PL;;58
caucasia;CO;;58
hai duong;VN;;58
ushuaia;AR;;58
bowie;US;MD;58
simpang empat;MY;;58
port coquitlam;CA;BC;58
santangpu;CN;;58
volzhsk;RU;;58
kokomo;US;IN;58
sarcelles;FR;IDF;58
jatiwangi;ID;;58
acambaro;MX;;58
vigevano;IT;25;58
kawthoung;MM;;58
pessac;FR;NAQ;58
imaricho ko;JP;;58
santa rosa de cabal;CO;;58
sidi moussa;DZ;;58
sira;IN;KA;58
baekrajan;ID;;58
wayne;US;NJ;58
kraaifontein;ZA;;58
hardenberg;NL;;58
ivry sur seine;FR;IDF;58
myaydo;MM;;58
kokubu matsuki;JP;;58
veles;MK;;58
tabaco;PH;;58
chik ballapur;IN;KA;58
pianura;IT;72;58
bardoli;IN;GJ;58
kogalym;RU;;58
novovolynsk;UA;;58
jhargram;IN;WB;58
evreux;FR;NOR;58
singosari;ID;;58
bootle;GB;ENG;58
debre birhan;ET;;58
santee;US;CA;58
anxiang;CN;;58
lop buri;TH;;58
gorlitz;DE;SN;58
duzce;TR;;58
dublin;US;CA;58
st albert;CA;AB;58
weymouth;GB;ENG;58
ash shamiyah;IQ;;58
farroupilha;BR;RS;58
harsin;IR;;58
francisco beltrao;BR;PR;58
sundsvall;SE;;58
el hatillo;VE;;58
legnano;IT;25;58
venissieux;FR;ARA;58
cergy;FR;IDF;58
samastipur;IN;BR;58
albu kamal;SY;;58
ban pong;TH;;58
krymsk;RU;;58
huangpi;CN;;58
shanhecun;CN;;58
hernals;AT;;58
guercif;MA;;58
biala podlaska;PL;;58
gobichettipalayam;IN;TN;58
yantongshan;CN;;58
picos;BR;;57
al hindiyah;IQ;;57
hasanpur;IN;UP;57
soja;JP;;57
clichy;FR;IDF;57
guiren;CN;;57
maulavi bazar;BD;;57
palm harbor;US;FL;57
santo tomas;PH;;57
poprad;SK;;57
kentau;KZ;;57
tra vinh;VN;;57
medford;US;MA;57
cheremkhovo;RU;;57
fareham;GB;ENG;57
morley;GB;ENG;57
lencois paulista;BR;SP;57
cheshunt;GB;ENG;57
jahangirabad;IN;UP;57
sherkot;IN;UP;57
ain temouchent;DZ;;57
katras;IN;JH;57
minbu;MM;;57
palakollu;IN;AP;57
zhongxing;CN;;57
halabjah;IQ;;57
chililabombwe;ZM;;57
langxiang;CN;;57
chunian;PK;;57
catacaos;PE;;57
ishikari;JP;;57
garoowe;SO;;57
wani;IN;MH;57
naksalbari;IN;WB;57
midwest city;US;OK;57
ouarzazat;MA;;57
center city;US;PA;57
margate;US;FL;57
beja;TN;;57
tiruvalla;IN;KL;57
villa hayes;PY;;57
sopron;HU;;57
punta alta;AR;;57
bergama;TR;;57
itoman;JP;;57
ponnuru;IN;AP;57
braganca;BR;PA;57
arcoverde;BR;PE;57
kabanjahe;ID;;57
south whittier;US;CA;57
fengxian;CN;;57
tinley park;US;IL;57
anamur;TR;;57
suileng;CN;;57
pflugerville;US;TX;57
mafraq;JO;;57
wenxing;CN;;57
hashimoto;JP;;57
pankow;DE;BE;57
diphu;IN;;57
sitamarhi;IN;BR;57
zhigulevsk;RU;;57
sakaidecho;JP;;57
marondera;ZW;;57
chhibramau;IN;UP;57
luzern;CH;LU;57
kidderminster;GB;ENG;57
mafeteng;LS;;57
shahrisabz;UZ;;57
tilhar;IN;UP;57
new brunswick;US;NJ;57
general pico;AR;;57
vaasa;FI;;57
grand forks;US;ND;57
emmen;NL;;57
phra phutthabat;TH;;57
sangla hill;PK;;57
colegiales;AR;;57
sokolniki;RU;;57
sokol;RU;;57
reyhanli;TR;;57
baishishan;CN;;57
abadeh;IR;;57
fountain valley;US;CA;57
hendala;LK;;57
haripur;PK;;57
roslavl;RU;;57
minyat an nasr;EG;;57
north hills;US;CA;57
ilkal;IN;KA;57
jacona de plancarte;MX;;57
bayt lahya;PS;;57
purbalingga;ID;;57
diamond bar;US;CA;57
kitgum;UG;;57
shibin al qanatir;EG;;57
bada barabil;IN;OD;57
hattingen;DE;NW;57
los andes;CL;;57
avila;ES;CL;57
la dolorita;VE;;57
kalibo poblacion;PH;;57
bawku;GH;;57
jijiga;ET;;57
nogata;JP;;57
barri de sant andreu;ES;CT;57
jinji;CN;;57
corby;GB;ENG;57
marseille 11;FR;PAC;57
taunton;US;MA;57
napier;NZ;;57
oak lawn;US;IL;57
union;US;NJ;57
vacaria;BR;RS;57
ankeny;US;IA;57
puerto penasco;MX;;57
malard;IR;;57
weining;CN;;57
mettur;IN;TN;57
chicopee;US;MA;57
asaka;UZ;;57
ras el oued;DZ;;57
kuchaman;IN;RJ;57
lakhdaria;DZ;;57
caltanissetta;IT;82;57
pare;ID;;57
dartford;GB;ENG;57
cajamar;BR;SP;57
castlereagh;GB;NIR;57
tempelhof;DE;BE;57
segovia;ES;CL;57
eger;HU;;57
dewsbury;GB;ENG;57
daokou;CN;;57
okcheon;KR;;57
yashan;CN;;57
puerto barrios;GT;;57
panruti;IN;TN;57
san carlos del zulia;VE;;57
lingayen;PH;;57
janauba;BR;MG;57
borovichi;RU;;57
livingston;GB;SCT;57
chino;JP;;57
moriya;JP;;57
hilden;DE;NW;57
una;IN;GJ;57
budapest xii kerulet;HU;;57
obera;AR;;57
kaga bandoro;CF;;57
irving park;US;IL;57
dortyol;TR;;57
ponnur;IN;AP;57
kollegal;IN;KA;56
vinhedo;BR;SP;56
nantai;CN;;56
balaipungut;ID;;56
shegaon;IN;MH;56
magong;TW;;56
potenza;IT;;56
changleng;CN;;56
chernaya rechka;RU;;56
formiga;BR;MG;56
soroti;UG;;56
merida;ES;EX;56
nabeul;TN;;56
mon repos;TT;;56
hutang;CN;;56
pul e khumri;AF;;56
berwyn;US;IL;56
nankana sahib;PK;;56
upleta;IN;GJ;56
ujhani;IN;UP;56
manhattan;US;KS;56
al qanatir al khayriyah;EG;;56
honiara;SB;;56
fier;AL;;56
stourbridge;GB;ENG;56
bankra;IN;WB;56
mendaha;ID;;56
dabhoi;IN;GJ;56
sleman;ID;;56
gaogou;CN;;56
espinal;CO;;56
huauchinango;MX;;56
hohoe;GH;;56
vranje;RS;;56
kirishi;RU;;56
golcuk;TR;;56
linghai;CN;;56
turbaco;CO;;56
paita;PE;;56
kendale lakes;US;FL;56
smyrna;US;GA;56
dearborn heights;US;MI;56
bari;IN;RJ;56
rodos;GR;;56
obra;IN;UP;56
sankt augustin;DE;NW;56
gohana;IN;HR;56
porterville;US;CA;56
piscataway;US;NJ;56
pandak;ID;;56
doral;US;FL;56
zijinglu;CN;;56
hendersonville;US;TN;56
roeselare;BE;;56
jatani;IN;OD;56
joymontop;BD;;56
kapenguria;KE;;56
ambilobe;MG;;56
ezhva;RU;;56
namakkal;IN;TN;56
cianorte;BR;PR;56
lang son;VN;;56
qinnan;CN;;56
bungoma;KE;;56
gadwal;IN;TS;56
liski;RU;;56
morningside heights;US;NY;56
novohrad volynskyi;UA;;56
san francisco;CR;;56
tiko;CM;;56
palitana;IN;GJ;56
nokha;IN;RJ;56
laharpur;IN;UP;56
kuala selangor;MY;;56
carmona;PH;;56
bolvadin;TR;;56
cuenca;ES;CM;56
narwana;IN;HR;56
dalianwan;CN;;56
changling;CN;;56
chumphon;TH;;56
tirhanimine;MA;;56
rocky mount;US;NC;56
energodar;UA;;56
itapipoca;BR;CE;56
randers;DK;;56
corvallis;US;OR;56
eschweiler;DE;NW;56
tsevie;TG;;56
elk;PL;;56
portici;IT;72;56
ponta pora;BR;;56
san antonio;PY;;56
umm ruwaba;SD;;56
valdosta;US;GA;56
tomigusuku;JP;;56
islampur;IN;WB;56
sale;GB;ENG;56
zile;TR;;56
karad;IN;MH;56
hanford;US;CA;56
kampung bukit baharu;MY;;56
estancia;BR;;56
lubao;PH;;56
shibirghan;AF;;56
sangju;KR;;56
iwade;JP;;56
evora;PT;;56
klaeng;TH;;56
dakhla;MA;;56
swietochlowice;PL;;56
castle rock;US;CO;56
linqiong;CN;;56
snizhne;UA;;56
greenwood;US;IN;56
arua;UG;;56
khiwa;UZ;;56
at tall;SY;;56
cacoal;BR;;56
amuntai;ID;;56
nuevo casas grandes;MX;;56
chicago lawn;US;IL;56
eminonu;TR;;56
hempstead;US;NY;56
wellington;ZA;;56
novato;US;CA;56
kettering;US;OH;56
basyun;EG;;56
cerete;CO;;56
bellevue;US;NE;56
vyazma;RU;;56
maldonado;UY;;55
besuki;ID;;55
ribnita;MD;;55
aurora;CA;ON;55
buin;CL;;55
shoreline;US;WA;55
decatur;US;AL;55
sao gabriel;BR;RS;55
anjiang;CN;;55
anan;JP;;55
san fernando;TT;;55
xinqing;CN;;55
gapyeong;KR;;55
paramount;US;CA;55
beledweyne;SO;;55
placetas;CU;;55
saint quentin;FR;HDF;55
kaedi;MR;;55
pruszkow;PL;;55
concordia;BR;SC;55
bozuyuk;TR;;55
kolding;DK;;55
port arthur;US;TX;55
taikang;CN;;55
nanto shi;JP;;55
shiroi;JP;;55
yutan;CN;;55
anderson;US;IN;55
wedi;ID;;55
jalaun;IN;UP;55
patzcuaro;MX;;55
torrelavega;ES;CB;55
pacatuba;BR;CE;55
karimganj;IN;;55
satte;JP;;55
ahlen;DE;NW;55
tamiami;US;FL;55
mangere;NZ;;55
halesowen;GB;ENG;55
nazarovo;RU;;55
ramganj;BD;;55
canterbury;GB;ENG;55
kribi;CM;;55
mora;CM;;55
klimovsk;RU;;55
mokameh;IN;BR;55
south croydon;GB;ENG;55
towson;US;MD;55
kazanlak;BG;;55
heilbron;ZA;;55
naic;PH;;55
bayan;CN;;55
etawa;IN;MP;55
wanparti;IN;TS;55
north chicopee;US;MA;55
elda;ES;VC;55
drean;DZ;;55
uptown;US;IL;55
can gio;VN;;55
abyek;IR;;55
viana;BR;ES;55
kasongo;CD;;55
sarasota;US;FL;55
sabac;RS;;55
narail;BD;;55
abancay;PE;;55
kalasin;TH;;55
lesnoy;RU;;55
samalkot;IN;AP;55
tiznit;MA;;55
al ain city;AE;;55
rybatskoye;RU;;55
sherwood park;CA;AB;55
cepu;ID;;55
uritsk;RU;;55
collado villalba;ES;MD;55
sao pedro da aldeia;BR;RJ;55
nakatsugawa;JP;;55
shilin;CN;;55
ali sabieh;DJ;;55
yeongam;KR;;55
jinotega;NI;;55
zamoskvorechye;RU;;55
pokrovskoye streshnevo;RU;;55
berezovskiy;RU;;55
boryspil;UA;;55
anjangaon;IN;MH;55
samannud;EG;;55
dholka;IN;GJ;55
reghaia;DZ;;55
huangnihe;CN;;55
viljoenskroon;ZA;;55
saint jerome;CA;QC;55
cypress hills;US;NY;55
caico;BR;;55
tirur;IN;KL;55
west haven;US;CT;55
gorno altaysk;RU;;55
ohrid;MK;;55
rosemead;US;CA;55
sabinas;MX;;55
bad salzuflen;DE;NW;55
matera;IT;;55
euskirchen;DE;NW;55
san severo;IT;75;55
edgewater;US;IL;55
al khafji;SA;;55
jackson;US;NJ;55
highland;US;CA;55
lingcheng;CN;;55
kandi;IN;WB;55
san jose de las lajas;CU;;55
seropedica;BR;RJ;55
jonquiere;CA;QC;55
cabedelo;BR;;55
mamoudzou;YT;;55
meerbusch;DE;NW;55
manzhouli;CN;;55
caaguazu;PY;;55
bandar labuan;MY;;55
mount prospect;US;IL;55
wolfenbuttel;DE;NI;55
huyton;GB;ENG;55
suwa;JP;;55
rio de mouro;PT;;55
liaozhong;CN;;55
hurth;DE;NW;55
shirbin;EG;;55
barry;GB;WLS;55
boghni;DZ;;55
niort;FR;NAQ;55
ghatal;IN;WB;55
tacurong;PH;;55
odivelas;PT;;55
colton;US;CA;55
unjha;IN;GJ;55
martin;SK;;55
kotka;FI;;55
san marcos;SV;;55
encanto;US;AZ;55
manhuacu;BR;MG;55
turda;RO;;55
belfort;FR;BFC;55
huacho;PE;;55
al mayadin;SY;;55
sendhwa;IN;MP;55
belorechensk;RU;;55
el banco;CO;;55
carson city;US;NV;55
san bernardino tlaxcalancingo;MX;;55
moquegua;PE;;55
chivilcoy;AR;;55
himimachi;JP;;55
tiruttangal;IN;TN;54
san francisco el alto;GT;;54
penapolis;BR;SP;54
ad dawadimi;SA;;54
langsa;ID;;54
nanzhou;CN;;54
pocatello;US;ID;54
bradenton;US;FL;54
bolgatanga;GH;;54
funza;CO;;54
pirojpur;BD;;54
mairipora;BR;SP;54
vidin;BG;;54
rogers park;US;IL;54
weymouth;US;MA;54
port charlotte;US;FL;54
tharyarwady;MM;;54
normal;US;IL;54
ajaccio;FR;;54
jaguey grande;CU;;54
bahla;OM;;54
krasnokamensk;RU;;54
ilha de mocambique;MZ;;54
siddhapur;IN;GJ;54
dhuri;IN;PB;54
spring;US;TX;54
presidente franco;PY;;54
allapattah;US;FL;54
okaya;JP;;54
hietzing;AT;;54
gravesend;GB;ENG;54
zurich kreis 11;CH;ZH;54
sangmelima;CM;;54
richland;US;WA;54
sidhi;IN;MP;54
baden baden;DE;BW;54
eastleigh;GB;ENG;54
zinacantepec;MX;;54
euless;US;TX;54
kupchino;RU;;54
dishna;EG;;54
puerto eldorado;AR;;54
trujillo alto;PR;;54
aveiro;PT;;54
blue springs;US;MO;54
sabya;SA;;54
east pensacola heights;US;FL;54
chornomorsk;UA;;54
kalamata;GR;;54
jurmala;LV;;54
montenegro;BR;RS;54
cerignola;IT;75;54
aranjuez;ES;MD;54
hacienda heights;US;CA;54
kavala;GR;;54
nuevitas;CU;;54
dar chioukh;DZ;;54
suzaka;JP;;54
vannes;FR;BRE;54
schweinfurt;DE;BY;54
wokha;IN;;54
nikki;BJ;;54
altufyevskiy;RU;;54
ozone park;US;NY;54
neustadt;DE;RP;54
trani;IT;75;54
sartrouville;FR;IDF;54
granby;CA;QC;54
kumbo;CM;;54
maisons alfort;FR;IDF;54
kalna;IN;WB;54
azul;AR;;54
timashevsk;RU;;54
severomorsk;RU;;54
baramati;IN;MH;54
chania;GR;;54
tiquipaya;BO;;54
domodedovo;RU;;54
briarwood;US;NY;54
bijar;IR;;54
pishva;IR;;54
farshut;EG;;54
cathedral city;US;CA;54
meaux;FR;IDF;54
danane;CI;;54
lakewood;US;NJ;54
vyshniy volochek;RU;;54
izyum;UA;;54
elyria;US;OH;54
pulheim;DE;NW;54
bim son;VN;;54
jardines de la silla jardines;MX;;54
ostroleka;PL;;54
starachowice;PL;;54
markala;ML;;54
hammamet;TN;;54
bac giang;VN;;54
selebi phikwe;BW;;54
wheaton;US;IL;54
commerce city;US;CO;54
acton;GB;ENG;54
pitalito;CO;;54
upata;VE;;54
santiago teyahualco;MX;;54
charikar;AF;;54
puerto tejada;CO;;54
kandukur;IN;AP;54
blois;FR;CVL;54
bisceglie;IT;75;54
sunam;IN;PB;54
hoboken;US;NJ;54
watsonville;US;CA;54
gaddi annaram;IN;TS;54
coatepec;MX;;54
sattenapalle;IN;AP;54
anapa;RU;;54
rovenky;UA;;54
pamplona;CO;;54
acerra;IT;72;54
ercolano;IT;72;54
shendi;SD;;54
fnidek;MA;;54
lake havasu city;US;AZ;54
papantla de olarte;MX;;54
batac city;PH;;54
washington;GB;ENG;54
hiriyur;IN;KA;54
buguruslan;RU;;54
challakere;IN;KA;54
el viejo;NI;;54
menemen;TR;;53
braintree;GB;ENG;53
ilo;PE;;53
rampur hat;IN;WB;53
brive la gaillarde;FR;NAQ;53
masaurhi buzurg;IN;BR;53
arles;FR;PAC;53
revere;US;MA;53
kangavar;IR;;53
suphan buri;TH;;53
beauvais;FR;HDF;53
nuzvid;IN;AP;53
rio tercero;AR;;53
joensuu;FI;;53
coban;GT;;53
neu hohenschonhausen;DE;BE;53
guliston;UZ;;53
west new york;US;NJ;53
ipojuca;BR;PE;53
pasrur;PK;;53
los polvorines;AR;;53
shajapur;IN;MP;53
puttur;IN;KA;53
chaeryong up;KP;;53
yucaipa;US;CA;53
campos do jordao;BR;SP;53
sedrata;DZ;;53
kasaragod;IN;KL;53
chateauroux;FR;CVL;53
sao tome;ST;;53
katerini;GR;;53
ajodhya;IN;UP;53
sampang;ID;;53
mubarakpur;IN;UP;53
oami;JP;;53
gilroy;US;CA;53
muko;JP;;53
fryazevo;RU;;53
phaltan;IN;MH;53
hamilton;GB;SCT;53
pensacola;US;FL;53
poinciana;US;FL;53
manokwari;ID;;53
sandila;IN;UP;53
tingo maria;PE;;53
camaqua;BR;RS;53
silivri;TR;;53
cholet;FR;PDL;53
zawiercie;PL;;53
ar rastan;SY;;53
sagar;IN;KA;53
sinan;KR;;53
az zulfi;SA;;53
gummersbach;DE;NW;53
rioverde;MX;;53
san vicent del raspeig;ES;VC;53
tanjungagung;ID;;53
oosterhout;NL;;53
gulariya;NP;;53
banes;CU;;53
miryang;KR;;53
xankandi;AZ;;53
el tocuyo;VE;;53
frejus;FR;PAC;53
thai binh;VN;;53
hatogaya honcho;JP;;53
ciudad de huajuapan de leon;MX;;53
medias;RO;;53
lohardaga;IN;JH;53
bartolome maso;CU;;53
carpi centro;IT;45;53
kingsport;US;TN;53
makumbako;TZ;;53
hassi messaoud;DZ;;53
prievidza;SK;;53
levittown;US;PA;53
imola;IT;45;53
alexandroupoli;GR;;53
deolali;IN;MH;53
shahabad;IN;KA;53
bagheria;IT;82;53
mercedes;AR;;53
waiblingen;DE;BW;53
crateus;BR;CE;53
nueva guinea;NI;;53
palm beach gardens;US;FL;53
pantin;FR;IDF;53
livny;RU;;53
manfredonia;IT;75;53
tha maka;TH;;53
patuto;PH;;53
djamaa;DZ;;53
buseresere;TZ;;53
istaravshan;TJ;;53
bobbili;IN;AP;53
chikhli;IN;MH;53
aversa;IT;72;53
verviers;BE;;53
limay;PH;;53
zacapu;MX;;53
nordhorn;DE;NI;53
port shepstone;ZA;;53
adilcevaz;TR;;53
saint brieuc;FR;BRE;53
konch;IN;UP;53
kudamatsu;JP;;53
milford;US;CT;53
bandar e genaveh;IR;;53
kota tinggi;MY;;53
sirnak;TR;;53
delano;US;CA;53
greifswald;DE;MV;53
lunglei;IN;;53
west sacramento;US;CA;53
madinat hamad;BH;;53
wulingyuan;CN;;53
slobozia;RO;;53
pithapuram;IN;AP;53
yartsevo;RU;;53
huntersville;US;NC;53
amalapuram;IN;AP;53
krasnokamsk;RU;;53
ergani;TR;;53
perth amboy;US;NJ;53
rio grande;AR;;53
cuxhaven;DE;NI;53
sherman oaks;US;CA;53
ridder;KZ;;53
tuni;IN;AP;53
wetzlar;DE;HE;53
sumbawa besar;ID;;53
borujen;IR;;53
sihor;IN;GJ;53
lubny;UA;;53
diglur;IN;MH;53
zabid;YE;;53
southaven;US;MS;53
brentwood;GB;ENG;53
barbil;IN;OD;53
amora;PT;;53
saint peters;US;MO;53
terbanggi besar;ID;;53
maiquetia;VE;;53
caucaguito;VE;;53
harrisonburg;US;VA;53
mongu;ZM;;53
puerto ayacucho;VE;;53
corroios;PT;;53
biswan;IN;UP;53
peabody;US;MA;53
bouira;DZ;;53
lautoka;FJ;;53
thongwa;MM;;52
placentia;US;CA;52
jaen;PE;;52
kosi;IN;UP;52
lenexa;US;KS;52
desoto;US;TX;52
mollet del valles;ES;CT;52
pursat;KH;;52
burlington;US;NC;52
manacapuru;BR;AM;52
tromso;NO;;52
montauban;FR;OCC;52
south hill;US;WA;52
kyaiklat;MM;;52
charleville mezieres;FR;GES;52
sesvete;HR;;52
albi;FR;OCC;52
shahr e babak;IR;;52
andradina;BR;SP;52
barra do garcas;BR;;52
esher;GB;ENG;52
cascavel;BR;CE;52
elkhart;US;IN;52
fredericton;CA;NB;52
bergkamen;DE;NW;52
kamifukuoka;JP;;52
ropar;IN;PB;52
la crosse;US;WI;52
ishioka;JP;;52
naryn;KG;;52
dandeli;IN;KA;52
oak park;US;IL;52
mansoura;DZ;;52
shush;IR;;52
ponticelli;IT;72;52
ain defla;DZ;;52
florissant;US;MO;52
fryazino;RU;;52
sammamish;US;WA;52
malungun;PH;;52
matamoros;MX;;52
hervey bay;AU;QLD;52
taxco de alarcon;MX;;52
zarinsk;RU;;52
wakefield;US;NY;52
ban talat yai;TH;;52
erbaa;TR;;52
tavsanli;TR;;52
arandas;MX;;52
albany;US;OR;52
asenovgrad;BG;;52
san bartolome de tirajana;ES;CN;52
sarpsborg;NO;;52
sandwip;BD;;52
crosby;GB;ENG;52
hoffman estates;US;IL;52
nyagan;RU;;52
reigate;GB;ENG;52
sar e pul;AF;;52
tarbes;FR;OCC;52
parvatipuram;IN;AP;52
albany park;US;IL;52
fontenay sous bois;FR;IDF;52
oume;CI;;52
kimry;RU;;52
mouscron;BE;;52
ar riqqah;KW;;52
ta khmau;KH;;52
huesca;ES;AR;52
decin;CZ;;52
walvis bay;NA;;52
norton;ZW;;52
thomazeau;HT;;52
glendora;US;CA;52
lamia;GR;;52
satkania;BD;;52
levoberezhnyy;RU;;52
huamantla;MX;;52
biguacu;BR;SC;52
busia;KE;;52
batatais;BR;SP;52
dunstable;GB;ENG;52
rio do sul;BR;SC;52
arcot;IN;TN;52
bryanka;UA;;52
kepanjen;ID;;52
queens village;US;NY;52
gjilan;XK;;52
usulutan;SV;;52
brookhaven;US;GA;52
gwadar;PK;;52
evry;FR;IDF;52
jhalawar;IN;RJ;52
corralillo;CU;;52
levittown;US;NY;52
meybod;IR;;52
sadah;YE;;52
palm desert;US;CA;52
bad homburg vor der hohe;DE;HE;52
tacuarembo;UY;;52
willich;DE;NW;52
puertollano;ES;CM;52
diyarb najm;EG;;52
petlad;IN;GJ;52
joplin;US;MO;52
blora;ID;;52
karlovy vary;CZ;;52
umred;IN;MH;52
orhangazi;TR;;52
enid;US;OK;52
calvia;ES;IB;52
talagante;CL;;52
bhatapara;IN;CG;52
kaliyaganj;IN;WB;52
nasirabad;IN;RJ;52
horishni plavni;UA;;52
ijebu jesa;NG;;52
miyako;JP;;52
vidnoye;RU;;52
qoryooley;SO;;52
latacunga;EC;;52
telerghma;DZ;;52
bonita springs;US;FL;52
irondequoit;US;NY;52
frankfurt oder;DE;BB;52
caldwell;US;ID;52
minnetonka;US;MN;52
bitonto;IT;75;52
pirapora;BR;MG;52
futtsu;JP;;52
morecambe;GB;ENG;52
idappadi;IN;TN;52
pedregal;PA;;52
gohadi;IN;MP;52
sagrada familia;ES;CT;52
pinellas park;US;FL;52
sarpol e zahab;IR;;52
cumbernauld;GB;SCT;52
tagawa;JP;;52
battle creek;US;MI;52
maha sarakham;TH;;52
khagaul;IN;BR;52
yuki;JP;;52
at tall al kabir;EG;;52
rubio;VE;;52
redhill;GB;ENG;52
zhovti vody;UA;;52
tachilek;MM;;52
minokamo;JP;;52
maubin;MM;;52
takab;IR;;52
tucupita;VE;;52
emden;DE;NI;52
amparafaravola;MG;;52
tala;EG;;51
arganda;ES;MD;51
miura;JP;;51
agustin codazzi;CO;;51
horsham;GB;ENG;51
casa grande;US;AZ;51
icara;BR;SC;51
south shore;US;IL;51
mott haven;US;NY;51
the villages;US;FL;51
grand island;US;NE;51
chiplun;IN;MH;51
bezerros;BR;PE;51
slonim;BY;;51
changanacheri;IN;KL;51
jendouba;TN;;51
grapevine;US;TX;51
clamart;FR;IDF;51
monkayo;PH;;51
neu ulm;DE;BY;51
stratford;US;CT;51
uriangato;MX;;51
patiya;BD;;51
kentwood;US;MI;51
tarma;PE;;51
tulun;RU;;51
lingen;DE;NI;51
marseille 10;FR;PAC;51
venice;IT;34;51
winterhude;DE;HH;51
coronel oviedo;PY;;51
barreiro;PT;;51
city of milford balance;US;CT;51
chalons en champagne;FR;GES;51
teoloyucan;MX;;51
tigard;US;OR;51
east hartford;US;CT;51
ramnagar;IN;UK;51
remchi;DZ;;51
teplice;CZ;;51
apple valley;US;MN;51
plainfield;US;NJ;51
qulsary;KZ;;51
birine;DZ;;51
leesburg;US;VA;51
erftstadt;DE;NW;51
vila real;ES;VC;51
serra talhada;BR;PE;51
nahariyya;IL;;51
vejle;DK;;51
ibshaway;EG;;51
horizonte;BR;CE;51
seguela;CI;;51
parsippany;US;NJ;51
fastiv;UA;;51
coral gables;US;FL;51
neubruck;DE;NW;51
comal;ID;;51
seydisehir;TR;;51
ivanteyevka;RU;;51
nyeri;KE;;51
noshiro;JP;;51
sillod;IN;MH;51
staines;GB;ENG;51
macherla;IN;AP;51
khalkhal;IR;;51
melo;UY;;51
tadmur;SY;;51
rolandia;BR;PR;51
the hammocks;US;FL;51
jesus menendez;CU;;51
kardzhali;BG;;51
shiraoka;JP;;51
gostivar;MK;;51
bunda;TZ;;51
tundla;IN;UP;51
acayucan;MX;;51
zoliborz;PL;;51
beruniy;UZ;;51
la vila de gracia;ES;CT;51
mannarakkat;IN;KL;51
porirua;NZ;;51
ottappalam;IN;KL;51
whangarei;NZ;;51
ha dong;VN;;51
buckeye;US;AZ;51
vittoria;IT;82;51
donetsk;RU;;51
tocumen;PA;;51
kitaibaraki;JP;;51
pontian kechil;MY;;51
flagami;US;FL;51
barranqueras;AR;;51
nagykanizsa;HU;;51
batley;GB;ENG;51
catalina foothills;US;AZ;51
legionowo;PL;;51
yerba buena;AR;;51
narbonne;FR;OCC;51
goalpara;IN;;51
kankanhalli;IN;KA;51
fuchucho;JP;;51
zumpango;MX;;51
gelendzhik;RU;;51
al miqdadiyah;IQ;;51
bingerville;CI;;51
kobryn;BY;;51
rajanpur;PK;;51
saint malo;FR;BRE;51
mweka;CD;;51
nova kakhovka;UA;;51
madhupur;IN;JH;51
karanganom;ID;;51
utrera;ES;AN;51
oshnaviyeh;IR;;51
merzifon;TR;;51
phetchabun;TH;;51
lakewood;US;OH;51
rohri;PK;;51
lytkarino;RU;;51
saint croix;VI;;51
skien;NO;;51
oi;JP;;51
ibbenburen;DE;NW;51
wellingborough;GB;ENG;51
marechal deodoro;BR;;51
madhipura;IN;BR;51
kingisepp;RU;;51
kizlyar;RU;;51
passau;DE;BY;51
charkhi dadri;IN;HR;51
clacton on sea;GB;ENG;51
kawalu;ID;;51
sao roque;BR;SP;51
zhob;PK;;51
khorramdarreh;IR;;51
dumraon;IN;BR;51
dapitan;PH;;51
turbo;CO;;51
kavakli;TR;;51
decan;XK;;51
budapest xxii kerulet;HU;;50
gbadolite;CD;;50
coari;BR;AM;50
laval;FR;PDL;50
hyeres;FR;PAC;50
kyaukse;MM;;50
north la crosse;US;WI;50
burien;US;WA;50
tarnobrzeg;PL;;50
carsamba;TR;;50
tafo;GH;;50
hua hin;TH;;50
marhanets;UA;;50
mahasamund;IN;CG;50
langenhagen;DE;NI;50
gallarate;IT;25;50
madrid;CO;;50
arjona;CO;;50
san mateo;VE;;50
schwerte;DE;NW;50
matli;PK;;50
north bay;CA;ON;50
dunfermline;GB;SCT;50
gajraula;IN;UP;50
logan;US;UT;50
khagrachhari;BD;;50
konibodom;TJ;;50
maan;JO;;50
speyer;DE;RP;50
nkoteng;CM;;50
welland;CA;ON;50
saint hyacinthe;CA;QC;50
issia;CI;;50
torbali;TR;;50
olympia;US;WA;50
swedru;GH;;50
south peabody;US;MA;50
abu road;IN;RJ;50
chomutov;CZ;;50
nanjangud;IN;KA;50
ono;JP;;50
al khaburah;OM;;50
salur;IN;AP;50
chusovoy;RU;;50
sour el ghozlane;DZ;;50
bilhorod dnistrovskyi;UA;;50
anju;KP;;50
aliso viejo;US;CA;50
bletchley;GB;ENG;50
villa francisca;DO;;50
galveston;US;TX;50
keighley;GB;ENG;50
poway;US;CA;50
edina;US;MN;50
buta;CD;;50
otradnyy;RU;;50
metlili chaamba;DZ;;50
minnetonka mills;US;MN;50
balayan;PH;;50
jihlava;CZ;;50
taquaritinga;BR;SP;50
bhongir;IN;TS;50
reservoir;AU;VIC;50
snezhinsk;RU;;50
dunaujvaros;HU;;50
uiju;KP;;50
inda silase;ET;;50
craigieburn;AU;VIC;50
heidenheim an der brenz;DE;BW;50
tateyama;JP;;50
jatiroto;ID;;50
aonla;IN;UP;50
moanda;CD;;50
berlin treptow;DE;BE;50
hayes;GB;ENG;50
rustavi;GE;;50
al hamdaniya;IQ;;50
arashiyama;JP;;50
ghazieh;LB;;50
hpa an;MM;;50
polanco;MX;;50
putrajaya;MY;;50
tipitapa;NI;;50
juigalpa;NI;;50
ciudad sandino;NI;;50
rawala kot;PK;;50
monsanto;PT;;50
novovladykino;RU;;50
vatutino;RU;;50
vagonoremont;RU;;50
semenovskoye;RU;;50
novokuzminki;RU;;50
novokhovrino;RU;;50
nikolskoye;RU;;50
likhobory;RU;;50
kozhukhovo;RU;;50
kozeyevo;RU;;50
akademgorodok;RU;;50
metrogorodok;RU;;50
untolovo;RU;;50
ayn al arab;SY;;50
ko samui;TH;;50
merter keresteciler;TR;;50
gungoren merter;TR;;50
merelani;TZ;;50
stonecrest;US;GA;50
xo jayli shahri;UZ;;50
tabas;IR;;50
khagaria;IN;BR;50
cabiao;PH;;50
cerritos;US;CA;50
dhampur;IN;UP;50
rio tinto;PT;;50
peine;DE;NI;50
maun;BW;;50
sayanogorsk;RU;;50
redford;US;MI;50
belo jardim;BR;PE;50
marano di napoli;IT;72;50
mariendorf;DE;BE;50
san luis de la paz;MX;;50
east honolulu;US;HI;50
doetinchem;NL;;50
troy;US;NY;50
mukah;MY;;50
paignton;GB;ENG;50
kanash;RU;;50
pordenone;IT;;50
kabba;NG;;50
monchegorsk;RU;;50
niksar;TR;;50
odienne;CI;;50
sardhana;IN;UP;50
didwana;IN;RJ;50
zaranj;AF;;50
chortoq;UZ;;50
neunkirchen;DE;SL;50
falavarjan;IR;;50
sunnyside;US;NY;50
okhtyrka;UA;;50
sugito;JP;;50
ostersund;SE;;50
zajecar;RS;;50
benevides;BR;PA;50
kerkrade;NL;;50
lota;CL;;50
pulawy;PL;;50
khemis el khechna;DZ;;50
dosso;NE;;50
chachoengsao;TH;;50
chilmari;BD;;50
charleston;US;WV;50
wharton;US;PA;50
whitman;US;PA;50
downers grove;US;IL;50
katoro;TZ;;50
azusa;US;CA;50
jalor;IN;RJ;50
keskin;TR;;50
labuhan deli;ID;;50
hadali;PK;;50
myrnohrad;UA;;50
wilson;US;NC;50
irakleio;GR;;50
carcassonne;FR;OCC;50
monroe;US;LA;50
llanelli;GB;WLS;50
morong;PH;;50
vryburg;ZA;;50
rajgarh;IN;RJ;50
barh;IN;BR;50
tokoname;JP;;50
parker;US;CO;50
baduria;IN;WB;50
ifakara;TZ;;50
wodzislaw slaski;PL;;50
la mirada;US;CA;50
bad oeynhausen;DE;NW;50
karapinar;TR;;50
apizaco;MX;;50
shorapur;IN;KA;50
istgah e rah ahan e garmsar;IR;;49
lichtenrade;DE;BE;49
acireale;IT;82;49
angouleme;FR;NAQ;49
kirkcaldy;GB;SCT;49
belleville;CA;ON;49
minot;US;ND;49
point cook;AU;VIC;49
nova odessa;BR;SP;49
nageswari;BD;;49
aloha;US;OR;49
ziway;ET;;49
jugsalai;IN;JH;49
skarzysko kamienna;PL;;49
jobabo;CU;;49
suhum;GH;;49
mut;TR;;49
la estrella;CO;;49
satka;RU;;49
hvidovre;DK;;49
cha am;TH;;49
an nabk;SY;;49
wolmaransstad;ZA;;49
sorokyne;UA;;49
saginaw;US;MI;49
alexandria;RO;;49
bedford;US;TX;49
kizhake chalakudi;IN;KL;49
quixada;BR;CE;49
rancho santa margarita;US;CA;49
arecibo;PR;;49
mirpur mathelo;PK;;49
ruzayevka;RU;;49
edenvale;ZA;;49
cypress;US;CA;49
grangwav;HT;;49
tomioka;JP;;49
dornbirn;AT;;49
libertador general san martin;AR;;49
esikhaleni;ZA;;49
scafati;IT;72;49
pedro leopoldo;BR;MG;49
murray;US;UT;49
hof;DE;BY;49
timimoun;DZ;;49
annecy;FR;ARA;49
i n salah;DZ;;49
mutsu;JP;;49
bentong town;MY;;49
liloan;PH;;49
emiliano zapata;MX;;49
radomsko;PL;;49
abu arish;SA;;49
copacabana;CO;;49
new plymouth;NZ;;49
paghman;AF;;49
moncalieri;IT;21;49
cuyahoga falls;US;OH;49
rehnan;IR;;49
porto ferreira;BR;SP;49
coeur d alene;US;ID;49
bloomfield;US;NJ;49
gampengrejo;ID;;49
bromsgrove;GB;ENG;49
sidlaghatta;IN;KA;49
goshogawara;JP;;49
friedrichsfelde;DE;BE;49
hacienda la calera;CL;;49
balneario camboriu;BR;SC;49
viareggio;IT;52;49
harrisburg;US;PA;49
serrinha;BR;BA;49
ibitinga;BR;SP;49
kleve;DE;NW;49
saiki;JP;;49
fujiyoshida;JP;;49
dahanu;IN;MH;49
touggourt;DZ;;49
trstenik;RS;;49
skierniewice;PL;;49
port of spain;TT;;49
bannu;PK;;49
dompu;ID;;49
pajok;SS;;49
pak chong;TH;;49
rowland heights;US;CA;49
verkhnyaya salda;RU;;49
covina;US;CA;49
kampen;NL;;49
khan shaykhun;SY;;49
valladolid;MX;;49
stillwater;US;OK;49
qiryat ata;IL;;49
taebaek;KR;;49
pec;XK;;49
gatak;ID;;49
rasipuram;IN;TN;49
sittingbourne;GB;ENG;49
viedma;AR;;49
benevento;IT;72;49
dollard des ormeaux;CA;QC;49
rosso;MR;;49
osinniki;RU;;49
valle hermoso;MX;;49
niagara falls;US;NY;49
novyy turtkul;UZ;;49
singaparna;ID;;49
punganuru;IN;AP;49
collierville;US;TN;49
mandapeta;IN;AP;49
summerville;US;SC;49
neka;IR;;49
poonamalle;IN;TN;49
waingapu;ID;;49
south bel air;US;MD;49
ravensburg;DE;BW;49
south benfleet;GB;ENG;49
barpeta;IN;;49
cornwall;CA;ON;49
congonhas;BR;MG;49
al balyana;EG;;49
sheboygan;US;WI;49
kolokani;ML;;49
middletown;US;OH;49
aspen hill;US;MD;49
velasco ibarra;EC;;49
boituva;BR;SP;49
san pedro;MX;;49
uniao da vitoria;BR;PR;49
frechen;DE;NW;49
dunwoody;US;GA;49
verrettes;HT;;49
crotone;IT;;49
elmshorn;DE;SH;49
afrin;SY;;49
megion;RU;;49
ibiza;ES;IB;49
san juan de los lagos;MX;;49
port area;PH;;49
dullewala;PK;;49
saint andre;RE;;49
weert;NL;;49
kyaikto;MM;;49
banbury;GB;ENG;49
tamluk;IN;WB;49
bhabhua;IN;BR;49
consolacion;PH;;49
huntington;US;WV;49
martaban;MM;;49
biel bienne;CH;BE;49
plato;CO;;49
maricopa;US;AZ;49
floriano;BR;;49
masuda;JP;;49
trollhattan;SE;;49
romny;UA;;49
parobe;BR;RS;49
kathua;IN;JK;49
torzhok;RU;;49
vigan;PH;;49
roswell;US;NM;49
panchagarh;BD;;49
bornheim;DE;NW;49
cedar hill;US;TX;49
nangal;IN;PB;48
east brunswick;US;NJ;48
cornelio procopio;BR;PR;48
senhor do bonfim;BR;BA;48
east lansing;US;MI;48
tafi viejo;AR;;48
sombor;RS;;48
chigorodo;CO;;48
velletri;IT;62;48
woerden;NL;;48
cojutepeque;SV;;48
el raval;ES;CT;48
asadabad;AF;;48
sittard;NL;;48
nihtaur;IN;UP;48
apopka;US;FL;48
banyumas;ID;;48
solok;ID;;48
baracoa;CU;;48
nonoichi;JP;;48
kurayoshi;JP;;48
bulungu;CD;;48
maspeth;US;NY;48
kutno;PL;;48
shibukawa;JP;;48
west bridgford;GB;ENG;48
mitcham;GB;ENG;48
kuybyshev;RU;;48
uttar char fasson;BD;;48
mao;DO;;48
pameungpeuk;ID;;48
kyustendil;BG;;48
wheaton;US;MD;48
shtip;MK;;48
sosnovaya polyana;RU;;48
bondy;FR;IDF;48
paniqui;PH;;48
mishawaka;US;IN;48
ami;JP;;48
azrou;MA;;48
banting;MY;;48
annaka;JP;;48
morden;GB;ENG;48
boedo;AR;;48
vsevolozhsk;RU;;48
xanthi;GR;;48
saipan;MP;;48
bajil;YE;;48
starogard gdanski;PL;;48
ust kut;RU;;48
palpala;AR;;48
bayombong;PH;;48
ponte nova;BR;MG;48
mugla;TR;;48
portage;US;MI;48
cwmbran;GB;WLS;48
buduran;ID;;48
alasehir;TR;;48
puerto francisco de orellana;EC;;48
lachhmangarh sikar;IN;RJ;48
west orange;US;NJ;48
cava de tirreni;IT;72;48
concepcion;PY;;48
mclean;US;VA;48
portugalete;ES;PV;48
avellino;IT;72;48
birni n konni;NE;;48
kyaikkami;MM;;48
donggang;TW;;48
tiruvallur;IN;TN;48
escada;BR;PE;48
san lorenzo;IT;72;48
le blanc mesnil;FR;IDF;48
vernon;CA;BC;48
ash shuhada;EG;;48
taquara;BR;RS;48
babolsar;IR;;48
villejuif;FR;IDF;48
soest;DE;NW;48
sri dungargarh;IN;RJ;48
colonia del sol;MX;;48
santa ana chiautempan;MX;;48
kibuye;RW;;48
parbatipur;BD;;48
puerto cortez;HN;;48
shinas;OM;;48
iwakura;JP;;48
north vancouver;CA;BC;48
givatayim;IL;;48
sidi salim;EG;;48
newark;US;OH;48
titahari;NP;;48
el kef;TN;;48
phu khuong;VN;;48
raxaul;IN;BR;48
ceres;US;CA;48
el carmen de bolivar;CO;;48
svitlovodsk;UA;;48
sousa;BR;;48
bhamo;MM;;48
siruguppa;IN;KA;48
hala;PK;;48
rastatt;DE;BW;48
waterford;IE;;48
long eaton;GB;ENG;48
guaxupe;BR;MG;48
alexandria;US;LA;48
goianesia;BR;GO;48
saint louis;RE;;48
baruipur;IN;WB;48
chesterfield;US;MO;48
mandvi;IN;GJ;48
majalgaon;IN;MH;48
cruz das almas;BR;BA;48
ratnapura;LK;;48
tierra blanca;MX;;48
aibak;AF;;48
juhaynah;EG;;48
barnstable;US;MA;48
ratodero;PK;;48
warud;IN;MH;48
erkrath;DE;NW;48
wankaner;IN;GJ;48
salina;US;KS;48
lawrence;US;IN;48
ol kalou;KE;;48
durham;GB;ENG;48
krosno;PL;;48
navegantes;BR;SC;48
luwuk;ID;;48
churachandpur;IN;;48
cosmopolis;BR;SP;48
narathiwat;TH;;48
capanema;BR;PA;48
hammam lif;TN;;48
foligno;IT;;48
sungai raya;ID;;48
sufalat samail;OM;;48
bel air south;US;MD;48
pearl city;US;HI;48
weissensee;DE;BE;48
kurganinsk;RU;;48
raduzhny;RU;;48
euclid;US;OH;48
leribe;LS;;48
greve;DK;;48
dumka;IN;JH;48
amahai;ID;;48
talegaon dabhade;IN;MH;48
merouana;DZ;;48
hunsur;IN;KA;48
jacobina;BR;BA;48
roseville;US;MI;48
balung;ID;;48
itamaraju;BR;BA;48
san lorenzo;AR;;48
texas city;US;TX;48
wauwatosa;US;WI;48
marijampole;LT;;48
mtsensk;RU;;48
nichelino;IT;21;48
maumere;ID;;48
tamworth;AU;NSW;48
badulla;LK;;48
bedong;MY;;48
grasse;FR;PAC;48
heerhugowaard;NL;;48
aneho;TG;;48
suluova;TR;;48
pithoragarh;IN;UK;48
jangaon;IN;TS;48
kafue;ZM;;48
civitavecchia;IT;62;48
belaya kalitva;RU;;48
florin;US;CA;48
atrauli;IN;UP;48
narsimhapur;IN;MP;48
rudsar;IR;;48
stuttgart ost;DE;BW;48
dulmen;DE;NW;47
alajuela;CR;;47
campo belo;BR;MG;47
masbate;PH;;47
hodmezovasarhely;HU;;47
azna;IR;;47
mutengene;CM;;47
twin falls;US;ID;47
mulbagal;IN;KA;47
shelekhov;RU;;47
san pedro;AR;;47
kiryat gat;IL;;47
catarman;PH;;47
glenview;US;IL;47
montana;BG;;47
frankenthal;DE;RP;47
mudhol;IN;KA;47
northwich;GB;ENG;47
serowe;BW;;47
gudalur;IN;TN;47
gryazi;RU;;47
kon tum;VN;;47
east providence;US;RI;47
herzogenrath;DE;NW;47
cutral co;AR;;47
luang prabang;LA;;47
prostejov;CZ;;47
urgut shahri;UZ;;47
palm springs;US;CA;47
debica;PL;;47
sebin karahisar;TR;;47
barwani;IN;MP;47
san luis obispo;US;CA;47
sevran;FR;IDF;47
kifisia;GR;;47
jodhpur;IN;GJ;47
candaba;PH;;47
prerov;CZ;;47
itaberaba;BR;BA;47
volkovysk;BY;;47
buea;CM;;47
rijswijk;NL;;47
chegutu;ZW;;47
pran buri;TH;;47
shchuchinsk;KZ;;47
chabahar;IR;;47
invercargill;NZ;;47
ursus;PL;;47
nysa;PL;;47
castres;FR;OCC;47
mozhga;RU;;47
punalur;IN;KL;47
hameenlinna;FI;;47
dome;GH;;47
methuen;US;MA;47
chalon sur saone;FR;BFC;47
ar rumaythah;IQ;;47
san jose pinula;GT;;47
mission district;US;CA;47
meru;KE;;47
tire;TR;;47
sasayama;JP;;47
rwamagana;RW;;47
sawara;JP;;47
duekoue;CI;;47
marseille 04;FR;PAC;47
porvoo;FI;;47
ayr;GB;SCT;47
kintampo;GH;;47
padrauna;IN;UP;47
perth;GB;SCT;47
florida;CO;;47
jovellanos;CU;;47
dzerzhinsky;RU;;47
lancaster;GB;ENG;47
santa ana;PH;;47
poti;GE;;47
jatoi shimali;PK;;47
tres arroyos;AR;;47
viterbo;IT;62;47
gumia;IN;JH;47
mandeville;JM;;47
poso;ID;;47
country club;US;FL;47
battipaglia;IT;72;47
oued lill;TN;;47
kissidougou;GN;;47
rho;IT;25;47
jawhar;SO;;47
berwick;AU;VIC;47
bail hongal;IN;KA;47
shujalpur;IN;MP;47
arras;FR;HDF;47
sant gervasi galvany;ES;CT;47
san remo;IT;42;47
kulu;TR;;47
dila;ET;;47
boulogne sur mer;FR;HDF;47
lorrach;DE;BW;47
tipton;GB;ENG;47
beryozovsky;RU;;47
ilaro;NG;;47
inashiki;JP;;47
amursk;RU;;47
orion;PH;;47
sao jose do rio pardo;BR;SP;47
omidiyeh;IR;;47
santurtzi;ES;PV;47
tlapa de comonfort;MX;;47
tizimin;MX;;47
madison;US;AL;47
jeffersonville;US;IN;47
vitina;XK;;47
san jacinto;US;CA;47
chelles;FR;IDF;47
blacktown;AU;NSW;47
jaisingpur;IN;MH;47
chenaran;IR;;47
cagnes sur mer;FR;PAC;47
gujo;JP;;47
mentor;US;OH;47
agrinio;GR;;47
saint herblain;FR;PDL;47
inverness;GB;SCT;47
berat;AL;;47
tamiyah;EG;;47
esplugues de llobregat;ES;CT;47
chatra;IN;JH;47
al jubayhah;JO;;47
karlovac;HR;;47
mansfield;US;OH;47
pachora;IN;MH;47
patancheru;IN;TS;47
wejherowo;PL;;47
hattiesburg;US;MS;47
san pedro ayampuc;GT;;47
singkil;ID;;47
panna;IN;MP;47
phalodi;IN;RJ;47
draper;US;UT;47
yeola;IN;MH;47
naka;JP;;47
middletown;US;CT;47
santo amaro;BR;BA;47
karkira;DZ;;47
choma;ZM;;47
nakama;JP;;47
leopoldina;BR;MG;47
stepnogorsk;KZ;;47
njombe;TZ;;47
sheikhpura;IN;BR;47
sao domingos de rana;PT;;47
ventanas;EC;;47
wylie;US;TX;47
tome;CL;;47
suruc;TR;;47
columbus;US;IN;47
gori;GE;;47
surin;TH;;47
albstadt;DE;BW;47
el hadjar;DZ;;47
gulaothi;IN;UP;47
laguna;US;CA;47
garoua boulai;CM;;47
gotha;DE;TH;47
santiago;BR;RS;47
smyrna;US;TN;47
phetchaburi;TH;;47
figueira da foz;PT;;47
kurchatov;RU;;47
charlottesville;US;VA;47
panauti;NP;;47
lecco;IT;25;47
erdemli;TR;;47
mikkeli;FI;;47
seohara;IN;UP;47
jauharabad;PK;;47
vagharshapat;AM;;47
douai;FR;HDF;47
lucaya;BS;;47
collegno;IT;21;47
twante;MM;;47
melle;DE;NI;47
corato;IT;75;47
zahirabad;IN;TS;47
chebarkul;RU;;47
toyooka;JP;;47
sarakhs;IR;;46
blainville;CA;QC;46
middelburg;NL;;46
lincoln;US;CA;46
breves;BR;PA;46
ciechanow;PL;;46
karsiyang;IN;WB;46
shepetivka;UA;;46
cuneo;IT;21;46
barri de les corts;ES;CT;46
emmeloord;NL;;46
lacey;US;WA;46
manglaur;IN;UK;46
beni saf;DZ;;46
littleton;US;CO;46
gangakher;IN;MH;46
bagong pagasa;PH;;46
nohar;IN;RJ;46
kilmarnock;GB;SCT;46
bani walid;LY;;46
alsdorf;DE;NW;46
nadym;RU;;46
chum phae;TH;;46
staryy malgobek;RU;;46
ganj dundwara;IN;UP;46
boca chica;DO;;46
barranca;PE;;46
boblingen;DE;BW;46
banstead;GB;ENG;46
nanpara;IN;UP;46
beavercreek;US;OH;46
komoro;JP;;46
curup;ID;;46
menzel bourguiba;TN;;46
kibungo;RW;;46
sadao;TH;;46
paderno dugnano;IT;25;46
batu gajah;MY;;46
cachoeiras de macacu;BR;RJ;46
atarra;IN;UP;46
gronau;DE;NW;46
teghra;IN;BR;46
epinay sur seine;FR;IDF;46
kannapolis;US;NC;46
neath;GB;WLS;46
rheda wiedenbruck;DE;NW;46
bhaisa;IN;TS;46
kilifi;KE;;46
pechora;RU;;46
bitlis;TR;;46
kings lynn;GB;ENG;46
penco;CL;;46
bat khela;PK;;46
winchester;GB;ENG;46
kohtla jarve;EE;;46
at taj;LY;;46
everett;US;MA;46
binghamton;US;NY;46
rivoli;IT;21;46
paterno;IT;82;46
cypress;US;TX;46
zurich kreis 3;CH;ZH;46
dondaicha;IN;MH;46
balfour;ZA;;46
dehloran;IR;;46
damaturu;NG;;46
safonovo;RU;;46
gava;ES;CT;46
montesilvano marina;IT;;46
mahdia;TN;;46
vite;IN;MH;46
peddapuram;IN;AP;46
tindouf;DZ;;46
rasskazovo;RU;;46
elmhurst;US;IL;46
la lima;HN;;46
mazara del vallo;IT;82;46
neustadt am rubenberge;DE;NI;46
kot radha kishan;PK;;46
mongagua;BR;SP;46
kamen;DE;NW;46
vincennes;FR;IDF;46
mahmudabad;IN;UP;46
kolchugino;RU;;46
chivacoa;VE;;46
pakenham;AU;VIC;46
kahna nau;PK;;46
hikari;JP;;46
hells kitchen;US;NY;46
safwa;SA;;46
san benedetto del tronto;IT;;46
barrow in furness;GB;ENG;46
uozu;JP;;46
auburn gresham;US;IL;46
pakur;IN;JH;46
gbarnga;LR;;46
jalapa;GT;;46
irati;BR;PR;46
cherthala;IN;KL;46
mashtul as suq;EG;;46
al hamul;EG;;46
casalnuovo di napoli;IT;72;46
mustafabad;PK;;46
coyhaique;CL;;46
bugo;PH;;46
cologno monzese;IT;25;46
yeovil;GB;ENG;46
city of sammamish;US;WA;46
higashine;JP;;46
wajir;KE;;46
antelope;US;CA;46
nayudupet;IN;AP;46
bauta;CU;;46
keller;US;TX;46
hamada;JP;;46
martigues;FR;PAC;46
halol;IN;GJ;46
leonberg;DE;BW;46
registro;BR;SP;46
tiangua;BR;CE;46
singen;DE;BW;46
zwijndrecht;NL;;46
vahdat;TJ;;46
port macquarie;AU;NSW;46
kharar;IN;PB;46
volkhov;RU;;46
burhanuddin;BD;;46
chak thirty one eleven left;PK;;46
obukhovo;RU;;46
tamana;JP;;46
puttalam;LK;;46
cumra;TR;;46
bhadrachalam;IN;TS;46
sesto fiorentino;IT;52;46
coatepeque;GT;;46
kafranbel;SY;;46
chaidari;GR;;46
rampura;IN;PB;46
biloxi;US;MS;46
stade;DE;NI;46
kaliganj;BD;;46
komotini;GR;;46
waalwijk;NL;;46
acre;IL;;46
vercelli;IT;21;46
middleton;GB;ENG;46
eilat;IL;;46
langenhorn;DE;HH;46
apex;US;NC;46
argungu;NG;;46
pozzuoli;IT;72;46
havant;GB;ENG;46
sama;ES;AS;46
ain sukhna;EG;;46
west lafayette;US;IN;46
dohar;BD;;46
misterbianco;IT;82;46
numata;JP;;46
carshalton;GB;ENG;46
afif;SA;;46
mattanur;IN;KL;46
strumica;MK;;46
neyriz;IR;;46
yefremov;RU;;45
mumias;KE;;45
voi;KE;;45
santo domingo;CU;;45
shertallai;IN;KL;45
san giorgio a cremano;IT;72;45
sironj;IN;MP;45
lagarto;BR;;45
daund;IN;MH;45
marseille 03;FR;PAC;45
centar zupa;MK;;45
hennef;DE;NW;45
bunde;DE;NW;45
anzio;IT;62;45
titusville;US;FL;45
autlan de navarro;MX;;45
liberia;CR;;45
parlakimidi;IN;AP;45
pujali;IN;WB;45
solola;GT;;45
ashta;IN;MP;45
santiago de veraguas;PA;;45
altoona;US;PA;45
nandikotkur;IN;AP;45
dedougou;BF;;45
bourg en bresse;FR;ARA;45
youkaichi;JP;;45
newark;US;CA;45
kanevskaya;RU;;45
ain el turk;DZ;;45
khalilabad;IN;UP;45
soccavo;IT;72;45
nanao;JP;;45
chittaranjan;IN;WB;45
hashtpar;IR;;45
salcedo;DO;;45
meiderich;DE;NW;45
chiquinquira;CO;;45
obita;JP;;45
huizen;NL;;45
pathardih;IN;JH;45
vlissingen;NL;;45
itsa;EG;;45
spassk dalniy;RU;;45
wismar;DE;MV;45
saint louis park;US;MN;45
hinckley;GB;ENG;45
moreno;BR;PE;45
mariana;BR;MG;45
matay;EG;;45
enfield;US;CT;45
cameta;BR;PA;45
olimpia;BR;SP;45
urla;TR;;45
dungarpur;IN;RJ;45
shebekino;RU;;45
san isidro;AR;;45
ridderkerk;NL;;45
chernyakhovsk;RU;;45
mandla;IN;MP;45
beveren;BE;;45
antequera;ES;AN;45
midelt;MA;;45
boudouaou;DZ;;45
tolanaro;MG;;45
takikawa;JP;;45
timbauba;BR;PE;45
leiria;PT;;45
akcaabat;TR;;45
forbesganj;IN;BR;45
dublin;US;OH;45
nocera inferiore;IT;72;45
chiapa de corzo;MX;;45
iganga;UG;;45
soest;NL;;45
tung chung;HK;;45
hokuto;JP;;45
devinuwara;LK;;45
zuwarah;LY;;45
myawadi;MM;;45
pascani;RO;;45
tuckahoe;US;VA;45
koysinceq;IQ;;45
harpanahalli;IN;KA;45
sariaya;PH;;45
roermond;NL;;45
itanagar;IN;;45
potomac;US;MD;45
bobigny;FR;IDF;45
cleveland heights;US;OH;45
montlucon;FR;ARA;45
talagang;PK;;45
sykies;GR;;45
gumla;IN;JH;45
scandicci;IT;52;45
dededo village;GU;;45
tefe;BR;AM;45
ozar;IN;MH;45
afula;IL;;45
parang;PH;;45
zyryanovsk;KZ;;45
candi prambanan;ID;;45
mondlo;ZA;;45
sayreville;US;NJ;45
golpayegan;IR;;45
vallenar;CL;;45
kimje;KR;;45
aliaga;TR;;45
zurich kreis 9;CH;ZH;45
jablonec nad nisou;CZ;;45
orani;PH;;45
taunsa;PK;;45
cutler bay;US;FL;45
piripiri;BR;;45
pasaje;EC;;45
muntilan;ID;;45
angol;CL;;45
canlaon;PH;;45
skhirate;MA;;45
aubagne;FR;PAC;45
bhimunipatnam;IN;AP;45
hackensack;US;NJ;45
jamundi;CO;;45
drama;GR;;45
valenciennes;FR;HDF;45
wiener neustadt;AT;;45
itarare;BR;SP;45
aksu;KZ;;45
ishigaki;JP;;45
danli;HN;;45
vomero;IT;72;45
rumia;PL;;45
ibipora;BR;PR;45
strezhevoy;RU;;45
pine bluff;US;AR;45
orlandia;BR;SP;45
berastagi;ID;;45
kapadvanj;IN;GJ;45
herning;DK;;45
san buenaventura;MX;;45
tikapur;NP;;45
nettuno;IT;62;45
may pen;JM;;45
richard toll;SN;;45
chone;EC;;45
al aziziyah;IQ;;45
si sa ket;TH;;45
salisbury;GB;ENG;45
amberg;DE;BY;45
beaufort west;ZA;;45
kanye;BW;;45
bambanglipuro;ID;;45
west seneca;US;NY;45
pontefract;GB;ENG;45
suresnes;FR;IDF;45
alzira;ES;VC;45
linden;GY;;45
strongsville;US;OH;45
ponte de lima;PT;;45
avtovo;RU;;45
meudon;FR;IDF;45
erkelenz;DE;NW;45
gbawe;GH;;45
kesan;TR;;45
coachella;US;CA;45
kirtipur;NP;;45
pradera;CO;;45
penn hills;US;PA;45
homburg;DE;SL;45
marseille 05;FR;PAC;45
encino;US;CA;45
straubing;DE;BY;45
berriane;DZ;;45
kamen na obi;RU;;45
mae sot;TH;;45
west end;CA;BC;45
akhtubinsk;RU;;45
mawlaik;MM;;45
drachten;NL;;45
oued fodda;DZ;;45
nsawam;GH;;45
cabaiguan;CU;;45
halle neustadt;DE;ST;45
zdunska wola;PL;;45
frosinone;IT;62;45
zvolen;SK;;45
bentonville;US;AR;44
thoubal;IN;;44
fort pierce;US;FL;44
camocim;BR;CE;44
mahalapye;BW;;44
denia;ES;VC;44
veroia;GR;;44
bridgewater;US;NJ;44
koesan;KR;;44
beysehir;TR;;44
mairinque;BR;SP;44
morar;IN;MP;44
memari;IN;WB;44
chieti;IT;;44
sieradz;PL;;44
aliwal north;ZA;;44
regla;CU;;44
alcamo;IT;82;44
nellikkuppam;IN;TN;44
fayzabad;AF;;44
danville;US;CA;44
bayonne;FR;NAQ;44
angul;IN;OD;44
karmiel;IL;;44
kolobrzeg;PL;;44
istres;FR;PAC;44
bluefields;NI;;44
fria;GN;;44
cuscatancingo;SV;;44
kanonjicho;JP;;44
indaial;BR;SC;44
medak;IN;TS;44
zouila;TN;;44
hajiganj;BD;;44
kalpi;IN;UP;44
krasnoye selo;RU;;44
oakland park;US;FL;44
thionville;FR;GES;44
moron;VE;;44
thatta;PK;;44
hodal;IN;HR;44
rades;TN;;44
onoda;JP;;44
aracati;BR;CE;44
ketanggungan;ID;;44
roskilde;DK;;44
tsubame;JP;;44
birecik;TR;;44
attleboro;US;MA;44
ramnagar;IN;UP;44
moyobamba;PE;;44
villa constitucion;AR;;44
phumi veal sre;KH;;44
arsikere;IN;KA;44
mantes la jolie;FR;IDF;44
lagunillas;VE;;44
karacabey;TR;;44
winneba;GH;;44
compiegne;FR;HDF;44
nichinan;JP;;44
severn;US;MD;44
kasoa;GH;;44
blacksburg;US;VA;44
haltom city;US;TX;44
brighton park;US;IL;44
parnu;EE;;44
petrosani;RO;;44
nidadavole;IN;AP;44
tulkarm;PS;;44
lompoc;US;CA;44
bou arfa;DZ;;44
bruhl;DE;NW;44
krasnyy sulin;RU;;44
al badari;EG;;44
mazatenango;GT;;44
jhajjar;IN;HR;44
settimo torinese;IT;21;44
sarai alamgir;PK;;44
sereflikochisar;TR;;44
alesund;NO;;44
wesley chapel;US;FL;44
rejon placu swietego macieja;PL;;44
ust labinsk;RU;;44
myski;RU;;44
baranoa;CO;;44
usinsk;RU;;44
mieres;ES;AS;44
varangaon;IN;MH;44
urbandale;US;IA;44
souq larba al gharb;MA;;44
inhumas;BR;GO;44
thohoyandou;ZA;;44
monte carmelo;BR;MG;44
rembangan;ID;;44
binmaley;PH;;44
rtishchevo;RU;;44
piendamo;CO;;44
alapayevsk;RU;;44
dreta de l eixample;ES;CT;44
york;US;PA;44
nevers;FR;BFC;44
usta muhammad;PK;;44
kachkanar;RU;;44
goiana;BR;PE;44
north miami beach;US;FL;44
coatbridge;GB;SCT;44
el centro;US;CA;44
sayansk;RU;;44
povazska bystrica;SK;;44
fellbach;DE;BW;44
lashkar gah;AF;;44
rego park;US;NY;44
lehrte;DE;NI;44
hagere hiywet;ET;;44
cajazeiras;BR;;44
nordhausen;DE;TH;44
sutton in ashfield;GB;ENG;44
adrar;DZ;;44
nabire;ID;;44
cleveland;US;TN;44
san german;CU;;44
jammalamadugu;IN;AP;44
lahr;DE;BW;44
salinas;EC;;44
jasdan;IN;GJ;44
eisenach;DE;TH;44
nonsan;KR;;44
kendraparha;IN;OD;44
chartres;FR;CVL;44
el attaf;DZ;;44
grantham;GB;ENG;44
echo park;US;CA;44
jales;BR;SP;44
hoeryong;KP;;44
tutayev;RU;;44
north bethesda;US;MD;44
llefia;ES;CT;44
hagi;JP;;44
batouri;CM;;44
merthyr tydfil;GB;WLS;44
beaumont;US;CA;44
gobardanga;IN;WB;44
paso de los libres;AR;;44
lombard;US;IL;44
great sankey;GB;ENG;44
yellandu;IN;TS;44
bountiful;US;UT;44
kamra;PK;;44
merta;IN;RJ;44
mislata;ES;VC;44
gebog;ID;;44
guarabira;BR;;44
tres pontas;BR;MG;44
murzuq;LY;;44
polavaram;IN;AP;44
lambayeque;PE;;44
basoko;CD;;44
north lauderdale;US;FL;44
colmenar viejo;ES;MD;44
kanuru;IN;AP;44
jerada;MA;;44
ranchuelo;CU;;44
mexico;PH;;44
jilib;SO;;44
greenock;GB;SCT;44
pattani;TH;;44
mlada boleslav;CZ;;44
kosonsoy;UZ;;44
hoyerswerda;DE;SN;44
ashton under lyne;GB;ENG;44
freiberg;DE;SN;44
godda;IN;JH;44
kotputli;IN;RJ;44
bulancak;TR;;44
pashkovskiy;RU;;44
pandhurna;IN;MP;44
leigh;GB;ENG;44
burleson;US;TX;44
sertolovo;RU;;44
picsi;PE;;44
ocoee;US;FL;44
siguiri;GN;;44
gereshk;AF;;44
pirmasens;DE;RP;44
lulea;SE;;44
santa lucia;AR;;44
oro valley;US;AZ;44
bac ninh;VN;;44
farah;AF;;44
goslar;DE;NI;44
chatham;CA;ON;44
filderstadt;DE;BW;44
hajjah;YE;;44
leatherhead;GB;ENG;44
sagae;JP;;44
xinguara;BR;PA;44
letchworth garden city;GB;ENG;44
samal;PH;;44
phatthalung;TH;;44
torre annunziata;IT;72;44
pinamalayan;PH;;44
hyvinge;FI;;44
purisima de bustos;MX;;44
villa angela;AR;;44
ashburn;US;VA;44
fundong;CM;;44
suhl;DE;TH;44
pinto;ES;MD;44
kabale;UG;;44
ramnagar;IN;BR;43
dig;IN;RJ;43
gonabad;IR;;43
augusta;US;GA;43
imbituba;BR;SC;43
ararangua;BR;SC;43
hihya;EG;;43
barajas de madrid;ES;MD;43
boadilla del monte;ES;MD;43
villa de mayo;AR;;43
bozeman;US;MT;43
malgobek;RU;;43
mogoditshane;BW;;43
otwock;PL;;43
kandhla;IN;UP;43
volksrust;ZA;;43
kainan;JP;;43
newark on trent;GB;ENG;43
marseille 06;FR;PAC;43
sierra vista;US;AZ;43
le cannet;FR;PAC;43
vikarabad;IN;TS;43
freeport;US;NY;43
figueres;ES;CT;43
weinheim;DE;BW;43
rodgau;DE;HE;43
medgidia;RO;;43
alabel;PH;;43
morshansk;RU;;43
sovetsk;RU;;43
pittsfield;US;MA;43
dimitrovgrad;BG;;43
general pacheco;AR;;43
varkala;IN;KL;43
hilo;US;HI;43
worksop;GB;ENG;43
tizayuca;MX;;43
lugoj;RO;;43
saint thomas mount;IN;TN;43
sainthia;IN;WB;43
tumsar;IN;MH;43
bad kreuznach;DE;RP;43
west babylon;US;NY;43
qalqilyah;PS;;43
dekalb;US;IL;43
kelibia;TN;;43
munsan;KR;;43
adeje;ES;CN;43
moroleon;MX;;43
busia;UG;;43
lamphun;TH;;43
milas;TR;;43
hod hasharon;IL;;43
san bruno;US;CA;43
ryuo;JP;;43
mitsuke;JP;;43
sonqor;IR;;43
jefferson city;US;MO;43
altamonte springs;US;FL;43
nishifukuma;JP;;43
siguatepeque;HN;;43
ambatondrazaka;MG;;43
peranampattu;IN;TN;43
mariinsk;RU;;43
krasnoufimsk;RU;;43
lagoa da prata;BR;MG;43
kamaishi;JP;;43
bell gardens;US;CA;43
dzhetygara;KZ;;43
macenta;GN;;43
warin chamrap;TH;;43
bakau;GM;;43
heerenveen;NL;;43
lubao;CD;;43
gijang;KR;;43
jerez de garcia salinas;MX;;43
agnibilekrou;CI;;43
dendermonde;BE;;43
kencong;ID;;43
barhiya;IN;BR;43
monheim am rhein;DE;NW;43
biella;IT;21;43
marechal candido rondon;BR;PR;43
jesus maria;MX;;43
kronstadt;RU;;43
pelabuhanratu;ID;;43
gifhorn;DE;NI;43
kalimpong;IN;WB;43
timmins;CA;ON;43
sandikli;TR;;43
ramachandrapuram;IN;AP;43
ubari;LY;;43
yendi;GH;;43
franceville;GA;;43
repalle;IN;AP;43
morgan hill;US;CA;43
palenque;MX;;43
bothell;US;WA;43
izucar de matamoros;MX;;43
fond du lac;US;WI;43
olbia;IT;88;43
kati;ML;;43
sant feliu de llobregat;ES;CT;43
al qanayat;EG;;43
al musayyib;IQ;;43
zavolzhye;RU;;43
novodvinsk;RU;;43
sicklerville;US;NJ;43
sayreville junction;US;NJ;43
selu;IN;MH;43
moroni;KM;;43
farmington;US;NM;43
salem;US;MA;43
siena;IT;52;43
bhinmal;IN;RJ;43
arlington;US;MA;43
secondigliano;IT;72;43
wattrelos;FR;HDF;43
bury st edmunds;GB;ENG;43
la jolla;US;CA;43
misawa;JP;;43
passi;PH;;43
panji;ID;;43
bangarapet;IN;KA;43
recodo;PH;;43
chateauguay;CA;QC;43
bruchsal;DE;BW;43
sivaganga;IN;TN;43
astaneh ye ashrafiyeh;IR;;43
altadena;US;CA;43
su ngai kolok;TH;;43
sharypovo;RU;;43
fairfield;US;OH;43
caluire et cuire;FR;ARA;43
seregno;IT;25;43
ashburn;US;IL;43
katabu;ID;;43
kirkby;GB;ENG;43
gumel;NG;;43
wallsend;GB;ENG;43
rancho palos verdes;US;CA;43
yautepec;MX;;43
san antonio de los banos;CU;;43
rottenburg;DE;BW;43
caninde;BR;CE;43
sao joaquim da barra;BR;SP;43
gap;FR;PAC;43
quwaysina;EG;;43
nakano;JP;;43
wakema;MM;;43
quinte west;CA;ON;43
tirupparangunram;IN;TN;43
west vancouver;CA;BC;43
shoranur;IN;KL;43
north highlands;US;CA;43
las choapas;MX;;43
redruth;GB;ENG;43
fontem;CM;;43
moline;US;IL;43
fort portal;UG;;43
basauri;ES;PV;43
sandefjord;NO;;43
bhatpara abhaynagar;BD;;43
ventspils;LV;;43
el affroun;DZ;;43
koryazhma;RU;;43
bikramganj;IN;BR;43
cacocum;CU;;43
concord;US;NH;43
mizunami;JP;;43
kurobe shi;JP;;43
alt hohenschonhausen;DE;BE;43
east concord;US;NH;43
tha yang;TH;;43
komatsushimacho;JP;;43
mbanga;CM;;43
talence;FR;NAQ;43
novozybkov;RU;;43
freising;DE;BY;43
staaken;DE;BE;43
tamamura;JP;;43
rockwall;US;TX;43
compostela;PH;;43
sojat;IN;RJ;43
kasungu;MW;;43
soran;KZ;;43
wesselsbron;ZA;;43
weiden;DE;BY;43
kelo;TD;;43
ain el hadjel;DZ;;43
plainfield;US;IL;43
famagusta;CY;;43
khurda;IN;OD;43
jaspur;IN;UK;43
empalme;MX;;43
than;IN;GJ;43
kaufbeuren;DE;BY;43
lomonosov;RU;;43
welling;GB;ENG;43
tomiya;JP;;43
abashiri;JP;;42
iwai;JP;;42
partizansk;RU;;42
tikrit;IQ;;42
irbin;SY;;42
cintalapa de figueroa;MX;;42
lidingo;SE;;42
naju;KR;;42
burlington;US;VT;42
oberursel;DE;HE;42
videira;BR;SC;42
jintur;IN;MH;42
nettetal;DE;NW;42
iwanuma;JP;;42
ales;FR;OCC;42
khekra;IN;UP;42
rohnert park;US;CA;42
charlottetown;CA;PE;42
balapur;IN;MH;42
christchurch;GB;ENG;42
baturaden;ID;;42
dinhata;IN;WB;42
gambela;ET;;42
kotabumi;ID;;42
mercedes;UY;;42
as suwayrah;IQ;;42
limoeiro;BR;PE;42
amagi;JP;;42
urbana;US;IL;42
naini tal;IN;UK;42
gennevilliers;FR;IDF;42
nadi;FJ;;42
bucha;UA;;42
mansa;ZM;;42
andover;GB;ENG;42
kyathampalle;IN;TS;42
southglenn;US;CO;42
juventino rosas;MX;;42
myanaung;MM;;42
chilecito;AR;;42
lucena;ES;AN;42
voznesensk;UA;;42
rimouski;CA;QC;42
baardheere;SO;;42
konakovo;RU;;42
sikandra rao;IN;UP;42
lalmohan;BD;;42
yaguajay;CU;;42
santa elena;EC;;42
lovech;BG;;42
gravina in puglia;IT;75;42
midland;US;MI;42
prescott valley;US;AZ;42
bilajari;AZ;;42
talghar;KZ;;42
palmaner;IN;AP;42
kenscoff;HT;;42
mentekab;MY;;42
esperanza;DO;;42
kapshagay;KZ;;42
l antiga esquerra de l eixample;ES;CT;42
state college;US;PA;42
jajpur;IN;OD;42
alatyr;RU;;42
salgueiro;BR;PE;42
santyoku;KR;;42
bustos;PH;;42
kearny;US;NJ;42
thun;CH;BE;42
canning;IN;WB;42
khairabad;IN;UP;42
rosa zarate;EC;;42
izberbash;RU;;42
budapest vi kerulet;HU;;42
kaarst;DE;NW;42
fengxiang;CN;;42
el dorado hills;US;CA;42
sidi bouzid;TN;;42
penedo;BR;;42
castro;BR;PR;42
balad;IQ;;42
santo domingo tehuantepec;MX;;42
danville;US;VA;42
wunstorf;DE;NI;42
umarkot;PK;;42
saint eustache;CA;QC;42
kannad;IN;MH;42
smara;MA;;42
athni;IN;KA;42
zainsk;RU;;42
nove zamky;SK;;42
mampong;GH;;42
belleville;US;IL;42
linden;US;NJ;42
moorhead;US;MN;42
gutao;CN;;42
iten;KE;;42
arkalyk;KZ;;42
varash;UA;;42
chepen;PE;;42
brumado;BR;BA;42
biaora;IN;MP;42
woodside;US;NY;42
eberswalde;DE;BB;42
bautzen;DE;SN;42
hennaya;DZ;;42
jhingergacha;BD;;42
borlange;SE;;42
stretford;GB;ENG;42
brea;US;CA;42
lemgo;DE;NW;42
kitob;UZ;;42
kikinda;RS;;42
madinat sittah uktubar;EG;;42
rio negrinho;BR;SC;42
lindi;TZ;;42
artigas;UY;;42
ban phaeo;TH;;42
coburg;DE;BY;42
riverton;US;UT;42
metlaoui;TN;;42
prescott;US;AZ;42
chioggia;IT;34;42
pesqueira;BR;PE;42
tres cantos;ES;MD;42
monte alto;BR;SP;42
katol;IN;MH;42
besni;TR;;42
ocosingo;MX;;42
mount laurel;US;NJ;42
arvi;IN;MH;42
yurimaguas;PE;;42
santa rosa;EC;;42
lincoln;AR;;42
varazdin;HR;;42
the colony;US;TX;42
lesozavodsk;RU;;42
bietigheim bissingen;DE;BW;42
baghpat;IN;UP;42
manassas;US;VA;42
brentwood;US;TN;42
rabigh;SA;;42
bar bigha;IN;BR;42
toretsk;UA;;42
ascoli piceno;IT;;42
limbdi;IN;GJ;42
pozarevac;RS;;42
dzhankoy;UA;;42
alimos;GR;;42
asahi;JP;;42
diwek;ID;;42
faenza;IT;45;42
bilara;IN;RJ;42
dover;GB;ENG;42
sundargarh;IN;OD;42
westfield;US;MA;42
palmares;BR;PE;42
taketoyo;JP;;42
hatfield;GB;ENG;42
silkeborg;DK;;42
korenovsk;RU;;42
manvi;IN;KA;42
fatwa;IN;BR;42
irbit;RU;;42
uryupinsk;RU;;42
hisai motomachi;JP;;42
cotui;DO;;42
saint priest;FR;ARA;42
tazoult lambese;DZ;;42
san joaquin;VE;;42
sorel tracy;CA;QC;42
rosny sous bois;FR;IDF;42
kyshtym;RU;;42
mamou;GN;;42
gay;RU;;42
basirpur;PK;;42
sevilla;CO;;42
landau in der pfalz;DE;RP;42
shakhtinsk;KZ;;42
ceres;ZA;;42
jambusar;IN;GJ;42
santos dumont;BR;MG;42
huancavelica;PE;;42
hutchinson;US;KS;42
leominster;US;MA;42
devakottai;IN;TN;42
bang bua thong;TH;;42
catonsville;US;MD;42
pacajus;BR;CE;42
wakkanai;JP;;42
digras;IN;MH;42
campina;RO;;42
altrincham;GB;ENG;42
hicksville;US;NY;42
bartlett;US;IL;42
manicaragua;CU;;42
quibor;VE;;42
amancio;CU;;42
warora;IN;MH;42
chiquimula;GT;;42
auxerre;FR;BFC;42
heinsberg;DE;NW;42
san vicente;SV;;42
medemblik;NL;;42
pyt yakh;RU;;42
jaguaquara;BR;BA;41
amparo;BR;SP;41
buffalo grove;US;IL;41
homnabad;IN;KA;41
guye;CN;;41
zaraza;VE;;41
urus martan;RU;;41
woonsocket;US;RI;41
lushnje;AL;;41
grande prairie;CA;AB;41
comalcalco;MX;;41
susangerd;IR;;41
shahin dezh;IR;;41
west hills;US;CA;41
yuta;PS;;41
gadarwara;IN;MP;41
lusambo;CD;;41
shirone;JP;;41
salon de provence;FR;PAC;41
lyudinovo;RU;;41
tortuguitas;AR;;41
paombong;PH;;41
bugojno;BA;;41
myrhorod;UA;;41
pugachev;RU;;41
edmonds;US;WA;41
geidam;NG;;41
naze;JP;;41
faro;PT;;41
coity;GB;WLS;41
newburn;GB;ENG;41
kijang;ID;;41
boston;GB;ENG;41
holloway;GB;ENG;41
lytham st annes;GB;ENG;41
chidawa;IN;RJ;41
marana;US;AZ;41
sants;ES;CT;41
dogbo;BJ;;41
mazeikiai;LT;;41
welisara;LK;;41
zelenokumsk;RU;;41
garca;BR;SP;41
abu al matamir;EG;;41
shelton;US;CT;41
miercurea ciuc;RO;;41
masantol;PH;;41
bridgwater;GB;ENG;41
seevetal;DE;NI;41
draa el mizan;DZ;;41
la trinidad;PH;;41
stenjevec;HR;;41
cedar falls;US;IA;41
chatsworth;US;CA;41
champa;IN;CG;41
axum;ET;;41
naugachhia;IN;BR;41
lankwitz;DE;BE;41
konongo;GH;;41
hoskote;IN;KA;41
daudnagar;IN;BR;41
angat;PH;;41
mananara;MG;;41
civitanova marche;IT;;41
gage park;US;IL;41
kasba tadla;MA;;41
urmston;GB;ENG;41
sihora;IN;MP;41
rahimah;SA;;41
beverly;US;MA;41
naja hammadi;EG;;41
jaggayyapeta;IN;AP;41
zyrardow;PL;;41
uniao dos palmares;BR;;41
la orotava;ES;CN;41
koraput;IN;OD;41
dhupgari;IN;WB;41
konigswinter;DE;NW;41
university;US;FL;41
piraquara;BR;PR;41
indang;PH;;41
coppell;US;TX;41
timizart;DZ;;41
la carlota;PH;;41
villarrica;PY;;41
tecuci;RO;;41
sehwan;PK;;41
findlay;US;OH;41
plasencia;ES;EX;41
mitsukaido;JP;;41
sebdou;DZ;;41
dzerzhinskiy;RU;;41
sao lourenco;BR;MG;41
wokingham;GB;ENG;41
oswiecim;PL;;41
saint germain en laye;FR;IDF;41
shinjo;JP;;41
mirzapur;BD;;41
mehekar;IN;MH;41
tokamachi;JP;;41
memmingen;DE;BY;41
sesimbra;PT;;41
volklingen;DE;SL;41
mityana;UG;;41
modica;IT;82;41
ermelo;ZA;;41
campbell;US;CA;41
capannori;IT;52;41
malita;PH;;41
cao bang;VN;;41
hilsa;IN;BR;41
jiguani;CU;;41
aprilia;IT;62;41
tebesbest;DZ;;41
alcantarilla;ES;MC;41
gijduvon shahri;UZ;;41
nong khae;TH;;41
al qusayr;SY;;41
lake ridge;US;VA;41
bharthana;IN;UP;41
burke;US;VA;41
mankato;US;MN;41
umm el fahm;IL;;41
porto feliz;BR;SP;41
birsk;RU;;41
annandale;US;VA;41
bastia;FR;;41
gitega;BI;;41
nof hagalil;IL;;41
gjorce petro;MK;;41
salinopolis;BR;PA;41
covington;US;KY;41
new city;US;IL;41
morris heights;US;NY;41
san fernando de henares;ES;MD;41
peachtree corners;US;GA;41
raisen;IN;MP;41
south valley;US;NM;41
ormond beach;US;FL;41
pocito;AR;;41
swadlincote;GB;ENG;41
jalarpet;IN;TN;41
trowbridge;GB;ENG;41
carrollwood village;US;FL;41
salwa;KW;;41
otofuke;JP;;41
huntsville;US;TX;41
ciudad constitucion;MX;;41
frutal;BR;MG;41
beringen;BE;;41
marseille 01;FR;PAC;41
swinoujscie;PL;;41
gerona;PH;;41
poble sec;ES;CT;41
lugulu;KE;;41
sao miguel dos campos;BR;;41
prescot;GB;ENG;41
venice;US;CA;41
frolovo;RU;;41
borken;DE;NW;41
sakhipur;BD;;41
naushahra virkan;PK;;41
sirinhaem;BR;PE;41
yeonil;KR;;41
tumba;SE;;41
mozdok;RU;;41
turaif;SA;;41
pagbilao;PH;;41
burla;IN;OD;41
sumter;US;SC;41
chapadinha;BR;;41
rudow;DE;BE;41
banyo;CM;;41
santander de quilichao;CO;;41
el bagre;CO;;41
sinjai;ID;;41
hrazdan;AM;;41
oranienburg;DE;BB;41
irpin;UA;;41
hondomachi hondo;JP;;41
quincy;US;IL;41
wilkes barre;US;PA;41
edremit;TR;;41
le port;RE;;41
lodi;IT;25;41
kannabecho yahiro;JP;;41
gonen;TR;;41
lincoln square;US;IL;41
panuco;MX;;41
souma;DZ;;41
la puente;US;CA;41
komono;JP;;41
carcar;PH;;41
sete;FR;OCC;41
kansanshi;ZM;;41
tiel;NL;;41
mairena del aljarafe;ES;AN;41
nioki;CD;;41
yelizovo;RU;;41
bom jesus da lapa;BR;BA;41
atami;JP;;41
holyoke;US;MA;41
boleslawiec;PL;;41
pirot;RS;;41
khawr fakkan;AE;;41
dahegam;IN;GJ;41
sherman;US;TX;41
podilsk;UA;;41
garhwa;IN;JH;41
naestved;DK;;41
anglet;FR;NAQ;41
sighetu marmatiei;RO;;41
puteaux;FR;IDF;41
son tay;VN;;41
goose creek;US;SC;41
venancio aires;BR;RS;41
acacias;CO;;41
fort abbas;PK;;41
azazga;DZ;;41
carrizal;VE;;41
rio blanco;MX;;41
dayr mawas;EG;;41
lorica;CO;;41
guimaraes;PT;;41
silainiai;LT;;41
chakradharpur;IN;JH;41
pinneberg;DE;SH;41
maplewood;US;MN;41
bayugan;PH;;41
teknaf;BD;;41
streamwood;US;IL;41
ojiya;JP;;41
manacor;ES;IB;41
fitchburg;US;MA;41
corbeil essonnes;FR;IDF;41
ambah;IN;MP;41
gaurnadi;BD;;41
harderwijk;NL;;41
cascina;IT;52;41
hilton head island;US;SC;41
yabrud;SY;;41
takahama;JP;;41
saurimo;AO;;40
kalia;BD;;40
havelian;PK;;40
mukdahan;TH;;40
bexhill on sea;GB;ENG;40
la quinta;US;CA;40
north atlanta;US;GA;40
soavinandriana;MG;;40
apsheronsk;RU;;40
kallakkurichchi;IN;TN;40
crystal lake;US;IL;40
rantepao;ID;;40
ghatampur;IN;UP;40
hagerstown;US;MD;40
san gabriel;US;CA;40
hayang;KR;;40
akividu;IN;AP;40
apia;WS;;40
woodstock;CA;ON;40
artur nogueira;BR;SP;40
ecija;ES;AN;40
tororo;UG;;40
reuleuet;ID;;40
estancia velha;BR;RS;40
ad dilinjat;EG;;40
yanagawa;JP;;40
pyu;MM;;40
alta gracia;AR;;40
yei;SS;;40
yambio;SS;;40
kovvur;IN;AP;40
hickory;US;NC;40
dreieich;DE;HE;40
beverly cove;US;MA;40
uzgen;KG;;40
michalovce;SK;;40
winter garden;US;FL;40
carol stream;US;IL;40
nowa sol;PL;;40
desio;IT;25;40
pirna;DE;SN;40
kayan;MM;;40
haugesund;NO;;40
aurich;DE;NI;40
homa bay;KE;;40
tarawa;KI;;40
mirny;RU;;40
bom despacho;BR;MG;40
monte mor;BR;SP;40
bilecik;TR;;40
solan;IN;HP;40
pereslavl zalesskiy;RU;;40
dien bien phu;VN;;40
kiffa;MR;;40
hung yen;VN;;40
mamatid;PH;;40
wanganui;NZ;;40
arawa;PG;;40
rouached;DZ;;40
barmbek nord;DE;HH;40
warren;US;OH;40
sahab;JO;;40
marcianise;IT;72;40
glen waverley;AU;VIC;40
mangochi;MW;;40
murtajapur;IN;MH;40
camargo;MX;;40
ahmadpur;IN;MH;40
gursahaiganj;IN;UP;40
nurtingen;DE;BW;40
kirchheim unter teck;DE;BW;40
bozoum;CF;;40
tosno;RU;;40
marlboro;US;NJ;40
puerto real;ES;AN;40
juwana;ID;;40
daoukro;CI;;40
ban na;TH;;40
ravar;IR;;40
qaen;IR;;40
vwawa;TZ;;40
werribee;AU;VIC;40
cifuentes;CU;;40
sopot;PL;;40
heliopolis;DZ;;40
jaroslaw;PL;;40
periyakulam;IN;TN;40
mapuca;IN;GA;40
balzar;EC;;40
luga;RU;;40
inongo;CD;;40
taki;IN;WB;40
diamond harbour;IN;WB;40
mastaga;AZ;;40
nyaungdon;MM;;40
saundatti;IN;KA;40
kashira;RU;;40
khairpur;PK;;40
mafra;BR;SC;40
teaneck;US;NJ;40
nibong tebal;MY;;40
penjamo;MX;;40
calexico;US;CA;40
altagracia de orituco;VE;;40
swidnik;PL;;40
blanes;ES;CT;40
korkino;RU;;40
sidi bennour;MA;;40
vaijapur;IN;MH;40
laatzen;DE;NI;40
villa altagracia;DO;;40
florence;US;AL;40
raub;MY;;40
san pedro sacatepequez;GT;;40
tubarjal;SA;;40
ghatsila;IN;JH;40
macaiba;BR;;40
huejutla de reyes;MX;;40
tatsunocho tominaga;JP;;40
az zarqa;EG;;40
charlottenlund;DK;;40
ballerup;DK;;40
bloxwich;GB;ENG;40
salama;GT;;40
pekan bahapal;ID;;40
hasimara;IN;WB;40
sathupalli;IN;TS;40
nowshahr;IR;;40
nicastro;IT;;40
balykchy;KG;;40
lisakovsk;KZ;;40
imzouren;MA;;40
yagry;RU;;40
langepas;RU;;40
geita;TZ;;40
kirovsk;UA;;40
st johns;US;FL;40
guiria;VE;;40
ha tien;VN;;40
istok;XK;;40
ewell;GB;ENG;40
granadilla de abona;ES;CN;40
djemmal;TN;;40
puranpur;IN;UP;40
haflong;IN;;40
shakopee;US;MN;40
chrzanow;PL;;40
san andres cholula;MX;;40
rameswaram;IN;TN;40
kolomyagi;RU;;40
segovia;CO;;40
catu;BR;BA;40
bansi;IN;UP;40
chetouane;DZ;;40
kampong pangkal kalong;MY;;40
billerica;US;MA;40
thiruthani;IN;TN;40
kameyama;JP;;40
norwich;US;CT;40
mandideep;IN;MP;40
mahanoro;MG;;40
uray;RU;;40
bilaspur;IN;UP;40
dubbo;AU;NSW;40
thakurdwara;IN;UP;40
garges les gonesse;FR;IDF;40
vic;ES;CT;40
sungho 1 tong;KP;;40
roanne;FR;ARA;40
rajapolah;ID;;40
amherst;US;MA;40
huckelhoven;DE;NW;40
serrana;BR;SP;40
duncanville;US;TX;40
new berlin;US;WI;40
marlborough;US;MA;40
oakley;US;CA;40
xicotepec de juarez;MX;;40
corozal;CO;;40
ain el melh;DZ;;40
ksar hellal;TN;;40
tiberias;IL;;40
chu;KZ;;40
dinga;PK;;40
umi;JP;;40
farrukhnagar;IN;TS;40
lancaster;US;OH;40
polichni;GR;;40
kristianstad;SE;;40
fabijoniskes;LT;;40
huaquillas;EC;;40
ladhewala waraich;PK;;40
north shields;GB;ENG;40
kobayashi;JP;;40
taal;PH;;40
el hadjira;DZ;;40
bhavani;IN;TN;40
knurow;PL;;40
dachau;DE;BY;40
martil;MA;;40
daman;IN;;40
rozzano;IT;25;40
halberstadt;DE;ST;40
mibu;JP;;40
svetlograd;RU;;40
campobasso;IT;;40
avondale;US;IL;40
romeoville;US;IL;40
culver city;US;CA;40
silistra;BG;;40
laguna;BR;SC;40
paraiso;CR;;40
montclair;US;NJ;40
jaen;PH;;40
vasylkiv;UA;;40
savigny sur orge;FR;IDF;40
schorndorf;DE;BW;40
morohongo;JP;;40
dhone;IN;AP;40
sanok;PL;;40
maarssen;NL;;40
meridian;US;MS;40
puyallup;US;WA;40
camiling;PH;;40
turnhout;BE;;40
nandura buzurg;IN;MH;40
salgotarjan;HU;;40
hinigaran;PH;;40
hoima;UG;;40
bang lamung;TH;;40
mangalia;RO;;40
zacatecoluca;SV;;40
afsin;TR;;40
uman;MX;;40
bera;BD;;40
lumut;MY;;40
cimin;TR;;40
senekal;ZA;;40
neumarkt in der oberpfalz;DE;BY;40
murshidabad;IN;WB;40
woburn;US;MA;40
mettmann;DE;NW;40
sumoto;JP;;40
vyatskiye polyany;RU;;40
soria;ES;CL;40
lohne;DE;NW;40
bremerton;US;WA;40
livry gargan;FR;IDF;40
epinal;FR;GES;40
nadapuram;IN;KL;40
karasu mahallesi;TR;;40
tual;ID;;40
kamp lintfort;DE;NW;39
britz;DE;BE;39
hallandale beach;US;FL;39
dilbeek;BE;;39
shiroishi;JP;;39
abadan;TM;;39
tavda;RU;;39
clovis;US;NM;39
hamanoichi;JP;;39
annapolis;US;MD;39
weslaco;US;TX;39
russas;BR;CE;39
cape girardeau;US;MO;39
itabirito;BR;MG;39
banaybanay;PH;;39
agdam;AZ;;39
bullhead city;US;AZ;39
brak;LY;;39
parasia;IN;MP;39
bensheim;DE;HE;39
asamankese;GH;;39
yuzhnoukrainsk;UA;;39
nathdwara;IN;RJ;39
mehendiganj;BD;;39
ermesinde;PT;;39
yesan;KR;;39
wiradesa;ID;;39
chojnice;PL;;39
north fort myers;US;FL;39
qiryat mozqin;IL;;39
chelsea;US;MA;39
san pascual;PH;;39
grove city;US;OH;39
bor;RS;;39
antigua guatemala;GT;;39
changyon;KP;;39
lloret de mar;ES;CT;39
san martin;SV;;39
guaimaro;CU;;39
saint ouen;FR;IDF;39
rovigo;IT;34;39
chhagalnaiya;BD;;39
kuala kangsar;MY;;39
roi et;TH;;39
shahabad;IN;HR;39
sampsonievskiy;RU;;39
bodrum;TR;;39
jisr ash shughur;SY;;39
cegled;HU;;39
pantubig;PH;;39
castle hill;AU;NSW;39
el abiodh sidi cheikh;DZ;;39
oroquieta;PH;;39
tengrela;CI;;39
qiryat yam;IL;;39
wichian buri;TH;;39
mehdia daira de meghila;DZ;;39
soanierana ivongo;MG;;39
miranda de ebro;ES;CL;39
essex;US;MD;39
mantova;IT;25;39
atlantic city;US;NJ;39
pacifica;US;CA;39
miyoshi;JP;;39
reze;FR;PDL;39
giddarbaha;IN;PB;39
vyazniki;RU;;39
germantown;US;TN;39
uto;JP;;39
kaya;BF;;39
le lamentin;MQ;;39
akalkot;IN;MH;39
okawa;JP;;39
chhatak;BD;;39
rosh ha ayin;IL;;39
aroor;IN;KL;39
chinnamanur;IN;TN;39
hasaki;JP;;39
los reyes de salgado;MX;;39
tacarigua;VE;;39
sana;PE;;39
yuzhnouralsk;RU;;39
pedreira;BR;SP;39
northglenn;US;CO;39
spisska nova ves;SK;;39
far rockaway;US;NY;39
ocozocoautla de espinosa;MX;;39
yokote;JP;;39
escalante;PH;;39
tanjay;PH;;39
palmas;BR;PR;39
khalabat;PK;;39
yalvac;TR;;39
caibarien;CU;;39
ghosi;IN;UP;39
muravlenko;RU;;39
siegburg;DE;NW;39
nguruka;TZ;;39
guiglo;CI;;39
gallus;DE;HE;39
amudalavalasa;IN;AP;39
paraguacu paulista;BR;SP;39
kensington;US;NY;39
mawlamyinegyunn;MM;;39
coram;US;NY;39
andujar;ES;AN;39
pehowa;IN;HR;39
glenrothes;GB;SCT;39
wausau;US;WI;39
sremska mitrovica;RS;;39
nurpur;IN;UP;39
vichuga;RU;;39
rieti;IT;62;39
baniyas;SY;;39
astara;IR;;39
aland;IN;KA;39
montigny le bretonneux;FR;IDF;39
boucherville;CA;QC;39
scampia;IT;72;39
tulsipur;NP;;39
venray;NL;;39
talata mafara;NG;;39
narayanpet;IN;TS;39
freital;DE;SN;39
al manqaf;KW;;39
izobilnyy;RU;;39
hurst;US;TX;39
toumodi;CI;;39
fano;IT;;39
xam nua;LA;;39
minakuchicho matoba;JP;;39
esperanza;MX;;39
brcko;BA;;39
tambopata;PE;;39
noisy le sec;FR;IDF;39
melun;FR;IDF;39
mineiros;BR;GO;39
paravur tekkumbhagam;IN;KL;39
skelmersdale;GB;ENG;39
ettlingen;DE;BW;39
banka;IN;BR;39
letpandan;MM;;39
santo antonio dos olivais;PT;;39
pomigliano d arco;IT;72;39
igualada;ES;CT;39
tonsberg;NO;;39
bagneux;FR;IDF;39
majenang;ID;;39
pinheiro;BR;;39
ilopango;SV;;39
boundiali;CI;;39
stanton;US;CA;39
aksay;RU;;39
canoinhas;BR;SC;39
new badah;PK;;39
tshela;CD;;39
ceska lipa;CZ;;39
ozu;JP;;39
balcarce;AR;;39
ramhormoz;IR;;39
mikolow;PL;;39
omagari;JP;;39
lancaster;US;TX;39
friendswood;US;TX;39
kavadarci;MK;;39
trebic;CZ;;39
zary;PL;;39
bukama;CD;;39
buaran;ID;;39
beypazari;TR;;39
massy;FR;IDF;39
errenteria;ES;PV;39
ipiau;BR;BA;39
voerde;DE;NW;39
hoogeveen;NL;;39
aweil;SS;;39
gummi;NG;;39
presidente epitacio;BR;SP;39
cabreuva;BR;SP;39
simdega;IN;JH;39
fleet;GB;ENG;39
nizhneudinsk;RU;;39
haguenau;FR;GES;39
yorii;JP;;39
el idrissia;DZ;;39
kondapalle;IN;AP;39
leningradskaya;RU;;39
gainesville;US;GA;39
montrouge;FR;IDF;39
warendorf;DE;NW;39
the acreage;US;FL;39
nalchiti;BD;;39
wichit;TH;;39
ness ziona;IL;;39
sankt ingbert;DE;SL;39
montclair;US;CA;39
cumanayagua;CU;;39
abingdon;GB;ENG;39
imperia;IT;42;39
barendrecht;NL;;39
rincon de la victoria;ES;AN;39
salaberry de valleyfield;CA;QC;39
tonbridge;GB;ENG;39
javanrud;IR;;39
malbork;PL;;39
tsubata;JP;;39
klebang besar;MY;;39
papaya;PH;;39
sangaria;IN;RJ;39
retiro;AR;;39
kailua;US;HI;39
marcq en baroeul;FR;HDF;39
ramsgate;GB;ENG;39
jha jha;IN;BR;39
rock island;US;IL;39
thaba nchu;ZA;;39
kuroishi;JP;;39
jalesar;IN;UP;39
sirohi;IN;RJ;39
krian;ID;;39
melchor ocampo;MX;;39
bougaa;DZ;;39
vitrolles;FR;PAC;39
ilkeston;GB;ENG;39
binalbagan;PH;;39
whitney;US;NV;39
bhalki;IN;KA;39
draguignan;FR;PAC;39
gogrial;SS;;39
araripina;BR;PE;39
altenburg;DE;TH;39
cove;BJ;;39
schwabach;DE;BY;39
oviedo;US;FL;39
palia kalan;IN;UP;39
phrae;TH;;39
millerovo;RU;;39
ramnicu sarat;RO;;39
sant antoni;ES;CT;39
carpentersville;US;IL;39
tucuma;BR;PA;39
westend;DE;BE;39
szczecinek;PL;;38
lake oswego;US;OR;38
tallbisah;SY;;38
tank;PK;;38
portimao;PT;;38
lagoa santa;BR;MG;38
ozd;HU;;38
buckow;DE;BE;38
ingeniero pablo nogues;AR;;38
alderetes;AR;;38
zacatelco;MX;;38
ruyigi;BI;;38
muskogee;US;OK;38
talcher;IN;OD;38
chaklasi;IN;GJ;38
burjassot;ES;VC;38
kandalaksha;RU;;38
wonopringgo;ID;;38
vilafranca del penedes;ES;CT;38
dalnegorsk;RU;;38
hobbs;US;NM;38
trinec;CZ;;38
orange;AU;NSW;38
kalmar;SE;;38
muskegon;US;MI;38
upper hutt;NZ;;38
waliso;ET;;38
el cerrito;CO;;38
lawas;MY;;38
westerville;US;OH;38
sablayan;PH;;38
vredenburg;ZA;;38
furmanov;RU;;38
kunnamangalam;IN;KL;38
naivasha;KE;;38
el camp de l arpa del clot;ES;CT;38
chiaia;IT;72;38
kot mumin;PK;;38
rajgir;IN;BR;38
little elm;US;TX;38
rezekne;LV;;38
nijkerk;NL;;38
kumhari;IN;CG;38
saarlouis;DE;SL;38
hanover park;US;IL;38
steyr;AT;;38
maintal;DE;HE;38
oqtosh;UZ;;38
sinjar;IQ;;38
channelview;US;TX;38
panama city;US;FL;38
razgrad;BG;;38
pathanamthitta;IN;KL;38
tandlianwala;PK;;38
sochaczew;PL;;38
lens;FR;HDF;38
brzeg;PL;;38
volodymyr volynskyi;UA;;38
condado;CU;;38
san vicente;AR;;38
coalville;GB;ENG;38
mandaguari;BR;PR;38
colon;VE;;38
florence;US;SC;38
bassano del grappa;IT;34;38
nandigama;IN;AP;38
chak azam sahu;PK;;38
waipahu;US;HI;38
as saff;EG;;38
shawinigan;CA;QC;38
lyantor;RU;;38
wake forest;US;NC;38
buxtehude;DE;NI;38
al birah;PS;;38
mahe;IN;KL;38
hoppers crossing;AU;VIC;38
tahara;JP;;38
huber heights;US;OH;38
canvey island;GB;ENG;38
vyara;IN;GJ;38
ahaus;DE;NW;38
rio grande da serra;BR;SP;38
bheramara;BD;;38
surbiton;GB;ENG;38
nueva rosita;MX;;38
jarvenpaa;FI;;38
martinez;US;CA;38
gagny;FR;IDF;38
east meadow;US;NY;38
malavalli;IN;KA;38
khambhaliya;IN;GJ;38
tepotzotlan;MX;;38
shimabara;JP;;38
trujillo;VE;;38
muhlhausen;DE;TH;38
rengo;CL;;38
bolshoy kamen;RU;;38
saronno;IT;25;38
newala kisimani;TZ;;38
kamiiso;JP;;38
tomelloso;ES;CM;38
madinat isa;BH;;38
hanover;US;MD;38
burhaniye;TR;;38
wheeling;US;IL;38
apache junction;US;AZ;38
carnot;CF;;38
suluru;IN;AP;38
thanatpin;MM;;38
pangkalanbuun;ID;;38
lakota;CI;;38
whitley bay;GB;ENG;38
pleasant grove;US;UT;38
dej;RO;;38
bhawaniganj;IN;MP;38
salekhard;RU;;38
brookfield;US;WI;38
minas;UY;;38
pederneiras;BR;SP;38
saint chamond;FR;ARA;38
marino;IT;62;38
chetwayi;IN;KL;38
vetapalem;IN;AP;38
hitoyoshi;JP;;38
schwedt oder;DE;BB;38
greenford;GB;ENG;38
shahbazpur;IN;BR;38
kalutara;LK;;38
zouerate;MR;;38
voorburg;NL;;38
dhi as sufal;YE;;38
delaware;US;OH;38
phultala;BD;;38
guacamayas;MX;;38
roy;US;UT;38
valley stream;US;NY;38
izbat al burj;EG;;38
khirdalan;AZ;;38
posto fiscal rolim de moura;BR;;38
mahbubabad;IN;TS;38
kapiri mposhi;ZM;;38
neustadt sud;DE;NW;38
schertz;US;TX;38
spanish fork;US;UT;38
constitucion;CL;;38
maihar;IN;MP;38
geiro;TZ;;38
keizer;US;OR;38
leander;US;TX;38
karatau;KZ;;38
woodlawn;US;MD;38
heist op den berg;BE;;38
arnold;GB;ENG;38
dibai;IN;UP;38
lima;US;OH;38
spartanburg;US;SC;38
sint truiden;BE;;38
robertsganj;IN;UP;38
jaslo;PL;;38
kekri;IN;RJ;38
tarikere;IN;KA;38
maudaha;IN;UP;38
houghton le spring;GB;ENG;38
bishops stortford;GB;ENG;38
bron;FR;ARA;38
nanuque;BR;MG;38
porsa;IN;MP;38
caraballeda;VE;;38
al bayda;YE;;38
savanur;IN;KA;38
beckum;DE;NW;38
avezzano;IT;;38
baniachang;BD;;38
dori;BF;;38
haltern am see;DE;NW;38
uchaly;RU;;38
loralai;PK;;38
otan ayegbaju;NG;;38
pratapgarh;IN;RJ;38
targovishte;BG;;38
tayshet;RU;;38
park ridge;US;IL;38
hofheim am taunus;DE;HE;38
sansanne mango;TG;;38
olkusz;PL;;38
saint raphael;HT;;38
bilasipara;IN;;38
monopoli;IT;75;38
isfara;TJ;;38
ontinyent;ES;VC;38
uglich;RU;;38
vakfikebir;TR;;38
stendal;DE;ST;38
qasr e qand;IR;;38
penticton;CA;BC;38
kampung ayer keroh;MY;;38
majene;ID;;38
juanjui;PE;;38
baja;HU;;38
naron;ES;GA;38
yoloten;TM;;38
bijeljina;BA;;38
dubno;UA;;38
winter haven;US;FL;38
martina franca;IT;75;38
quarto;IT;72;38
channarayapatna;IN;KA;38
ellenabad;IN;HR;38
mae chan;TH;;38
manjo;CM;;38
tenkodogo;BF;;38
sitrah;BH;;38
aboisso;CI;;38
ekangala;ZA;;38
aventura;US;FL;38
pathri;IN;MH;38
kawanoecho;JP;;38
severna park;US;MD;38
royal palm beach;US;FL;38
st albans;AU;VIC;38
bhadra;IN;RJ;38
wilhelmstadt;DE;BE;38
kulebaki;RU;;38
bantval;IN;KA;38
leyland;GB;ENG;38
ayabe;JP;;38
kwidzyn;PL;;38
yasynuvata;UA;;38
beverwijk;NL;;38
brighton;US;CO;38
rushden;GB;ENG;38
vilagarcia de arousa;ES;GA;38
levice;SK;;38
phenix city;US;AL;38
lokeren;BE;;38
faratsiho;MG;;38
los realejos;ES;CN;38
milton;US;GA;38
kotamangalam;IN;KL;38
puerto maldonado;PE;;38
kidatu;TZ;;38
reo;BF;;38
sungurlu;TR;;38
dover;US;DE;38
jekulo;ID;;38
celje;SI;;38
baksan;RU;;38
perote;MX;;38
imsil;KR;;38
taybad;IR;;38
braine l alleud;BE;;38
muang phonsavan;LA;;38
jincheng;TW;;38
hemer;DE;NW;38
tonekabon;IR;;38
sun city;US;AZ;37
lake worth;US;FL;37
payande;CO;;37
yeoju;KR;;37
vaulx en velin;FR;ARA;37
kew gardens hills;US;NY;37
leh;IN;;37
leighton buzzard;GB;ENG;37
falkensee;DE;BB;37
jamaica plain;US;MA;37
joue les tours;FR;CVL;37
ogoja;NG;;37
bairagnia;IN;BR;37
monrovia;US;CA;37
dorcheh piaz;IR;;37
hollister;US;CA;37
los banos;US;CA;37
al wasitah;EG;;37
espirito santo do pinhal;BR;SP;37
draa ben khedda;DZ;;37
ogawa;JP;;37
calaca;PH;;37
arrah;CI;;37
bartin;TR;;37
bangarmau;IN;UP;37
bindura;ZW;;37
rezh;RU;;37
plant city;US;FL;37
buchholz in der nordheide;DE;NI;37
jalalpur pirwala;PK;;37
bayt hanun;PS;;37
novovoronezh;RU;;37
morada nova;BR;CE;37
struga;MK;;37
yeadon;GB;ENG;37
barda;AZ;;37
progreso;MX;;37
paithan;IN;MH;37
gosen;JP;;37
lissone;IT;25;37
kasulu;TZ;;37
greenfield;US;WI;37
harasta;SY;;37
diamantina;BR;MG;37
blyth;GB;ENG;37
santa cruz do rio pardo;BR;SP;37
tynda;RU;;37
tayabas;PH;;37
marion;US;IA;37
del pilar;PH;;37
protvino;RU;;37
ataq;YE;;37
bonoua;CI;;37
dar el beida;DZ;;37
pabbi;PK;;37
barauli;IN;BR;37
noveleta;PH;;37
planeta rica;CO;;37
braintree;US;MA;37
newnan;US;GA;37
alfortville;FR;IDF;37
eusebio;BR;CE;37
la courneuve;FR;IDF;37
texarkana;US;TX;37
eccles;GB;ENG;37
cantu;IT;25;37
sumusta as sultani;EG;;37
sestroretsk;RU;;37
barra bonita;BR;SP;37
auburn;AU;NSW;37
sadaseopet;IN;TS;37
ain el bya;DZ;;37
villaflores;MX;;37
monterotondo;IT;62;37
shadegan;IR;;37
vettur;IN;KL;37
chak jhumra;PK;;37
chatellerault;FR;NAQ;37
addison;US;IL;37
capao bonito;BR;SP;37
redcar;GB;ENG;37
salvatierra;MX;;37
koniz;CH;BE;37
bardsir;IR;;37
kalinkavichy;BY;;37
mangai;CD;;37
xacmaz;AZ;;37
reynoldsburg;US;OH;37
riesa;DE;SN;37
nosy varika;MG;;37
tomobe;JP;;37
munoz;PH;;37
south jordan heights;US;UT;37
kitakata;JP;;37
azemmour;MA;;37
odenton;US;MD;37
airdrie;GB;SCT;37
malanville;BJ;;37
vanlose;DK;;37
sam phran;TH;;37
mableton;US;GA;37
villepinte;FR;IDF;37
dilling;SD;;37
sibenik;HR;;37
renala khurd;PK;;37
kanekomachi;JP;;37
hilton head;US;SC;37
ripollet;ES;CT;37
grants pass;US;OR;37
patti;IN;PB;37
melong;CM;;37
risalpur cantonment;PK;;37
wurselen;DE;NW;37
nurmijarvi;FI;;37
indian trail;US;NC;37
bahia de caraquez;EC;;37
garhmuktesar;IN;UP;37
brasschaat;BE;;37
kampene;CD;;37
kabare;CD;;37
revelganj;IN;BR;37
calumet city;US;IL;37
minsk mazowiecki;PL;;37
beberibe;BR;CE;37
giyani;ZA;;37
peterlee;GB;ENG;37
lincoln park;US;MI;37
parola;IN;MH;37
centar;HR;;37
bentota;LK;;37
rostokino;RU;;37
falun;SE;;37
sukhothai;TH;;37
tursunzoda;TJ;;37
ituverava;BR;SP;37
parque lefevre;PA;;37
lynnwood;US;WA;37
nedroma;DZ;;37
imam qasim;IQ;;37
besikduzu;TR;;37
cesano maderno;IT;25;37
jesi;IT;;37
benfica;PT;;37
whitestone;US;NY;37
farnham;GB;ENG;37
paungde;MM;;37
mochudi;BW;;37
olesnica;PL;;37
vilvoorde;BE;;37
nishiwaki;JP;;37
fredericia;DK;;37
melito di napoli;IT;72;37
goes;NL;;37
manapparai;IN;TN;37
sassuolo;IT;45;37
hanawa;JP;;37
serik;TR;;37
swords;IE;;37
chester le street;GB;ENG;37
vavatenina;MG;;37
dom pedrito;BR;RS;37
smarhon;BY;;37
sciacca;IT;82;37
yanam;IN;AP;37
beloit;US;WI;37
talas;TR;;37
rahuri;IN;MH;37
belleville;US;NJ;37
kranj;SI;;37
rawatbhata;IN;RJ;37
hojai;IN;;37
akbarpur;IN;UP;37
ninh binh;VN;;37
longview;US;WA;37
santa teresa;MX;;37
skovde;SE;;37
santiago;MX;;37
germering;DE;BY;37
debila;DZ;;37
ronda;ES;AN;37
la chaux de fonds;CH;NE;37
los palacios y villafranca;ES;AN;37
wermelskirchen;DE;NW;37
kakhovka;UA;;37
morondava;MG;;37
columbia;US;TN;37
tinghir;MA;;37
baulkham hills;AU;NSW;37
san jeronimo cuatro vientos;MX;;37
great malvern;GB;ENG;37
itapema;BR;SC;37
vuyyuru;IN;AP;37
pilibangan;IN;RJ;37
kawm hamadah;EG;;37
portage;US;IN;37
westfield;US;IN;37
joal fadiout;SN;;37
new albany;US;IN;37
katsina ala;NG;;37
rosario do sul;BR;RS;37
mahriz;IR;;37
kampung baharu nilai;MY;;37
eqbaliyeh;IR;;37
boryslav;UA;;37
kambove;CD;;37
barwala;IN;HR;37
anekal;IN;KA;37
leinfelden echterdingen;DE;BW;37
fort lee;US;NJ;37
sunan;KP;;37
horsholm;DK;;37
retalhuleu;GT;;37
simpang;ID;;37
serdobsk;RU;;37
bogorodsk;RU;;37
herne bay;GB;ENG;37
barra;IT;72;37
arris;DZ;;37
kampli;IN;KA;37
al bajur;EG;;37
coesfeld;DE;NW;37
kantharalak;TH;;37
wilmslow;GB;ENG;37
phulbani;IN;OD;37
brighton;US;NY;37
attingal;IN;KL;37
bartlesville;US;OK;37
hounde;BF;;37
kanie;JP;;37
wolomin;PL;;37
castelli;AR;;37
la ceja;CO;;37
calauan;PH;;37
ewing;US;NJ;37
tunduma;TZ;;37
san juan;US;TX;37
salyan;AZ;;37
woodhaven;US;NY;37
qiryat bialik;IL;;37
rauma;FI;;37
san marcos;CO;;37
temryuk;RU;;37
schwabisch hall;DE;BW;37
licata;IT;82;37
upplands vasby;SE;;37
odorheiu secuiesc;RO;;37
cristalina;BR;GO;37
san jose de mayo;UY;;37
cheyyar;IN;TN;37
pereiaslav khmelnytskyi;UA;;37
chuhuyiv;UA;;37
herstal;BE;;37
lao cai;VN;;37
mission bend;US;TX;37
montenegro;CO;;36
padra;IN;GJ;36
cambrai;FR;HDF;36
kozani;GR;;36
niederkassel;DE;NW;36
karlskrona;SE;;36
newton abbot;GB;ENG;36
sarankhola;BD;;36
uzunkopru;TR;;36
matale;LK;;36
chunar;IN;UP;36
tay ninh;VN;;36
sanawad;IN;MP;36
bayji;IQ;;36
san juan capistrano;US;CA;36
navirai;BR;;36
ar rabiyah;KW;;36
osmancik;TR;;36
pahrump;US;NV;36
stirling;GB;SCT;36
cascais;PT;;36
poissy;FR;IDF;36
tuyen quang;VN;;36
mangotsfield;GB;ENG;36
maia;PT;;36
ostermalm;SE;;36
novokubansk;RU;;36
bayana;IN;RJ;36
lakki;PK;;36
curuzu cuatia;AR;;36
modugno;IT;75;36
saint charles;US;MD;36
temple city;US;CA;36
porta westfalica;DE;NW;36
marion;US;OH;36
mellunkyla;FI;;36
conflans sainte honorine;FR;IDF;36
itu;NG;;36
la troncal;EC;;36
mechanicsville;US;VA;36
prijedor;BA;;36
topi;PK;;36
datteln;DE;NW;36
billericay;GB;ENG;36
lufkin;US;TX;36
pennsauken;US;NJ;36
sukhoy log;RU;;36
sakaiminato;JP;;36
rome;US;GA;36
watari;JP;;36
kempen;DE;NW;36
ramon;PH;;36
vrsac;RS;;36
hovsan;AZ;;36
yirga alem;ET;;36
nihommatsu;JP;;36
arys;KZ;;36
claremont;US;CA;36
chefchaouene;MA;;36
komarno;SK;;36
piaseczno;PL;;36
wlochy;PL;;36
yaita;JP;;36
tabor;CZ;;36
koumra;TD;;36
srono;ID;;36
jalilabad;AZ;;36
arucas;ES;CN;36
maasmechelen;BE;;36
photharam;TH;;36
frankston;AU;VIC;36
sao francisco do sul;BR;SC;36
solano;PH;;36
franklin;US;WI;36
west hollywood;US;CA;36
zurich kreis 10;CH;ZH;36
richfield;US;MN;36
vargem grande do sul;BR;SP;36
slantsy;RU;;36
mont de marsan;FR;NAQ;36
bell;US;CA;36
izki;OM;;36
lewiston;US;ME;36
sofifi;ID;;36
zutphen;NL;;36
kestel;TR;;36
coelho neto;BR;;36
kayalpattinam;IN;TN;36
heemskerk;NL;;36
bongabon;PH;;36
dunedin;US;FL;36
ameca;MX;;36
butel;MK;;36
kendall west;US;FL;36
del rio;US;TX;36
hangu;PK;;36
viana do castelo;PT;;36
ain deheb;DZ;;36
al qunaytirah;SY;;36
oakville;US;MO;36
nanyuki;KE;;36
ramat hasharon;IL;;36
spruce grove;CA;AB;36
acu;BR;;36
commack;US;NY;36
an nusayrat;PS;;36
kanda;JP;;36
plaisir;FR;IDF;36
menomonee falls;US;WI;36
dhaka;IN;BR;36
st thomas;CA;ON;36
chipping sodbury;GB;ENG;36
moorpark;US;CA;36
hitchin;GB;ENG;36
teramo;IT;;36
paracambi;BR;RJ;36
lage;DE;NW;36
sadabad;IN;UP;36
zacapa;GT;;36
gadsden;US;AL;36
amboasary;MG;;36
issaquah;US;WA;36
heunghae;KR;;36
agua dulce;MX;;36
llucmajor;ES;IB;36
caleta olivia;AR;;36
mandera;KE;;36
shinshiro;JP;;36
bayawan;PH;;36
narok;KE;;36
bindki;IN;UP;36
spring hill;US;TN;36
voghera;IT;25;36
lurup;DE;HH;36
gropiusstadt;DE;BE;36
masasi;TZ;;36
al aaroui;MA;;36
trumbull;US;CT;36
teykovo;RU;;36
kahama;TZ;;36
olive branch;US;MS;36
mooresville;US;NC;36
guayaramerin;BO;;36
canada de gomez;AR;;36
old city;PS;;36
west torrington;US;CT;36
hato mayor del rey;DO;;36
rio bonito;BR;RJ;36
blagodarnyy;RU;;36
nishishinminato;JP;;36
el guinardo;ES;CT;36
willowbrook;US;CA;36
marseille 07;FR;PAC;36
leavenworth;US;KS;36
dobropillya;UA;;36
parkent;UZ;;36
akoupe;CI;;36
clinton;US;MD;36
realejo alto;ES;CN;36
paphos;CY;;36
lohja;FI;;36
zhmerynka;UA;;36
kidodi;TZ;;36
nuoro;IT;88;36
chernushka;RU;;36
walkden;GB;ENG;36
tyldesley;GB;ENG;36
la rinconada;ES;AN;36
cottage grove;US;MN;36
jipijapa;EC;;36
port vila;VU;;36
wildwood;US;MO;36
waregem;BE;;36
capao da canoa;BR;RS;36
hammam bou hadjar;DZ;;36
zvishavane;ZW;;36
yalutorovsk;RU;;36
valuyki;RU;;36
esperanza;AR;;36
novokazalinsk;KZ;;36
limache;CL;;36
marignane;FR;PAC;36
develi;TR;;36
richmond;US;IN;36
dwarka;IN;GJ;36
krasnik;PL;;36
oregon city;US;OR;36
sarangpur;IN;MP;36
vuosaari;FI;;36
avdiyivka;UA;;36
goldsboro;US;NC;36
el vendrell;ES;CT;36
manhattan beach;US;CA;36
parkland;US;WA;36
chippenham;GB;ENG;36
martinez;US;GA;36
atambua;ID;;36
don benito;ES;EX;36
tagudin;PH;;36
daryapur;IN;MH;36
backnang;DE;BW;36
tessaoua;NE;;36
victoria falls;ZW;;36
phichit;TH;;36
bertioga;BR;SP;36
ramganj mandi;IN;RJ;36
sisak;HR;;36
kericho;KE;;36
falkenhagener feld;DE;BE;36
east florence;US;AL;36
kyle;US;TX;36
kearns;US;UT;36
pasing;DE;BY;36
linton hall;US;VA;36
kumo;NG;;36
billingham;GB;ENG;36
dieppe;FR;NOR;36
xalisco;MX;;36
south miami heights;US;FL;36
gariadhar;IN;GJ;36
kakrala;IN;UP;36
pontypool;GB;WLS;36
tupelo;US;MS;36
coyotepec;MX;;36
abovyan;AM;;36
det udom;TH;;36
puerto del rosario;ES;CN;36
wesseling;DE;NW;36
puntarenas;CR;;36
rio claro;TT;;36
ubeda;ES;AN;36
igunga;TZ;;36
hwangju up;KP;;36
ciudad mendoza;MX;;36
montelimar;FR;ARA;36
hot springs;US;AR;36
kualakapuas;ID;;36
wildomar;US;CA;36
arantangi;IN;TN;36
samalkha;IN;HR;36
kyongsong;KP;;36
beslan;RU;;36
wentzville;US;MO;36
kovur;IN;AP;36
tuljapur;IN;MH;36
kaminoyama;JP;;36
tremblay en france;FR;IDF;36
choisy le roi;FR;IDF;36
tibati;CM;;36
jagodina;RS;;36
kokkola;FI;;36
cieszyn;PL;;36
ban phai;TH;;36
emsdetten;DE;NW;36
oriximina;BR;PA;36
roseville;US;MN;36
barreiros;BR;PE;36
currais novos;BR;;36
morsi;IN;MH;36
valrico;US;FL;36
babina;IN;UP;36
pir jo goth;PK;;36
yangambi;CD;;36
wangon;ID;;36
misungwi;TZ;;36
saint martin d heres;FR;ARA;36
coventry;US;RI;36
capivari;BR;SP;36
paraiba do sul;BR;RJ;36
skelleftea;SE;;36
ohangaron;UZ;;36
camajuani;CU;;36
sidi ech chahmi;DZ;;36
rosenberg;US;TX;36
stutterheim;ZA;;36
dongargarh;IN;CG;36
abucay;PH;;36
bettendorf;US;IA;36
rock forest;CA;QC;36
manakara;MG;;35
ashta;IN;MH;35
reghin sat;RO;;35
macon;FR;BFC;35
hinis;TR;;35
east point;US;GA;35
pala;TD;;35
igatpuri;IN;MH;35
radhanpur;IN;GJ;35
abay;KZ;;35
bougouni;ML;;35
sunbury;AU;VIC;35
el kala;DZ;;35
budhana;IN;UP;35
xique xique;BR;BA;35
wageningen;NL;;35
lunavada;IN;GJ;35
shamkhor;AZ;;35
prattville;US;AL;35
ofunato;JP;;35
betamcherla;IN;AP;35
langen;DE;HE;35
bermejo;BO;;35
kundian;PK;;35
ponte vedra beach;US;FL;35
teruel;ES;AR;35
tala;MX;;35
rajpipla;IN;GJ;35
san martin azcatepec;MX;;35
hlukhiv;UA;;35
boardman;US;OH;35
kajaani;FI;;35
caltagirone;IT;82;35
ad dilam;SA;;35
cerquilho;BR;SP;35
humenne;SK;;35
cooper city;US;FL;35
dinar;TR;;35
kasimov;RU;;35
oxon hill glassmanor;US;MD;35
geoktschai;AZ;;35
pir mahal;PK;;35
tlapacoyan;MX;;35
accrington;GB;ENG;35
funaishikawa;JP;;35
falkirk;GB;SCT;35
saint benoit;RE;;35
aquidauana;BR;;35
villamaria;CO;;35
date;JP;;35
yerkoy;TR;;35
neu isenburg;DE;HE;35
khurrianwala;PK;;35
tha bo;TH;;35
sumberpucung;ID;;35
egypt lake leto;US;FL;35
barpeta road;IN;;35
znojmo;CZ;;35
sherghati;IN;BR;35
north lawndale;US;IL;35
loei;TH;;35
umarkhed;IN;MH;35
mehrabpur;PK;;35
santo antonio da platina;BR;PR;35
delmiro gouveia;BR;;35
hendek;TR;;35
castricum;NL;;35
pocoes;BR;BA;35
pribram;CZ;;35
lanciano;IT;;35
waris aliganj;IN;BR;35
oak creek;US;WI;35
safranbolu;TR;;35
santiago de las vegas;CU;;35
migori;KE;;35
peachtree city;US;GA;35
chatelet;BE;;35
pulgaon;IN;MH;35
kawardha;IN;CG;35
bollate;IT;25;35
markisches viertel;DE;BE;35
merrillville;US;IN;35
villena;ES;VC;35
zweibrucken;DE;RP;35
mazarron;ES;MC;35
shumerlya;RU;;35
sinsheim;DE;BW;35
la barca;MX;;35
cieza;ES;MC;35
sambir;UA;;35
el aioun;MA;;35
hot springs national park;US;AR;35
buddh gaya;IN;BR;35
luebo;CD;;35
praya;ID;;35
saint cloud;US;FL;35
briton ferry;GB;WLS;35
hoddesdon;GB;ENG;35
ciampino;IT;62;35
talas;KG;;35
conceicao do coite;BR;BA;35
n diareme limamoulaye;SN;;35
aketi;CD;;35
lebork;PL;;35
prestea;GH;;35
bridlington;GB;ENG;35
zagora;MA;;35
akcakoca;TR;;35
la porte;US;TX;35
tortosa;ES;CT;35
san pablo autopan;MX;;35
lakshmeshwar;IN;KA;35
atmakur;IN;AP;35
seram;IN;KA;35
alhaurin de la torre;ES;AN;35
niwai;IN;RJ;35
tangkak;MY;;35
vac;HU;;35
harrismith;ZA;;35
bell ville;AR;;35
prince albert;CA;SK;35
saint albans;AU;VIC;35
korsakov;RU;;35
jacarezinho;BR;PR;35
tiassale;CI;;35
ieper;BE;;35
ain arnat;DZ;;35
pindi bhattian;PK;;35
dubrajpur;IN;WB;35
panjakent;TJ;;35
la asuncion;VE;;35
carini;IT;82;35
greven;DE;NW;35
goryachevodskiy;RU;;35
velika gorica;HR;;35
samut songkhram;TH;;35
meulaboh;ID;;35
ciudad melchor muzquiz;MX;;35
university city;US;MO;35
jalalabad;IN;UP;35
helsingor;DK;;35
hotting;AT;;35
new amsterdam;GY;;35
rifu;JP;;35
lugazi;UG;;35
sanand;IN;GJ;35
yecla;ES;MC;35
kodaikanal;IN;TN;35
diriamba;NI;;35
romans sur isere;FR;ARA;35
usuki;JP;;35
mohr;IR;;35
gero;JP;;35
oke ila;NG;;35
malakwal city;PK;;35
oeiras;PT;;35
staraya derevnya;RU;;35
arima;TT;;35
shtime;XK;;35
podujeva;XK;;35
dragash;XK;;35
uelzen;DE;NI;35
jonava;LT;;35
malmesbury;ZA;;35
agdzhabedy;AZ;;35
sidi okba;DZ;;35
chikodi;IN;KA;35
mlimba;TZ;;35
kafr saqr;EG;;35
mafinga;TZ;;35
gulkevichi;RU;;35
al burayj;PS;;35
hoogvliet;NL;;35
itapecuru mirim;BR;;35
tozeur;TN;;35
tarkwa;GH;;35
tasgaon;IN;MH;35
arzano;IT;72;35
kodinar;IN;GJ;35
pandi;PH;;35
tokmak;UA;;35
san pedro de alcantara;ES;AN;35
embu;KE;;35
saint raphael;FR;PAC;35
simav;TR;;35
upper arlington;US;OH;35
torrington;US;CT;35
kichha;IN;UK;35
purna;IN;MH;35
san isidro;CR;;35
azogues;EC;;35
beverly hills;US;CA;35
bernau bei berlin;DE;BB;35
inver grove heights;US;MN;35
tuttlingen;DE;BW;35
cumberland;US;RI;35
kathu;TH;;35
la union;PE;;35
sinop;TR;;35
viborg;DK;;35
bentley;GB;ENG;35
ixmiquilpan;MX;;35
januaria;BR;MG;35
pleasant hill;US;CA;35
aqsay;KZ;;35
pontault combault;FR;IDF;35
atbasar;KZ;;35
stow;US;OH;35
al ayyat;EG;;35
lauderdale lakes;US;FL;35
ninove;BE;;35
la vergne;US;TN;35
winter springs;US;FL;35
rovaniemi;FI;;35
uddevalla;SE;;35
merseburg;DE;ST;35
masumbwe;TZ;;35
six fours les plages;FR;PAC;35
narang mandi;PK;;35
rapperswil;CH;SG;35
jamadoba;IN;JH;35
joliette;CA;QC;35
perigueux;FR;NAQ;35
amnat charoen;TH;;35
dupnitsa;BG;;35
beja;PT;;35
gowurdak;TM;;35
san leonardo;PH;;35
merritt island;US;FL;35
gorinchem;NL;;35
tramandai;BR;RS;35
janin;PS;;35
nabagram;IN;WB;35
tuusula;FI;;35
aurillac;FR;ARA;35
greenpoint;US;NY;35
nueve de julio;AR;;35
jardinopolis;BR;SP;35
theunissen;ZA;;35
tudela;ES;NC;35
teresa;PH;;35
oliveira;BR;MG;35
czechowice dziedzice;PL;;35
rahachow;BY;;35
west little river;US;FL;35
geel;BE;;35
aja;EG;;35
brunswick;US;OH;35
tadif;SY;;35
abinsk;RU;;35
homagama;LK;;35
ti port de paix;HT;;35
rajula;IN;GJ;35
shikarpur;IN;UP;35
gorizia;IT;;35
al ibrahimiyah;EG;;35
namerikawa;JP;;35
fraccionamiento real palmas;MX;;35
los rastrojos;VE;;35
itaqui;BR;RS;35
boyarka;UA;;35
pipar;IN;RJ;35
san dimas;US;CA;35
osorio;BR;RS;35
okunoya;JP;;35
mascouche;CA;QC;35
mirabel;CA;QC;35
esposende;PT;;35
monroe;US;NC;35
north center;US;IL;35
sagauli;IN;BR;35
queen creek;US;AZ;35
pirgaaj;BD;;35
caivano;IT;72;35
san miguel topilejo;MX;;35
santa cruz del sur;CU;;35
steinfurt;DE;NW;35
uden;NL;;35
barcellona pozzo di gotto;IT;82;35
kaneohe;US;HI;35
kattivakkam;IN;TN;35
nakhon phanom;TH;;35
asipovichy;BY;;35
gahanna;US;OH;35
banjul;GM;;35
malakwal;PK;;35
chacabuco;AR;;35
curridabat;CR;;35
surubim;BR;PE;35
leawood;US;KS;35
dinskaya;RU;;35
ruteng;ID;;35
burriana;ES;VC;35
bajitpur;BD;;35
nakamura;JP;;35
fiumicino isola sacra;IT;62;35
karjat;IN;MH;35
itapolis;BR;SP;35
sankeshwar;IN;KA;35
mojo;ET;;35
maddaloni;IT;72;35
satun;TH;;35
owasso;US;OK;35
baltiysk;RU;;35
derry village;US;NH;35
sighisoara;RO;;35
aguilas;ES;MC;35
bakhtiyarpur;IN;BR;35
agar;IN;MP;35
sundbyberg;SE;;35
manggar;ID;;35
makouda;DZ;;35
karabulak;RU;;35
spandau;DE;BE;35
trekhgornyy;RU;;35
cahul;MD;;34
moss;NO;;34
nilanga;IN;MH;34
halle;BE;;34
thul;PK;;34
neuilly sur marne;FR;IDF;34
wernigerode;DE;ST;34
frankston east;AU;VIC;34
orange;US;NJ;34
nurlat;RU;;34
central islip;US;NY;34
san vicente;CR;;34
san vicente de moravia;CR;;34
adrano;IT;82;34
hoboken;BE;;34
satana;IN;MH;34
zuenoula;CI;;34
exmouth;GB;ENG;34
victoriaville;CA;QC;34
ibara;JP;;34
char bhadrasan;BD;;34
zharkent;KZ;;34
ungheni;MD;;34
minas de matahambre;CU;;34
brant;CA;ON;34
balingen;DE;BW;34
ain merane;DZ;;34
norristown;US;PA;34
lower west side;US;IL;34
margate;ZA;;34
yate;GB;ENG;34
bongouanou;CI;;34
ostrogozhsk;RU;;34
nong bua lamphu;TH;;34
patamundai;IN;OD;34
angamali;IN;KL;34
dyker heights;US;NY;34
barinitas;VE;;34
empoli;IT;52;34
glendale;US;NY;34
pila;PH;;34
maravatio de ocampo;MX;;34
porsgrunn;NO;;34
braganca;PT;;34
tarneit;AU;VIC;34
golaghat;IN;;34
lievin;FR;HDF;34
manipal;IN;KA;34
goba;ET;;34
agen;FR;NAQ;34
paicandu;BR;PR;34
kondopoga;RU;;34
tadepalle;IN;AP;34
ferrenafe;PE;;34
el camp d en grassot i gracia nova;ES;CT;34
felling;GB;ENG;34
hirara;JP;;34
butterworth;ZA;;34
police;PL;;34
jaito;IN;PB;34
cottonwood heights;US;UT;34
gojo;JP;;34
kinel;RU;;34
chalinze;TZ;;34
gallatin;US;TN;34
jutiapa;GT;;34
americo brasiliense;BR;SP;34
quixeramobim;BR;CE;34
tsuma;JP;;34
moyale;KE;;34
manapla;PH;;34
czeladz;PL;;34
gharaunda;IN;HR;34
staraya russa;RU;;34
schonebeck;DE;ST;34
pindi gheb;PK;;34
kunwi;KR;;34
babati;TZ;;34
tegel;DE;BE;34
houma;US;LA;34
franconville;FR;IDF;34
colwyn bay;GB;WLS;34
orlova;CZ;;34
jose mariano jimenez;MX;;34
rubidoux;US;CA;34
gisborne;NZ;;34
sibut;CF;;34
dolynska;UA;;34
alghero;IT;88;34
kochani;MK;;34
santa helena de goias;BR;GO;34
beruwala;LK;;34
aoji;KP;;34
varberg;SE;;34
goksun;TR;;34
radcliffe;GB;ENG;34
katsuren haebaru;JP;;34
aparecida;BR;SP;34
san nicolas;PH;;34
porticos de san antonio;MX;;34
mugnano di napoli;IT;72;34
saraqib;SY;;34
takeocho takeo;JP;;34
collinwood;US;OH;34
san antonio;PH;;34
cay;TR;;34
kodungallur;IN;KL;34
glendale heights;US;IL;34
karonga;MW;;34
naranjito;EC;;34
ladispoli;IT;62;34
bayt al faqih;YE;;34
pioltello;IT;25;34
meppen;DE;NI;34
butte;US;MT;34
pandaan;ID;;34
dana point;US;CA;34
imishli;AZ;;34
gafargaon;BD;;34
benton;US;AR;34
szekszard;HU;;34
vestavia hills;US;AL;34
sabaneta;CO;;34
totton;GB;ENG;34
la presa;US;CA;34
agioi anargyroi;GR;;34
dzierzoniow;PL;;34
ras el aioun;DZ;;34
oakton;US;VA;34
ausa;IN;MH;34
rovereto;IT;;34
tepeji del rio de ocampo;MX;;34
sao gotardo;BR;MG;34
hamirpur;IN;UP;34
morrinhos;BR;GO;34
slavgorod;RU;;34
bordj ghdir;DZ;;34
jhabua;IN;MP;34
coroata;BR;;34
zahir pir;PK;;34
guajara mirim;BR;;34
papenburg;DE;NI;34
antalaha;MG;;34
remedios;CU;;34
ahuachapan;SV;;34
argyroupoli;GR;;34
fereydun kenar;IR;;34
sinnar;IN;MH;34
guaira;BR;SP;34
pen;IN;MH;34
chester;US;PA;34
jacaltenango;GT;;34
shakiso;ET;;34
indi;IN;KA;34
bodo;NO;;34
medianeira;BR;PR;34
fajardo;PR;;34
kushva;RU;;34
ranam;KP;;34
tome acu;BR;PA;34
mount vernon;US;WA;34
dunyapur;PK;;34
biharamulo;TZ;;34
coatzintla;MX;;34
studio city;US;CA;34
pemangkat;ID;;34
presidente venceslau;BR;SP;34
pappinissheri;IN;KL;34
mokokchung;IN;;34
aliaga;PH;;34
salisbury;US;NC;34
geldern;DE;NW;34
sathyamangalam;IN;TN;34
kehl;DE;BW;34
almada;PT;;34
gambat;PK;;34
riviera beach;US;FL;34
ust dzheguta;RU;;34
villa santa rita;AR;;34
vegesack;DE;HB;34
pandan;PH;;34
puerto berrio;CO;;34
orangevale;US;CA;34
oswego;US;IL;34
dar chabanne;TN;;34
kakata;LR;;34
barbalha;BR;CE;34
el mirage;US;AZ;34
somanda;TZ;;34
west lake sammamish;US;WA;34
ocotal;NI;;34
durazno;UY;;34
north bel air;US;MD;34
chelmsford;US;MA;34
bay city;US;MI;34
julich;DE;NW;34
fada n gourma;BF;;34
alem paraiba;BR;MG;34
horki;BY;;34
starokostiantyniv;UA;;34
nacogdoches;US;TX;34
shrewsbury;US;MA;34
mcminnville;US;OR;34
ouled mimoun;DZ;;34
chorley;GB;ENG;34
leer;DE;NI;34
ijsselstein;NL;;34
koge;DK;;34
bridgeport;US;IL;34
umluj;SA;;34
bariadi;TZ;;34
schaffhausen;CH;SH;34
nagua;DO;;34
ceerigaabo;SO;;34
dalton;US;GA;34
guledagudda;IN;KA;34
bicester;GB;ENG;34
haywards heath;GB;ENG;34
maramag;PH;;34
olney;US;MD;34
boa esperanca;BR;MG;34
melur;IN;TN;34
la virginia;CO;;34
north providence;US;RI;34
hammam sousse;TN;;34
nzega;RW;;34
bhiwadi;IN;RJ;34
zurich kreis 7;CH;ZH;34
limburg an der lahn;DE;HE;34
luuq;SO;;34
parras de la fuente;MX;;34
newark;US;DE;34
oak hill;US;VA;34
deer park;US;TX;34
madruga;CU;;34
villajoyosa;ES;VC;34
casalecchio di reno;IT;45;34
olivais;PT;;34
knokke heist;BE;;34
guskhara;IN;WB;34
sindgi;IN;KA;34
antiguo cuscatlan;SV;;34
timbo;BR;SC;34
nowy targ;PL;;34
sant adria de besos;ES;CT;34
caracal;RO;;34
narsipatnam;IN;AP;34
ichchapuram;IN;AP;34
bahjoi;IN;UP;34
tuensang;IN;;34
gremda;TN;;34
holland;US;MI;34
irvine;GB;SCT;34
schio;IT;34;34
san isidro;MX;;34
zacatlan;MX;;34
panadura;LK;;34
kashmor;PK;;34
marmaris;TR;;34
wigston magna;GB;ENG;34
dharangaon;IN;MH;34
hermosa;PH;;34
santa isabel;BR;SP;34
goch;DE;NW;34
kalaleh;IR;;34
artemovskiy;RU;;34
krasnoznamensk;RU;;34
saint joseph;RE;;34
l aquila;IT;;34
sainte genevieve des bois;FR;IDF;34
juticalpa;HN;;34
maubeuge;FR;HDF;34
kuala tungkal;ID;;34
throgs neck;US;NY;34
corsico;IT;25;34
tabanan;ID;;34
northbrook;US;IL;34
gaspar;BR;SC;34
albany;AU;WA;34
hilliard;US;OH;34
union de reyes;CU;;34
el poblenou;ES;CT;34
wenatchee;US;WA;34
puerto cabezas;NI;;34
kelishad va sudarjan;IR;;34
mount hagen;PG;;34
schoten;BE;;34
petrovsk;RU;;34
oshakati;NA;;34
pulivendla;IN;AP;34
beni douala;DZ;;34
caucete;AR;;34
dowlatabad;IR;;34
lebaksiu;ID;;34
jerantut;MY;;34
alipur;PK;;34
ostfildern;DE;BW;34
west fargo;US;ND;34
fair lawn;US;NJ;34
malilipot;PH;;34
san gil;CO;;34
korba;TN;;34
almendralejo;ES;EX;34
sao manuel;BR;SP;34
kennesaw;US;GA;34
peddapalli;IN;TS;34
labuan;ID;;34
takahagi;JP;;34
sicuani;PE;;34
ano liosia;GR;;34
maruoka;JP;;34
grimbergen;BE;;34
santantimo;IT;72;34
bauan;PH;;34
new city;US;NY;34
dimona;IL;;34
wednesfield;GB;ENG;34
long beach;US;NY;34
bay;PH;;34
mlonggo;ID;;34
madikeri;IN;KA;34
mulleriyawa;LK;;34
furstenwalde;DE;BB;34
kopaganj;IN;UP;34
yuzawa;JP;;34
chilibre;PA;;34
ban ratsada;TH;;34
furstenfeldbruck;DE;BY;34
richmond;US;KY;34
venaria reale;IT;21;34
canela;BR;RS;34
olot;ES;CT;34
kaman;IN;RJ;34
ostroda;PL;;34
as suki;SD;;34
prachuap khiri khan;TH;;34
erding;DE;BY;34
pontevedra;AR;;34
suitland silver hill;US;MD;34
chillum;US;MD;34
delijan;IR;;34
bagnolet;FR;IDF;34
severouralsk;RU;;34
thana bhawan;IN;UP;33
uravakonda;IN;AP;33
pivijay;CO;;33
zhangatas;KZ;;33
ayagoz;KZ;;33
castelo branco;PT;;33
foster city;US;CA;33
begamganj;IN;MP;33
san luis;PH;;33
naudero;PK;;33
montcada i reixac;ES;CT;33
merano;IT;;33
fairborn;US;OH;33
menlo park;US;CA;33
oleiros;ES;GA;33
chicago loop;US;IL;33
drogheda;IE;;33
yablonovskiy;RU;;33
campbell river;CA;BC;33
lawndale;US;CA;33
felege neway;ET;;33
dundalk;IE;;33
kandana;LK;;33
la sebala du mornag;TN;;33
feldkirch;AT;;33
darsi;IN;AP;33
francavilla fontana;IT;75;33
kizilyurt;RU;;33
erattupetta;IN;KL;33
korschenbroich;DE;NW;33
nargund;IN;KA;33
hinesville;US;GA;33
zaidpur;IN;UP;33
nartkala;RU;;33
istra;RU;;33
epe;NL;;33
waxahachie;US;TX;33
strood;GB;ENG;33
dunkwa;GH;;33
st charles;US;MD;33
woodridge;US;IL;33
amli;IN;;33
carrollwood;US;FL;33
sohna;IN;HR;33
arcos;BR;MG;33
segezha;RU;;33
marratxi;ES;IB;33
windsor;GB;ENG;33
la oroya;PE;;33
dapaong;TG;;33
zima;RU;;33
uchqurghon shahri;UZ;;33
las tejerias;VE;;33
tondano;ID;;33
farmsen berne;DE;HH;33
alcabideche;PT;;33
vinkovci;HR;;33
santiago atitlan;GT;;33
anupgarh;IN;RJ;33
lebowakgomo;ZA;;33
jogbani;IN;BR;33
dobryanka;RU;;33
santa cruz;CL;;33
dumfries;GB;SCT;33
sumbe;AO;;33
shikarpur;IN;KA;33
shahpura;IN;RJ;33
kunigal;IN;KA;33
myszkow;PL;;33
lier;BE;;33
nirasaki;JP;;33
calpulalpan;MX;;33
mission;CA;BC;33
dietzenbach;DE;HE;33
zgorzelec;PL;;33
verkhniy ufaley;RU;;33
glossop;GB;ENG;33
cheb;CZ;;33
atamyrat;TM;;33
utena;LT;;33
elk grove village;US;IL;33
ancaster;CA;ON;33
caete;BR;MG;33
kampong speu;KH;;33
aparri;PH;;33
saumur;FR;PDL;33
pekin;US;IL;33
socorro;US;TX;33
kosamba;IN;GJ;33
kakuda;JP;;33
hwange;ZW;;33
isiolo;KE;;33
dyatkovo;RU;;33
elmont;US;NY;33
redcliff;ZW;;33
hotaka;JP;;33
negara;ID;;33
biarritz;FR;NAQ;33
bensonville;LR;;33
muhammadabad;IN;UP;33
vyshneve;UA;;33
cramlington;GB;ENG;33
trebinje;BA;;33
quva;UZ;;33
adelanto;US;CA;33
lakhyabad;IN;WB;33
kapan;AM;;33
rowville;AU;VIC;33
tooele;US;UT;33
areka;ET;;33
mount waverley;AU;VIC;33
fujishiro;JP;;33
golden glades;US;FL;33
marrero;US;LA;33
villa bisono;DO;;33
chichigalpa;NI;;33
koh kong;KH;;33
jackson;US;MI;33
jhalrapatan;IN;RJ;33
foothill farms;US;CA;33
gualeguay;AR;;33
la ciotat;FR;PAC;33
kirando;TZ;;33
bathurst;AU;NSW;33
pasni;PK;;33
pudsey;GB;ENG;33
navodari;RO;;33
primorsko akhtarsk;RU;;33
sirkazhi;IN;TN;33
grugliasco;IT;21;33
chaksu;IN;RJ;33
tarime;TZ;;33
echirolles;FR;ARA;33
englewood;US;CO;33
copperas cove;US;TX;33
slavuta;UA;;33
bath beach;US;NY;33
prey veng;KH;;33
kotovsk;RU;;33
santo antonio de padua;BR;RJ;33
ebbw vale;GB;WLS;33
ciudad sabinas hidalgo;MX;;33
newbury;GB;ENG;33
netishyn;UA;;33
mushie;CD;;33
brugherio;IT;25;33
rajbiraj;NP;;33
porur;IN;TN;33
bardejov;SK;;33
pasilaiciai;LT;;33
gaya;NE;;33
yarim;YE;;33
itzehoe;DE;SH;33
cantaura;VE;;33
sao francisco;BR;MG;33
huntington station;US;NY;33
seaside;US;CA;33
kearney;US;NE;33
aral;KZ;;33
redan;US;GA;33
manitowoc;US;WI;33
bhadasar;IN;RJ;33
asha;RU;;33
machado;BR;MG;33
avvocata;IT;72;33
burglesum;DE;HB;33
babor ville;DZ;;33
maspalomas;ES;CN;33
zintan;LY;;33
williamsburg;US;NY;33
boditi;ET;;33
esik;KZ;;33
villefranche sur saone;FR;ARA;33
quang ngai;VN;;33
leamington;CA;ON;33
papa;HU;;33
pobe;BJ;;33
goshen;US;IN;33
mouzaia;DZ;;33
et taiyiba;IL;;33
wickford;GB;ENG;33
reggane;DZ;;33
saint charles;US;IL;33
el aouinet;DZ;;33
southport;AU;QLD;33
monaco;MC;;33
greenacres city;US;FL;33
xanxere;BR;SC;33
san onofre;CO;;33
wai;IN;MH;33
san kamphaeng;TH;;33
jagatsinghapur;IN;OD;33
safaga;EG;;33
bagasra;IN;GJ;33
rio grande;MX;;33
gyongyos;HU;;33
mildura;AU;VIC;33
kadur;IN;KA;33
midsayap;PH;;33
marks;RU;;33
aranda de duero;ES;CL;33
washwood heath;GB;ENG;33
kirkkonummi;FI;;33
canicatti;IT;82;33
jakomini;AT;;33
dharmanagar;IN;;33
tumbi;TZ;;33
seelze;DE;NI;33
salisbury;US;MD;33
cradock;ZA;;33
douglasville;US;GA;33
obama;JP;;33
ilhabela;BR;SP;33
silver lake;US;CA;33
lichtenberg;DE;BE;33
lahar;IN;MP;33
security widefield;US;CO;33
yaval;IN;MH;33
mira taglio;IT;34;33
lichfield;GB;ENG;33
general tinio;PH;;33
brighouse;GB;ENG;33
campi bisenzio;IT;52;33
gose;JP;;33
tanggulangin;ID;;33
fetesti;RO;;33
kaimganj;IN;UP;33
university place;US;WA;33
sukheke mandi;PK;;33
pagani;IT;72;33
janjgir;IN;CG;33
egra;IN;WB;33
fribourg;CH;FR;33
san dona di piave;IT;34;33
pullman;US;WA;33
sneek;NL;;33
bihariganj;IN;BR;33
umreth;IN;GJ;33
taounate;MA;;33
ticul;MX;;33
courtenay;CA;BC;33
gorna oryahovitsa;BG;;33
torres;BR;RS;33
geleen;NL;;33
karditsa;GR;;33
espinho;PT;;33
maassluis;NL;;33
tangjin;KR;;33
jaltipan de morelos;MX;;33
sarkikaraagac;TR;;33
gudermes;RU;;33
paine;CL;;33
kameda honcho;JP;;33
venkatagiri;IN;AP;33
mushabani;IN;JH;33
porangatu;BR;GO;33
ottensen;DE;HH;33
hoi an;VN;;33
juneau;US;AK;33
morfelden walldorf;DE;HE;33
west lawn;US;IL;33
azuqueca de henares;ES;CM;33
riccione;IT;45;33
mauban;PH;;33
mount lebanon;US;PA;33
victor rosales;MX;;33
chatenay malabry;FR;IDF;33
hoxter;DE;NW;33
alabaster;US;AL;33
casal palocco;IT;62;33
capitao poco;BR;PA;33
mahalingpur;IN;KA;33
epping;AU;VIC;33
wijchen;NL;;33
neem ka thana;IN;RJ;33
ha giang;VN;;33
cravinhos;BR;SP;33
farmers branch;US;TX;33
oildale;US;CA;33
kholmsk;RU;;33
la verne;US;CA;33
maloyaroslavets;RU;;33
ceara mirim;BR;;33
gevelsberg;DE;NW;33
winsen;DE;NI;33
mason;US;OH;33
harper;LR;;33
mol;BE;;33
debre tabor;ET;;33
tawaramoto;JP;;33
akersberga;SE;;33
eastpointe;US;MI;33
yokaichiba;JP;;33
setharja old;PK;;33
gillette;US;WY;33
lenbe;HT;;33
radebeul;DE;SN;33
buyeo;KR;;33
velikiy ustyug;RU;;33
yangiyer;UZ;;33
nienburg;DE;NI;33
valparaiso;US;IN;33
viernheim;DE;HE;33
khewra;PK;;33
midvale;US;UT;33
nepanagar;IN;MP;33
ennepetal;DE;NW;33
stains;FR;IDF;33
badarganj;BD;;33
bray;IE;;33
prachin buri;TH;;33
spring valley;US;NY;33
oiso;JP;;33
canning vale;AU;WA;33
pradl;AT;;33
sasaguri;JP;;33
nautanwa;IN;UP;33
kuroda;JP;;33
vallabh vidyanagar;IN;GJ;33
georgsmarienhutte;DE;NI;33
tamalous;DZ;;33
tenosique;MX;;33
rome;US;NY;33
pontal;BR;SP;33
darwen;GB;ENG;33
jagna;PH;;33
al abyar;LY;;33
ilawa;PL;;33
chanderi;IN;MP;33
bambari;CF;;33
lewiston;US;ID;33
manuguru;IN;TS;33
rheinfelden;DE;BW;33
bandarban;BD;;33
agrigento;IT;82;33
konigs wusterhausen;DE;BB;33
yubileyny;RU;;33
stuhr;DE;NI;33
mahemdavad;IN;GJ;33
mohyliv podilskyi;UA;;33
preston;AU;VIC;32
ain kercha;DZ;;32
vinces;EC;;32
aguilares;AR;;32
bugarama;TZ;;32
ornskoldsvik;SE;;32
wisbech;GB;ENG;32
somma vesuviana;IT;72;32
north ridgeville;US;OH;32
petersburg;US;VA;32
rethymno;GR;;32
nueva italia de ruiz;MX;;32
timbuktu;ML;;32
san antonio del tachira;VE;;32
desnogorsk;RU;;32
kupjansk;UA;;32
goribidnur;IN;KA;32
richmond;ZA;;32
almora;IN;UK;32
ken caryl;US;CO;32
bor;TR;;32
randallstown;US;MD;32
chur;CH;GR;32
westlake;US;OH;32
granadero baigorria;AR;;32
cambrils;ES;CT;32
caicedonia;CO;;32
al ula;SA;;32
kashima;JP;;32
nakodar;IN;PB;32
bankstown;AU;NSW;32
kazincbarcika;HU;;32
hayy al quwaysimah;JO;;32
aioi;JP;;32
kudat;MY;;32
farrokh shahr;IR;;32
bangor;US;ME;32
clermont;US;FL;32
lukhovitsy;RU;;32
chatillon;FR;IDF;32
karamsad;IN;GJ;32
jaten;ID;;32
zapotlanejo;MX;;32
godollo;HU;;32
ikongo;MG;;32
udomlya;RU;;32
chocope;PE;;32
granada;CO;;32
sun prairie;US;WI;32
manali;IN;TN;32
slobodskoy;RU;;32
georgetown;US;KY;32
jayrud;SY;;32
dharmabad;IN;MH;32
greater grand crossing;US;IL;32
coaraci;BR;BA;32
nuevo imperial;PE;;32
imperial;PE;;32
biberach an der riss;DE;BW;32
otavalo;EC;;32
fairbanks;US;AK;32
de aar;ZA;;32
guimba;PH;;32
college park;US;MD;32
yamaga;JP;;32
aosta;IT;;32
vienne;FR;ARA;32
schiltigheim;FR;GES;32
retreat;ZA;;32
boyolangu;ID;;32
aston;GB;ENG;32
springville;US;UT;32
el triunfo;EC;;32
chalchuapa;SV;;32
natick;US;MA;32
north cowichan;CA;BC;32
bogdanovich;RU;;32
gyula;HU;;32
crailsheim;DE;BW;32
masyaf;SY;;32
svishtov;BG;;32
massillon;US;OH;32
gumushkhane;TR;;32
vedaraniyam;IN;TN;32
walla walla;US;WA;32
florida;UY;;32
yanai;JP;;32
ruma;RS;;32
landskrona;SE;;32
salto de pirapora;BR;SP;32
florence;US;KY;32
macuspana;MX;;32
meschede;DE;NW;32
nykoping;SE;;32
lucera;IT;75;32
puerto de la cruz;ES;CN;32
paranaiba;BR;;32
jayamkondacholapuram;IN;TN;32
andover;US;MN;32
camara de lobos;PT;;32
kalka;IN;HP;32
hopkinsville;US;KY;32
menongue;AO;;32
sidi yahia el gharb;MA;;32
rheinberg;DE;NW;32
umarga;IN;MH;32
curtea de arges;RO;;32
borehamwood;GB;ENG;32
ja ela;LK;;32
kumru;TR;;32
chieri;IT;21;32
moose jaw;CA;SK;32
ma arratmisrin;SY;;32
pinjaur;IN;HR;32
centro familiar la soledad;MX;;32
laramie;US;WY;32
greenville;US;MS;32
west englewood;US;IL;32
bisauli;IN;UP;32
werl;DE;NW;32
seinajoki;FI;;32
curitibanos;BR;SC;32
les mureaux;FR;IDF;32
turaiyur;IN;TN;32
zywiec;PL;;32
kamo;JP;;32
prestwich;GB;ENG;32
motherwell;GB;SCT;32
bethel park;US;PA;32
maputsoe;LS;;32
jinka;ET;;32
bocaiuva;BR;MG;32
kurtalan;TR;;32
akcakale;TR;;32
bernburg;DE;ST;32
cookeville;US;TN;32
wavre;BE;;32
randolph;US;MA;32
guarda;PT;;32
favara;IT;82;32
oceanside;US;NY;32
danville;US;IL;32
quirinopolis;BR;GO;32
boende;CD;;32
quitilipi;AR;;32
rumbek;SS;;32
antsohimbondrona;MG;;32
charqueadas;BR;RS;32
holstebro;DK;;32
yesilli;TR;;32
smolyan;BG;;32
pavugada;IN;KA;32
limbiate;IT;25;32
tiete;BR;SP;32
koupela;BF;;32
eisenhuttenstadt;DE;BB;32
naranjal;EC;;32
itapage;BR;CE;32
puerto iguazu;AR;;32
huixtla;MX;;32
montgomery village;US;MD;32
binche;BE;;32
sant joan despi;ES;CT;32
yamoto;JP;;32
villaguay;AR;;32
quvasoy;UZ;;32
ambasamudram;IN;TN;32
cleethorpes;GB;ENG;32
le perreux sur marne;FR;IDF;32
zamania;IN;UP;32
ciudad fernandez;MX;;32
north olmsted;US;OH;32
casilda;AR;;32
ras gharib;EG;;32
lower earley;GB;ENG;32
shirley;GB;ENG;32
deeside;GB;WLS;32
kyzyl kyya;KG;;32
midoun;TN;;32
djidiouia;DZ;;32
land o lakes;US;FL;32
wedel;DE;SH;32
lommel;BE;;32
guyancourt;FR;IDF;32
falmouth;GB;ENG;32
palaiseau;FR;IDF;32
barbacha;DZ;;32
kedainiai;LT;;32
shirdi;IN;MH;32
bandipura;IN;JK;32
nyahururu;KE;;32
richmond west;US;FL;32
kokrajhar;IN;;32
machakos;KE;;32
donskoy;RU;;32
gombong;ID;;32
fort pienc;ES;CT;32
hajduboszormeny;HU;;32
of;TR;;32
qarah zia od din;IR;;32
kimovsk;RU;;32
kongolo;CD;;32
vallentuna;SE;;32
palladam;IN;TN;32
hyde;GB;ENG;32
ijmuiden;NL;;32
znamensk;RU;;32
ourilandia do norte;BR;PA;32
saint dizier;FR;GES;32
menen;BE;;32
ain el bell;DZ;;32
imamoglu;TR;;32
watertown;US;MA;32
mamu kanjan;PK;;32
modrany;CZ;;32
neuruppin;DE;BB;32
hit;IQ;;32
synelnykove;UA;;32
slagelse;DK;;32
muddebihal;IN;KA;32
el hed;DZ;;32
lalganj;IN;BR;32
rasra;IN;UP;32
glastonbury;US;CT;32
islampur;IN;BR;32
amlapura;ID;;32
amlapura city;ID;;32
odacho oda;JP;;32
creil;FR;HDF;32
ghugus;IN;MH;32
sahar;YE;;32
sattur;IN;TN;32
sharqpur sharif;PK;;32
westmont;US;CA;32
privolzhskiy;RU;;32
anbyon up;KP;;32
el carmel;ES;CT;32
digri;PK;;32
manjakandriana;MG;;32
ansbach;DE;BY;32
basudebpur;IN;OD;32
pekan;MY;;32
khachrod;IN;MP;32
galapagar;ES;MD;32
kolea;DZ;;32
alvalade;PT;;32
santa rita;VE;;32
gimbi;ET;;32
garfield;US;NJ;32
phu ly;VN;;32
belalcazar;CO;;32
sao luiz gonzaga;BR;RS;32
gorodets;RU;;32
vandoeuvre les nancy;FR;GES;32
bhera;PK;;32
yavne;IL;;32
kreuztal;DE;NW;32
milazzo;IT;82;32
kabacan;PH;;32
dogondoutchi;NE;;32
santa pola;ES;VC;32
general jose de san martin;AR;;32
liben;CZ;;32
kotma;IN;MP;32
al qaryatayn;SY;;32
laguna hills;US;CA;32
tienen;BE;;32
santa maria capua vetere;IT;72;32
campo maior;BR;;32
momostenango;GT;;32
jidd hafs;BH;;32
bhatkal;IN;KA;32
kiskunfelegyhaza;HU;;32
tremembe;BR;SP;32
kopavogur;IS;;32
jaguariuna;BR;SP;32
isulan;PH;;32
nakhabino;RU;;32
megarine;DZ;;32
allanridge;ZA;;32
west bend;US;WI;32
uekimachi mono;JP;;32
amecameca;MX;;32
thonon les bains;FR;ARA;32
nabinagar;BD;;32
castro urdiales;ES;CB;32
willingboro;US;NJ;32
chichester;GB;ENG;32
barros blancos;UY;;32
morrelgonj;BD;;32
sainte marie;RE;;32
lampertheim;DE;HE;32
angri;IT;72;32
sosnovoborsk;RU;;32
sakrand;PK;;32
papendrecht;NL;;32
shingu;JP;;32
barnstaple;GB;ENG;32
evergem;BE;;32
khurai;IN;MP;32
tando jam;PK;;32
idar oberstein;DE;RP;32
chittur;IN;KL;32
salqin;SY;;32
villarrica;CL;;32
kudymkar;RU;;32
javea;ES;VC;32
raiwind;PK;;32
spalding;GB;ENG;32
mundelein;US;IL;32
centereach;US;NY;32
villanueva;HN;;32
bethune;FR;HDF;32
cananea;MX;;32
vadigenhalli;IN;KA;32
mozhaysk;RU;;32
obukhiv;UA;;32
agogo;GH;;32
mount juliet;US;TN;32
naugatuck;US;CT;32
sijua;IN;JH;32
zapala;AR;;32
vandavasi;IN;TN;32
fennpfuhl;DE;BE;32
sambava;MG;;32
san luis;US;AZ;32
san carlos;CL;;32
pankshin;NG;;32
barabinsk;RU;;32
torre pacheco;ES;MC;31
lahan;NP;;31
ceylanpinar;TR;;31
masindi;UG;;31
loma bonita;MX;;31
crema;IT;25;31
lalsot;IN;RJ;31
brighton beach;US;NY;31
michigan city;US;IN;31
dania beach;US;FL;31
bandar;ID;;31
fandriana;MG;;31
san javier;ES;MC;31
bulanik;TR;;31
coruripe;BR;;31
alaminos;PH;;31
shahpur;IN;KA;31
lewiston orchards;US;ID;31
chemmumiahpet;IN;AP;31
ninomiya;JP;;31
wankyi;GH;;31
oldenzaal;NL;;31
ajka;HU;;31
osterholz scharmbeck;DE;NI;31
bahadurganj;IN;BR;31
camargo;ES;CB;31
lloydminster;CA;AB;31
trutnov;CZ;;31
cote saint luc;CA;QC;31
gomoh;IN;JH;31
bramsche;DE;NI;31
lexington;US;MA;31
chatham;US;IL;31
quimbaya;CO;;31
jalalpur;IN;UP;31
muyuka;CM;;31
birendranagar;NP;;31
navarre;US;FL;31
holly springs;US;NC;31
maluso;PH;;31
oroshaza;HU;;31
khunti;IN;JH;31
kangayam;IN;TN;31
colomiers;FR;OCC;31
cauquenes;CL;;31
lalian;PK;;31
kutoarjo;ID;;31
zira;IN;PB;31
kerava;FI;;31
lohmar;DE;NW;31
herrenberg;DE;BW;31
murakami;JP;;31
bussum;NL;;31
seskine;LT;;31
palin;GT;;31
mvomero;TZ;;31
grottaglie;IT;75;31
santa eularia des riu;ES;IB;31
cheongsong gun;KR;;31
barra do bugres;BR;;31
huatusco;MX;;31
san jose guadalupe otzacatipan;MX;;31
hengchun;TW;;31
shawnee;US;OK;31
jhanjharpur;IN;BR;31
sangola;IN;MH;31
brentwood estates;US;TN;31
casale monferrato;IT;21;31
jinan gun;KR;;31
bahau;MY;;31
galesburg;US;IL;31
bani suhayla;PS;;31
neuchatel;CH;NE;31
sakai nakajima;JP;;31
bayburt;TR;;31
marovoay;MG;;31
vavoua;CI;;31
tafas;SY;;31
bowling green;US;OH;31
singanallur;IN;TN;31
nogent sur marne;FR;IDF;31
karangampel;ID;;31
otsuki;JP;;31
athis mons;FR;IDF;31
nemuro;JP;;31
des moines;US;WA;31
krabi;TH;;31
gustrow;DE;MV;31
bafq;IR;;31
arcos de la frontera;ES;AN;31
villa regina;AR;;31
humaita;BR;AM;31
tucano;BR;BA;31
guapimirim;BR;RJ;31
leioa;ES;PV;31
liptovsky mikulas;SK;;31
wheat ridge;US;CO;31
karamadai;IN;TN;31
rutherglen;GB;SCT;31
kuala belait;BN;;31
cloppenburg;DE;NI;31
saint georges;CA;QC;31
ramapuram;IN;AP;31
thornton cleveleys;GB;ENG;31
chilapa de alvarez;MX;;31
balakliya;UA;;31
ban khlong bang sao thong;TH;;31
shepparton;AU;VIC;31
lend;AT;;31
valdepenas;ES;CM;31
barbera del valles;ES;CT;31
ortakoy;TR;;31
ganderkesee;DE;NI;31
hayama;JP;;31
aberdare;GB;WLS;31
kouvola;FI;;31
pavlovskaya;RU;;31
viry chatillon;FR;IDF;31
travnik;BA;;31
kicevo;MK;;31
houilles;FR;IDF;31
nawanshahr;IN;PB;31
merzig;DE;SL;31
cabadbaran;PH;;31
campina grande do sul;BR;PR;31
yaring;TH;;31
florence;US;AZ;31
tigre;AR;;31
ain benian;DZ;;31
betioky;MG;;31
soissons;FR;HDF;31
likino dulevo;RU;;31
kula;TR;;31
lazdynai;LT;;31
louveira;BR;SP;31
mankachar;IN;;31
surallah;PH;;31
dyurtyuli;RU;;31
deggendorf;DE;BY;31
sfizef;DZ;;31
razampeta;IN;AP;31
adamantina;BR;SP;31
surfers paradise;AU;QLD;31
valkenswaard;NL;;31
verbania;IT;21;31
freha;DZ;;31
caerphilly;GB;WLS;31
dreux;FR;CVL;31
gurnee;US;IL;31
jimenez;MX;;31
pagalungan;PH;;31
san giuliano milanese;IT;25;31
sao sebastiao do passe;BR;BA;31
termoli;IT;;31
minacu;BR;GO;31
kornwestheim;DE;BW;31
kwang binh;VN;;31
rostov;RU;;31
myrtle beach;US;SC;31
sabalgarh;IN;MP;31
hailakandi;IN;;31
jagdispur;IN;BR;31
jagdishpur;IN;UP;31
nagai;JP;;31
na klang;TH;;31
sirur;IN;MH;31
heusden;BE;;31
rawatsar;IN;RJ;31
shamsabad;IN;UP;31
mateur;TN;;31
mimarsinan;TR;;31
ruislip;GB;ENG;31
ibanda;UG;;31
lucban;PH;;31
partur;IN;MH;31
parkersburg;US;WV;31
carballo;ES;GA;31
puttur;IN;AP;31
terracina;IT;62;31
taastrup;DK;;31
hellin;ES;CM;31
guduvancheri;IN;TN;31
miami lakes;US;FL;31
saratoga;US;CA;31
khairpur tamewah;PK;;31
east lake;US;FL;31
wevelgem;BE;;31
palmeira das missoes;BR;RS;31
famailla;AR;;31
nasarawa;NG;;31
banning;US;CA;31
motala;SE;;31
goleta;US;CA;31
lakeside;US;FL;31
long branch;US;NJ;31
itaitinga;BR;CE;31
erandol;IN;MH;31
pasan;IN;CG;31
kesabpur;BD;;31
hadithah;IQ;;31
noble park;AU;VIC;31
baalbek;LB;;31
arendal;NO;;31
fair oaks;US;CA;31
charenton le pont;FR;IDF;31
nahiyat ghammas;IQ;;31
san andres del rabanedo;ES;CL;31
chanika;TZ;;31
kusong;KP;;31
olawa;PL;;31
northeim;DE;NI;31
kachia;NG;;31
wayne;US;PA;31
lake stevens;US;WA;31
lobatse;BW;;31
senigallia;IT;;31
villeneuve saint georges;FR;IDF;31
champoton;MX;;31
dover;US;NH;31
yugorsk;RU;;31
radnor;US;PA;31
massafra;IT;75;31
rudarpur;IN;UP;31
oyem;GA;;31
miguel aleman la doce;MX;;31
pinerolo;IT;21;31
itoigawa;JP;;31
holladay;US;UT;31
safidon;IN;HR;31
mompos;CO;;31
guasdualito;VE;;31
hatta;IN;MP;31
manghit;UZ;;31
hillerod;DK;;31
biga;TR;;31
matozinhos;BR;MG;31
macerata;IT;;31
kharan;PK;;31
cholargos;GR;;31
herriman;US;UT;31
elur;IN;KL;31
elancourt;FR;IDF;31
basavana bagevadi;IN;KA;31
kaminokawa;JP;;31
south kingstown;US;RI;31
bielawa;PL;;31
bom jesus do itabapoana;BR;RJ;31
saint neots;GB;ENG;31
werne;DE;NW;31
geraardsbergen;BE;;31
agudos;BR;SP;31
ruzomberok;SK;;31
or yehuda;IL;;31
perambalur;IN;TN;31
estero;US;FL;31
escuinapa;MX;;31
ithaca;US;NY;31
alencon;FR;NOR;31
tocoa;HN;;31
north tonawanda;US;NY;31
dorohoi;RO;;31
asbe teferi;ET;;31
brooklyn center;US;MN;31
san luis de since;CO;;31
conegliano;IT;34;31
san benito;GT;;31
pikesville;US;MD;31
iyo;JP;;31
new iberia;US;LA;31
alamogordo;US;NM;31
panarukan;ID;;31
novogrudok;BY;;31
karasu;TR;;31
pallisa;UG;;31
vrilissia;GR;;31
bad vilbel;DE;HE;31
orangeville;CA;ON;31
parkville;US;MD;31
sorochinsk;RU;;31
bad hersfeld;DE;HE;31
wattala;LK;;31
augusta;IT;82;31
statesboro;US;GA;31
peliyagoda;LK;;31
souran;SY;;31
fagaras;RO;;31
morgantown;US;WV;31
los gatos;US;CA;31
gangtok;IN;;31
yany kapu;UA;;31
meppel;NL;;31
lokbatan;AZ;;31
xirivella;ES;VC;31
kyela;TZ;;31
matthews;US;NC;31
malur;IN;KA;31
mednogorsk;RU;;31
alcazar de san juan;ES;CM;31
usilampatti;IN;TN;31
un;IN;GJ;31
los altos;US;CA;31
abbiategrasso;IT;25;31
chajari;AR;;31
clearfield;US;UT;31
vushtrri;XK;;31
palapye;BW;;31
franklin;US;MA;31
burgess hill;GB;ENG;31
bayan;KW;;31
korem;ET;;31
mudbidri;IN;KA;31
rajakhera;IN;RJ;31
jaguariaiva;BR;PR;31
manwat;IN;MH;31
nahiyat saddat al hindiyah;IQ;;31
owings mills;US;MD;31
ambanja;MG;;31
sotteville les rouen;FR;NOR;31
pilar;BR;;31
curanilahue;CL;;31
l arbaa nait irathen;DZ;;31
aiken;US;SC;31
wadi;IN;KA;31
omachi;JP;;31
anta;IN;RJ;31
banamba;ML;;31
plainfield;US;IN;31
beverley;GB;ENG;31
tantoyuca;MX;;31
helena;US;MT;31
cosamaloapan;MX;;31
ballwin;US;MO;31
manchester;US;CT;31
topki;RU;;31
puruandiro;MX;;31
algonquin;US;IL;31
bel air north;US;MD;31
kirzhach;RU;;31
playas;EC;;31
newington;US;CT;31
vera cruz;BR;BA;31
deal;GB;ENG;31
baie mahault;GP;;31
maharaganj;IN;UP;31
masaki cho;JP;;31
westfield;US;NJ;31
santa paula;US;CA;31
barberena;GT;;31
fallbrook;US;CA;31
randwick;AU;NSW;31
eldersburg;US;MD;31
orange;FR;PAC;31
karamursel;TR;;31
mutuali;MZ;;31
sherwood;US;AR;31
springfield gardens;US;NY;31
asosa;ET;;31
wishaw;GB;SCT;31
nyachera;UG;;31
manises;ES;VC;31
takehara;JP;;31
oued sly;DZ;;31
butajira;ET;;31
khovd;MN;;31
kostopil;UA;;31
paraiso;PH;;30
lawrenceville;US;GA;30
gladstone;AU;QLD;30
lupeni;RO;;30
springfield;US;VA;30
stella;IT;72;30
mizque;BO;;30
la marina de port;ES;CT;30
tarakeswar;IN;WB;30
huatabampo;MX;;30
baldivis;AU;WA;30
kaysville;US;UT;30
rongai;KE;;30
keelakarai;IN;TN;30
lukow;PL;;30
granger;US;IN;30
guariba;BR;SP;30
starominskaya;RU;;30
burlingame;US;CA;30
post falls;US;ID;30
liberty;US;MO;30
sint pieters leeuw;BE;;30
robbah;DZ;;30
forchheim;DE;BY;30
kwinana;AU;WA;30
mehar;PK;;30
nicolas r casillas;MX;;30
borzya;RU;;30
pontypridd;GB;WLS;30
kakching;IN;;30
kemalpasa;TR;;30
jaragua;BR;GO;30
oer erkenschwick;DE;NW;30
pililla;PH;;30
panambi;BR;RS;30
san pablo;US;CA;30
gevrai;IN;MH;30
srem;PL;;30
alaquas;ES;VC;30
savage;US;MN;30
tagoloan;PH;;30
gorele;TR;;30
poughkeepsie;US;NY;30
pihani;IN;UP;30
vasto;IT;;30
ujiie;JP;;30
garibaldi;BR;RS;30
perungudi;IN;TN;30
mosonmagyarovar;HU;;30
binnish;SY;;30
nebbi;UG;;30
ambositra;MG;;30
texarkana;US;AR;30
villenave d ornon;FR;NAQ;30
sarkhej;IN;GJ;30
beykonak;TR;;30
marienfelde;DE;BE;30
kaeng khoi;TH;;30
presidente dutra;BR;;30
voluntari;RO;;30
remuna;IN;OD;30
khangah dogran;PK;;30
sidareja;ID;;30
telimele;GN;;30
north royalton;US;OH;30
petrich;BG;;30
tonisvorst;DE;NW;30
bad nauheim;DE;HE;30
pontoise;FR;IDF;30
khairpur nathan shah;PK;;30
chicago heights;US;IL;30
jasim;SY;;30
sri madhopur;IN;RJ;30
bakri;MY;;30
tlajomulco de zuniga;MX;;30
bouinan;DZ;;30
lumbang;PH;;30
lebanon;US;TN;30
winsford;GB;ENG;30
monze;ZM;;30
walajapet;IN;TN;30
villazon;BO;;30
villiers sur marne;FR;IDF;30
pedana;IN;AP;30
aspropyrgos;GR;;30
dunakeszi;HU;;30
harpenden;GB;ENG;30
walnut;US;CA;30
schwelm;DE;NW;30
stratford;CA;ON;30
ferokh;IN;KL;30
oliver valdefierro;ES;AR;30
salaya;IN;GJ;30
maroubra;AU;NSW;30
cardona;PH;;30
waltrop;DE;NW;30
bhandaria;BD;;30
burgdorf;DE;NI;30
grajau;BR;;30
bogoroditsk;RU;;30
coxim;BR;;30
pakisaji;ID;;30
kuah;MY;;30
musiri;IN;TN;30
ciudad vieja;GT;;30
debaltseve;UA;;30
madison heights;US;MI;30
rayleigh;GB;ENG;30
whitstable;GB;ENG;30
deland;US;FL;30
dandenong;AU;VIC;30
nirgua;VE;;30
savalou;BJ;;30
cedar city;US;UT;30
selogiri;ID;;30
orillia;CA;ON;30
parkland;US;FL;30
korinthos;GR;;30
khair;IN;UP;30
candelaria;BR;RS;30
kibiti;TZ;;30
pointe claire;CA;QC;30
novo horizonte;BR;SP;30
arrentela;PT;;30
camberley;GB;ENG;30
moanda;GA;;30
otake;JP;;30
west warwick;US;RI;30
kifri;IQ;;30
chitapur;IN;KA;30
nkowakowa;ZA;;30
kombissiri;BF;;30
kostomuksha;RU;;30
narre warren south;AU;VIC;30
risod;IN;MH;30
buhi;PH;;30
sakete;BJ;;30
ahrensburg;DE;SH;30
piombino;IT;52;30
eidelstedt;DE;HH;30
ashburton;NZ;;30
telsiai;LT;;30
seria;BN;;30
radolfzell;DE;BW;30
chatou;FR;IDF;30
postmasburg;ZA;;30
uruacu;BR;GO;30
vernier;CH;GE;30
jamestown;US;NY;30
meskiana;DZ;;30
karpinsk;RU;;30
new bern;US;NC;30
shatura;RU;;30
salima;MW;;30
houthalen;BE;;30
helchteren;BE;;30
dhandhuka;IN;GJ;30
ar rudayyif;TN;;30
goussainville;FR;IDF;30
canosa di puglia;IT;75;30
ptolemaida;GR;;30
rochester;US;NH;30
purral;CR;;30
puente genil;ES;AN;30
tambo grande;PE;;30
fatehpur sikri;IN;UP;30
cleburne;US;TX;30
divnogorsk;RU;;30
bidur;MY;;30
achim;DE;NI;30
obala;CM;;30
kuta;ID;;30
montijo;PT;;30
zaio;MA;;30
redondela;ES;GA;30
dibba al fujairah;AE;;30
ghormach;AF;;30
vilyeyka;BY;;30
las animas;CL;;30
nagqu;CN;;30
fuyuan;CN;;30
wittenberg;DE;ST;30
rodovre;DK;;30
albertslund;DK;;30
lardjem;DZ;;30
atamaria;ES;MC;30
pinar de chamartin;ES;MD;30
puerto del carmen;ES;CN;30
barnet;GB;ENG;30
tskhinvali;GE;;30
maros;ID;;30
birpara;IN;WB;30
yanamalakuduru;IN;AP;30
cherpulassery;IN;KL;30
suong;KH;;30
kurye;KR;;30
rivas;NI;;30
ypenburg;NL;;30
vostryakovo;RU;;30
vorobyovo;RU;;30
annino;RU;;30
petrovskaya;RU;;30
nikulino;RU;;30
mikhalkovo;RU;;30
matveyevskoye;RU;;30
luzhniki;RU;;30
leonovo;RU;;30
leninskiye gory;RU;;30
lazarevskoye;RU;;30
kuskovo;RU;;30
kuryanovo;RU;;30
kolomenskoye;RU;;30
davydkovo;RU;;30
aminyevo;RU;;30
zagorye;RU;;30
piestany;SK;;30
dara;SN;;30
khorugh;TJ;;30
koneurgench;TM;;30
pervomayskyy;UA;;30
cat ba;VN;;30
ruwa;ZW;;30
bedworth;GB;ENG;30
winter park;US;FL;30
carney;US;MD;30
southlake;US;TX;30
san carlos;US;CA;30
woodstock;US;GA;30
east hill meridian;US;WA;30
niles;US;IL;30
laplace;US;LA;30
westchester;US;FL;30
atascadero;US;CA;30
kent;US;OH;30
baie comeau;CA;QC;30
heswall;GB;ENG;30
gloucester;US;MA;30
nicholasville;US;KY;30
oak park;US;MI;30
hurstville;AU;NSW;30
highland park;US;IL;30
hucknall;GB;ENG;30
elizabethtown;US;KY;30
austintown;US;OH;30
egham;GB;ENG;30
east palo alto;US;CA;30
south gate;US;MD;30
pueblo west;US;CO;30
port chester;US;NY;30
princeton;US;NJ;30
fort hood;US;TX;30
lagrange;US;GA;30
salem;US;NH;30
opelika;US;AL;30
alma;CA;QC;30
merrylands;AU;NSW;30
rahway;US;NJ;30
sevenoaks;GB;ENG;30
north chicago;US;IL;29
middle village;US;NY;29
kidsgrove;GB;ENG;29
morristown;US;TN;29
mill park;AU;VIC;29
cheshire;US;CT;29
branford;US;CT;29
raytown;US;MO;29
newtownards;GB;NIR;29
fruit cove;US;FL;29
didcot;GB;ENG;29
port huron;US;MI;29
tewksbury;US;MA;29
franklin square;US;NY;29
nelson;GB;ENG;29
oak ridge;US;TN;29
southgate;US;MI;29
east haven;US;CT;29
upper alton;US;IL;29
johnston;US;RI;29
burntwood;GB;ENG;29
atwater;US;CA;29
carrickfergus;GB;NIR;29
west falls church;US;VA;29
williamsport;US;PA;29
duluth;US;GA;29
fort bragg;US;NC;29
warrnambool;AU;VIC;29
felixstowe;GB;ENG;29
russellville;US;AR;29
kendal;GB;ENG;29
sanford;US;NC;29
harker heights;US;TX;29
consett;GB;ENG;29
voorhees;US;NJ;29
burbank;US;IL;29
witney;GB;ENG;29
marion;US;IN;29
granite city;US;IL;29
milford mill;US;MD;29
ashton in makerfield;GB;ENG;29
lake in the hills;US;IL;29
sainte julie;CA;QC;29
evans;US;GA;29
ofallon;US;IL;29
fort hamilton;US;NY;29
carlsbad;US;NM;29
cheadle hulme;GB;ENG;29
ballymena;GB;NIR;29
ferry pass;US;FL;29
kingman;US;AZ;29
orcutt;US;CA;29
henderson;US;KY;29
needham;US;MA;29
crown point;US;IN;29
big spring;US;TX;29
dracut;US;MA;29
bundoora;AU;VIC;29
west kelowna;CA;BC;29
schererville;US;IN;29
burton;US;MI;29
ridgecrest;US;CA;29
windsor;US;CT;29
buderim;AU;QLD;29
eagle pass;US;TX;29
agawam;US;MA;29
weatherford;US;TX;29
west elkridge;US;MD;29
stanford le hope;GB;ENG;29
east chicago;US;IN;29
bideford;GB;ENG;29
rochester;GB;ENG;29
redmond;US;OR;29
jacksonville;US;AR;29
socorro mission number 1 colonia;US;TX;29
norwood;US;MA;29
shipley;GB;ENG;29
northampton;US;MA;29
englewood;US;NJ;29
lake magdalene;US;FL;29
perry hall;US;MD;28
maryville;US;TN;28
hobart;US;IN;28
fresh meadows;US;NY;28
mehlville;US;MO;28
greer;US;SC;28
lansing;US;IL;28
harrison;US;NY;28
monterey;US;CA;28
west islip;US;NY;28
desert hot springs;US;CA;28
american fork;US;UT;28
central;US;LA;28
newburgh;US;NY;28
chamblee;US;GA;28
millville;US;NJ;28
north andover;US;MA;28
seatac;US;WA;28
elmira;US;NY;28
spring valley;US;CA;28
stockbridge;US;GA;28
glen ellyn;US;IL;28
monroeville;US;PA;28
benicia;US;CA;28
fredericksburg;US;VA;28
suisun;US;CA;28
aberdeen;US;SD;28
cranberry township;US;PA;28
garfield heights;US;OH;28
south chicago;US;IL;28
cornelius;US;NC;28
oakdale;US;MN;28
oak forest;US;IL;28
garner;US;NC;28
drexel hill;US;PA;28
north kingstown;US;RI;28
heywood;GB;ENG;28
doncaster east;AU;VIC;28
papakura;NZ;;28
timaru;NZ;;28
brierley hill;GB;ENG;28
bella vista;US;AR;28
melrose;US;MA;28
fitchburg;US;WI;28
gramercy park;US;NY;28
wellesley;US;MA;28
enterprise;US;AL;28
winchester;US;NV;28
slidell;US;LA;28
university heights;US;NY;28
west springfield;US;MA;28
dodge city;US;KS;28
paragould;US;AR;28
maywood;US;CA;28
richmond;AU;VIC;28
seguin;US;TX;28
shirley;US;NY;28
livingston;US;NJ;28
round lake beach;US;IL;28
mosman;AU;NSW;28
stratford upon avon;GB;ENG;28
frankfort;US;KY;28
sterling;US;VA;28
middletown;US;NY;28
sunbury on thames;GB;ENG;28
fountain;US;CO;28
saratoga springs;US;NY;28
newry;GB;NIR;28
kirkwood;US;MO;28
drexel heights;US;AZ;28
deer park;US;NY;28
lafayette;US;CO;28
fridley;US;MN;28
west scarborough;US;ME;28
queensbury;US;NY;28
kellyville;AU;NSW;28
ashington;GB;ENG;28
rexburg;US;ID;28
wheeling;US;WV;28
shaker heights;US;OH;28
mililani town;US;HI;28
bergenfield;US;NJ;28
marshalltown;US;IA;28
cambuslang;GB;SCT;28
tucker;US;GA;28
nutley;US;NJ;28
liverpool;AU;NSW;28
kirkby in ashfield;GB;ENG;28
lake jackson;US;TX;28
port moody;CA;BC;28
plum;US;PA;28
willenhall;GB;ENG;28
burngreave;GB;ENG;27
denton;GB;ENG;27
windsor;US;CA;27
west chicago;US;IL;27
allen park;US;MI;27
wilmette;US;IL;27
imperial beach;US;CA;27
glen cove;US;NY;27
syracuse;US;UT;27
cleckheaton;GB;ENG;27
maryland heights;US;MO;27
bentleigh east;AU;VIC;27
mason city;US;IA;27
crofton;US;MD;27
bearsden;GB;SCT;27
anderson;US;SC;27
eagle mountain;US;UT;27
college point;US;NY;27
winchester;US;VA;27
lindenhurst;US;NY;27
jarrow;GB;ENG;27
spanaway;US;WA;27
belmont;US;CA;27
hunts point;US;NY;27
holbrook;US;NY;27
new london;US;CT;27
melton mowbray;GB;ENG;27
paso robles;US;CA;27
tualatin;US;OR;27
fleming island;US;FL;27
workington;GB;ENG;27
winona;US;MN;27
epsom;GB;ENG;27
thomasville;US;NC;27
casselberry;US;FL;27
haverhill;GB;ENG;27
eureka;US;CA;27
east saint louis;US;IL;27
garden city;US;KS;27
alton;US;IL;27
milton;US;MA;27
maghull;GB;ENG;27
university park;US;FL;27
auburn;US;NY;27
williston;US;ND;27
paramus;US;NJ;27
back mountain;US;PA;27
west milford;US;NJ;27
jeffersontown;US;KY;27
garden city;US;MI;27
horn lake;US;MS;27
stoughton;US;MA;27
easton;US;PA;27
quakers hill;AU;NSW;27
prairieville;US;LA;27
hyde park;US;IL;27
dix hills;US;NY;27
parramatta;AU;NSW;27
geraldton;AU;WA;27
gladstone;US;MO;27
cutler ridge;US;FL;27
independence;US;KY;27
watertown;US;NY;27
wooster;US;OH;27
bessemer;US;AL;27
merrimack;US;NH;27
lemon grove;US;CA;27
kankakee;US;IL;27
coffs harbour;AU;NSW;27
wethersfield;US;CT;27
bristol;US;TN;27
mchenry;US;IL;27
clydebank;GB;SCT;27
cibolo;US;TX;27
acocks green;GB;ENG;27
saugus;US;MA;27
stevens point;US;WI;27
west linn;US;OR;27
superior;US;WI;27
blenheim;NZ;;27
tujunga;US;CA;27
dun laoghaire;IE;;27
east grinstead;GB;ENG;27
greenville;US;TX;27
magna;US;UT;27
croydon;AU;VIC;27
batavia;US;IL;26
cantonment;US;FL;26
danvers;US;MA;26
boisbriand;CA;QC;26
shoreview;US;MN;26
paradise;US;CA;26
fremont;US;NE;26
smithtown;US;NY;26
pearl;US;MS;26
flint;GB;WLS;26
mansfield city;US;CT;26
mercerville hamilton square;US;NJ;26
north creek;US;WA;26
carbondale;US;IL;26
westport;US;CT;26
narre warren;AU;VIC;26
ryde;AU;NSW;26
caboolture;AU;QLD;26
medina;US;OH;26
bay shore;US;NY;26
kahului;US;HI;26
vernon hills;US;IL;26
zionsville;US;IN;26
norco;US;CA;26
wasco;US;CA;26
mount pleasant;US;WI;26
fortuna foothills;US;AZ;26
westhoughton;GB;ENG;26
brandon;CA;MB;26
barberton;US;OH;26
kingsville;US;TX;26
statesville;US;NC;26
plainview;US;NY;26
laurel;US;MD;26
frome;GB;ENG;26
carrollton;US;GA;26
congleton;GB;ENG;26
south pasadena;US;CA;26
howard beach;US;NY;26
marrickville;AU;NSW;26
camden town;GB;ENG;26
englewood;US;IL;26
four corners;US;FL;26
south laurel;US;MD;26
asheboro;US;NC;26
ryde;GB;ENG;26
buenaventura lakes;US;FL;26
clinton;US;IA;26
mount pleasant;US;MI;26
bishop auckland;GB;ENG;26
twentynine palms;US;CA;26
ferntree gully;AU;VIC;26
huntley;US;IL;26
northolt;GB;ENG;26
pennsport;US;PA;26
xenia;US;OH;26
reisterstown;US;MD;26
newton aycliffe;GB;ENG;26
green;US;OH;26
brawley;US;CA;26
yukon;US;OK;26
opportunity;US;WA;26
rhyl;GB;WLS;26
forest hills;US;MI;26
hertford;GB;ENG;26
coburg;AU;VIC;26
lafayette;US;CA;26
ramsey;US;MN;26
suitland;US;MD;26
pleasure ridge park;US;KY;26
rosedale;US;NY;26
new lenox;US;IL;26
madison;US;MS;26
neenah;US;WI;26
alvin;US;TX;26
vaudreuil dorion;CA;QC;26
strathfield;AU;NSW;26
key west;US;FL;26
randolph;US;NJ;26
temple terrace;US;FL;26
owatonna;US;MN;26
staveley;GB;ENG;26
homewood;US;AL;26
sahuarita;US;AZ;26
thetford mines;CA;QC;26
maple valley;US;WA;26
walnut grove;CA;BC;26
coleraine;GB;NIR;26
farnworth;GB;ENG;26
hazelwood;US;MO;26
troy;US;OH;26
sydney central business district;AU;NSW;26
lemoore;US;CA;26
keysborough;AU;VIC;26
mint hill;US;NC;26
ridgewood;US;NJ;26
long island city;US;NY;26
cabot;US;AR;26
reedley;US;CA;26
edgewood;US;MD;26
meadow woods;US;FL;26
south portland;US;ME;26
val d or;CA;QC;26
west whittier los nietos;US;CA;26
lebanon;US;PA;26
crowthorne;GB;ENG;26
hawarden;GB;WLS;26
bramhall;GB;ENG;26
coulsdon;GB;ENG;26
zanesville;US;OH;25
prince edward;CA;ON;25
colleyville;US;TX;25
bartley green;GB;ENG;25
hornchurch;GB;ENG;25
canton;US;GA;25
st austell;GB;ENG;25
ossining;US;NY;25
salem;US;VA;25
burlington;US;IA;25
saratoga springs;US;UT;25
melrose park;US;IL;25
hampton park;AU;VIC;25
starkville;US;MS;25
rhosllanerchrugog;GB;WLS;25
fleetwood;GB;ENG;25
witham;GB;ENG;25
lochearn;US;MD;25
chanhassen;US;MN;25
hercules;US;CA;25
galt;US;CA;25
prior lake;US;MN;25
castlewood;US;CO;25
paraparaumu;NZ;;25
grandview;US;MO;25
clinton;US;MS;25
yarmouth;US;MA;25
south yarra;AU;VIC;25
sainte therese;CA;QC;25
sandusky;US;OH;25
balch springs;US;TX;25
white bear lake;US;MN;25
chaska;US;MN;25
harvey;US;IL;25
middle river;US;MD;25
woodstock;US;IL;25
alice springs;AU;NT;25
ardmore;US;OK;25
lockport;US;IL;25
woodburn;US;OR;25
wyandotte;US;MI;25
chatswood;AU;NSW;25
mauldin;US;SC;25
belvidere;US;IL;25
blackheath;GB;ENG;25
moscow;US;ID;25
milford;US;MA;25
west memphis;US;AR;25
athens;US;OH;25
mercer island;US;WA;25
bridgeton;US;NJ;25
mount gambier;AU;SA;25
maplewood;US;NJ;25
soledad;US;CA;25
palmerston;AU;NT;25
fallingbrook;CA;PE;25
pitsea;GB;ENG;25
farmington;US;CT;25
brownsburg;US;IN;25
saginaw township north;US;MI;25
edwardsville;US;IL;25
riverside;US;OH;25
athens;US;AL;25
upper coomera;AU;QLD;25
sanger;US;CA;25
westmont;US;IL;25
wakefield;US;MA;25
san fernando;US;CA;25
rockledge;US;FL;25
hastings;US;NE;25
cave spring;US;VA;25
north tustin;US;CA;25
whitehaven;GB;ENG;25
daphne;US;AL;25
whitehall township;US;PA;25
newport;GB;ENG;25
skegness;GB;ENG;25
paducah;US;KY;25
selby;GB;ENG;25
cliffside park;US;NJ;25
elmwood park;US;IL;25
glen iris;AU;VIC;25
vineyard;US;CA;25
lodi;US;NJ;25
thetford;GB;ENG;25
hazleton;US;PA;25
coronado;US;CA;25
hillside;US;NY;25
eagle river;US;AK;25
south salt lake;US;UT;25
paris;US;TX;25
northport;US;AL;25
university park;US;TX;25
uniondale;US;NY;25
ponca city;US;OK;25
muskego;US;WI;25
collinsville;US;IL;25
reading;US;MA;25
short pump;US;VA;25
belmont;US;MA;25
dedham;US;MA;25
de pere;US;WI;25
caledonia;US;WI;25
airdrie;CA;AB;25
inkster;US;MI;25
mount pearl;CA;NL;25
vincentown;US;NJ;25
bixby;US;OK;25
newton mearns;GB;SCT;25
emporia;US;KS;25
fort dodge;US;IA;25
walker;US;MI;25
palmetto bay;US;FL;25
vale of leven;GB;SCT;25
ottumwa;US;IA;25
junction city;US;KS;25
seal beach;US;CA;25
traralgon;AU;VIC;25
tarpon springs;US;FL;25
franklin;US;IN;25
herndon;US;VA;25
austin;US;MN;25
sachse;US;TX;25
navan;IE;;25
sun city west;US;AZ;25
watauga;US;TX;25
burlington;US;MA;24
san benito;US;TX;24
kew;AU;VIC;24
campsie;AU;NSW;24
freeport;US;IL;24
ennis;IE;;24
staunton;US;VA;24
selma;US;CA;24
south windsor;US;CT;24
north potomac;US;MD;24
homer glen;US;IL;24
saint bruno de montarville;CA;QC;24
coral terrace;US;FL;24
norfolk;US;NE;24
greenacre;AU;NSW;24
midland;CA;ON;24
ridgeland;US;MS;24
wednesbury;GB;ENG;24
scaggsville;US;MD;24
feltham;GB;ENG;24
cudahy;US;CA;24
washington;US;UT;24
new smyrna beach;US;FL;24
south plainfield;US;NJ;24
pasadena;US;MD;24
columbine;US;CO;24
thatcham;GB;ENG;24
greenbelt;US;MD;24
south riding;US;VA;24
citrus park;US;FL;24
boca del mar;US;FL;24
newport;US;RI;24
norton shores;US;MI;24
barstow heights;US;CA;24
rockville centre;US;NY;24
searcy;US;AR;24
north platte;US;NE;24
rolling meadows;US;IL;24
brunswick;AU;VIC;24
carteret;US;NJ;24
hindley;GB;ENG;24
immokalee;US;FL;24
woodlawn;US;IL;24
medford;US;NY;24
carlingford;AU;NSW;24
riverbank;US;CA;24
zion;US;IL;24
endeavour hills;AU;VIC;24
northcote;AU;VIC;24
plymstock;GB;ENG;24
trotwood;US;OH;24
north haven;US;CT;24
summerlin south;US;NV;24
caroline springs;AU;VIC;24
ormskirk;GB;ENG;24
mahwah;US;NJ;24
loma linda;US;CA;24
peekskill;US;NY;24
warwick;GB;ENG;24
keystone;US;FL;24
rugeley;GB;ENG;24
baldwin;US;NY;24
golborne;GB;ENG;24
fairfax;US;VA;24
maywood;US;IL;24
sebastian;US;FL;24
east gwillimbury;CA;ON;24
gosforth;GB;ENG;24
holt;US;MI;24
muscatine;US;IA;24
elk river;US;MN;24
rock springs;US;WY;24
golden gate;US;FL;24
saint constant;CA;QC;24
corsicana;US;TX;24
huntingdon;GB;ENG;24
hialeah gardens;US;FL;24
waverly;US;MI;24
hunt valley;US;MD;24
fuquay varina;US;NC;24
fountain hills;US;AZ;24
forest grove;US;OR;24
unionport;US;NY;24
champlin;US;MN;24
south portland gardens;US;ME;24
brockville;CA;ON;24
centerville;US;OH;24
daventry;GB;ENG;24
south morang;AU;VIC;24
bloomington;US;CA;24
bainbridge island;US;WA;24
droitwich;GB;ENG;24
morrisville;US;NC;24
marshall;US;TX;24
watertown;US;WI;24
new malden;GB;ENG;24
kernersville;US;NC;24
dickinson;US;ND;24
new milton;GB;ENG;24
old bridge;US;NJ;24
ashfield;AU;NSW;24
armidale;AU;NSW;24
fort washington;US;MD;24
ammanford;GB;WLS;24
dinuba;US;CA;24
van nest;US;NY;24
portishead;GB;ENG;24
barstow;US;CA;24
droylsden;GB;ENG;24
fairland;US;MD;24
brookings;US;SD;24
blue island;US;IL;24
faribault;US;MN;24
baileys crossroads;US;VA;24
arbroath;GB;SCT;24
musselburgh;GB;SCT;24
eagle;US;ID;24
langley;CA;BC;24
norland;US;FL;24
scotch plains;US;NJ;24
evesham;GB;ENG;24
glenville;US;OH;24
el cerrito;US;CA;24
whitefield;GB;ENG;24
brandon;US;MS;24
derby;US;KS;24
rouyn noranda;CA;QC;24
graham;US;WA;23
ilchester;US;MD;23
bayonet point;US;FL;23
easton;US;MA;23
lofthouse;GB;ENG;23
loves park;US;IL;23
avon lake;US;OH;23
san lorenzo;US;CA;23
morton grove;US;IL;23
penarth;GB;WLS;23
kingston;US;NY;23
epping;AU;NSW;23
bishopbriggs;GB;SCT;23
belper;GB;ENG;23
mcdonough;US;GA;23
romulus;US;MI;23
rosemount;US;MN;23
mansfield;US;MA;23
laguna beach;US;CA;23
balbriggan;IE;;23
springfield;US;PA;23
bellview;US;FL;23
formby;GB;ENG;23
burnham on sea;GB;ENG;23
terrytown;US;LA;23
broadstairs;GB;ENG;23
whitehorse;CA;YT;23
crestview;US;FL;23
keene;US;NH;23
greenwood;US;SC;23
mornington;AU;VIC;23
gallup;US;NM;23
south old bridge;US;NJ;23
duncan;US;OK;23
griffin;US;GA;23
dolton;US;IL;23
oadby;GB;ENG;23
webster groves;US;MO;23
belton;US;MO;23
columbus;US;MS;23
denison;US;TX;23
east elmhurst;US;NY;23
robina;AU;QLD;23
kerrville;US;TX;23
pooler;US;GA;23
mequon;US;WI;23
vicksburg;US;MS;23
wright;US;FL;23
morrisania;US;NY;23
heanor;GB;ENG;23
palm city;US;FL;23
middleborough;US;MA;23
arnold;US;MD;23
isla vista;US;CA;23
wyndham vale;AU;VIC;23
vero beach south;US;FL;23
van buren;US;AR;23
east peoria;US;IL;23
landover;US;MD;23
windham;US;CT;23
jacksonville beach;US;FL;23
calabasas;US;CA;23
chapeltown;GB;ENG;23
hawthorn;AU;VIC;23
solon;US;OH;23
truro;GB;ENG;23
chantilly;US;VA;23
dianella;AU;WA;23
candler mcafee;US;GA;23
roselle;US;IL;23
copiague;US;NY;23
munster;US;IN;23
elgin;GB;SCT;23
ladera ranch;US;CA;23
litherland;GB;ENG;23
lisle;US;IL;23
picnic point north lynnwood;US;WA;23
east naples;US;FL;23
crystal;US;MN;23
cloverleaf;US;TX;23
tralee;IE;;23
dixiana;US;AL;23
highland;US;IN;23
machesney park;US;IL;23
morgan park;US;IL;23
market harborough;GB;ENG;23
noe valley;US;CA;23
granville;AU;NSW;23
east tremont;US;NY;23
pelham;US;AL;23
auburn;US;ME;23
tremont;US;NY;23
glenmore park;AU;NSW;23
lincolnia;US;VA;23
kiryas joel;US;NY;23
royton;GB;ENG;23
walton on thames;GB;ENG;23
valinda;US;CA;23
marysville;US;OH;23
wellington;GB;ENG;23
haines city;US;FL;23
woodford green;GB;ENG;23
columbus;US;NE;23
bristol;US;RI;23
millbrae;US;CA;23
morphett vale;AU;SA;23
mount isa;AU;QLD;23
newberg;US;OR;23
thornlie;AU;WA;23
the crossings;US;FL;23
valley station;US;KY;23
lennox;US;CA;23
east lake orient park;US;FL;23
stalybridge;GB;ENG;23
brighton;AU;VIC;23
farmington;US;MN;23
wilsonville;US;OR;23
hutto;US;TX;23
bloomingdale;US;FL;23
west odessa;US;TX;23
inglewood finn hill;US;WA;23
oak harbor;US;WA;23
ewa gentry;US;HI;23
godalming;GB;ENG;23
oak ridge;US;FL;23
rosemont;US;CA;23
auburn hills;US;MI;23
pottstown;US;PA;23
leisure city;US;FL;23
goulburn;AU;NSW;23
potters bar;GB;ENG;23
west puente valley;US;CA;23
maple heights;US;OH;23
willoughby;US;OH;23
benbrook;US;TX;23
cranford;US;NJ;23
owen sound;CA;ON;23
garden city;US;NY;23
chambly;CA;QC;23
greystanes;AU;NSW;23
seaford;GB;ENG;23
sept iles;CA;QC;23
forest lake;AU;QLD;23
farmington;US;UT;23
wasco;US;IL;23
hastings;US;MN;23
alfreton;GB;ENG;23
avon;US;OH;23
visitacion valley;US;CA;23
north augusta;US;SC;23
camborne;GB;ENG;23
guilford;US;CT;22
cottage lake;US;WA;22
corcoran;US;CA;22
melrose;US;NY;22
taupo;NZ;;22
east patchogue;US;NY;22
west springfield;US;VA;22
langford;CA;BC;22
hudson;US;OH;22
port hueneme;US;CA;22
lalor;AU;VIC;22
kenilworth;GB;ENG;22
holiday;US;FL;22
near south side;US;IL;22
southbank;AU;VIC;22
radcliff;US;KY;22
hopewell;US;VA;22
new castle;US;PA;22
seaham;GB;ENG;22
grand boulevard;US;IL;22
south elgin;US;IL;22
thornaby on tees;GB;ENG;22
prichard;US;AL;22
new brighton;US;MN;22
anniston;US;AL;22
palm springs;US;FL;22
ruston;US;LA;22
hornsby;AU;NSW;22
wilmington;US;MA;22
midlothian;US;TX;22
oxford;US;MS;22
sandyford;IE;;22
oakdale;US;CA;22
darien;US;IL;22
bloomingdale;US;IL;22
dandenong north;AU;VIC;22
sudbury;GB;ENG;22
venice;US;FL;22
ellenbrook;AU;WA;22
ludlow;US;MA;22
duncan;CA;BC;22
south bradenton;US;FL;22
hillside;US;NJ;22
langwarrin;AU;VIC;22
north plainfield;US;NJ;22
acworth;US;GA;22
glenroy;AU;VIC;22
pascagoula;US;MS;22
sunny isles beach;US;FL;22
rawtenstall;GB;ENG;22
roseburg;US;OR;22
oxford;US;OH;22
merrick;US;NY;22
somerset;US;NJ;22
moses lake;US;WA;22
saginaw;US;TX;22
greater northdale;US;FL;22
northdale;US;FL;22
summit;US;NJ;22
watertown;US;SD;22
alliance;US;OH;22
laporte;US;IN;22
kalispell;US;MT;22
south holland;US;IL;22
princeton;US;FL;22
kenmore;US;WA;22
retford;GB;ENG;22
del city;US;OK;22
derry;US;NH;22
renfrew;GB;SCT;22
hamtramck;US;MI;22
portadown;GB;NIR;22
heavitree;GB;ENG;22
great kills;US;NY;22
wekiwa springs;US;FL;22
berkhamsted;GB;ENG;22
leesburg;US;FL;22
duarte;US;CA;22
converse;US;TX;22
villa park;US;IL;22
decatur;US;GA;22
park forest;US;IL;22
christiansburg;US;VA;22
stanley;GB;ENG;22
jurupa valley;US;CA;22
ashland;US;CA;22
west and east lealman;US;FL;22
farragut;US;TN;22
la porte;US;IN;22
busselton;AU;WA;22
prairie village;US;KS;22
smithfield;US;RI;22
clarksville;US;IN;22
wadsworth;US;OH;22
boronia;AU;VIC;22
camas;US;WA;22
swanley;GB;ENG;22
cheltenham;AU;VIC;22
fort walton beach;US;FL;22
geneva;US;IL;22
brent;US;FL;22
south euclid;US;OH;22
newton le willows;GB;ENG;22
brushy creek;US;TX;22
la prairie;CA;QC;22
rottingdean;GB;ENG;22
windsor;US;CO;22
westchase;US;FL;22
sugar hill;US;GA;22
camberwell;AU;VIC;22
roxburgh park;AU;VIC;22
amersham;GB;ENG;22
chillicothe;US;OH;22
south lake tahoe;US;CA;22
anthem;US;AZ;22
west carson;US;CA;22
massapequa;US;NY;22
canton;US;MA;22
roselle;US;NJ;22
lincoln;US;RI;22
lumberton;US;NC;22
hadley wood;GB;ENG;22
cabramatta;AU;NSW;22
taylors;US;SC;22
ossett;GB;ENG;22
yucca valley;US;CA;22
kilkenny;IE;;22
tsawwassen;CA;BC;22
westford;US;MA;22
springvale;AU;VIC;22
edgewater;US;FL;22
allison park;US;PA;22
bay point;US;CA;22
portsmouth;US;NH;22
sedalia;US;MO;22
naples;US;FL;22
mooroolbark;AU;VIC;22
patterson;US;CA;21
greenfield;US;IN;21
waynesboro;US;VA;21
maldon;GB;ENG;21
albertville;US;AL;21
pukekohe east;NZ;;21
stoneham;US;MA;21
perrysburg;US;OH;21
erie;US;CO;21
klamath falls;US;OR;21
clinton;US;UT;21
green valley;US;AZ;21
evans;US;CO;21
mandan;US;ND;21
lower sackville;CA;NS;21
winchester;US;MA;21
okemos;US;MI;21
arnold;US;MO;21
athlone;IE;;21
east moline;US;IL;21
west pensacola;US;FL;21
kinston;US;NC;21
shelbyville;US;TN;21
buxton;GB;ENG;21
marquette;US;MI;21
fairfield heights;US;IN;21
malvern east;AU;VIC;21
biddeford;US;ME;21
golden valley;US;MN;21
canyon lake;US;TX;21
north lakes;AU;QLD;21
oxford;US;AL;21
south milwaukee;US;WI;21
horley;GB;ENG;21
marina;US;CA;21
cowes;GB;ENG;21
mukilteo;US;WA;21
morayfield;AU;QLD;21
rancho san diego;US;CA;21
charleston;US;IL;21
bedford;US;NH;21
hawthorn south;AU;VIC;21
glenferrie;AU;VIC;21
carrboro;US;NC;21
crest hill;US;IL;21
saint andrews;US;SC;21
dee why;AU;NSW;21
morley;AU;WA;21
dronfield;GB;ENG;21
ashland;US;KY;21
ripley;GB;ENG;21
hays;US;KS;21
bathgate;GB;SCT;21
ferguson;US;MO;21
omagh;GB;NIR;21
conway;US;SC;21
laurelton;US;NY;21
march;GB;ENG;21
lino lakes;US;MN;21
west lake stevens;US;WA;21
kirwan;AU;QLD;21
new hope;US;MN;21
stowmarket;GB;ENG;21
palm river clair mel;US;FL;21
trussville;US;AL;21
woodrow;US;NY;21
clevedon;GB;ENG;21
maesteg;GB;WLS;21
keswick;CA;ON;21
guiseley;GB;ENG;21
corinth;US;TX;21
mountlake terrace;US;WA;21
chester;US;VA;21
nixa;US;MO;21
east ridge;US;TN;21
bordon;GB;ENG;21
caterham;GB;ENG;21
doreen;AU;VIC;21
varennes;CA;QC;21
plainview;US;TX;21
grayslake;US;IL;21
agoura hills;US;CA;21
acton;US;MA;21
sanford;US;ME;21
silver firs;US;WA;21
hauppauge;US;NY;21
kihei;US;HI;21
south el monte;US;CA;21
arvin;US;CA;21
johnston;US;IA;21
gardner;US;KS;21
lathrop;US;CA;21
ashland;US;OR;21
sidney;US;OH;21
birmingham;US;MI;21
gainsborough;GB;ENG;21
sweetwater;US;FL;21
milwaukie;US;OR;21
east millcreek;US;UT;21
grand island;US;NY;21
goole;GB;ENG;21
union city;US;GA;21
woodlawn;US;VA;21
clarence rockland;CA;ON;21
piqua;US;OH;21
lomita;US;CA;21
cockeysville;US;MD;21
easley;US;SC;21
new springville;US;NY;21
pleasantville;US;NJ;21
liberal;US;KS;21
palisades park;US;NJ;21
jenks;US;OK;21
simpsonville;US;SC;21
latham;US;NY;21
darien;US;CT;21
doncaster;AU;VIC;21
pleasant prairie;US;WI;21
harwich;GB;ENG;21
naas;IE;;21
port alberni;CA;BC;21
masterton;NZ;;21
mountain brook;US;AL;21
chambersburg;US;PA;21
adrian;US;MI;21
west melbourne;US;FL;21
east garfield park;US;IL;21
rotterdam;US;NY;21
east dereham;GB;ENG;21
truro;CA;NS;21
bellshill;GB;SCT;21
chesham;GB;ENG;21
lakeside;US;CA;21
truganina;AU;VIC;21
bethany;US;OR;21
lake worth corridor;US;FL;21
gerrards cross;GB;ENG;21
winter gardens;US;CA;21
lockport;US;NY;21
lebanon;US;OH;21
wade hampton;US;SC;21
murphy;US;TX;21
coralville;US;IA;21
crowborough;GB;ENG;21
ensley;US;FL;21
stamford;GB;ENG;21
stourport on severn;GB;ENG;21
gorseinon;GB;WLS;21
sapulpa;US;OK;21
failsworth;GB;ENG;21
american canyon;US;CA;21
south san jose hills;US;CA;21
belton;US;TX;21
nailsea;GB;ENG;21
agoura;US;CA;21
bayville;US;NJ;21
isleworth;GB;ENG;21
westmount;CA;QC;20
kirkland;CA;QC;20
arbutus;US;MD;20
hammond;US;LA;20
carrum downs;AU;VIC;20
risca;GB;WLS;20
thomastown;AU;VIC;20
libertyville;US;IL;20
saint kilda;AU;VIC;20
pittsburg;US;KS;20
portsmouth;US;OH;20
greensborough;AU;VIC;20
granite bay;US;CA;20
louisville;US;CO;20
alloa;GB;SCT;20
newmarket;GB;ENG;20
northfield;US;MN;20
rocky river;US;OH;20
raymore;US;MO;20
middletown;US;DE;20
havelock;US;NC;20
lindsay;CA;ON;20
harvey;US;LA;20
gardner;US;MA;20
golden;US;CO;20
bingley;GB;ENG;20
douglas;US;IL;20
cartersville;US;GA;20
ashland;US;OH;20
oakleaf plantation;US;FL;20
essendon;AU;VIC;20
brownhills;GB;ENG;20
affton;US;MO;20
ramona;US;CA;20
cambria heights;US;NY;20
elmwood park;US;NJ;20
elko;US;NV;20
hollis;US;NY;20
brooklyn heights;US;NY;20
nogales;US;AZ;20
parma heights;US;OH;20
la canada flintridge;US;CA;20
sligo;IE;;20
mustang;US;OK;20
rose hill;US;VA;20
kallangur;AU;QLD;20
east northport;US;NY;20
yateley;GB;ENG;20
hythe;GB;ENG;20
glen avon;US;CA;20
newquay;GB;ENG;20
sulphur;US;LA;20
shelby;US;NC;20
montville center;US;CT;20
ferndale;US;MI;20
punchbowl;AU;NSW;20
south saint paul;US;MN;20
lynn haven;US;FL;20
lents;US;OR;20
sandown;GB;ENG;20
lake ronkonkoma;US;NY;20
atherton;GB;ENG;20
lexington;US;SC;20
murrysville;US;PA;20
clayton;AU;VIC;20
cumberland;US;MD;20
stephenville;US;TX;20
colne;GB;ENG;20
oregon;US;OH;20
eastmont;US;WA;20
orkney;GB;SCT;20
monroe;US;MI;20
coconut grove;US;FL;20
west mifflin;US;PA;20
chalfont saint peter;GB;ENG;20
carlow;IE;;20
mill creek;US;WA;20
pace;US;FL;20
miamisburg;US;OH;20
ampthill;GB;ENG;20
palm valley;US;FL;20
rolla;US;MO;20
tukwila;US;WA;20
balwyn north;AU;VIC;20
gawler;AU;SA;20
cole harbour;CA;NS;20
swinton;GB;ENG;20
portslade;GB;ENG;20
kingswinford;GB;ENG;20
chislehurst;GB;ENG;20
bowthorpe;GB;ENG;20
kempston hardwick;GB;ENG;20
debary;US;FL;20
lyndhurst;US;NJ;20
lake zurich;US;IL;20
germantown;US;WI;20
bryant;US;AR;20
eustis;US;FL;20
universal city;US;TX;20
newburg;US;KY;20
johnstown;US;PA;20
socastee;US;SC;20
ypsilanti;US;MI;20
north bellmore;US;NY;20
king of prussia;US;PA;20
hayesville;US;OR;20
warrensburg;US;MO;20
mokena;US;IL;20
norwood;US;OH;20
loch garman;IE;;20
mariners harbor;US;NY;20
bonney lake;US;WA;20
dickinson;US;TX;20
clifton;US;CO;20
lealman;US;FL;20
hermosa beach;US;CA;20
selden;US;NY;20
clemmons;US;NC;20
west chester;US;PA;20
evergreen park;US;IL;20
southbury;US;CT;20
baldwin;US;PA;20
marblehead;US;MA;20
norton;US;MA;20
plattsburgh;US;NY;20
north salt lake;US;UT;20
sand springs;US;OK;20
painesville;US;OH;20
finglas;IE;;20
greenfield;US;MA;20
pickerington;US;OH;20
new canaan;US;CT;20
albany;US;CA;20
snellville;US;GA;20
sparta;US;NJ;20
columbia heights;US;MN;20
holtsville;US;NY;20
salmon creek;US;WA;20
la crescenta montrose;US;CA;20
spanish lake;US;MO;20
willmar;US;MN;20
tysons corner;US;VA;20
forest lake;US;MN;20
bethany;US;OK;20
sun city;US;CA;20
montclair;US;VA;20
lynbrook;US;NY;20
orchards;US;WA;20
eastchester;US;NY;20
payson;US;UT;20
west saint paul;US;MN;20
madisonville;US;KY;20
celbridge;IE;;20
ives estates;US;FL;20
selma;US;AL;20
papillion;US;NE;20
montgomery;US;IL;19
badger;US;AK;19
seymour;US;IN;19
lake shore;US;MD;19
mckeesport;US;PA;19
pinecrest;US;FL;19
weirton heights;US;WV;19
port angeles;US;WA;19
hazel dell;US;WA;19
angleton;US;TX;19
fernley;US;NV;19
alice;US;TX;19
lake forest;US;IL;19
battle ground;US;WA;19
dixon;US;CA;19
forest park;US;GA;19
mamaroneck;US;NY;19
homewood;US;IL;19
bear;US;DE;19
bayou cane;US;LA;19
orange;US;TX;19
alsip;US;IL;19
lutz;US;FL;19
green haven;US;MD;19
lexington;US;NC;19
bellwood;US;IL;19
clayton;US;NC;19
central falls;US;RI;19
sun valley;US;NV;19
horizon city;US;TX;19
sherwood;US;OR;19
waterford;US;CT;19
orinda;US;CA;19
pinole;US;CA;19
woodbridge;US;NJ;19
sun city center;US;FL;19
rosedale;US;MD;19
altamont;US;OR;19
howard;US;WI;19
alamo;US;TX;19
broadview heights;US;OH;19
upper saint clair;US;PA;19
haslett;US;MI;19
west elsdon;US;IL;19
newton;US;KS;19
glassboro;US;NJ;19
altus;US;OK;19
blythe;US;CA;19
silverdale;US;WA;19
covington;US;WA;19
matteson;US;IL;19
tumwater;US;WA;19
old jamestown;US;MO;19
weirton;US;WV;19
white oak;US;OH;19
carlisle;US;PA;19
mineola;US;NY;19
shelbyville;US;IN;19
tullahoma;US;TN;19
ozark;US;MO;19
secaucus;US;NJ;19
jacksonville;US;IL;19
fairwood;US;WA;19
madison;US;CT;19
camp springs;US;MD;19
ronkonkoma;US;NY;19
saco;US;ME;19
maple shade;US;NJ;19
hawthorne;US;NJ;19
fresno;US;TX;19
east massapequa;US;NY;19
amherst center;US;MA;19
montrose;US;CO;19
brownwood;US;TX;19
southbridge;US;MA;19
deerfield;US;IL;19
castaic;US;CA;19
ennis;US;TX;19
ellensburg;US;WA;19
claremore;US;OK;19
waukee;US;IA;19
jasmine estates;US;FL;19
melville;US;NY;19
kew gardens;US;NY;19
middleton;US;WI;19
bartow;US;FL;19
sylvania;US;OH;19
rio rico;US;AZ;19
murray;US;KY;19
arlington;US;WA;19
north druid hills;US;GA;19
brookfield;US;IL;19
north bay shore;US;NY;19
milledgeville;US;GA;19
stillwater;US;MN;19
cortland;US;NY;19
berea;US;OH;19
twinsburg;US;OH;19
wantagh;US;NY;19
west hempstead;US;NY;19
droichead nua;IE;;19
ansonia;US;CT;19
troy;US;AL;19
mayfield heights;US;OH;19
laurel;US;MS;19
syosset;US;NY;19
brook park;US;OH;19
union hill novelty hill;US;WA;19
erlanger;US;KY;19
rossville;US;NY;19
south burlington;US;VT;19
mount greenwood;US;IL;19
casa de oro mount helix;US;CA;19
langley park;US;MD;19
brigham city;US;UT;19
thomasville;US;GA;19
fairmont;US;WV;19
fairhope;US;AL;19
greater upper marlboro;US;MD;19
frederickson;US;WA;19
iselin;US;NJ;19
suwanee;US;GA;19
whitehall;US;OH;19
rutherford;US;NJ;19
islip;US;NY;19
forest park;US;OH;19
westminster;US;MD;19
frankfort;US;IL;19
niles;US;OH;19
marshfield;US;WI;19
lorton;US;VA;19
morristown;US;NJ;19
gautier;US;MS;19
bourbonnais;US;IL;19
goodings grove;US;IL;19
macomb;US;IL;19
point pleasant;US;NJ;19
bellaire;US;TX;19
el reno;US;OK;19
chowchilla;US;CA;19
mead valley;US;CA;19
hyattsville;US;MD;19
happy valley;US;OR;18
augusta;US;ME;18
onalaska;US;WI;18
round lake;US;IL;18
stafford;US;TX;18
yorkville;US;IL;18
winchester;US;KY;18
north ogden;US;UT;18
bensenville;US;IL;18
forney;US;TX;18
monsey;US;NY;18
fern creek;US;KY;18
shenandoah;US;LA;18
el dorado;US;AR;18
trenton;US;MI;18
ashtabula;US;OH;18
natchitoches;US;LA;18
cudahy;US;WI;18
dover;US;NJ;18
ottawa;US;IL;18
shafter;US;CA;18
amesbury;US;MA;18
franklin park;US;IL;18
meadowbrook;US;VA;18
mcalester;US;OK;18
punta gorda isles;US;FL;18
palestine;US;TX;18
sherrelwood;US;CO;18
creve coeur;US;MO;18
ballenger creek;US;MD;18
cinco ranch;US;TX;18
helena;US;AL;18
palmer;US;MA;18
belle glade;US;FL;18
makakilo;US;HI;18
franconia;US;VA;18
eastlake;US;OH;18
manchester;US;MO;18
cameron park;US;CA;18
steubenville;US;OH;18
springboro;US;OH;18
wallingford center;US;CT;18
lanham seabrook;US;MD;18
clark fulton;US;OH;18
farmington;US;MO;18
pampa;US;TX;18
somerset;US;MA;18
florida ridge;US;FL;18
five corners;US;WA;18
boone;US;NC;18
seminole;US;FL;18
punta gorda;US;FL;18
rosamond;US;CA;18
cutler;US;FL;18
mattoon;US;IL;18
arroyo grande;US;CA;18
monroe;US;WA;18
rancho mirage;US;CA;18
limerick;US;PA;18
wilton;US;CT;18
huntington;US;NY;18
ojus;US;FL;18
santa fe springs;US;CA;18
vincennes;US;IN;18
amsterdam;US;NY;18
durango;US;CO;18
dumont;US;NJ;18
hanahan;US;SC;18
central point;US;OR;18
highland;US;UT;18
elizabeth city;US;NC;18
newburyport;US;MA;18
rockland;US;MA;18
westbrook;US;ME;18
st marys;US;GA;18
cary;US;IL;18
lackawanna;US;NY;18
westerly;US;RI;18
maumelle;US;AR;18
leland;US;NC;18
wisconsin rapids;US;WI;18
lenoir;US;NC;18
north massapequa;US;NY;18
scarsdale;US;NY;18
nanuet;US;NY;18
gretna;US;LA;18
sheridan;US;WY;18
north amityville;US;NY;18
arcata;US;CA;18
hannibal;US;MO;18
wahiawa;US;HI;18
colonial heights;US;VA;18
marion;US;IL;18
colonia;US;NJ;18
logansport;US;IN;18
oswego;US;NY;18
linda;US;CA;18
tinton falls;US;NJ;18
godfrey;US;IL;18
portsmouth;US;RI;18
west garfield park;US;IL;18
willimantic;US;CT;18
calverton;US;MD;18
oxon hill;US;MD;18
takoma park;US;MD;18
wallingford;US;CT;18
sycamore;US;IL;18
cocoa;US;FL;18
martinsburg;US;WV;18
marco island;US;FL;18
tiffin;US;OH;18
albert lea;US;MN;18
south hadley;US;MA;18
shaw;US;DC;18
ocean springs;US;MS;18
hinsdale;US;IL;18
new castle;US;IN;18
winthrop;US;MA;18
lindenwold;US;NJ;18
kenwood;US;IL;18
bay city;US;TX;18
hopkins;US;MN;18
allendale;US;MI;18
menasha;US;WI;18
palos hills;US;IL;18
prunedale;US;CA;18
culpeper;US;VA;18
stevenson ranch;US;CA;18
south houston;US;TX;18
kirksville;US;MO;18
tallmadge;US;OH;18
north babylon;US;NY;18
mesquite;US;NV;17
new philadelphia;US;OH;17
saint matthews;US;KY;17
maitland;US;FL;17
north aurora;US;IL;17
safety harbor;US;FL;17
north canton;US;OH;17
east hemet;US;CA;17
white oak;US;MD;17
radford;US;VA;17
tillmans corner;US;AL;17
cluain meala;IE;;17
detroit shoreway;US;OH;17
anoka;US;MN;17
east cleveland;US;OH;17
sudbury;US;MA;17
plainville;US;CT;17
ada;US;OK;17
middletown;US;RI;17
glassmanor;US;MD;17
south orange;US;NJ;17
idylwood;US;VA;17
seabrook;US;MD;17
durant;US;OK;17
killingly center;US;CT;17
kings park;US;NY;17
canby;US;OR;17
poplar bluff;US;MO;17
an muileann gcearr;IE;;17
moraga;US;CA;17
redland;US;MD;17
massapequa park;US;NY;17
kuna;US;ID;17
foley;US;AL;17
ruskin;US;FL;17
hermiston;US;OR;17
nederland;US;TX;17
greenfield;US;CA;17
ashwaubenon;US;WI;17
live oak;US;CA;17
bristol;US;VA;17
okolona;US;KY;17
bayside;US;CA;17
wyckoff;US;NJ;17
woodmere;US;NY;17
huntington;US;IN;17
imperial;US;CA;17
wayne;US;MI;17
white settlement;US;TX;17
eloy;US;AZ;17
beckley;US;WV;17
broad ripple;US;IN;17
el segundo;US;CA;17
holden;US;MA;17
avenel;US;NJ;17
east setauket;US;NY;17
goodlettsville;US;TN;17
fayetteville;US;GA;17
colchester;US;VT;17
altoona;US;IA;17
terrell;US;TX;17
artesia;US;CA;17
south ogden;US;UT;17
la vista;US;NE;17
hanover;US;MA;17
letterkenny;IE;;17
tanque verde;US;AZ;17
glenvar heights;US;FL;17
pendleton;US;OR;17
centerville;US;UT;17
sayville;US;NY;17
clarksdale;US;MS;17
fairview heights;US;IL;17
norwalk;US;OH;17
san carlos park;US;FL;17
concord;US;MA;17
springfield;US;TN;17
new milford;US;NJ;17
north attleborough center;US;MA;17
country club hills;US;IL;17
lemont;US;IL;17
sartell;US;MN;17
dyersburg;US;TN;17
defiance;US;OH;17
beltsville;US;MD;17
centralia;US;WA;17
chalmette;US;LA;17
shorewood;US;IL;17
ferndale;US;MD;17
mount vernon;US;OH;17
westchester;US;IL;17
bluffton;US;SC;17
tifton;US;GA;17
auburn;US;MA;17
nipomo;US;CA;17
laurel;US;VA;17
taylor;US;TX;17
north decatur;US;GA;17
morganton;US;NC;17
danville;US;KY;17
barrington;US;RI;17
washington;US;IL;17
phoenixville;US;PA;17
mercedes;US;TX;17
center point;US;AL;17
lemay;US;MO;17
wolcott;US;CT;17
norcross;US;GA;17
troutdale;US;OR;17
oak grove;US;OR;17
north valley stream;US;NY;17
easton;US;MD;17
easthampton;US;MA;17
bothell west;US;WA;17
tahlequah;US;OK;17
hazel park;US;MI;17
douglas;US;AZ;17
opelousas;US;LA;17
grafton;US;MA;17
sandalfoot cove;US;FL;17
brenham;US;TX;17
opa locka;US;FL;17
beaver dam;US;WI;17
coalinga;US;CA;17
seymour;US;CT;17
jenison;US;MI;17
cohoes;US;NY;17
swansea;US;MA;17
donna;US;TX;17
vienna;US;VA;17
pinewood;US;FL;17
lansdale;US;PA;17
blanchardstown;IE;;17
sevierville;US;TN;16
chickasha;US;OK;16
kingsland;US;GA;16
uvalde;US;TX;16
hillcrest heights;US;MD;16
stuart;US;FL;16
fairhaven;US;MA;16
avon;US;IN;16
zachary;US;LA;16
red wing;US;MN;16
sikeston;US;MO;16
bethpage;US;NY;16
concord;US;MO;16
flowing wells;US;AZ;16
bridgeview;US;IL;16
fairview park;US;OH;16
laguna woods;US;CA;16
anacortes;US;WA;16
mount clemens;US;MI;16
canon city;US;CO;16
saint michael;US;MN;16
south river;US;NJ;16
fort thomas;US;KY;16
sunset;US;FL;16
prospect heights;US;IL;16
griffith;US;IN;16
estelle;US;LA;16
schofield barracks;US;HI;16
bon air;US;VA;16
oconomowoc;US;WI;16
hough;US;OH;16
vero beach;US;FL;16
sunnyside;US;WA;16
lebanon;US;OR;16
bayshore gardens;US;FL;16
streetsboro;US;OH;16
calhoun;US;GA;16
morton;US;IL;16
menomonie;US;WI;16
truckee;US;CA;16
fremont;US;OH;16
buckhall;US;VA;16
gainesville;US;TX;16
aberdeen;US;WA;16
baychester;US;NY;16
hopatcong hills;US;NJ;16
waterville;US;ME;16
oroville;US;CA;16
roosevelt;US;NY;16
laconia;US;NH;16
bellmore;US;NY;16
hibbing;US;MN;16
sudley;US;VA;16
dublin;US;GA;16
coos bay;US;OR;16
hope mills;US;NC;16
cimarron hills;US;CO;16
katy;US;TX;16
brunswick;US;GA;16
clarksburg;US;WV;16
jollyville;US;TX;16
highland village;US;TX;16
ocean acres;US;NJ;16
wolf trap;US;VA;16
madison;US;NJ;16
portland;US;TX;16
midway;US;FL;16
sulphur springs;US;TX;16
maryland city;US;MD;16
siloam springs;US;AR;16
ham lake;US;MN;16
west columbia;US;SC;16
frankfort;US;IN;16
mount pleasant;US;TX;16
dyer;US;IN;16
rye;US;NY;16
fort hunt;US;VA;16
americus;US;GA;16
hermitage;US;PA;16
buffalo;US;MN;16
crawfordsville;US;IN;16
lake mary;US;FL;16
republic;US;MO;16
albemarle;US;NC;16
cherry hill;US;VA;16
country walk;US;FL;16
riverdale;US;GA;16
abington;US;MA;16
floral park;US;NY;16
prosper;US;TX;16
walnut park;US;CA;16
pecan grove;US;TX;16
overland;US;MO;16
grandville;US;MI;16
four corners;US;OR;16
sunland park;US;NM;16
north liberty;US;IA;16
burlington;US;KY;16
parole;US;MD;16
vincent;US;CA;16
southchase;US;FL;16
ukiah;US;CA;16
la marque;US;TX;16
north arlington;US;NJ;16
la palma;US;CA;16
seagoville;US;TX;16
lebanon;US;IN;16
clayton;US;MO;16
pearl river;US;NY;16
conyers;US;GA;16
myrtle grove;US;FL;16
aldine;US;TX;16
narragansett;US;RI;16
kaukauna;US;WI;16
malahide;IE;;16
port washington;US;NY;16
new port richey;US;FL;16
aurora;US;OH;16
adams morgan;US;DC;16
rutland;US;VT;16
asbury park;US;NJ;16
lutherville timonium;US;MD;16
ashland;US;MA;16
hybla valley;US;VA;16
longmeadow;US;MA;16
elkton;US;MD;16
grosse pointe woods;US;MI;16
alton;US;TX;16
pinehurst;US;NC;16
groves;US;TX;16
west university place;US;TX;16
wilkinsburg;US;PA;16
manassas park;US;VA;16
willow grove;US;PA;16
gatesville;US;TX;16
avon center;US;OH;16
la grange;US;IL;16
great bend;US;KS;16
shively;US;KY;16
highland springs;US;VA;16
hueytown;US;AL;16
talladega;US;AL;16
new haven;US;IN;16
mill creek east;US;WA;16
middleburg heights;US;OH;16
pacific grove;US;CA;16
mitchell;US;SD;16
humble;US;TX;16
greenwood village;US;CO;16
bryn mawr skyway;US;WA;16
bradley;US;IL;16
mckinley park;US;IL;16
elkridge;US;MD;16
aberdeen;US;MD;16
north myrtle beach;US;SC;16
williamstown;US;NJ;16
long beach;US;MS;16
otsego;US;MN;16
boulder city;US;NV;16
fillmore;US;CA;16
lake wales;US;FL;16
alum rock;US;CA;16
addison;US;TX;16
east riverdale;US;MD;16
laurinburg;US;NC;16
hernando;US;MS;16
hurricane;US;UT;16
plainfield;US;CT;15
hanover;US;PA;15
lithia springs;US;GA;15
farmingville;US;NY;15
mastic;US;NY;15
setauket east setauket;US;NY;15
harrison;US;NJ;15
martha lake;US;WA;15
port richmond;US;NY;15
indianola;US;IA;15
perry;US;GA;15
leixlip;IE;;15
jasper;US;IN;15
winder;US;GA;15
clive;US;IA;15
clemson;US;SC;15
greenwood;US;MS;15
tavares;US;FL;15
great falls;US;VA;15
jamestown;US;ND;15
terrace heights;US;NY;15
emerson hill;US;NY;15
avocado heights;US;CA;15
eden;US;NC;15
bay village;US;OH;15
lake butler;US;FL;15
makakilo city;US;HI;15
westbury;US;NY;15
bostonia;US;CA;15
iona;US;FL;15
dickson;US;TN;15
newport;US;KY;15
cullman;US;AL;15
live oak;US;TX;15
roanoke rapids;US;NC;15
payson;US;AZ;15
storrs;US;CT;15
the dalles;US;OR;15
los lunas;US;NM;15
dixon;US;IL;15
bellevue;US;WI;15
sunland;US;CA;15
millbrook;US;AL;15
brownsville;US;FL;15
wailuku;US;HI;15
warren township;US;NJ;15
donaghmede;IE;;15
seaford;US;NY;15
washougal;US;WA;15
dallas;US;OR;15
graniteville;US;NY;15
henderson;US;NC;15
stallings;US;NC;15
lucan;IE;;15
river falls;US;WI;15
berkley;US;MI;15
damascus;US;MD;15
shelbyville;US;KY;15
susanville;US;CA;15
pataskala;US;OH;15
traverse city;US;MI;15
south yuba city;US;CA;15
merrifield;US;VA;15
ledyard;US;CT;15
fords;US;NJ;15
new territory;US;TX;15
kapolei;US;HI;15
clearlake;US;CA;15
mckinleyville;US;CA;15
brunswick;US;ME;15
highview;US;KY;15
kenmore;US;NY;15
belvedere park;US;GA;15
ripon;US;CA;15
rossville;US;MD;15
depew;US;NY;15
seven oaks;US;SC;15
wilmington island;US;GA;15
parlier;US;CA;15
gates north gates;US;NY;15
east rancho dominguez;US;CA;15
natchez;US;MS;15
cloverly;US;MD;15
newton;US;IA;15
lamont;US;CA;15
east brainerd;US;TN;15
vandalia;US;OH;15
rio linda;US;CA;15
east longmeadow;US;MA;15
ramsey;US;NJ;15
west park;US;FL;15
greeneville;US;TN;15
mount vernon;US;IL;15
adelphi;US;MD;15
front royal;US;VA;15
weston;US;WI;15
spanish springs;US;NV;15
fort leonard wood;US;MO;15
sterling;US;IL;15
williamsburg;US;VA;15
somerton;US;AZ;15
three lakes;US;FL;15
auburndale;US;FL;15
gloversville;US;NY;15
hereford;US;TX;15
eggertsville;US;NY;15
batavia;US;NY;15
dumas;US;TX;15
bull run;US;VA;15
ammon;US;ID;15
ewa beach;US;HI;15
new river;US;AZ;15
kilgore;US;TX;15
fullerton;US;PA;15
knik fairview;US;AK;15
hudson;US;MA;15
tonawanda;US;NY;15
villa rica;US;GA;15
north new hyde park;US;NY;15
johnstown;US;CO;15
tolland;US;CT;15
canyon;US;TX;15
jacksonville;US;TX;15
berea;US;KY;15
tenafly;US;NJ;15
marco;US;FL;15
east san gabriel;US;CA;15
jackson;US;MO;15
corinth;US;MS;15
coto de caza;US;CA;15
englewood;US;FL;15
crowley;US;TX;15
saint john;US;IN;15
midlothian;US;IL;15
welby;US;CO;15
horsham;US;PA;15
mastic beach;US;NY;15
mashpee;US;MA;15
powder springs;US;GA;15
masonboro;US;NC;15
jennings;US;MO;15
head of westport;US;MA;15
scottsbluff;US;NE;15
sierra vista southeast;US;AZ;15
east highland park;US;VA;15
glen allen;US;VA;15
johnson city;US;NY;15
douglaston;US;NY;15
mineral wells;US;TX;15
cherryland;US;CA;15
scottsboro;US;AL;15
ozark;US;AL;15
alexander city;US;AL;15
lady lake;US;FL;15
niceville;US;FL;15
west norriton;US;PA;15
owosso;US;MI;15
blytheville;US;AR;15
ellington;US;CT;15
whitewater;US;WI;15
lebanon;US;MO;15
north fair oaks;US;CA;15
hollins;US;VA;15
forrest city;US;AR;15
parkway;US;CA;15
colesville;US;MD;15
graham;US;NC;15
cinnaminson;US;NJ;15
fraser;US;MI;15
chaparral;US;NM;15
clark;US;NJ;15
norridge;US;IL;15
hammonton;US;NJ;15
zephyrhills;US;FL;15
college park;US;GA;15
groveton;US;VA;15
bemidji;US;MN;15
hawaiian gardens;US;CA;15
bloomsburg;US;PA;15
thibodaux;US;LA;15
valle vista;US;CA;15
alamo;US;CA;15
druid hills;US;GA;15
yankton;US;SD;15
beech grove;US;IN;15
cedar mill;US;OR;15
lake saint louis;US;MO;15
northview;US;MI;15
harrisburg;US;NC;15
warrington;US;FL;15
royal kunia;US;HI;15
deming;US;NM;15
greece;US;NY;15
springdale;US;NJ;15
phillipsburg;US;NJ;15
hopatcong;US;NJ;15
worthington;US;OH;14
whitman;US;MA;14
greensburg;US;PA;14
hartselle;US;AL;14
miami springs;US;FL;14
south farmingdale;US;NY;14
east islip;US;NY;14
kerman;US;CA;14
warsaw;US;IN;14
glasgow;US;KY;14
north branford;US;CT;14
fairview;US;NJ;14
springfield;US;NJ;14
chubbuck;US;ID;14
scott lake;US;FL;14
robbinsdale;US;MN;14
franklin park;US;PA;14
lindenhurst;US;IL;14
bridgetown;US;OH;14
callaway;US;FL;14
rio grande city;US;TX;14
pineville;US;LA;14
cahokia;US;IL;14
sarasota springs;US;FL;14
mill valley;US;CA;14
hugo;US;MN;14
moultrie;US;GA;14
brooklyn park;US;MD;14
chicago ridge;US;IL;14
cutlerville;US;MI;14
morris;US;IL;14
hartford;US;WI;14
brookside;US;DE;14
highland park;US;NJ;14
beacon;US;NY;14
woodcrest;US;CA;14
greendale;US;WI;14
antioch;US;IL;14
hunters creek;US;FL;14
carthage;US;MO;14
manorville;US;NY;14
phelan;US;CA;14
glasgow;US;DE;14
berea;US;SC;14
glens falls;US;NY;14
los osos;US;CA;14
new franklin;US;OH;14
hershey;US;PA;14
knightdale;US;NC;14
hewitt;US;TX;14
alpine;US;CA;14
gibsonton;US;FL;14
gantt;US;SC;14
lakeway;US;TX;14
moorestown lenola;US;NJ;14
murraysville;US;NC;14
canton;US;IL;14
bradley gardens;US;NJ;14
elk plain;US;WA;14
camano;US;WA;14
berkeley heights;US;NJ;14
mount holly;US;NC;14
cherry hill mall;US;NJ;14
oldsmar;US;FL;14
fort payne;US;AL;14
wykagyl;US;NY;14
jefferson valley yorktown;US;NY;14
five forks;US;SC;14
hayden;US;ID;14
red bluff;US;CA;14
new fairfield;US;CT;14
forest park;US;IL;14
hickory hills;US;IL;14
hyannis;US;MA;14
arverne;US;NY;14
hazel crest;US;IL;14
whitefish bay;US;WI;14
weehawken;US;NJ;14
sterling;US;CO;14
north reading;US;MA;14
indiana;US;PA;14
fish hawk;US;FL;14
longwood;US;FL;14
jasper;US;AL;14
reidsville;US;NC;14
dentsville;US;SC;14
northbridge;US;MA;14
new cassel;US;NY;14
rosedale;US;CA;14
apollo beach;US;FL;14
waycross;US;GA;14
washington;US;MO;14
chippewa falls;US;WI;14
westwood;US;MA;14
mount washington;US;KY;14
east bridgewater;US;MA;14
washington court house;US;OH;14
rocky point;US;NY;14
halawa;US;HI;14
holliston;US;MA;14
pierre;US;SD;14
collingswood;US;NJ;14
horizon west;US;FL;14
elfers;US;FL;14
mcfarland;US;CA;14
beach park;US;IL;14
sun lakes;US;AZ;14
fairburn;US;GA;14
lincoln;US;IL;14
seekonk;US;MA;14
upper grand lagoon;US;FL;14
willowick;US;OH;14
orange;US;CT;14
auburn;US;CA;14
south venice;US;FL;14
maumee;US;OH;14
middlesex;US;NJ;14
allouez;US;WI;14
paradise valley;US;AZ;14
moberly;US;MO;14
wood dale;US;IL;14
covington;US;GA;14
saint simon mills;US;GA;14
levelland;US;TX;14
hutchinson;US;MN;14
saraland;US;AL;14
king city;US;CA;14
livingston;US;CA;14
marietta;US;OH;14
falls church;US;VA;14
metuchen;US;NJ;14
olean;US;NY;14
oneonta;US;NY;14
ephrata;US;PA;14
circleville;US;OH;14
forest city;US;FL;14
harper woods;US;MI;14
princeton meadows;US;NJ;14
whitehall;US;PA;14
sault ste marie;US;MI;14
andrews;US;TX;14
hendersonville;US;NC;14
wauconda;US;IL;14
fort carson;US;CO;14
oak park;US;CA;14
stanford;US;CA;14
pottsville;US;PA;14
homosassa springs;US;FL;14
ladson;US;SC;14
swampscott;US;MA;14
sharonville;US;OH;14
elizabethton;US;TN;14
clarksburg;US;MD;14
mcminnville;US;TN;14
cromwell;US;CT;14
buford;US;GA;14
wixom;US;MI;14
west richland;US;WA;14
greenlawn;US;NY;14
stony brook;US;NY;14
mountain home;US;ID;14
waimalu;US;HI;14
carpinteria;US;CA;14
salida;US;CA;14
sienna plantation;US;TX;14
seabrook;US;TX;14
gardendale;US;AL;14
hidalgo;US;TX;14
muscle shoals;US;AL;14
buda;US;TX;14
mebane;US;NC;14
baker;US;LA;14
richton park;US;IL;14
lyndhurst;US;OH;14
athens;US;TN;14
fort campbell north;US;KY;14
east greenwich;US;RI;14
palos verdes estates;US;CA;14
canton;US;MS;14
boerne;US;TX;14
roselle park;US;NJ;14
fort mill;US;SC;14
east wenatchee;US;WA;14
olivehurst;US;CA;14
moss point;US;MS;14
bexley;US;OH;14
marshall;US;MN;14
pell city;US;AL;14
martinsville;US;VA;14
monroe;US;GA;14
copley;US;OH;14
cayce;US;SC;14
west freehold;US;NJ;14
miami;US;OK;14
la grange park;US;IL;14
port orchard;US;WA;14
millbury;US;MA;14
hampton bays;US;NY;14
grover beach;US;CA;14
bergen beach;US;NY;14
lebanon;US;NH;14
lewisville;US;NC;14
jericho;US;NY;14
hudson;US;WI;14
sharon;US;PA;14
verona;US;NJ;14
swansea;US;IL;14
warrensville heights;US;OH;14
southern pines;US;NC;14
riverdale;US;IL;14
palmetto estates;US;FL;14
henderson;US;TX;14
glenmont;US;MD;14
north mankato;US;MN;14
hockessin;US;DE;14
destin;US;FL;14
mount dora;US;FL;14
lynden;US;WA;14
havre de grace;US;MD;14
washington;US;PA;13
waxhaw;US;NC;13
white center;US;WA;13
river ridge;US;LA;13
olympia heights;US;FL;13
village of campton hills;US;IL;13
conway;US;FL;13
glenn dale;US;MD;13
san marino;US;CA;13
englewood;US;OH;13
orangeburg;US;SC;13
solana beach;US;CA;13
timberwood park;US;TX;13
lockhart;US;TX;13
brecksville;US;OH;13
chesterton;US;IN;13
sauk rapids;US;MN;13
south park township;US;PA;13
oatfield;US;OR;13
halawa heights;US;HI;13
monroe;US;OH;13
kings park west;US;VA;13
nesconset;US;NY;13
las vegas;US;NM;13
grain valley;US;MO;13
dunmore;US;PA;13
brainerd;US;MN;13
western springs;US;IL;13
discovery bay;US;CA;13
bedford;US;IN;13
bellair meadowbrook terrace;US;FL;13
saint james;US;NY;13
ridge;US;NY;13
new ulm;US;MN;13
south sioux city;US;NE;13
warrenville;US;IL;13
huron;US;SD;13
shorewood;US;WI;13
waunakee;US;WI;13
beaufort;US;SC;13
avenal;US;CA;13
monticello;US;MN;13
riverhead;US;NY;13
west carrollton city;US;OH;13
franklin park;US;NJ;13
piney green;US;NC;13
butler;US;PA;13
citrus ridge;US;FL;13
fergus falls;US;MN;13
beeville;US;TX;13
california city;US;CA;13
gonzalez;US;FL;13
vadnais heights;US;MN;13
north adams;US;MA;13
palmetto;US;FL;13
lake forest park;US;WA;13
spring lake;US;NC;13
mercerville;US;NJ;13
colonial park;US;PA;13
glenpool;US;OK;13
fruitville;US;FL;13
red hill;US;SC;13
lindsay;US;CA;13
calera;US;AL;13
university heights;US;OH;13
carriere;US;MS;13
atlantic beach;US;FL;13
streator;US;IL;13
lea hill;US;WA;13
waianae;US;HI;13
teays valley;US;WV;13
lone tree;US;CO;13
brandermill;US;VA;13
soddy daisy;US;TN;13
snoqualmie;US;WA;13
fostoria;US;OH;13
oakland;US;NJ;13
short hills;US;NJ;13
wayland;US;MA;13
raynham;US;MA;13
coatesville;US;PA;13
clayton;US;OH;13
mcpherson;US;KS;13
crowley;US;LA;13
harrison;US;AR;13
saddle brook;US;NJ;13
bellefontaine;US;OH;13
black forest;US;CO;13
ridgefield park;US;NJ;13
grovetown;US;GA;13
bardstown;US;KY;13
windham;US;NH;13
worthington;US;MN;13
commerce;US;CA;13
la grande;US;OR;13
saint marys;US;PA;13
stoughton;US;WI;13
kingsgate;US;WA;13
geneva;US;NY;13
meadville;US;PA;13
lockhart;US;FL;13
harwich;US;MA;13
south charleston;US;WV;13
medway;US;MA;13
marshall;US;MO;13
santa fe;US;TX;13
newton;US;NC;13
north auburn;US;CA;13
tehachapi;US;CA;13
saint ann;US;MO;13
thonotosassa;US;FL;13
endicott;US;NY;13
connersville;US;IN;13
arrochar;US;NY;13
ferndale;US;WA;13
middleburg;US;FL;13
rantoul;US;IL;13
greenville;US;OH;13
saint simons island;US;GA;13
shadow hills;US;CA;13
woodward;US;OK;13
rochester;US;MI;13
key biscayne;US;FL;13
claremont;US;NH;13
superior;US;CO;13
auburn;US;IN;13
saint augustine;US;FL;13
powell;US;OH;13
justice;US;IL;13
glen carbon;US;IL;13
west monroe;US;LA;13
malibu;US;CA;13
borger;US;TX;13
college;US;AK;13
shiloh;US;IL;13
fort drum;US;NY;13
grass valley;US;CA;13
newington;US;VA;13
greenwich;US;CT;13
lakeland north;US;WA;13
kingston;US;PA;13
fulton;US;MO;13
el dorado;US;KS;13
wawarsing;US;NY;13
mounds view;US;MN;13
herrin;US;IL;13
grenada;US;MS;13
dover;US;OH;13
hanover;US;NJ;13
dardenne prairie;US;MO;13
saint helens;US;OR;13
forest hill;US;TX;13
weigelstown;US;PA;13
dallas;US;GA;13
glendale;US;WI;13
york beach;US;ME;13
holiday city berkeley;US;NJ;13
hot springs village;US;AR;13
fruita;US;CO;13
kettering;US;MD;13
athens;US;TX;13
new carrollton;US;MD;13
port neches;US;TX;13
hamilton square;US;NJ;13
fallsburg;US;NY;13
charlton;US;MA;13
seaside;US;NY;13
bedford;US;OH;13
andover;US;KS;13
finneytown;US;OH;13
elk city;US;OK;13
new kensington;US;PA;13
conneaut;US;OH;13
derby;US;CT;13
boone;US;IA;13
minden;US;LA;13
middle valley;US;TN;13
markham;US;IL;13
belle chasse;US;LA;13
riviera beach;US;MD;13
pelham;US;NH;13
pedley;US;CA;13
el sobrante;US;CA;13
nanakuli;US;HI;13
mccomb;US;MS;13
sylacauga;US;AL;13
half moon bay;US;CA;13
lilburn;US;GA;13
centralia;US;IL;13
west valley;US;WA;13
san anselmo;US;CA;13
artondale;US;WA;13
lincolnwood;US;IL;13
panama city beach;US;FL;13
montgomeryville;US;PA;13
joppatowne;US;MD;13
uxbridge;US;MA;13
effingham;US;IL;13
eufaula;US;AL;13
channahon;US;IL;13
moody;US;AL;13
loveland;US;OH;13
south daytona;US;FL;13
platteville;US;WI;13
gaffney;US;SC;13
kemp mill;US;MD;13
rogers;US;MN;13
azalea park;US;FL;13
lakeland;US;TN;13
rendon;US;TX;13
palos heights;US;IL;13
wickliffe;US;OH;13
verona;US;WI;13
woodhaven;US;MI;13
bonita;US;CA;13
kewanee;US;IL;13
woodland park;US;NJ;13
bainbridge;US;GA;13
cambridge;US;MD;13
bedford;US;MA;13
windsor locks;US;CT;12
winnetka;US;IL;12
new providence;US;NJ;12
green river;US;WY;12
grand terrace;US;CA;12
patchogue;US;NY;12
cedar grove;US;NJ;12
ardmore;US;PA;12
wilmington;US;OH;12
ringwood;US;NJ;12
north madison;US;IN;12
steamboat springs;US;CO;12
abbeville;US;LA;12
fort atkinson;US;WI;12
lake arrowhead;US;CA;12
irondale;US;AL;12
lumberton;US;TX;12
larkspur;US;CA;12
port lavaca;US;TX;12
mount vernon;US;VA;12
brookhaven;US;MS;12
fernway;US;PA;12
beatrice;US;NE;12
ottawa;US;KS;12
wilton manors;US;FL;12
four corners;US;TX;12
federal heights;US;CO;12
spring creek;US;NV;12
new baltimore;US;MI;12
forestville;US;MD;12
atco;US;NJ;12
mandeville;US;LA;12
fernandina beach;US;FL;12
miller place;US;NY;12
escanaba;US;MI;12
mountain home;US;AR;12
lake los angeles;US;CA;12
cleveland;US;MS;12
portland;US;TN;12
gulfport;US;FL;12
plover;US;WI;12
cornelius;US;OR;12
broadlands;US;VA;12
northlake;US;IL;12
big bear city;US;CA;12
north castle;US;NY;12
eatontown;US;NJ;12
coolidge;US;AZ;12
marion;US;AR;12
west plains;US;MO;12
plymouth;US;CT;12
trenton;US;OH;12
overlea;US;MD;12
north merrick;US;NY;12
port saint john;US;FL;12
green valley;US;MD;12
okmulgee;US;OK;12
south miami;US;FL;12
hasbrouck heights;US;NJ;12
jacksonville;US;AL;12
marysville;US;CA;12
clarkston;US;GA;12
kingston;US;MA;12
davidson;US;NC;12
winfield;US;KS;12
red bank;US;NJ;12
somerville;US;NJ;12
kings point;US;FL;12
east hanover;US;NJ;12
tucson estates;US;AZ;12
haverstraw;US;NY;12
suamico;US;WI;12
timberlake;US;VA;12
riverview;US;MI;12
choctaw;US;OK;12
lake city;US;FL;12
babylon;US;NY;12
travilah;US;MD;12
blue ash;US;OH;12
hudson;US;FL;12
neosho;US;MO;12
baraboo;US;WI;12
freeport;US;TX;12
stony point;US;NY;12
richmond;US;TX;12
arkansas city;US;KS;12
amherst;US;OH;12
new kingman butler;US;AZ;12
evanston;US;WY;12
speedway;US;IN;12
weatherford;US;OK;12
florida city;US;FL;12
port royal;US;SC;12
wells branch;US;TX;12
luling;US;LA;12
mount sinai;US;NY;12
brown deer;US;WI;12
salisbury;US;NY;12
dunkirk;US;NY;12
woodmere;US;LA;12
washington;US;IN;12
cloquet;US;MN;12
festus;US;MO;12
chelsea;US;AL;12
poquoson;US;VA;12
irmo;US;SC;12
lake station;US;IN;12
glenn heights;US;TX;12
madison;US;IN;12
goldenrod;US;FL;12
norton;US;OH;12
artesia;US;NM;12
edgewater;US;NJ;12
fairfax station;US;VA;12
stafford;US;CT;12
centerton;US;AR;12
smithfield;US;NC;12
red oak;US;TX;12
los alamos;US;NM;12
north palm beach;US;FL;12
clawson;US;MI;12
salem;US;OH;12
cedar lake;US;IN;12
fortuna;US;CA;12
glen rock;US;NJ;12
firestone;US;CO;12
portales;US;NM;12
gladstone;US;OR;12
la homa;US;TX;12
martinsville;US;NJ;12
kailua kona;US;HI;12
waconia;US;MN;12
shepherdsville;US;KY;12
crestwood;US;MO;12
youngsville;US;LA;12
north wantagh;US;NY;12
freehold;US;NJ;12
monfort heights;US;OH;12
scotts valley;US;CA;12
holly hill;US;FL;12
leeds;US;AL;12
richmond hill;US;GA;12
bogalusa;US;LA;12
bennsville;US;MD;12
dranesville;US;VA;12
guymon;US;OK;12
west haven;US;UT;12
bucyrus;US;OH;12
kelso;US;WA;12
pennsville;US;NJ;12
maryville;US;MO;12
clayton;US;CA;12
california;US;MD;12
lakeside;US;VA;12
terryville;US;NY;12
wanaque;US;NJ;12
cypress lake;US;FL;12
alexandria;US;MN;12
westwood lake;US;FL;12
morgan city;US;LA;12
florham park;US;NJ;12
kingsburg;US;CA;12
georgetown;US;GA;12
greensburg;US;IN;12
cottonwood;US;AZ;12
schiller park;US;IL;12
lovington;US;NM;12
sugarland run;US;VA;12
pontiac;US;IL;12
bridgeton;US;MO;12
franklin;US;OH;12
woodinville;US;WA;12
red bank;US;TN;12
newport east;US;RI;12
snyder;US;TX;12
lansing;US;KS;12
beachwood;US;OH;12
lower burrell;US;PA;12
trophy club;US;TX;12
somersworth;US;NH;12
healdsburg;US;CA;12
blackfoot;US;ID;12
south lyon;US;MI;12
douglas;US;GA;12
carver;US;MA;12
wallington;US;NJ;12
ocean pines;US;MD;12
jensen beach;US;FL;12
lahaina;US;HI;12
foothill ranch;US;CA;12
emeryville;US;CA;12
azle;US;TX;12
east bethel;US;MN;12
martinsville;US;IN;12
seven hills;US;OH;12
macedonia;US;OH;12
weston;US;MA;12
waipio;US;HI;12
magnolia;US;AR;12
river edge;US;NJ;12
oquirrh;US;UT;12
guttenberg;US;NJ;12
mexico;US;MO;12
north lindenhurst;US;NY;12
wyandanch;US;NY;12
goshen;US;OH;12
lexington park;US;MD;12
arlington;US;TN;12
ravenna;US;OH;12
enumclaw;US;WA;12
oskaloosa;US;IA;12
verde village;US;AZ;12
el campo;US;TX;12
lynnfield;US;MA;12
cocoa beach;US;FL;12
elizabethtown;US;PA;12
mack;US;OH;12
robstown;US;TX;12
port washington;US;WI;12
lakeland south;US;WA;12
home gardens;US;CA;12
villas;US;FL;12
upper montclair;US;NJ;12
signal hill;US;CA;12
sun village;US;CA;12
archdale;US;NC;12
tarrytown;US;NY;12
moss bluff;US;LA;12
mountain park;US;GA;12
fulton;US;NY;12
garden city;US;ID;12
urbana;US;OH;12
valley falls;US;RI;12
north bellport;US;NY;12
troy;US;MO;12
lakeland village;US;CA;12
tomball;US;TX;12
greatwood;US;TX;12
gladeview;US;FL;12
destrehan;US;LA;12
cheney;US;WA;12
richfield;US;WI;12
groveland;US;FL;12
grafton;US;WI;12
shady hills;US;FL;12
yeadon;US;PA;12
hobe sound;US;FL;12
byram;US;MS;12
claiborne;US;LA;12
yulee;US;FL;11
excelsior springs;US;MO;11
rehoboth;US;MA;11
robinson;US;TX;11
cedarburg;US;WI;11
gainesville;US;VA;11
lewisburg;US;TN;11
royse city;US;TX;11
prairie ridge;US;WA;11
anna;US;TX;11
bellmawr;US;NJ;11
north saint paul;US;MN;11
hillsborough;US;CA;11
los alamitos;US;CA;11
endwell;US;NY;11
clute;US;TX;11
fenton;US;MI;11
somerset;US;KY;11
branson;US;MO;11
parker;US;SC;11
mendota;US;CA;11
lakes by the bay;US;FL;11
mays chapel;US;MD;11
salem;US;WI;11
haddonfield;US;NJ;11
frederick;US;CO;11
webster;US;MA;11
crossville;US;TN;11
hawaiian paradise park;US;HI;11
d iberville;US;MS;11
summit;US;IL;11
piedmont;US;CA;11
ridgefield;US;NJ;11
lyndon;US;KY;11
ionia;US;MI;11
carnot moon;US;PA;11
newcastle;US;WA;11
emmaus;US;PA;11
greentree;US;NJ;11
tyngsboro;US;MA;11
grosse ile;US;MI;11
jefferson hills;US;PA;11
ocean city;US;NJ;11
camden;US;AR;11
oxford;US;CT;11
waupun;US;WI;11
niles;US;MI;11
north valley;US;NM;11
oak hills;US;OR;11
two rivers;US;WI;11
gloucester city;US;NJ;11
lakewood park;US;FL;11
smyrna;US;DE;11
fort morgan;US;CO;11
mango;US;FL;11
gardnerville ranchos;US;NV;11
east grand rapids;US;MI;11
magalia;US;CA;11
broussard;US;LA;11
walker mill;US;MD;11
west sedona;US;AZ;11
robertsville;US;NJ;11
merriam;US;KS;11
madison heights;US;VA;11
woods cross;US;UT;11
spearfish;US;SD;11
plano;US;IL;11
warren;US;RI;11
shiloh;US;OH;11
guthrie;US;OK;11
cusseta;US;GA;11
huntington;US;VA;11
communications hill;US;CA;11
lewis center;US;OH;11
wrentham;US;MA;11
loganville;US;GA;11
westwood;US;NJ;11
munhall;US;PA;11
yazoo city;US;MS;11
minooka;US;IL;11
campbellsville;US;KY;11
lake grove;US;NY;11
yorktown;US;IN;11
white house;US;TN;11
browns mills;US;NJ;11
mendota heights;US;MN;11
grosse pointe park;US;MI;11
shiloh;US;PA;11
pike creek valley;US;DE;11
beachwood;US;NJ;11
haysville;US;KS;11
spencer;US;IA;11
north smithfield;US;RI;11
orange city;US;FL;11
berkley;US;CO;11
pompton lakes;US;NJ;11
vernal;US;UT;11
river forest;US;IL;11
saint peter;US;MN;11
jefferson;US;LA;11
jerome;US;ID;11
springdale;US;OH;11
elwood;US;NY;11
grandview;US;WA;11
leon valley;US;TX;11
north scituate;US;RI;11
webb city;US;MO;11
dudley;US;MA;11
tarboro;US;NC;11
sierra madre;US;CA;11
galena park;US;TX;11
camp verde;US;AZ;11
oakwood;US;NY;11
mount kisco;US;NY;11
east renton highlands;US;WA;11
raymondville;US;TX;11
chino valley;US;AZ;11
lantana;US;FL;11
oneida;US;NY;11
gulf shores;US;AL;11
dobbs ferry;US;NY;11
grand rapids;US;MN;11
coshocton;US;OH;11
cherry creek;US;CO;11
webster;US;TX;11
helena west helena;US;AR;11
town and country;US;MO;11
lighthouse point;US;FL;11
lawrenceburg;US;KY;11
village park;US;HI;11
fredericksburg;US;TX;11
south yarmouth;US;MA;11
canyon lake;US;CA;11
view park windsor hills;US;CA;11
east milton;US;FL;11
leicester;US;MA;11
grand haven;US;MI;11
peru;US;IN;11
lakeland highlands;US;FL;11
joint base lewis mcchord;US;WA;11
saint albans;US;WV;11
burkburnett;US;TX;11
londonderry;US;NH;11
diamond springs;US;CA;11
sonoma;US;CA;11
millington;US;TN;11
little chute;US;WI;11
vermilion on the lake;US;OH;11
suffern;US;NY;11
ontario;US;OR;11
chalco;US;NE;11
west point;US;MS;11
crestwood;US;IL;11
mountain top;US;PA;11
doctor phillips;US;FL;11
totowa;US;NJ;11
spuyten duyvil;US;NY;11
mitchellville;US;MD;11
little ferry;US;NJ;11
martin;US;TN;11
union;US;MO;11
damascus;US;OR;11
highland park;US;MI;11
vidor;US;TX;11
cordele;US;GA;11
bluffdale;US;UT;11
malvern;US;AR;11
seymour;US;TN;11
quartz hill;US;CA;11
gulf gate estates;US;FL;11
storm lake;US;IA;11
trinity;US;FL;11
fairfield;US;AL;11
lincolnton;US;NC;11
ironton;US;OH;11
franklin lakes;US;NJ;11
brooklyn;US;OH;11
newman;US;CA;11
summerfield;US;MD;11
corning;US;NY;11
doraville;US;GA;11
sturgis;US;MI;11
deridder;US;LA;11
ogdensburg;US;NY;11
woodbury;US;NY;11
taylorville;US;IL;11
riverton;US;WY;11
citrus;US;CA;11
summerfield;US;NC;11
show low;US;AZ;11
acushnet;US;MA;11
waynesboro;US;PA;11
east liverpool;US;OH;11
coldwater;US;MI;11
highland city;US;FL;11
miami shores;US;FL;11
winchester center;US;CT;11
maltby;US;WA;11
burr ridge;US;IL;11
sedro woolley;US;WA;11
lindon;US;UT;11
sweetwater;US;TX;11
pine castle;US;FL;11
mount holly;US;NJ;11
la riviera;US;CA;11
marinette;US;WI;11
bellefontaine neighbors;US;MO;11
van wert;US;OH;11
muskegon heights;US;MI;11
monroe;US;WI;11
holbrook;US;MA;11
broomall;US;PA;11
worth;US;IL;11
jacinto city;US;TX;11
smithfield;US;UT;11
farmersville;US;CA;11
crestline;US;CA;11
kings mountain;US;NC;11
viera east;US;FL;11
lowes island;US;VA;11
delhi;US;CA;11
roessleville;US;NY;11
sussex;US;WI;11
arkadelphia;US;AR;11
saks;US;AL;11
echelon;US;NJ;11
collegedale;US;TN;11
vermillion;US;SD;11
minneola;US;FL;11
tamalpais homestead valley;US;CA;11
middlesboro;US;KY;11
lyons;US;IL;11
holly springs;US;GA;11
fort madison;US;IA;11
bolivar;US;MO;11
bastrop;US;LA;11
atchison;US;KS;11
largo;US;MD;11
fredonia;US;NY;11
cheval;US;FL;11
halfway;US;MD;11
petal;US;MS;11
kapa a;US;HI;11
rosaryville;US;MD;11
somers point;US;NJ;11
little falls;US;NJ;11
darby;US;PA;11
vidalia;US;GA;11
gonzales;US;LA;11
grimes;US;IA;11
picayune;US;MS;11
klahanie;US;WA;11
batesville;US;AR;11
northbrook;US;OH;11
kennett;US;MO;11
burlington;US;WI;11
placerville;US;CA;11
garden acres;US;CA;11
muscoy;US;CA;11
sandy;US;OR;11
lansdowne;US;PA;11
morro bay;US;CA;11
satellite beach;US;FL;11
scottdale;US;GA;11
massena;US;NY;11
old saybrook;US;CT;11
bedford heights;US;OH;11
vashon;US;WA;11
camp pendleton south;US;CA;11
forest acres;US;SC;11
winton;US;CA;11
keokuk;US;IA;11
eureka;US;MO;11
norwell;US;MA;11
gardere;US;LA;11
accokeek;US;MD;11
union city;US;TN;11
vernon;US;TX;11
vienna;US;WV;11
eltingville;US;NY;11
santaquin;US;UT;11
north versailles;US;PA;11
lawrenceburg;US;TN;11
roscoe;US;IL;11
hillsdale;US;NJ;11
exeter;US;CA;11
belmont;US;NC;11
forestville;US;OH;11
weddington;US;NC;11
farmington;US;MI;11
jackson;US;WY;11
chesapeake ranch estates;US;MD;11
fox lake;US;IL;11
manchester;US;TN;11
the pinery;US;CO;11
pine hill;US;NJ;11
montgomery;US;OH;11
redwood shores;US;CA;11
sebring;US;FL;10
dent;US;OH;10
bound brook;US;NJ;10
sauk village;US;IL;10
rockport;US;TX;10
heath;US;OH;10
ventnor city;US;NJ;10
middle island;US;NY;10
arizona city;US;AZ;10
richmond heights;US;OH;10
wyomissing;US;PA;10
burley;US;ID;10
vermilion;US;OH;10
key largo;US;FL;10
warr acres;US;OK;10
canandaigua;US;NY;10
manville;US;NJ;10
west haverstraw;US;NY;10
lincoln park;US;NJ;10
melvindale;US;MI;10
cambridge;US;OH;10
greencastle;US;IN;10
big rapids;US;MI;10
kinnelon;US;NJ;10
palatka;US;FL;10
columbia;US;PA;10
sedona;US;AZ;10
celina;US;OH;10
norfolk;US;MA;10
portage;US;WI;10
wabash;US;IN;10
struthers;US;OH;10
cadillac;US;MI;10
big lake;US;MN;10
pella;US;IA;10
castle pines north;US;CO;10
mount airy;US;NC;10
barrington;US;IL;10
durham;US;NH;10
west point;US;UT;10
silver springs;US;FL;10
newberry;US;SC;10
linthicum;US;MD;10
reading;US;OH;10
bluefield;US;WV;10
little canada;US;MN;10
eunice;US;LA;10
wood river;US;IL;10
hull;US;MA;10
oak grove;US;SC;10
morris park;US;NY;10
newport;US;OR;10
beverly hills;US;MI;10
edwards;US;CO;10
cedar hills;US;UT;10
pleasant grove;US;AL;10
lancaster;US;NY;10
nanticoke;US;PA;10
milford;US;DE;10
rossmoor;US;CA;10
timberlane;US;LA;10
sleepy hollow;US;NY;10
fairview shores;US;FL;10
waterloo;US;IL;10
alpine;US;UT;10
beecher;US;MI;10
fairmount;US;NY;10
espanola;US;NM;10
berwick;US;PA;10
roma;US;TX;10
fairmont;US;MN;10
river grove;US;IL;10
anderson;US;CA;10
north branch;US;MN;10
watervliet;US;NY;10
vail;US;AZ;10
gages lake;US;IL;10
jefferson;US;GA;10
raceland;US;LA;10
columbia;US;IL;10
bel air;US;MD;10
capitola;US;CA;10
north logan;US;UT;10
jennings;US;LA;10
bohemia;US;NY;10
alpena;US;MI;10
bellmead;US;TX;10
forestdale;US;AL;10
wells beach station;US;ME;10
lake morton berrydale;US;WA;10
gold camp;US;AZ;10
shasta lake;US;CA;10
gold canyon;US;AZ;10
lanham;US;MD;10
paris;US;TN;10
great neck;US;NY;10
east stroudsburg;US;PA;10
oil city;US;PA;10
norwalk;US;IA;10
marlton;US;NJ;10
galion;US;OH;10
denham springs;US;LA;10
fort knox;US;KY;10
essex junction;US;VT;10
san diego country estates;US;CA;10
maynard;US;MA;10
goulds;US;FL;10
waldwick;US;NJ;10
port salerno;US;FL;10
parsons;US;KS;10
comstock park;US;MI;10
avon park;US;FL;10
inwood;US;NY;10
mayfield;US;KY;10
bonham;US;TX;10
lexington;US;NE;10
countryside;US;VA;10
waverly;US;IA;10
canyon rim;US;UT;10
london;US;OH;10
north andrews gardens;US;FL;10
clinton;US;TN;10
atmore;US;AL;10
little neck;US;NY;10
oregon;US;WI;10
poulsbo;US;WA;10
troy;US;IL;10
new port richey east;US;FL;10
plymouth;US;IN;10
monmouth;US;OR;10
grantsville;US;UT;10
elon;US;NC;10
woodbury;US;NJ;10
waggaman;US;LA;10
fort salonga;US;NY;10
bluffton;US;IN;10
silver city;US;NM;10
fairview;US;CA;10
del aire;US;CA;10
cross lanes;US;WV;10
huguenot;US;NY;10
veradale;US;WA;10
uniontown;US;PA;10
harrisonville;US;MO;10
pearsall;US;TX;10
dishman;US;WA;10
benton harbor;US;MI;10
fife;US;WA;10
cottage grove;US;OR;10
carroll;US;IA;10
lambertville;US;MI;10
peru;US;IL;10
arden hills;US;MN;10
croydon;US;PA;10
indianola;US;MS;10
covington;US;LA;10
kendallville;US;IN;10
timonium;US;MD;10
lake monticello;US;VA;10
lackland air force base;US;TX;10
lake mohawk;US;NJ;10
flat rock;US;MI;10
cape canaveral;US;FL;10
glenwood springs;US;CO;10
corte madera;US;CA;10
tipp city;US;OH;10
harrison;US;OH;10
warrenton;US;VA;10
coral hills;US;MD;10
elkhorn;US;WI;10
east rockaway;US;NY;10
fairfield;US;IA;10
hope;US;AR;10
bloomingdale;US;TN;10
new albany;US;OH;10
andover;US;FL;10
brownsville;US;TN;10
moncks corner;US;SC;10
keansburg;US;NJ;10
paris;US;KY;10
northampton;US;PA;10
middleton;US;MA;10
brandon;US;SD;10
highland;US;IL;10
russellville;US;AL;10
fate;US;TX;10
brambleton;US;VA;10
rincon;US;GA;10
cameron;US;MO;10
havre;US;MT;10
shelton;US;WA;10
christiana;US;TN;10
pleasanton;US;TX;10
edgewood;US;WA;10
wapakoneta;US;OH;10
monticello;US;AR;10
alamosa;US;CO;10
new hyde park;US;NY;10
waynesville;US;NC;10
burlington;US;NJ;10
maywood;US;NJ;10
fort oglethorpe;US;GA;10
cody;US;WY;10
walnut grove;US;WA;10
washington;US;NC;10
wyndham;US;VA;10
hartford;US;VT;10
lake arbor;US;MD;10
merrydale;US;LA;10
minnehaha;US;WA;10
reserve;US;LA;10
union park;US;FL;10
roma los saenz;US;TX;10
progress;US;PA;10
le mars;US;IA;10
alachua;US;FL;10
marysville;US;MI;10
east la mirada;US;CA;10
woodbury;US;CT;10
silverton;US;OR;10
cairo;US;GA;10
baker city;US;OR;10
cedartown;US;GA;10
panthersville;US;GA;10
brownfield;US;TX;10
vinings;US;GA;10
dunn;US;NC;10
hermantown;US;MN;10
sumner;US;WA;10
ingleside;US;TX;10
boaz;US;AL;10
potsdam;US;NY;10
southborough;US;MA;10
safford;US;AZ;10
sparta;US;WI;10
mountain house;US;CA;10
north bend;US;OR;10
snohomish;US;WA;10
coffeyville;US;KS;10
park forest village;US;PA;10
winfield;US;IL;10
hampton;US;NH;10
clay;US;AL;10
sunbury;US;PA;10
holmen;US;WI;10
westview;US;FL;10
edgemere;US;NY;10
soquel;US;CA;10
kalaoa;US;HI;10
bladensburg;US;MD;10
jesup;US;GA;10
milton;US;FL;10
astoria;US;OR;10
mooresville;US;IN;10
red bank;US;SC;10
danville;US;IN;10
saddle brooke;US;AZ;10
rye brook;US;NY;10
la salle;US;IL;10
tega cay;US;SC;10
lock haven;US;PA;10
winslow;US;AZ;10
rosslyn;US;VA;10
girard;US;OH;10
bee ridge;US;FL;10
pine ridge;US;FL;10
orange cove;US;CA;10
gifford;US;FL;10
rainbow city;US;AL;10
hackettstown;US;NJ;10
hamburg;US;NY;10
bristol;US;PA;10
clinton;US;OK;10
picture rocks;US;AZ;10
rifle;US;CO;10
coweta;US;OK;10
lake barcroft;US;VA;10
brock hall;US;MD;10
bethel;US;CT;10
reedsburg;US;WI;10
chevy chase;US;DC;10
chevy chase;US;MD;10
prineville;US;OR;10
dongan hills;US;NY;10
howell;US;MI;10
clifton;US;NY;10
pecos;US;TX;10
marine corps base hawaii mcbh;US;HI;10
steger;US;IL;10
north kensington;US;MD;10
white marsh;US;MD;10
sugar grove;US;IL;10
north gates;US;NY;10
brentwood;US;PA;10
fort george g mead junction;US;MD;10
river vale;US;NJ;9
taft;US;CA;9
white horse;US;NJ;9
mission;US;KS;9
ma ili;US;HI;9
chillicothe;US;MO;9
amityville;US;NY;9
woodlyn;US;PA;9
villas;US;NJ;9
flossmoor;US;IL;9
braselton;US;GA;9
prospect;US;CT;9
orono;US;ME;9
pryor creek;US;OK;9
decatur;US;IN;9
valley;US;AL;9
winterville;US;NC;9
west perrine;US;FL;9
somers;US;WI;9
lowell;US;IN;9
southwick;US;MA;9
springfield;US;FL;9
newcastle;US;OK;9
marlboro village;US;MD;9
clarksville;US;AR;9
rensselaer;US;NY;9
lamesa;US;TX;9
kearney;US;MO;9
south huntington;US;NY;9
anaconda;US;MT;9
gloucester point;US;VA;9
the village;US;OK;9
lisbon;US;ME;9
granbury;US;TX;9
willoughby hills;US;OH;9
mount airy;US;MD;9
country club;US;CA;9
berlin;US;NH;9
saint francis;US;WI;9
north bath;US;ME;9
economy;US;PA;9
thompson;US;CT;9
tomah;US;WI;9
dupont;US;WA;9
woodbridge;US;CT;9
valencia west;US;AZ;9
blackhawk;US;CA;9
harahan;US;LA;9
bethalto;US;IL;9
morehead city;US;NC;9
saint pete beach;US;FL;9
kendall park;US;NJ;9
aiea;US;HI;9
mound;US;MN;9
jeannette;US;PA;9
port townsend;US;WA;9
warren;US;PA;9
north college hill;US;OH;9
fort meade;US;MD;9
greenwood;US;AR;9
alcoa;US;TN;9
rockcreek;US;OR;9
pleasant hill;US;IA;9
charter oak;US;CA;9
rochelle;US;IL;9
woodfield;US;SC;9
augusta;US;KS;9
bala cynwyd;US;PA;9
hebron;US;CT;9
anthony;US;NM;9
monmouth;US;IL;9
box elder;US;SD;9
harleysville;US;PA;9
ellisville;US;MO;9
wasilla;US;AK;9
lynwood;US;IL;9
fairview;US;OR;9
valley center;US;CA;9
frankfort square;US;IL;9
pleasant view;US;UT;9
sweet home;US;OR;9
gunbarrel;US;CO;9
bay saint louis;US;MS;9
ecorse;US;MI;9
seven corners;US;VA;9
chanute;US;KS;9
perryton;US;TX;9
friendly;US;MD;9
tulalip;US;WA;9
exeter;US;NH;9
waseca;US;MN;9
brookdale;US;NJ;9
grants;US;NM;9
stuarts draft;US;VA;9
smithville;US;MO;9
merrill;US;WI;9
purcellville;US;VA;9
brewer;US;ME;9
grosse pointe farms;US;MI;9
mapleton;US;UT;9
independence;US;OR;9
lititz;US;PA;9
groton;US;CT;9
rockingham;US;NC;9
leonia;US;NJ;9
hartland;US;WI;9
rio del mar;US;CA;9
sutton;US;MA;9
tiburon;US;CA;9
scotchtown;US;NY;9
waimea;US;HI;9
garden city;US;SC;9
brigantine;US;NJ;9
heber city;US;UT;9
aliquippa;US;PA;9
harvard;US;IL;9
alma;US;MI;9
good hope;US;CA;9
centerville;US;MA;9
highland park;US;TX;9
beckett ridge;US;OH;9
saint dennis;US;KY;9
urbana;US;MD;9
riverdale;US;NY;9
presque isle;US;ME;9
laurens;US;SC;9
east rutherford;US;NJ;9
blackstone;US;MA;9
madera acres;US;CA;9
washington terrace;US;UT;9
succasunna;US;NJ;9
versailles;US;KY;9
grinnell;US;IA;9
shawano;US;WI;9
louisville;US;OH;9
la plata;US;MD;9
hondo;US;TX;9
bay minette;US;AL;9
middletown;US;PA;9
sheffield;US;AL;9
selma;US;TX;9
valley cottage;US;NY;9
forest;US;VA;9
marianna;US;FL;9
saline;US;MI;9
roxborough park;US;CO;9
lenoir city;US;TN;9
rock falls;US;IL;9
portola hills;US;CA;9
bennington;US;VT;9
berkeley;US;MO;9
atoka;US;TN;9
andalusia;US;AL;9
georgetown;US;SC;9
college place;US;WA;9
shelby;US;OH;9
stuttgart;US;AR;9
hernando;US;FL;9
charlotte;US;MI;9
micco;US;FL;9
oakwood;US;OH;9
winston;US;FL;9
fultondale;US;AL;9
oakville;US;CT;9
lake lucerne;US;FL;9
east haddam;US;CT;9
rawlins;US;WY;9
elgin;US;TX;9
liberty;US;TX;9
evergreen;US;CO;9
fort polk south;US;LA;9
oakbrook;US;KY;9
covington;US;TN;9
thomaston;US;GA;9
lincoln village;US;OH;9
marlton;US;MD;9
sheffield lake;US;OH;9
edgewater;US;MD;9
scott;US;LA;9
fitzgerald;US;GA;9
alexandria;US;KY;9
olney;US;IL;9
detroit lakes;US;MN;9
garden city;US;GA;9
manteno;US;IL;9
mechanicsburg;US;PA;9
san elizario;US;TX;9
glenwood;US;IL;9
toppenish;US;WA;9
chatham;US;NJ;9
monett;US;MO;9
glenshaw;US;PA;9
madeira;US;OH;9
molalla;US;OR;9
budd lake;US;NJ;9
montecito;US;CA;9
dayton;US;NV;9
stonegate;US;CO;9
midland;US;WA;9
little river;US;SC;9
eidson road;US;TX;9
independence;US;KS;9
fallston;US;MD;9
lancaster;US;SC;9
sturgeon bay;US;WI;9
northwest harborcreek;US;PA;9
glencoe;US;IL;9
princeton;US;TX;9
de forest;US;WI;9
westerleigh;US;NY;9
new windsor;US;NY;9
canonsburg;US;PA;9
park ridge;US;NJ;9
cypress gardens;US;FL;9
liberty lake;US;WA;9
plymouth;US;MI;9
eagle point;US;OR;9
clinton;US;MO;9
pitman;US;NJ;9
bayport;US;NY;9
medulla;US;FL;9
commerce;US;TX;9
harrisburg;US;IL;9
airmont;US;NY;9
pulaski;US;VA;9
olmsted falls;US;OH;9
larkfield wikiup;US;CA;9
oak hills;US;CA;9
myrtle grove;US;NC;9
marina del rey;US;CA;9
graham;US;TX;9
sitka;US;AK;9
columbia city;US;IN;9
concord;US;NY;9
east wenatchee bench;US;WA;9
quakertown;US;PA;9
swissvale;US;PA;9
matawan;US;NJ;9
south amboy;US;NJ;9
fort irwin;US;CA;9
clanton;US;AL;9
craig;US;CO;9
newark;US;NY;9
bernalillo;US;NM;9
isle of normandy;US;FL;9
lake wylie;US;SC;9
waihee waiehu;US;HI;9
white meadow lake;US;NJ;9
riverside;US;IL;9
milford;US;NH;9
conning towers nautilus park;US;CT;9
new albany;US;MS;9
waterford;US;CA;9
garrison;US;MD;9
lake villa;US;IL;9
new richmond;US;WI;9
maysville;US;KY;9
tuskegee;US;AL;9
plainedge;US;NY;9
booneville;US;MS;9
cresskill;US;NJ;9
cloverdale;US;CA;9
ahuimanu;US;HI;9
picnic point;US;WA;9
dunn loring;US;VA;9
itasca;US;IL;9
miles city;US;MT;9
collingdale;US;PA;9
delta;US;CO;9
lapeer;US;MI;9
franklin;US;KY;9
east york;US;PA;9
woodway;US;TX;9
incline village;US;NV;9
orosi;US;CA;9
meadowbrook;US;AL;9
edgewood;US;KY;9
clinton;US;NC;9
andover;US;MA;9
rotonda west;US;FL;9
saint stephens;US;NC;9
fuller heights;US;FL;9
gig harbor;US;WA;9
thief river falls;US;MN;9
marathon;US;FL;9
leisure world;US;MD;9
cape saint claire;US;MD;9
barre;US;VT;9
anderson mill;US;TX;9
oxford;US;NC;9
woodmoor;US;CO;9
poteau;US;OK;9
audubon;US;NJ;9
west athens;US;CA;9
wharton;US;TX;9
socorro;US;NM;9
mentone;US;CA;9
cortez;US;CO;9
wagoner;US;OK;9
moundsville;US;WV;9
pryor;US;OK;9
pine lake park;US;NJ;9
flowood;US;MS;9
orange park;US;FL;9
asbury lake;US;FL;9
park hills;US;MO;9
murphy;US;MO;9
farmingdale;US;NY;9
redlands;US;CO;9
blacklick estates;US;OH;9
lacombe;US;LA;9
seabrook;US;NH;9
rodeo;US;CA;9
clarendon hills;US;IL;9
victoria;US;MN;9
edgemere;US;MD;9
east franklin;US;NJ;9
frostburg;US;MD;9
riverdale;US;UT;9
closter;US;NJ;9
beaver falls;US;PA;9
sellersburg;US;IN;9
greenville;US;RI;9
golden hills;US;CA;9
westwood;US;MI;9
hampstead;US;NH;9
little falls;US;MN;9
fort stockton;US;TX;9
florence;US;OR;9
angola;US;IN;9
east grand forks;US;MN;9
clinton;US;SC;9
montague;US;MA;9
hanover;US;NH;9
harwood heights;US;IL;9
burlington;US;WA;9
monroe;US;NY;9
princeton;US;IN;9
old orchard beach;US;ME;9
citrus springs;US;FL;9
la grange;US;KY;9
bacliff;US;TX;9
willowbrook;US;IL;9
palm beach;US;FL;9
tuba city;US;AZ;9
port jervis;US;NY;9
bennettsville;US;SC;9
morrisville;US;PA;9
fort valley;US;GA;9
ladue;US;MO;9
sallisaw;US;OK;9
napoleon;US;OH;9
alondra park;US;CA;9
helotes;US;TX;9
fort bliss;US;TX;9
chester;US;IL;9
virginia;US;MN;9
weare;US;NH;9
thompsonville;US;CT;9
mecca;US;CA;9
carencro;US;LA;9
southside;US;AL;9
des peres;US;MO;9
malverne;US;NY;9
bonadelle ranchos madera ranchos;US;CA;9
carbondale;US;PA;9
kirby;US;TX;9
lowell;US;AR;9
north haledon;US;NJ;9
north madison;US;OH;9
country club estates;US;GA;9
cold springs;US;NV;9
linganore;US;MD;9
westwego;US;LA;9
calimesa;US;CA;9
richmond heights;US;FL;9
sunset hills;US;MO;9
winchester;US;TN;9
lake park;US;FL;9
holualoa;US;HI;9
earlimart;US;CA;9
elsmere;US;KY;9
lincoln city;US;OR;9
aransas pass;US;TX;9
signal mountain;US;TN;9
north weeki wachee;US;FL;9
alliance;US;NE;9
northfield;US;NJ;9
temperance;US;MI;9
bradford;US;PA;9
westlake village;US;CA;9
monson;US;MA;9
plymouth;US;WI;9
jefferson city;US;TN;9
corrales;US;NM;9
clayton;US;NJ;8
mystic island;US;NJ;8
orrville;US;OH;8
franklin;US;VA;8
northridge;US;OH;8
wakefield peacedale;US;RI;8
midway city;US;CA;8
richmond heights;US;MO;8
woodburn;US;VA;8
spotswood;US;NJ;8
mount rainier;US;MD;8
tuscumbia;US;AL;8
north elba;US;NY;8
gonzales;US;CA;8
freetown;US;MA;8
indian harbour beach;US;FL;8
perkasie;US;PA;8
jerseyville;US;IL;8
fairless hills;US;PA;8
dormont;US;PA;8
south kensington;US;MD;8
hamilton worcester;US;MA;8
kensington;US;CT;8
fallon;US;NV;8
elwood;US;IN;8
rossmoor;US;MD;8
cambridge;US;MN;8
haledon;US;NJ;8
franklin;US;NH;8
beverly hills;US;FL;8
greenville;US;MI;8
glens falls north;US;NY;8
montvale;US;NJ;8
alderwood manor;US;WA;8
boonton;US;NJ;8
perry heights;US;OH;8
oak grove;US;MN;8
fairview;US;TX;8
bryan;US;OH;8
yelm;US;WA;8
mount pleasant;US;IA;8
audubon;US;PA;8
paris;US;IL;8
pineville;US;NC;8
mason;US;MI;8
charlestown;US;RI;8
millersville;US;PA;8
los altos hills;US;CA;8
barrington;US;NH;8
riverside;US;CT;8
birch bay;US;WA;8
wyoming;US;OH;8
lansdowne;US;MD;8
lake elmo;US;MN;8
hoquiam;US;WA;8
boonville;US;MO;8
bedminster;US;PA;8
gateway;US;FL;8
bogota;US;NJ;8
perryville;US;MO;8
siler city;US;NC;8
highland heights;US;OH;8
breaux bridge;US;LA;8
harrodsburg;US;KY;8
rice lake;US;WI;8
august;US;CA;8
delavan;US;WI;8
guntersville;US;AL;8
glenside;US;PA;8
menominee;US;MI;8
runnemede;US;NJ;8
bow bog;US;NH;8
upper saddle river;US;NJ;8
sanatoga;US;PA;8
price;US;UT;8
floris;US;VA;8
tecumseh;US;MI;8
golden valley;US;AZ;8
dalhart;US;TX;8
mahopac;US;NY;8
saint joseph;US;MI;8
smithfield;US;VA;8
lakes;US;AK;8
congers;US;NY;8
ocean pointe;US;HI;8
bridgeport;US;WV;8
brockport;US;NY;8
wesley chapel;US;NC;8
half moon;US;NC;8
oberlin;US;OH;8
rio vista;US;CA;8
johnstown;US;NY;8
tompkinsville;US;NY;8
skidaway island;US;GA;8
hornell;US;NY;8
roxboro;US;NC;8
denison;US;IA;8
gering;US;NE;8
saint marys;US;OH;8
fairview;US;TN;8
firebaugh;US;CA;8
south lockport;US;NY;8
burtonsville;US;MD;8
folsom;US;PA;8
hillsboro;US;TX;8
center line;US;MI;8
absecon;US;NJ;8
fountain inn;US;SC;8
williston;US;VT;8
humboldt;US;TN;8
litchfield;US;NH;8
fort mitchell;US;KY;8
bath;US;ME;8
naranja;US;FL;8
north bay village;US;FL;8
ashland;US;NJ;8
doylestown;US;PA;8
cedar hills;US;OR;8
mayo;US;MD;8
cheviot;US;OH;8
arab;US;AL;8
shiprock;US;NM;8
pleasant hill;US;MO;8
topanga;US;CA;8
sugarmill woods;US;FL;8
little cottonwood creek valley;US;UT;8
toccoa;US;GA;8
hobart;US;WI;8
lake carmel;US;NY;8
blanchard;US;OK;8
oroville east;US;CA;8
seneca;US;SC;8
black mountain;US;NC;8
kings grant;US;NC;8
makaha;US;HI;8
pike road;US;AL;8
lewistown;US;PA;8
croton on hudson;US;NY;8
east foothills;US;CA;8
bithlo;US;FL;8
charles village;US;MD;8
athol;US;MA;8
hopkinton;US;RI;8
rapid valley;US;SD;8
rolling hills estates;US;CA;8
fabens;US;TX;8
claymont;US;DE;8
nevada;US;MO;8
bellevue;US;PA;8
pleasant hills;US;PA;8
elkhorn;US;NE;8
wood ridge;US;NJ;8
conover;US;NC;8
castle shannon;US;PA;8
bastrop;US;TX;8
vinton;US;VA;8
albion;US;MI;8
tremonton;US;UT;8
helena valley southeast;US;MT;8
saint anthony;US;MN;8
fair oaks;US;GA;8
sangaree;US;SC;8
spring valley lake;US;CA;8
boiling springs;US;SC;8
oradell;US;NJ;8
eaton;US;OH;8
bloomingdale;US;NJ;8
kenilworth;US;NJ;8
hooper;US;UT;8
heath;US;TX;8
kenton;US;OH;8
mcfarland;US;WI;8
pewaukee;US;WI;8
lincoln;US;MA;8
ketchikan;US;AK;8
tanaina;US;AK;8
oak hills place;US;LA;8
delmar;US;NY;8
kulpsville;US;PA;8
wynne;US;AR;8
grove city;US;PA;8
crete;US;IL;8
whitehouse;US;TX;8
triangle;US;VA;8
ripley;US;TN;8
geneseo;US;NY;8
laurel;US;FL;8
farmville;US;VA;8
greenbriar;US;VA;8
long grove;US;IL;8
bedminster;US;NJ;8
monona;US;WI;8
hillsdale;US;MI;8
pismo beach;US;CA;8
chestnut ridge;US;NY;8
hillside;US;IL;8
trinidad;US;CO;8
fairdale;US;KY;8
oak hill;US;WV;8
buxton;US;ME;8
hailey;US;ID;8
savoy;US;IL;8
diamondhead;US;MS;8
park city;US;UT;8
london;US;KY;8
saint rose;US;LA;8
abingdon;US;VA;8
new baltimore;US;VA;8
haiku pauwela;US;HI;8
mahtomedi;US;MN;8
wytheville;US;VA;8
brazil;US;IN;8
boulder hill;US;IL;8
oakdale;US;NY;8
beebe;US;AR;8
warrenton;US;MO;8
baldwin harbor;US;NY;8
richland hills;US;TX;8
oak brook;US;IL;8
perry;US;IA;8
charlestown;US;IN;8
flushing;US;MI;8
latrobe;US;PA;8
hillview;US;KY;8
island lake;US;IL;8
manhasset;US;NY;8
brookhaven;US;PA;8
west livingston;US;TX;8
mount joy;US;PA;8
south san gabriel;US;CA;8
west frankfort;US;IL;8
spanish fort;US;AL;8
ludington;US;MI;8
brentwood;US;MO;8
new square;US;NY;8
mahomet;US;IL;8
boston;US;NY;8
old forge;US;PA;8
ephrata;US;WA;8
west gate;US;VA;8
union;US;SC;8
millis;US;MA;8
ashland;US;WI;8
alamo heights;US;TX;8
raritan;US;NJ;8
south beach;US;NY;8
belgrade;US;MT;8
briarcliff manor;US;NY;8
londontowne;US;MD;8
bothell east;US;WA;8
marstons mills;US;MA;8
rayne;US;LA;8
hastings on hudson;US;NY;8
york;US;SC;8
orono;US;MN;8
bellevue;US;OH;8
west haven sylvan;US;OR;8
davidsonville;US;MD;8
`;
