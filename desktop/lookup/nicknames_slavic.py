"""What people are called in Eastern Europe, from Poland to the Balkans.

Per entry, folded: the full names, a colon, what people who bear them are called, a semicolon.
"""

POLISH = """
adam: adas adamek; adrian: adi adek; agata: agatka aga; agnieszka: aga agusia agniecha jagna agus;
aleksander: olek alek aleks alex olus; aleksandra: ola olka olenka olcia alex olunia; alfred:
fredek fred; alicja: ala alka alusia; alojzy: lojzek alojz; anastazja: nastka nastusia; andrzej:
jedrek andrzejek andrus jedrus; aneta: anetka; angelika: angela; anna hanna: ania anka hania
anusia aneczka andzia hanka haneczka anulka; antoni: antek tolek antos tosiek; antonina: tosia
tonia antosia tola; arkadiusz: arek aro; artur: arturek artus; augustyn: gucio gustek; barbara:
basia baska basienka; bartlomiej bartosz: bartek barti bartus; beata: beatka; benedykt: benek;
bernard: bernas; boguslaw: bogus bogdan bodek; boguslawa: bogusia; bogdan: bodzio bogdanek bodek;
boleslaw: bolek; bozena: bozenka bozka; bronislaw: bronek; bronislawa: bronia bronka; cezary:
czarek cezar; czeslaw: czesiek czesio; czeslawa: czesia; damian: damianek damek; daniel: danek;
danuta: danka danusia dana; dariusz: darek daro; dawid: dawidek; dominik: domino dominiczek dodek;
dominika: domi nika domka; dorota: dorotka dora; edward: edek edzio; edyta: edytka edzia;
elzbieta: ela elka elunia elusia bieta; emil: emilek; emilia: emilka mila emi; eugeniusz: gienek
genek genio gienio; eugenia: gienia genia; ewa: ewka ewcia ewunia; ewelina: ewelinka ewela;
fabian: fabianek; feliks: felek; ferdynand: ferdek; filip: filipek fifi; franciszek: franek franus
franio; franciszka: franka frania; fryderyk: fredek frycek; gabriela: gabrysia gabi gaba; gabriel:
gabrys gabi; genowefa: gienia genia; gerard: gerek; grazyna: grazka grazynka grazia; grzegorz:
grzesiek grzes grzechu grzesio; gustaw: gucio gustek; halina: halinka hala halka halusia; helena:
hela helenka hania lena helcia; henryk: heniek henio henry; henryka: henia heniusia; hubert: hubi
hubercik; ignacy: ignas ignac; ilona: ilonka; irena: irenka irka; ireneusz: irek; iwona: iwonka
iwka; izabela izabella: iza izka bela izunia; jacek: jacus jacenty; jadwiga: jadzia jadwisia wisia
jaga; jakub: kuba kubus jakubek; jan janusz: janek jasiek jas jasio janko jachu; janina: janka
jasia janeczka nina; janusz: janek januszek; jaroslaw: jarek jaro jarus; jerzy: jurek jerzyk
juras; joanna: asia joasia aska asienka joaska; jolanta: jola jolka jolunia; jozef: jozek jozio
ziutek juzek sepp; jozefa: jozia ziuta; julia: julka jula juleczka; julian: julek; juliusz: julek;
justyna: justynka justka; kacper: kacperek; kamil: kamilek kamyk; kamila: kama kamilka; karol:
karolek lolek; karolina: karola karolcia karolka; katarzyna: kasia kaska kasienka kachna kasiunia
kasiula; kazimierz: kazik kazio; kazimiera: kazia; kinga: kinia kingusia; klaudia: klaudynka
klaudusia; konrad: konradek kondzio; konstanty: kostek; kornelia: nela kornelka; krystian:
krystek; krystyna: krysia kryska krycha kryszka; krzysztof: krzysiek krzys krzychu kris krzysio
chris; lech: leszek lesiu; leszek: lesiu leszko; leon: leonek; leokadia: lodzia loda; lucja:
lucyna lusia; lucjan: lucek; ludwik: lutek ludek; ludwika: ludka; lukasz: luki lukaszek luka;
maciej: maciek macius mati; magdalena: magda madzia lena magdusia magdalenka madzialena magdzia;
maksymilian: maks max; malgorzata: gosia malgosia goska gosienka malgorzatka gocha margo; malwina:
malwinka mala; marcel: marcelek; marcin: marcinek martin marcys; marek: mareczek maras marko;
maria: marysia maryska mania marylka maja mary marychna marysienka; marian: maniek marianek;
marianna: marysia marianka; mariola: mariolka; mariusz: mariuszek mario maniek; marlena: marla
marlenka; marta: martusia martynka martunia; martyna: martynka; mateusz: mati mateuszek matek;
michal: misiek michalek misio micho michas; michalina: misia michasia; mieczyslaw: mietek miecio
mieciu; mikolaj: miki mikolajek miko; miroslaw: mirek miro; miroslawa: mirka; monika: monia
moniczka monisia mona; natalia: nata natalka natka talia; nikola: nika; nikodem: nikos niko;
norbert: norbi norbercik; olga: ola olenka olga; oliwia: oliwka oli; oskar: oskarek; patrycja:
patka patrysia pati; patryk: patryczek pato patrys; paulina: paulinka paula; pawel: pawelek pablo
paulek; piotr: piotrek piotrus pietrek piter; przemyslaw: przemek przemo; radoslaw: radek; rafal:
rafalek rafi; renata: renatka renia; robert: robcio robercik bobek; roman: romek romus; romuald:
romek; rozalia: rozia; ryszard: rysiek rychu rysio rys; sabina: sabinka; sandra: sandrusia;
sebastian: seba bastek sebek; sergiusz: serek; slawomir: slawek slawko; stanislaw: staszek stasiek
stachu stas stasio stach; stanislawa: stasia staska; stefan: stefek stefus stefcio; stefania:
stefa stefcia; sylwester: sylwek; sylwia: sylwka sylwunia; szczepan: szczepek; szymon: szymek
szymus szymonek; tadeusz: tadek tadzio tadzik; teodor: teos; teresa: tereska renia terenia;
tomasz: tomek tomus tomaszek tomcio; urszula: ula ulka urszulka; waclaw: wacek; waldemar: waldek
waldi; walenty: walek; wanda: wandzia; weronika: wera weronka nika werka; wieslaw: wiesiek wiesio
wiechu; wieslawa: wiesia wieska; wiktor: wiktorek wiki; wiktoria: wika wiki wikusia wiktorka
vicky; wincenty: wicek; wioletta violetta: wiola violka; witold: witek witus; wladyslaw: wladek
wladzio; wladyslawa: wladzia; wlodzimierz: wlodek; wojciech: wojtek wojtus wojtas; zbigniew:
zbyszek zbych zbyniu zbysio zbychu; zdzislaw: zdzisiek zdzich zdzisio; zenon: zenek; zofia: zosia
zoska zocha zosienka; zuzanna: zuzia zuza zuzka; zygmunt: zygmus zyga; stanislav: staszek stach
stas; sofia sofiya zofia: zosia sonya sonia
"""

