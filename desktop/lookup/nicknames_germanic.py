"""What people are called in Germany and Austria, in the Netherlands, and in the North.

Per entry, folded: the full names, a colon, what people who bear them are called, a semicolon.
"""

GERMAN = """
adelheid: heidi adele heide adi; adolf: adi dolf; agathe: gathe agi; agnes: nes agi; albert
albrecht: bert albi berti al; alexander: alex sascha xandi lex axel sandro ali; alexandra: alex
sandra xandi sascha; alfons: fons alf; alfred: fred fredi alf fredl freddy; alois aloys: lois
loisl luis; andreas: andi anderl dres res andy andre drees; andrea: andi; angelika: geli angie
gelika angi; anna: anni annerl antje anneli anja nanni ann anka anke; annegret: anne gret;
anneliese: anne liesel lisa lise; annemarie: anne annemie mimi ami romy; annette: nette anne;
antje: anna; anton: toni tonl donerl toneli; antonia: toni toniya; apollonia: loni; arnold: noldi
arni arno; artur arthur: atze; astrid: asti; august: gustl gust augi; auguste: gustl guste;
balthasar: hauser balzer baldi; barbara: babsi barbel wetti babett baerbel betti; bartholomaus:
bartl barthel; bastian: basti; beate: bea beatchen; benedikt: beni bene benno beny; benjamin: ben
benni benny; bernadette: berni detta; bernhard bernd bernard: bernie berni bernd hardy berndi;
bernhardine: dine; bertha berta: berti; berthold bertold: bert; birgit brigitta: biggi gitta
birgi; brigitte: gitta gitte biggi gitti bibi; burkhard: burki buki; carolin caroline karoline
karolin: caro line karo lina; cacilie cecilie: cilly zilly cilli; charlotte: lotte lotti charly
lotta lottchen charlie; christa: chrissi christl; christian: chris chrischi krischan christel;
christiane: chris jane kiki christl nane; christina kristina: chris tina chrissi christl tini
stina; christine: chris tine christl tini chrissi dine christel; christoph: chris stoffel stoffi
toffi christl stoff; christopher: chris; claudia: claudi clau; clemens klemens: clemi mens; conrad
konrad: konni conny kurt conni radl; cordula: cordi; cornelia kornelia: conny nele conni nelly
corni lia neli; cornelius: nele conny; daniel: dani danny dan; daniela: dani danni ela; david:
dave davi; debora: debbie; dieter dietrich: didi dirk dieter dietz; dietmar: didi; dominik: domi
dom nik dodo; dorothea: dora doro dorle thea dorli dorte dorthe; dorothee: doro; eberhard: ebbi
hardy eber ebi; edeltraud edeltraut: traudl edel traudi; edith: edi; eduard: edi ede; eleonore
leonore: lore nora leni lorchen; elfriede: friedl elfi friedchen frieda elfie; elisabeth: elli
lisl liz liesel sissi lisbeth else elsa betty ilse elsbeth liesl lisa lis sisi lissi liss bettina
lili elise lieschen lilo elsi betti; elke: elli; emanuel: mani manu mano; emilia: emmi emi mia
milli; emma: emmi emmy; engelbert: bertl engel; erhard: hardy; erich erik: eri; ernestine: erna
stine; ernst: erni; erwin: winni; eugen: geni; eva: evi evchen; evamaria: evi eva; evelyn: evi;
fabian: fabi fab; felicitas felizitas: feli zita fee lizzy; felix: fixi; ferdinand: ferdi nandl
ferdl; florian: flo flori; franz: franzl franzi ferenz franzel; franziska: franzi fanny ziska
sissi cilli fanni; friedericke friederike: rike fritzi frieda fredi frida friedel ricke ricka;
frieda: friedl; friedhelm: fiete; friedrich: fritz fredi friedel fiete fiddi frieder frido freddy
fritzl fred; fridolin: frido; gabriel: gabi gabriello; gabriela gabriele: gabi gaby gabriella;
georg: schorsch jorg jurgen gorch georgie schorschi girgl jorgl schorschl; gerd gerhard gerhart:
gerd geri gerti hardy hartl; gerda gertrud gertraud: gerti trude gertie traudl trudi trudl traude
trudchen; gerlinde: linde linda; gisela: gisi gila gisl; gottfried: gotz friedl gotti; gottlieb:
liebl; gregor: greg grischa; gudrun: gudi; gunter gunther guenther guenter: gunni gunti; gustav:
gustl gusti gusto; hannelore: hanne lore hannchen hanni lorchen; hannah hanna: hanni hannchen
hanne; hans: hansi hannes hansl; hansjoachim: hajo hansi jochen achim; hansjurgen: hajue hansi
jurgen hajo; hanspeter: hape hansi hp; harald: harry hari; hedwig: hedi heti hedy hede wiggerl;
heidemarie: heidi heide; heinrich: heinz heiner hein hinnerk heini hinrich heinerle henner hendrik
henry; heinz: heinzi heini; helene helena: leni lene hella lena leno ellen; helga: helgi; helmut
hellmut: helmi heli hel; henriette: jette henni jettchen yetti; herbert: herb bertl herbi;
hermann: manni hermi harm manne; hermine: mine hermi minna mini; hieronymus: ronny; hildegard:
hilde hilda gardi hildchen; horst: hotte horsti hoddel; hubert hubertus: hubsi berti hubi hupsi;
ignaz: naz nazi; ilse: ilschen; immanuel: manu; ingeborg ingrid: inge inga borghild ingelore;
irene: reni irmi ira; irmgard: irmi irma gardi irm; isabella isabel: isa bella isi; jakob: jockel
jacky jackel kobi jaggi koebes kobes jascha; jacqueline: jacky jacki; jana: janni; jennifer: jenny
jenni; jens: jenner; jessica: jessi; joachim: achim jochen jo jockel jojo joschi; johann: hans
hannes hansi johan jo hansl joe jan hennes; johanna: hanna hanni hanne jo joe jojo hannele
hannchen janne; johannes: hans hannes jan hansi joe hansl hennes jo john joschi; jonas: joni;
jonathan: joni nathan jo john; josef joseph: sepp seppi pepi jupp beppi seppl josi peppi joschi
jopi sepperl josl; josefa josefine josephine: josi finchen pepi sefa fini josie fine peppi;
judith: judi jutta ju; julia: juli jule jul ulla; juliane: juli jule liane jul; julian: juli jule;
julius: jule; jurgen: jurgi jogi; justus: jus; karl carl: kalle karli charly karlchen karlheinz
kalli carlo; karlheinz: kalle kalli heinz heinzi karl; kaspar caspar: kasper kappi; katharina
catharina katarina: kathi katja kathe trine kati rina nina kat kathy kathrin katrin ina kathl
trinchen katinka kaethe; kathrin katrin: kati kathi; kersten: kerst; kevin: kev; klaus claus:
klausi klas; klothilde: klotti tilda; konstantin constantin: stan konsti tino costa; konstanze
constanze: conny stanzi; kunigunde: kuni gundel; kurt: kurti; lambert: bertl; laura: lauri;
leonhard leonard: leo hartl lenny lenz leni lienhard hardl; leopold: poldi leo poldl; lieselotte
liselotte: lilo lotte lotti liesel; linus: lini; lorenz: lenz enz lorenzi lenzi; ludwig: lutz
wiggerl lui luggi lude louis wigg; luise louise: luisa lulu isa lieschen; lukas lucas: luki luk
luggi; lydia: lydi; magdalena: lena leni magda lenerl madlen madel lene; manfred: manni fredi fred
manny mani; manuel: manu mani; manuela: manu mani ela; marcel: cello marci; margarete margarethe
margareta: grete gretchen gretel greta marga margret rita gitta gretl meta gritt gretli margot
margit grit; margit margret: gitti gretl; margot: gotti; maria: mia mitzi mizzi mariechen marie
mirl mariele miezl moidl maja ria; mariaanna marianne: marianderl janne nanni mari anni;
mariatheresia: resi; marie: mariechen mieze; marion: mari; marlene: leni marla lene malene;
martha: marthe; martin: mart maddin tinus martl; martina: tina tini marti; mathilde: tilda tilde
hilde thilde tilli; matthaus: matz; matthias mathias: matze hias matti mattes hiasl hiesl thies
mats hais; max: maxl maxi; maximilian: max maxi maxl milian; mechthild: mechi thilda; melanie:
melli mela mel meli; michael: michi michel micha mike michl muck mischa; michaela: michi ela micha
micky michaelchen; mirjam miriam: miri mia; monika: moni mona mone; moritz: mo moriz; nathalie
natalie: nati nat; nicole: nici niki coco nicki; nikolaus niklas nicolaus: klaus nick niki klas
nikki niklas nico nigg; nikolas nicolas: nick nico niko; norbert: nobbi bertl norb nobby;
notburga: burgl burgi; oliver: olli oli; ottilie: otti tilly; otto: ottl; patricia: patti pat
patty; patrick: pat paddy; paul: pauli pauly paulchen; paula pauline: pauli; peter petrus: pitt
pit peterl petz piet pidder; petra: peti; philipp: lipp flipp phil fips philli lippi; philippine:
pine; rainer reiner: reini; raimund: mundl; ramona: mona; raphael: raffi rafa; rebecca rebekka:
becky bekki becca; regina: gina regi; regine: gina ine; reinhard reinhardt: hardy reini hardi;
reinhold: holdi reini; renate: reni nate nati rena renerl; richard: richie ritchie hardy richi;
robert: robbi rob bert bobby robby; roland: rolli roli; rolf rudolf: rolfi rolf; roman: romi;
ronald: ronny; rosa: rosi roserl rosl; rosalinde: linda rosi; rosemarie: rosi romy rose rosl;
rosina: rosi sina; rudiger: rudi; rudolf: rudi rolf dolf rudl; rupert ruprecht: rupi pertl bertl;
sabine: bine biene sabi bini binchen; sabrina: sabri rina; salome: sali; samuel: sam sami sammy;
sandra: sandy sanny; sara sarah: sari sally; sebastian: basti wastl bastian sebi seb bas wast;
sibylle: bille billa sibby; siegfried: sigi siggi fritz friedl; sieglinde: sigi linde; sigmund
siegmund: sigi siggi; sigrid: siggi sigi; silke: silki; silvia sylvia: silvi sylvie silli; simon:
simi; simone: simi mona moni; sofie sophie sophia: sofi fieke soffi fifi soph; sonja: sonni;
stefan stephan: steff steffen stef steffi steppi steve; stefanie stephanie: steffi fanny steffy
nanni; susanne susanna: susi sanne susa sanna suse; sven: svenni; svenja: svenni; tamara: tammy
mara; tanja: tani; tatjana: tanja tati jana; teresa theresa theresia therese: resi resl terri
thesi tess tessa rese; thaddaus: thaddl tade; thea: theachen; theodor: theo teddy thedo dorl
dores; thomas: tom tommy tommi thom domml thommy; tilman tilmann: till til; tim timo: timmi;
tobias: tobi toby tobe; torsten thorsten: totti toto; ulrich: uli ulli utz ulle ueli ulf; ulrike:
uli ulli rike ulla ricke ulle; ursula: uschi ulla ursel urschl uschl ursl sulla; ute: utchen; uwe:
uwi; valentin: vali velten velti; valerie: vali; vanessa: nessi vani; verena: vreni vere rena
vroni; veronika: vroni vero nika moni ronja; viktor: viki vic; viktoria: vicky viki tori; vinzenz
vincent: zenz vinz vin vinni; volker: volki; walburga: burgl wally burgi; waldemar: waldi; walter
walther: walti wolli wallo; waltraud waltraut: traudl traudi wally traude; werner: werni;
wilfried: willi friedl fredi; wilhelm: willi willy helmut wim will willem wilm helm wily;
wilhelmine: mine minna helma willa minchen mina; winfried: winni winnie fritz; wolfgang wolfram:
wolf wolfi wolle gangl woife; xaver franzxaver: xaverl veri vere xari; yvonne: yvi vonni;
zacharias: zach
"""