CZECH_AND_SLOVAK = """
adela: ada adelka; alena: ala alenka lenka; alexander alexandr: alex sasa sanko; alexandra: sasa
saska alex; alois: lojza lojzik; alzbeta: betka bozka betusa eliska alzbetka; ana anna: anca
anicka anka andula andulka nanynka hana; andrea: andrejka andy adka; andrej: andrejko ondro;
anezka: neza anicka; antonin anton: tonda tonik tono tonko toncek; antonie: tonka tonicka; barbora
barbara: bara barca borka baruska barborka barunka; bedrich: beda bedrisek fricek; blanka: blanca;
bohumil: bohous bohus; bohuslav: bohous bohus slavek; bozena: bozka bozenka; bronislav: brona;
daniel: dan danek dano; daniela: dana danka; dagmar: dasa; david: davidek; dominik: domca dodo;
dominika: domca nika dominka; dusan: dusanko duso; eduard: eda edik edo; eliska: elis; emanuel:
manek eman; emil: emilek; eva: evicka evka evca evula; filip: filda fila filipko; frantisek:
franta fanda ferko fero frantik fanousek fano ferino; frantiska: fanda fany fanynka; gabriela:
gabina gabca gabika gaba; hana: hanka hanicka hanca; helena: helca helenka hela; ignac: ignaco;
irena: irenka; ivan: ivanko vana; ivana: iva ivanka ivca; jakub: kuba kubik kubko jakubko; jan:
honza jenda jenik janek jano janko hanus; jana: janka janicka janinka; jarmila: jarka jarmilka;
jaromir: jarda mirek jara; jaroslav: jarda jarek jara jaro slavek; jaroslava: jarka jarina slavka;
jindrich henrich: jindra jinda henrik; jiri juraj: jirka jurko duro juro jura jirik; jirina: jirka
jirinka jira; jitka: jituska; josef jozef: pepa joska jozo jozko pepik pepicek jojo pepino dodo
jozin; josefa jozefa: pepina jozka pepa; julie: jula julinka; kamil: kamo kamilek; kamila: kama
kamca; karel karol: kaja karlik karolko karlicek; karolina: kaja karola; katerina katarina: katka
kaca kata kacenka katus katrena katarinka; klara: klarka klarinka; kristyna kristina: kris tyna
kristynka kika; krystof: kryst kristof; kvetoslava: kveta kvetka; ladislav: lada lado laco lacko
ladik; lenka: lena lenicka; libor: liba liborek; libuse: liba libuska; lubomir: lubo lubos lubko;
lubos: lubo; lucie lucia: lucka lucinka lucina; ludmila: lida lidka lidus ludka mila; ludvik: luda
lojza ludva; lukas: luky lukasek lukasko; lydie: lidka; magdalena: magda majda magduska madla;
marcela: marcelka; marek: mara marecek marko; marie maria: maruska marenka majka marka mana marca
marcinka mara mariena; marketa margita margareta: marky marketka gita; martin: marta martinek
matko tino; martina: martinka maty tina; matej: mates matejko maty; michaela: misa miska misha;
michal: misa miso misko michalek; mikulas: miki miko; milan: milanko milda; milada: mila;
miloslav: milos mila; milos: milosek milda; miroslav: mirek mira miro mirko; miroslava: mirka
mira; monika: monca monicka; natalie: natalka naty; nikola: nikolka niki nika; oldrich: olda olin
oldra; ondrej: ondra ondrasek ondro ondrejko; otakar: ota; patrik: pato; pavel pavol: pavlik palo
palko paja pavlicek; pavla pavlina: pavlinka paja pavca; peter petr: petra peta pete petrik peto
petko pepa petricek; petra: peta petka petruska petruse; premysl: premek premik; radek: rada
radecek; radoslav radomir: radek rado; radim: radimek; renata: renca renatka; richard: risa risko
richi rici; robert: robo robik bert; roman: romca romanek romek; rudolf: ruda rudla rudo; ruzena:
ruza ruzenka; samuel: samo samko; simona: sima simca; stanislav: standa stana stano stanko slavek;
stanislava: stana slavka; stefan stepan: stepa pista stevo stefko stepanek; stepanka: stepina;
svatopluk: svata sveto; sarka: sarinka; tereza terezia: terka terezka terinka rezka; tomas: tom
tomik tomasek tomi tomasko; vaclav: vasek venca vena vasik venda; veronika: verca verka veru
verunka nika; viera vera: verka verunka verca; viktor: vik vikca; vilem viliam: vilda vilo vilko
vilik; viktorie: viki; vit: vitek vitulka; vladimir: vlada vlado vladko vladik; vladislav: vlada
vladek; vlastimil: vlasta vlastik; vojtech: vojta bela vojto vojtisek; zbynek: zbysek; zdenek
zdeno: zdenda zdena zdenicek zdenko; zdenka: zdena; zuzana: zuzka zuza zuzanka zuzi zuzanicka
"""

HUNGARIAN = """
adam: adi adika; agnes: agi agica agika agcsi; aladar: ali; albert: berci; alexandra: szandra
alexa szandi; andras: andris bandi andriska endre; andrea: andi; anett: anetti; aniko: ani; anna:
annus panni anni panna annuska ancsa anci annacska nusi; antal: toni anti tonika; aron: ari;
attila: ati atka atilla; balazs: bali balazska; balint: bali; barbara borbala: barbi bori borcsa
boriska borka boris; barnabas: barna barni; bela: belus; bence: bencus beni benike; benedek: beni
bence benike; bernadett: detti berni; bertalan: berci; borbala: bori boriska borka; csaba: csabi
csabika csabesz; cecilia: cili cilike; daniel: dani danika; david: dave davidka; denes: dini;
dezso: dezsi; dorottya: dori dorka dorcsi; dora: dori dorka; edina: edi; edit: edi editke; elemer:
elek; eleonora: nora; emese: mesi; emilia: emi emilke mili; emma: emi; endre: bandi; erik: rik;
erika: eri erikus; erno: ernoke; erzsebet: erzsi bozsi zsoka bobe boske orzsi erzsike bozske zsike
liza; eszter: eszti eszterke etus; eva: evi evike evus vica; ferenc: feri ferko ferike franci;
flora: flori; gabor: gabi gabesz gabris; gabriella: gabi gabika; gellert: geli; gergely gergo:
geri gergo gergoke; geza: gezu; gizella: gizi gizike; gyorgy: gyuri gyurka gyuszi gyurika gyurci;
gyula: gyuszi gyulus gyuszko; hajnalka: hajni; henrietta: heni; ibolya: ibi ibike; ildiko: ildi;
ilona: ili ilus ica ilka ilonka ilike ilcsi; imre: imi imrus; istvan: pista pisti pityu isti stefi
pistike istok pistuka; ivan: ivanka; jakab: jaki; janos: jani jancsi janika janko; jeno: jenoke;
jolan: joli joka jolanka; jozsef: jozsi joco jozsika joska joci dodi; judit: jutka juci jucus
juditka jucika; julia julianna: juli julcsi juliska julis julka juci; kalman: kalmi; karoly:
karcsi karesz karika; katalin: kati katinka kata katica katka kato katus; kinga: kingus; klara:
klari klarika; kornel: kori; kornelia: kori neli; kristof: kristi; krisztian: kriszti krisz;
krisztina: kriszti kriszta krisztike; lajos: lali lajcsi lajoska lajko; laszlo: laci lacika lacko
laszli lacus; levente: levi; lilla liliana: lili lilu; lorand: lori; lorinc: lori; magdolna: magdi
magda magdus; margit: manci margo gitta margitka; maria: mari marika marcsi mariska maca maris
mancika; mariann: mari marcsi; marta: marti martuska; marton: marci; martin: marci; matyas: matyi
matyika; mate: mati matyi; melinda: meli lindi; menyhert: menyus; mihaly: misi miska misike;
miklos: miki miku miklos; monika: moni monca; nikolett: niki; noemi: noci emi; nora: nori norcsi;
olga: oli olgi; orsolya: orsi orsika; pal: pali palika palko; peter: peti petya petike; piroska:
piri piros; reka: reki; regina: gina regi; rita: ritus; robert: robi; roland: roli; rozalia: rozi
rozika rozsi; rudolf: rudi; samuel: samu; sandor: sanyi sandorka sanyika alex sanci; sara: sari
sarika; sarolta: sari sarika saci; sebestyen: sebi; szabolcs: szabi; szilvia: szilvi; tamas: tomi
tamaska tomika; terezia terez: teri terike terka terus; tibor: tibi tibike; timea: timi; tunde:
tundi; valeria: vali; veronika: vera veri verus; viktor: viki; viktoria: viki; vilmos: vili;
vince: vinci; zoltan: zoli zolika zolcsi; zsigmond: zsiga zsigi; zsofia: zsofi zsofika zsofka;
zsolt: zsolti zsoltika; zsuzsanna zsuzsa: zsuzsi zsuzsa zsuzska zsuka zsuzsika
"""