DUTCH = """
abraham: bram braam brammetje aab; adelheid adelheida: aaltje alida heidi aleida; adriaan
adrianus: arie ad adri janus riaan aad arjan adrie jaan jos; adriana: jana adri riana jaantje
adrie sjaan ariane sjaantje; agatha: aagje agaath; agnes: nies agniet; albert albertus: bert appie
ab bertus albertje eppe; alberta albertha: bertha bep; alexander: alex lex sander xander;
alexandra: alex sandra lexa xandra; alida: alie ali lida aaltje alieke; aloysius: wies loek lode;
andreas: dries andries andre andy; andries: dries; angelina angela: ange lina angelie; anna:
anneke annie anja ans antje an anne annet ankie annelies anouk na; annamaria: annemarie annemiek
annemie mieke annie; annemarie: annemiek annemie mieke miek; anthonius antonius anthonie: toon ton
teun anton tonnie theunis tony toine tonny twan antoon teunis theun; antoinette: toinet nettie
tonnie net; antonia: tonia toos tonnie toke teuntje; arend: aart; arnold arnoldus: nol arno noud
aart nolleke; augustinus: gust guus stijn tinus; august: gust guus; bartholomeus: bart mees
bartel; bartolomeus: bart mees; barbara: bar babs barbie; bastiaan sebastiaan sebastianus: bas
bastian seb; benedictus: ben bennie dictus; benjamin: ben bennie benny; berend bernardus bernard:
ben bernd barend ber beer nard bennie; bernadette: detje berna; catharina katharina: toos trees
trijntje cato kaat ina rina trien cathy tineke rini kitty katrien karin to tine toke katja trijn
nina; carolina: lien lientje caro carla lina; carolus karel: karel carlo carel charles; cecilia:
cecile ciel sijtje cis; charles: sjarel sjaak charel; charlotte: lotte lot charlot lotje;
christiaan christianus: chris christ krist; christina: stien stientje chris tina tine krisje
stijntje tineke; christoffel: chris stof stoffel; clara: klaartje claartje klaar; claudia: clau;
cornelia: corrie cor nel nelleke nellie cora keetje neeltje ria kee kea conny lia nelly corry
cokkie; cornelis cornelius: kees cor cees nelis corneel kor ko corne neel; daniel: daan dani dan
daantje; david: daaf dave; dennis: den; dieuwertje: dieuw; dirk diederik: dick dik dirkje diek;
dominicus: minus dominiek mink; dorothea: doortje thea dora door; eduard: ed eddy edu ward;
egbert: eg bert; egidius: gillis gied; eleonora: noor lore nora noortje; elisabeth: els elly bep
betty liz lies liesbeth elsje elisa liesje betsy lisette bets lisa ellie elise lijsbeth ella
lijsje bettie liza ilse bet elsbeth; emanuel: manu; engelbert engelbertus: bertus bert; eva: eefje
evi; everardus everhard: evert ever; evert: eef; femke: fem; ferdinand: ferry nand ferdi; floris:
flo floor; florentina: floor; franciscus frans: frans sus cis frank francis suske; francisca:
cisca francien fransje sis frances; frederik: fred freek frits ferry rik fredje; frederika: rika
riekje fredie frederiek riek; geertruida gertrudis: truus trudy geertje gerda truida ger truusje
trui geer trudie ida; gerard gerardus gerrit: ger gerrit gerard gert gerry geert gerke; gerarda:
gerda gerry grarda; gerbrand: gerben; geertje: geer; gijsbert gijsbertus: gijs bert; gisela:
gisele; godfried: godje frits govert; gregorius: gregoor goor joris; griet margriet: gri griet
greet; guillaume: gillaum giel; hadewych: hade; harmannus herman hermanus: harm manus herm har
mannes; hendrik hendrikus henricus: henk rik hein harry rikus henny driek hendrikje hennie henri
heintje henkie; hendrika henrica hendrikje: henny hennie rika riet drika ria riekie dika hetty
henriette riky rieka; henriette: jet jetje hetty harriet jetty; hermina: mien mina hermien
mieneke; hester: hes; hieronymus: jeroen; hilda hildegard: hil hilde; hubertus hubert: bert huub
huib hub bart; ida: ietje; ignatius: naas ig natje; isabella isabel: isa bella bel isabelle; jacob
jacobus: jaap koos jacco ko sjaak jaak jac kobus koosje cobus sjakie coos jaco; jacoba: coba co
jaapje ko cobie coosje koosje jacqueline coby; jacqueline: jacky lien jaqueline sjakie jac; jan
johannes johan joannes: jan joop hans johan jo hannes jannes han joh jantje jannie sjo ja huan;
jannetje janneke: jannie janna jans; jasper kasper: jas; jelle: jel; jeroen: jer; jeremias: jerry;
johanna: hanneke joke annie jo joop hanna janna jannie jans anja jeanne annechien jopie hannie
janneke jannetje jana janny hansje hanny; johannamaria: annemarie annemieke joke; jonathan: jon
nathan joon; jozef jozeff josephus joseph: jos jef jo joop sjef jozef jupke zef jopie seppe;
josephina jozefina josefien: fien jos fientje josefine fieneke fina; judith: juut jud; julia
juliana: juul liana julie; julius: juul; kaspar: jasper; klaas nicolaas nicolaus: klaas nico claas
klaasje claus koos nick nicky col nik; klasina nicolasina: sina klaasje; laurens laurentius: lau
rens laurie lou lauw; leendert leonardus leonard: leen leo len lenard nardus leon; lambertus
lambert: bert lam bertus lammert; leopold: leo pol; lodewijk ludovicus: lode wiek lou lowie louis
lo lewie loek wijk; louisa louise: loes wies lou wiesje; lucas: luuk luc luukje; lucia: luus lucie
cia lus; maarten martinus: maart tinus mart martien marten rinus tijn; machteld mathilda: mechteld
til tilly tilda; magdalena: lena leen magda lenie leentje lenny madeleine; magrietha margaretha:
greet griet grietje margreet gretha margo meta gre margriet marga greta rita margje margot grada
greetje; marcel: ceel marc; marcus: mark; maria: mia ria mieke marie rie riet marijke marietje
miep mies marja mien mieps mirjam maaike marieke miet miek myriam marleen rietje maike;
mariajohanna: marianne marjan jeanne; marianne: jannie marjan; marieke: rieke miek; marina: ina
rina; marinus: rinus rien ries mari rinie; martha: mart; martijn: tijn mart; martina: tina tineke;
mathias matthias: thijs mathijs ties matt; matthijs mathijs: thijs ties; mattheus mathieu: thieu
theeuwis tjeu; maurits mauritius: mau mous mauk; maximiliaan: max maxim; melchior: mels; michael:
mike maikel mich machiel; michiel: chiel giel mich; monique: moon moniek moniekje; nathalie: naat
nat; nelleke: nel; olivier: olly ollie oli; pascal: pas; patricia: pat patries tricia; patrick:
pat; paulus paul: pau pol poul; paulina: lien paula; petronella: nel nelly petra ella pieternel
pietje nellie; petrus pieter peter: piet peter pier peer pieter pim pe perke petje pie pietje;
philippus filip: flip philip fluppe lippe; quirinus: krijn rien; rachel: chel; reinier reindert:
rein reint; remco rembrandt: rem brand; richard: rick ries; robert robbert: rob bert robbie robin;
roeland: roel; roelof rudolf: roel rudi dolf ruud; rosalie: roos lia; rosa: roos roosje; rudolphus
rudolf: ruud dolf rudy; salomon: sal saal sallo; samuel: sam; sanne susanna: suus sanne sanneke
suze suzan; servatius: vaas servaas; sibylla: bille; siegfried: frits siegie; simon: siem siemen
sijmen; sofie sophia: fie fieke fietje sophie fia; stephanus stefan: stef steven fanus staf faan;
gustaaf: staf gust taaf guus; susanna: suus sanne suze sientje; tobias: tobie; theodora: doortje
thea door dora dorien; theodorus theodoor: theo dirk doris dorus door; theresia: trees thea resi
tresa tree threes treesje; thomas: tom tommie maas; timotheus: tim; valentijn: valk; vincentius
vincent: vin vince cent sent vinnie; victor: vic; wilhelmina: mina willy mien wil willemijn minnie
mineke helma wilma willemien elma mientje hermien miena wimke; wilhelmus willem: wim pim wil willy
helmus willie bill wimpie guillaume; wouter: wout walter; wolter: wol; xaverius: veer; yvonne:
vonne von; zacharias: zach
"""

NORDIC = """
agneta: neta agnes; albert: abbe bertil; alexander: alex ale sander alle xander aleksi; alexandra:
alex sandra ale; alfred: affe; alf: affe alfie; anders: ante andy anki adde; andreas: andy adde
ante dreas; ann anna: annika anki ankan ann anni aina anniken; annasofia: annsofi; annemarie:
annemor mie; annchristin annkristin: anki annki; anton: tonta anto; antonia: toni; arne: arnie;
arvid: avve; astrid: asta assi; aleksanteri: aleksi santeri ale santtu; antero: ante; antti: ana;
axel: acke; barbro barbara: babben babs babbe basse; beata: bea; benjamin: benne ben benny; bengt:
benke bengan benny benka; berit: bettan; bernt bernhard: bernie benne; bertil: berra bertan;
birgitta: gittan gitte biggan birgit gitta britta; birgit brigitte: gitte bitten gitta; birger:
bigge biggen; bjorn: bjorne nalle bjossi; bo: bosse; borje: borre; britt: britta brittan; britta:
brittan; camilla: milla cilla mille; carina karin: kajsa kaja kari karro ninni; carl karl: kalle
calle charlie kalla; carlgustav: callegusta; carolina karolina caroline karoline: lina karro caro
kajsa line; cecilia: cilla cissi silje sissel cille; charlotte charlotta: lotta lotten charlie
lotte lottie charlo; christer krister: krille chrille; christian kristian: krille chrille chris
kris kiddi kribbe; christina kristina: stina kicki tina kickan chris kerstin kia stinna krissa
titti kristin; christine kristine: stine tine kicki; christoffer kristoffer: kricke stoffe stoffer
toffen krille; christopher: stoffe chris; dan daniel: danne dani danni; david: dave davve daffe;
dorthe dorothea: dorte thea tea; eerik: eki; edvard edward: edde ted; einar: eje; eino: eikka;
elias: elle; elin: ellen; elisabet elisabeth: lisa lisbeth bettan elsa lis betty elise lisbet bet
lise ella liss lissen lizzi beth elli elsebeth else; emelie emilie: emmy mille; emil: emme; emma:
emmis; eric erik: kirre erka jerka erke ecke rikke; ester: etty; eva: evis; fredrik frederik:
fredde figge fredd fritte fred freddy freddie; fredrika frederikke: rikke fia fredda; freja:
freje; fritjof: fritte; gabriel: gabbe; gabriella: gabbi bella ella; georg: jorgen goggen; gerd:
gerda; gothe: gote; goran: jorgen garan; greta margareta margaretha: greta maggan meta rita maja
gretel margit gitan reta magga marja marjatta; gudmundur: gummi mummi; gudrun: gunna runa rudrun;
gunilla: nilla gunni gullan; gun: gunsan; gunnar: gurra nuna gusse; gunnlaugur: gulli; gustaf
gustav: gurra gusten gusse gosta kustaa gustl; haakon hakon: hakke; hakan: hakke hacke; halldor:
dori; halvard: halle; hans: hasse hampus hannes hansi; hannu johannes: hane; harald: halle harry;
hedvig: hedda vige; heikki: hessu; helena: lena nena leni ellen heli; helga: heli; helge: hegge;
henrik: henke henka rikke henkan henri heikki; henrika: rikke; herbert: hebbe; hilmar: himmi;
ingeborg: inga bojan bolla inge ingge; ingegerd: inga; ingemar ingmar: inge ingo; ingrid: inga;
isabella isabelle: bella isa belle; jakob jacob: jacke jaska jakke kobbi ibb jeppe; jaakko: jaska;
jan: janne; jesper: jeppe jebbe; joakim joachim: jocke kim jokke jokki jokum; johan johannes:
johnny jonne joppe jussi jo janne hannes hasse johnne joni juha juhani juho juhana joi; johanna:
hanna jossan hanne jojjo jo; john: jonne johnny; jon: jonne nonni; jonas: joppe jonne jonte;
jonatan jonathan: jonte; jonni: jonne; jorgen: jorre; josef: jossi; josefin josefine josephine:
jossan fina jos; juhani: jussi juha juhis; julia: jullan; kaarina: kaija; kalle: kalla; karin:
kajsa kari kaja kaisa; karina: kaja; karl: kalle; katarina katarin catarina: katta kattis kajsa
kaisa rina kati nina katja kata kaija; katrina katrine kathrine cathrine: trine kati tine katta;
kenneth: kenta kenneth; kennet: kenta; kerstin: kia kickan; kirsten: kisser kirs; knut knud:
knutte nutte; kolbeinn: kolli; konrad: konni; krister: krille; kristjan: kiddi; kristofer: stoffe
krille; lars: lasse larsa larry; lauri: lare; laurits: laust lars; leif: leffe; leena helena:
lena; lennart: lelle ante lenny; leo: lelle; linnea: nea linn linna; lisbeth: lis bet lisa;
louise: lovis lotta lou; lovisa: lova lotta viveca; magdalena: lena malena leni malin; magnus:
mange manne maggi; magnhild: mag; maj: majsan; malin: malla; marcus markus: mackan macke make
marre; margit: maggan; margrethe: grethe mette grete gret; margret: magga gretar; maria: mia maja
mari maj mie mimmi ria rie majken marja maija marika miia masa maria; marianne: nanna mari janne
nanne; marie: mia mie rie; marina: nina; markku markus: make; martin: matte marre mats morten;
mathias mattias: matte mats matti masa; mathilda matilda: tilda tilde mattis; matti: masa; mats:
matte masse; matteus: matte; maximilian: max maxe; mette: mett; mikael michael mikkel: micke mikke
micky miki mick mika mikko mike; monica monika: nicka mona mia; morten: motte; mogens: mugge;
nicklas niclas niklas: nicke nisse nick klas nicko; nicolai nikolaj: nico nikkel nick klaus nikki;
niels nils: nisse nille niller nels nilla; nikolai: niko; ola: olle; olav olof olaf: olle ola ole
ulf oola; ole: olle; oliver: olle olli; olivia: liv; oskar oscar: ogge osse; ove: uffe; palle:
paul; par: pelle; patrick patrik: palle putte patte; patricia: pat; paul: palle; paula: paulan;
pauli: pave; peder: pelle pedda per; per: pelle peppe; pernilla pernille: nilla pille nille; peter
petter: pelle petta piet pitt putte peppe pekka; philip filip: fille filippa; preben: pelle;
raimo: rami; ragnar: ragge raggi; ragnhild: ragna; rasmus: ras ragge; rebecka rebecca: becka
beckis; reidar: reid; reino: reiska; richard rickard rikard: ricke rille rikki riki; robert:
robban robin robbe rob; roger: rogga; roland: rolle rolf; rolf: roffe; rune: runkan; samuel: sammy
samme sampo; sandra: sanna; sebastian: sebbe basse seba; sigurd sigurdur: siggi sigge sigga;
sigrid: siri sigga; sigridur: sigga; sigvard: sigge; simon: simme sim simo; sofia sofie sophia:
fia soffan fie fija soffi vie; solveig: sol vivi; staffan stefan steffen: steffe staffe stebbi
fan; stefania: steffi; stig: stickan stigge; sten: stenne; susanne susanna: sanna sussi sanne
susse sus susie; svante: svanne; sven svend: svenne sveppi svennis; sverre: sverker; svein:
sveinung; tapani: tapsa; terese therese theresa: tessan tess resan tessa; thomas tomas: tompa tom
tommy tomma; thor: totte; thorbjorn torbjorn: tobbe tobben torre; thordur: doddi; thorsten
torsten: totte tosse; timo: timppa; tobias: tobbe tobbi; torgny: torre; tore: torre; ulf: uffe
ulle; ulla: ullis ullan; ulrika ulrikka: ullis rikke ulla rika; urban: ubbe; vaino: vaiski;
valdemar: valle volmer; veronica: vero nicka; viktor victor: vicke vigge vikke; viktoria victoria:
vickan tora vicky; vilhelm: ville wille bill; vilhelmina: mina minna; wilhelm: ville wille;
william: wille bill; yngve: yngen
"""