BALKAN = """
aleksandar: aca sasa aco sale acika aleko sandro alek; aleksandra: sanja sandra sasa aca; ana:
anica anka anci; andrija: andro aco; antun ante anton: tonci toni tuna tonko; biljana: bilja;
blagoje: blaza; bogdan: boban boki; bojan: boki boci; boris: bora; branislav: brana bane brano;
branko: brane; danijel: dado dani; danijela: dada dani; dejan: deki dejo deka; dimitar dimitri:
mitko mito dimi; dragan: gagi dragi draganco; dragana: gaga; dragoljub: draga dragi; dubravka:
duda; dusan: dule dusko; elena: eli; filip: fica; georgi: gosho joro; goran: goga gogi goc;
gordana: goca goga; hrvoje: hrco; ivan: ivo ivica vanja ivek vanko ivancho; ivana: iva ivka vanja;
jasmina: jaca minka; jelena: jeca lena jela jelka; jovan: joca jova jole; jovana: joka jovanka
joca; josip: jozo joso pepi joza josko joze; katarina: kata kaca katica; krasimir: krasi;
ljubomir: ljuba ljubo; ljubica: buba ljuba; lubomir: lyubo; luka: luki; marija: mara maja mare
marica maca; marijana: maja mara; marin marinko: mare; mario: mare; marko: mare maki; martin:
marti; matija matej: mato mate; mihailo mihajlo mihail: mika misa misho; milan: mica mile miki;
milena: mimi lena; milica: mica mimi; miljan: milja; milorad: mile mico rade; miloslav: mile;
milos: misa losmi mica; miodrag: mile mija misa; miroslav: mica mirko mile miki; mirjana: mira
mirica; mladen: mladja; natasa: nata taca; nebojsa: neba nesa; nemanja: neca nemke; nenad: neno
nesa; nikola: niko nidzo nikica nidza kole kolyo; petar: pera pero perica peco pesho; plamen:
plam; predrag: pedja preda; radovan: rade raja; radmila: rada; ratko: rale; sanja: sale; sinisa:
sile; slavica: slava; slobodan: boban sloba boba; slobodanka: boba; snezana: sneza; srdjan: srki
srle; stefan: stefo steva stef; stevan: steva stevo; stjepan: stipe stipo stef; stoyan: stoycho;
svetlana: ceca lana; svetozar: toza; tatjana: tanja; tomislav: tomo toma tomica; tihomir: tisa
tiho; vesna: veca; vladimir: vlada vlado vladko; vojislav: voja; vuk: vule; zdravko: zdravac;
zeljko: zeki zeljo; zoran: zoki zoka; zorica: zora zoka
"""

RUSSIAN_AND_UKRAINIAN = """
agafya agafia: gasha agasha; aleksandr alexander oleksandr alexandr aleksander: sasha sascha sanya
shura olek alek oles sandro san sanek shurik sashka sashenka sanka sashko; aleksandra alexandra
oleksandra: sasha sascha sanya shura ola lesya sandra sashenka sashka shurochka olesya; aleksei
alexei alexey aleksey oleksii oleksiy: alyosha lyosha lesha alesha leha lekha lyokha leshka
alyoshka aleshka; alyona alena olena: alyonka alenka lena; alla: allochka; anastasia anastasiya
anastasiia: nastya nastia stasya stasia asya nastasya nastenka nastyusha; anatoly anatoliy
anatolii: tolya tolik tolyan; andrei andrey andrii andriy: andryusha andryuha dron andryukha
andriyko; angelina: gelya lina; anna hanna ganna: anya ania asya hania nyura anyuta anechka
annushka nyusha anka nyuta; anton: antosha toshka tosha antoha antokha; antonina: tonya tosya
tonechka; arkady arkadiy: arkasha; arseny arseniy arsenii: senya arsyusha; artyom artem artemiy:
tyoma tema temka artemka tyomka; artur: arturchik; boris borys: borya borka boryusik; bogdan
bohdan: bodya danya bogdasha; daniil danila danylo daniel: danya danila danka danilka; daria darya
dariya dariia: dasha dashenka dashulya darka dashka; denis denys: deniska dinya den; diana:
dianka; dmitri dmitry dmitrii dmitriy dmytro dmitro: dima mitya dimitri dimka dimon mityai
dimochka dmitrik; eduard: edik edya; egor yegor: egorka yegorka gosha zhora egorushka; ekaterina
yekaterina kateryna katerina: katya katia katyusha katenka katerina katka katyunya; elena yelena
olena: lena alyona lenochka lenka alena helena; elizaveta yelizaveta lizaveta: liza lisa lizochka
lizka; emilia emiliya: mila emma; eva: evochka; evdokia evdokiya: dunya dusya dunyasha; evgeny
yevgeny yevgeni evgenii evgeniy evgeni yevhen ievgen yevheniy eugene: zhenya zhenia jenya zheka
zhenka zhenechka evgen; evgenia yevgenia evgeniya yevgeniya yevheniia ievgeniya eugenia: zhenya
zhenia jenya zheka zhenka zhenechka; faina: faya; fyodor fedor fedir: fedya fedka fedko; galina
halyna galyna: galya halya galka galochka; gennady gennadiy hennadii gennadii: gena genka gesha
genchik; georgi georgy heorhii georgiy georgii: gosha zhora goga egor jora gera; german: gera;
gleb hlib: glebushka; grigory grigoriy hryhorii grigorii grigori: grisha grishka hryts grinya;
igor ihor: igorek gosha igoryok garik igoryasha; ilya illia iliya: ilyusha ilyukha ilyushka
ilyuha; innokenty innokentiy: kesha; inna: innochka; irina iryna irena: ira irochka irka irisha
irusya irusik; ivan: vanya vania vanka vanyusha vanechka ivanko vanyok vanek; kirill kyrylo kiril:
kirya kiryusha kira; klavdia klavdiya: klava; konstantin kostyantyn kostiantyn: kostya kostik
kostia kotya kostyan; ksenia kseniia kseniya oksana xenia aksinya: ksyusha oksana ksyunya ksusha
ksenya ksenka ksyuha ksiusha aksinya; larisa larysa: lara lora larochka lariska; lev: lyova leva
levushka lyovushka; leonid: lyonya lenya lyonchik leonidka lenchik lyolik; lidia lidiya: lida
lidochka lidka; lyubov liubov lyubava: lyuba luba lyubochka lyubasha lyubka; lyudmila liudmila
ludmila lyudmyla: lyuda luda mila lyusya lyudochka milochka lyudka lusya; maksim maxim maksym: max
maks maksimka maksik maksimko; margarita: rita margo ritochka margosha; maria mariia mariya marya:
masha manya maryana mascha marusya mashenka mashka musya marusia marijka marichka; marianna
maryana: masha yana; marina maryna: marinka marisha marinochka mara; matvey matviy matvei: motya
matyusha; mikhail mykhailo michail mykhaylo mikhaylo: misha mischa mishka mishanya mishutka
mihailo mishenka; nadezhda nadiia nadiya: nadya nadia nadyusha nadenka nadyushka; natalia natalya
nataliya nataliia natali: natasha nata talya natashka natulya natashenka natalka tasha natusya;
nikita mykyta: nikitka nik nikitos; nikolai nikolay mykola nikolaj mikola: kolya kolia nikolasha
kolka kolyan kolyunya kolenka; nina: ninochka ninka; oksana: ksyusha ksana oksanka ksanka; oleg
oleh: olezhka olezhek olezha; olesya: lesya oleska lesia; olga olha: olya ola olenka olka olechka
olgusha lyolya; pavel pavlo: pasha pavlik pashka pavlusha pashenka; pyotr petr petro: petya petka
petrusha petenka petrik; polina: polya polinka pola polinochka polka; praskovya: parasha pasha;
raisa raissa: raya rayechka; roman: roma romka romchik romochka romko; rostislav: rostik slava;
ruslan: rusik ruslanchik rus; semyon semen simon: syoma sema senya senka syomka semka; serafima:
sima fima; sergei sergey sergii serhii sergiy serhiy sergej: seryozha serge serhiy seryoga serega
serezha sergunya seryoja seriy serj seryi sergiyko; snezhana: snezha; sofia sofiya sofya sofiia:
sonya sonia sofa sonechka sofochka sofiyka sonka; stanislav: stas stasik slava stanik; stepan:
styopa stepka stepa stepasha; svetlana svitlana svetlanka: sveta lana svetik svetka svetochka
svetlanka; svyatoslav sviatoslav: slava svyat svyatik; taisia taisiya: taya tasya; tamara: toma
tomochka tamarka; tatiana tatyana tetiana tetyana: tanya tania tanechka tanyusha tanka tata
tanyuha; timofey tymofiy timofei: tima timosha timka timokha; timur: timurchik tima; uliana
ulyana: ulya ulyasha yana; vadim vadym: vadik vadya vadimka; valentin: valya valik; valentina:
valya valechka valyusha valyushka; valeria valeriya valeriia: lera valera lerochka lerka valya;
valery valeriy valerii: valera valerka valerik; varvara: varya varenka varyusha varechka; vasily
vasiliy vasili vasyl vasilii: vasya vaska vasek vasilko vasyok; vera vira: verochka verunya verka;
veronika: nika vera veronichka; viktor: vitya vitek vityok viktorchik vitka; viktoria viktoriya
viktoriia victoria: vika vikulya vikusya tori vikusha; vitaly vitaliy vitalii vitali: vitalik
vitya vitalya talik; vladimir volodymyr volodimir vladymyr: vova volodya vladi volodia vovka
vovchik vovan volodka vlad; vladislav vladyslav: vlad vladik slava vladya; vsevolod: seva;
vyacheslav viacheslav: slava slavik vyacha slavka; yakov yakiv: yasha; yana: yanka yanochka;
yaroslav jaroslav yaroslava: slava jarda yarik yaro; yegor: gosha egorka zhora; yevdokiya: dunya;
yulia yuliya julia iuliia yuliia: yulya julya yulka yulechka yuleyka julija; yuri yury yurii
yuriy: yura yurka yurik yurchik yurko yurasik; zakhar: zakharka; zhanna: zhannochka; zinaida: zina
zinochka; zoya: zoyka; rodion: rodya; nazar: nazarko; orest: orko; taras: tarasik; bohdana: dana;
lyubomyr: lyubko; khrystyna kristina: khrystia khrystya kris; solomiya: solya; ostap: ostapko
"""
