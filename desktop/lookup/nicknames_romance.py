"""What people are called in France, Italy and Romania.

Per entry, folded: the full names, a colon, what people who bear them are called, a semicolon.
"""

FRENCH = """
abdelkader: kader abdel; abdelaziz: aziz abdel; abdelkarim abdelkrim: karim krim abdel;
abdellatif: latif abdel; abderrahmane abderrahman: abdel rahmane; adelaide: ade adele; adrien:
adri; agathe: gaga; agnes: nene agnia; aicha: chacha; alain: al; albert: bebert bert; alexandra:
alex sandra sacha alexia; alexandre: alex alexis sacha xandre lex sandro; alexis: alex; alice:
lili; amandine: mandine mandy dine; amelie: lili mel; anais: nana nais; andre: dede; andree: dede;
angelique: angie gelique; anne: annie nana annick nanou nanette annette; annabelle: anna belle;
anneliese annelise: lise; annesophie: annso; antoine: tony toine anto titi toinou tonio;
antoinette: toinette nenette toinon; apolline: popo lili; armelle: mel; arnaud: nono arno; arthur:
tutur; astrid: asti; audrey: dre; aurelie: lili relie aure; aurelien: aure lien; axel: ax;
baptiste: bapt batiste titi bat; barbara: babs barbie; bastien sebastien: seb bast bastos;
beatrice: bea beate; benedicte: bene; benjamin: ben benji benj; benoit: ben beno; bernadette:
dadette berna nadette; bernard: nanard ber bernie; bertrand: bebert; blandine: blan; boris: bobo;
brigitte: bri gigi bribri bibi; camille: cam cami mimi; carole: caro; caroline: caro line lili;
catherine: cathy cath kathy katia cat cathou; cecile: cec ceci; celestin: titin; celine: line cel;
charles: charlie charly charlot; charlotte: cha charly lolotte chacha lotte charlie; chantal:
chanchan; chloe: clo; christelle: chris cricri; christian: chris cricri; christiane: cricri kiki;
christine: chris kiki tine cricri titine; christophe: chris tof toph tophe totof; claire:
clairette; clement: clem; clementine: clem titine; clemence: clem; colette nicole: coco nicki;
constance: cons coco; corinne: coco; cyril cyrille: cyr; cyprien: cyp; damien: dam; daniel: dan
dany dede; daniele danielle: dany; david: dav; deborah: deb; delphine: delf del phine; denis:
dede; denise: dede nini; didier: didou didi; dominique: dom domi dominou; edith: didi; edmond:
momon ed; edouard: doudou ed edou doud; eleonore: leo nono elea; elisabeth: babeth zabeth babette
lise elise lisa betty elisa lisbeth babet; elise: lili lise; elodie: lolo elo didi; emile: mimile;
emilie: emi milie lili milou; emma: em; emmanuel: manu mano; emmanuelle: manu manue; eric: rico
riri; estelle: stella; etienne: titi tienne; eugenie: nini genie; evelyne: eve; fabien: fab fabi;
fabienne: fab fafa fabi; fabrice: fab fafa; fatima: fati fatou tima; fernand: nanand; flavie: fla;
florence: flo florie; florent: flo flor; florian: flo; francis: fran cis; francois: fanfan france
franck fran; francoise: fanfan soizic francette fanchon soize zaza framboise fanny; franck:
francky; frederic: fred fredo; frederique: fred; gabriel: gab gaby; gabrielle: gab gaby brielle;
gaelle gael: gae; gaetan: tanguy gae; genevieve: ginette gene gege viviane veve ginou; georges:
jojo geo; georgette: jojo; gerard: gege; germain: gege; germaine: mimaine manou; gilbert: gil
gilou; gilles: gilou; gregoire: greg grego; gregory: greg; guillaume: guigui guillou will gui
willy yom; gustave: gus tatave gugus; guy: guitou; helene: leni lene nene len; henri: riri riton;
herve: vv; hippolyte: hippo polo; hubert: hub bebert; hugo: hug; hugues: hugo gugues; ines: nes;
isabelle: isa zaza babelle belle zabou; jacqueline: jacotte line jackie lili; jacques: jacquot
jacky jaco jack; jean: jeannot yann jeanjean; jeanbaptiste: jb; jeanclaude: jc jeanclo;
jeanfrancois: jeff jf; jeanjacques: jj; jeanlouis: jeanlou; jeanluc: jl; jeanmarc: jm; jeanmarie:
jm; jeanmichel: jeanmi; jeanne: jeannette jeanneton nanette; jeanpaul: jp; jeanphilippe: jp
jeanphi; jeanpierre: jp jeanpi; jeanyves: jy; jennifer: jen jenny; jeremie jeremy: jer jerem jey;
jerome: jeje jer; joel: jojo; joelle: jojo; jonathan: jo john jon; joseph: jo jojo zef; josephine:
jo josie fifine josy; josette: jojo zette; josiane: josy jojo; judith: juju; jules: juju julot;
julia: juju; julie: ju juju; julien: ju juju juls; juliette: ju juju jul; justine: juju titine ju;
karim: kaka; karine: ka; katia: kat; kevin: kev; laetitia: titi leti laeti titia tisha; laura:
lolo; laure: lolo; laurence: lolo lau laurie; laurent: lolo lau lorenzo laulau; lea: lele; leo:
leon; leonard: leo; leontine: titine; leopold: leo polo; lilian: lili; louis: loulou louisou lou;
louise: loulou lou louison; lucas: luca lulu; lucie: lulu luce; lucien: lulu; lucienne: lulu;
ludivine: ludi; ludovic: ludo; lydie: lili; madeleine: mado madeline mad madie lenaig magda;
magali: mag; manon: nonon; marcel: marcelo cecel; marceline: line; margaux margot: margo;
marguerite: margot margo guite maggie rita daisy; maria: mimi; marianne: marie nana; marie: mimi
manon marion mariette maryse maria marinette; mariechristine: mariechris; marieclaude: marieclo
mc; mariefrance: mf; mariejose: majo zeze; marielaure: malo; marielouise: malou; marietherese:
maite mayte maithe; marine: mama rine; marion: mamie; marjorie: marj marjo; martin: tintin;
martine: titine tine; mathieu matthieu: mat matt math mathou; mathilde: mathou tilde mat math;
matthias mathias: mat; maurice: momo; maxime: max; maximilien: max maxou; megane: meg; melanie:
mel melou; melissa: mel; michel: mimi mich michou mick; micheline: mimi michou line; michele
michelle: mimi mich; mickael michael: mick mike; mohamed: momo mo moh hamed med; monique: momo
nini mon; morgane: momo; moustapha mustapha: mous; myriam: mimi; nadege: nad; nadia: nad; nadine:
nad nana dine; natacha: nat; nathalie: nat nath nathou lili; nathan: nat; nicolas: nico colas nic;
noemie: nono mimi noe; odile: didi; olivier: olive oli oliv; olivia: liv; ophelie: phelie; pascal:
pascalou pasco; pascale: pasc calou; patrice: pat; patricia: pat patou patty; patrick: pat patou
patoche; paul: popol paulo polo; paulette: popo lette; pauline: popo paulinette line; philippe:
phil philou fifi flip; philomene: philo mena; pierre: pierrot pierrick pierro; pierreyves: py;
quentin: quent titi; rachel: rach; rachid: rach; raphael: raph rafi; raphaelle: raph; raymond:
raymondo mon; raymonde: momonde; rebecca: becky reb; regine: gigi; remi remy: rem; renaud: nono;
rene: nene; renee: nene; richard: rich ricky; robert: bob bebert rob; roger: roro; roland: roro;
romain: rom roro; romane: rom; rosalie: rosa lilie; roseline: rose; sabine: sab bine; sabrina: sab
sabri; salome: salo; samuel: sam; sandra: san; sandrine: sand sandy drine; sarah: sasa; sebastien:
seb sebas basti bastien; serge: sergio; severine: sev sevy; simon: sim; simone: momone; solange:
soso sol; sophie: soph soso fifi; stephane: stef steph; stephanie: steph fanny stef nanie;
suzanne: suzon suzy suzette zaza suzie; sylvain: syl sylvio; sylvie: syl vivi; tatiana: tati;
theodore: theo; theophile: theo; therese: tessa theresine maite tete; thibault thibaut: thib tibo
titi bobo; thierry: titi; thomas: tom toto thom tomtom; timothee: tim timo; tristan: tris;
valentin: val; valentine: val titine; valerie: val vava; vanessa: van nessa; veronique: vero nique
veve; victor: vic totor; victoire: vic toto; vincent: vince vinc vinz cenou; violaine: vio;
violette: vio; virginie: vivi nini virg gigi; viviane: vivi; xavier: xav zaza; yasmina yasmine:
yas mina; yannick: yann nick; youssef: jo sef youss; yves: yvon; yvette: vevette; yvonne: vonette
vovonne; zoe: zozo
"""

ITALIAN = """
achille: chille lillo; adelaide: ade adele; adriano: adri; agostino: ago tino; alberto: berto albi
betto; alessandra: sandra ale alessia sandrina; alessandro: sandro ale alex sandrino lele;
alessia: ale; alessio: ale; alfonso: fonso fofo; alfredo: fredo dedo alfi; alice: ali; amedeo:
deo; andrea: andre dea andry; angela: angelina angiolina lina gina angie; angelo: lino angelino
giolino gelo; anna: annina nina annetta nanna annuccia; annalisa: lisa anna; annamaria: annama;
annarita: rita; annunziata: nunzia nunziatina; annunziato: nunzio; antonella: anto nella lella;
antonia: tonia antonella nina tonina anto; antonio: tonino nino toni toto tonio tony totonno
antonello anto nuccio ninni; aurora: auri; barbara: babi barbi; bartolomeo: meo bartolo bart;
beatrice: bea bice; benedetta: benni detta bene; benedetto: benni detto; beniamino: mino benny;
bernardo: nardo berni; bruno: brunello; calogero: lillo gero caliddu; camilla: cami milla; carla:
carlina carlotta; carlo: carletto carlino lino charly; carlotta: lotta lotti; carmela: lina mela
carmelina melina; carmelo: melo lino mimmo; carmine: mino carminuccio; caterina: cate rina katia
cati cattia nina; cecilia: ceci cilla; celestino: tino; cesare: cesarino rino; chiara: chiaretta
chia; christian cristian: cri chri; cinzia: cinzi; claudia: cla clo; claudio: cla dino; concetta:
tina concettina cettina titti; corrado: dado; costantino: tino; cristiano: cri; cristina: cri
cristi tina titti; cristoforo: cri; daniela: dani dany lella; daniele: dani lele; dario: darietto;
davide: dado davi; debora: debby; diego: dieghino; domenica: mimma menica nica mimmina; domenico:
mimmo mico mimi menico memmo domi nico; donatella: dona tella doni; donato: dodo; edoardo: edo
dodo; elena: ele lena nena; eleonora: ele nora leo; elisa: eli lisa; elisabetta: betta eli lisa
betty elisa lisabetta bettina; emanuela: manu manuela lela; emanuele: manu lele manuele; emilia:
emi milli; emilio: milio mimi; enrica: chicca; enrico: chicco rico richi enri; ernesto: erni tito;
ettore: ettorino; eugenio: genio geno; eva: evelina; fabio: fabietto; fabiola: fabi; fabrizio:
fabri bicio; federica: fede chicca kikka fedi; federico: fede chicco rico ghigo fedi; felice: lice
felicino; ferdinando: nando ferdi dino; filippo: pippo fili lippo pippi; filomena: mena menuccia;
flavia: flavi; flavio: flavietto; francesca: checca franca fra francy cesca chicca francesina
franci frency; francesco: checco ciccio franco cecco fra franci france frank checchino cesco
ciccillo; franco: franchino; gabriele: gabri lele gabry; gabriella: gabri lella gabry; gaetano:
tano nino tanino; gennaro: gennarino; giacinto: cinto; giacomo: giac mino jack giacomino giaco;
gianfranco: gianfra franco; gianluca: luca gianlu; gianluigi: gigi gian; gianmarco: gian;
gianpaolo giampaolo: paolo giampi; gianpiero giampiero: giampi piero; gilberto: gil; gioacchino:
gioia chino; giorgia: gio giorgi; giorgio: gio giorgino; giovanna: gio gianna vanna nanna giovi;
giovanni: gianni vanni nanni gio gian nino giova giovannino giannino nannino; giovanbattista
giambattista: titta battista tita; giulia: giuli giulietta lia; giuliana: giuli lia; giuliano:
giuli; giulio: giulietto; giuseppe: beppe peppe pino peppino geppetto pippo giusi joe bepi beppino
peppiniello seppe pinuccio geppo peppo peppuccio; giuseppina: pina giusi pinuccia peppina giuse
beppina pinella giusy; grazia: graziella; graziella: lella; guglielmo: memmo mimmo gugli elmo;
guido: guidino; ignazio: gnazio; ilaria: ila lalla; immacolata: imma titina; isabella: isa bella;
jacopo: jaco; laura: lauretta lau; leonardo: leo nardo leon; letizia: leti titti; lorenza: enza
lory; lorenzo: enzo renzo lollo lori lory; luca: luchino; lucia: lucy luci luciella; luciano:
ciano lucio; lucrezia: lulu lucre; luigi: gigi gino luigino gigetto gigino giggi giggino; luigia
luisa: gina luisella isa gigia; maddalena: lena madda nena; manuela: manu; marcella: cella;
marcello: cello lello; marco: marchino marcolino; margherita: rita marghe ghita margo; maria:
mariuccia marietta mariella mimi maruzza mary; mariacristina: macri; mariagrazia: magra;
mariangela: lella; mariano: nano; mariarosaria: sara; mariateresa: tere; marianna: mari nanna;
mario: mariolino mariuccio; martina: marti tina; massimiliano: max massi; massimo: max massi mino;
matilde: mati tilde; matteo: teo matte mattia; mattia: matti; maurizio: mauri icio mau; mauro:
mauri; michela: miki michi; michelangelo: miche angelo; michele: miki michi lino chele lele;
mirella: mire; monica: moni; natalia: nata natalina; natale: natalino; nicola: nico nicolino
coletta nicolo; nicoletta: nico coletta; nicolo niccolo: nico nicco; nunzia: nunziatina; nunzio:
nunziatino; ottavio: tavio; paola: paolina; paolo: paolino paoletto; pasquale: lino pasqualino
pako pasca; patrizia: patti patri pat; piergiorgio: pier; pierluigi: gigi pier piergi; pierpaolo:
pier; pietro: piero pierino pietrino piter; raffaele raffaello: lello raffo raf lele rafe fefe;
raffaella: lella raffa raf; riccardo: richi ricky ric cardo riki; rita: ritina; roberta: robi roby
robertina; roberto: robi roby berto bobo; rocco: rocchino; rodolfo: rudi dolfo; rosa: rosina
rosetta rosy; rosalia: lia rosi; rosanna: rosy; rosaria: rosi sara; rosario: saro sasa saruzzo
rosi; salvatore: toto turi salvo sasa tore totuccio turiddu tuccio; samuele: sam samu lele;
sandra: sandrina; sara: saretta; saverio: rino save xave; sebastiano: seba bastiano iano nello;
serafino: fino; sergio: sergino; settimio: mimmo; silvana: silvi; silvia: silvi; silvio:
silvietto; simona: simo mona; simone: simo simi; sofia: sofi; stefania: stefi stefy fania ste;
stefano: ste stefanino fano; susanna: susi susy; teodoro: teo doro; teresa: tere teresina resi
sina titti; tiziana: titti tizi; tiziano: tizi; tommaso: tommy tom masino maso tomma; ugo:
ughetto; umberto: berto umbi betto; valentina: vale tina; valentino: vale tino; valeria: vale;
valerio: vale; vanessa: vane; veronica: vero nica; vincenza: enza cenza vincenzina; vincenzo: enzo
cenzo vincenzino vince vici cenzino; virginia: ginia virgi gina; vitale vito: vituccio; vittoria:
vitto vicky toia; vittorio: vitto vic toio; viviana: vivi; walter: walterino
"""

ROMANIAN = """
adrian: adi adita; adriana: adi adina; alexandra: ale sanda alexa anda; alexandru: alex sandu
alecu sandi alexe; ana: anca anuta anisoara anica; anamaria: ana; anca: ancuta; andrei: andi dei
andreias; andreea: andi dea deea; anghel: anghelus; anton: toni tonel; aurel: relu aurica;
aurelia: rela aura reli aurica; bogdan: bogdi dan; catalin: cata cati talin; catalina: cata lina;
carmen: carmi; claudiu: clau; constantin: costel costi costica dinu titi costache costin;
constanta: tanta; corina: cori; cornel: nelu nelutu; cornelia: nelia cori; cosmin: cosmi;
cristian: cristi cris; cristina: cristi cris tina; dan daniel: dani danut dan danita; daniela:
dani dana; diana: didi; doina: doinita; dorin: dorinel; dumitru: mitica mitu mitrica dumi titi
dima; ecaterina: cati catinca caty catrina cateluta; elena: ileana lenuta leni nuta ela lena
ilinca; elisabeta: veta beti; emanuel emil: emi; eugen: jean genu geni; eugenia: jeni geni;
felicia: feli; florentina: flori tina; florin: flori florinel; gabriel: gabi gabita; gabriela:
gabi; gavril: gavrila; george gheorghe: gigi ghita gica gicu gogu geo ghiorghe gelu jorj
gheorghita; georgiana: geo gina; gherghina: gina; grigore: grig grigorica; haralambie: lambe;
iacob: cobi; ilie: ilica; ioan ion: ionel nelu ionut jean oni nica nutu ionica iancu nelutu;
ioana: ionela oana ioni ionica; iosif: iosca; irina: ira irinuca; iulia: iuli; iulian: iuli;
larisa: lari; laura: lauri; laurentiu: lauri lae; liliana: lili; livia: livi; liviu: livi; lucia:
luci luta; lucian: luci lucica; luminita: lumi; madalina: mada; marcel: celu; margareta: marga
reta gretel; maria: mia marita maricica marioara mariuca mary mita; marian: mari; marinela: nela;
marius: mari mariusica; mihaela: miha ela mica; mihai mihail: misu mihaita mihut mica miki mihita;
mircea: mirciulica; mirela: mire; monica: moni; natalia: nati; nicolae: nicu nae culae niculaie
neculai niki nelu nicusor lae; nicoleta: nico leta; octavian: tavi; ovidiu: ovi; paraschiva:
pachita chiva; paul: pauli; petre petru: petrica petrisor petrus petrut; radu: raducu; razvan:
raz; robert: robi; roxana: roxi; sebastian: sebi seba; sergiu: sergi; simona: simo mona; sorin:
sorinel; sorina: sori; stefan: fane stefanita fanel fanica stef; stefania: stefi fani; teodor: teo
tudor doru; teodora: teo dora; traian: trai; valentin: vali; valentina: vali; valeriu: vali leru;
vasile: vasilica lica sile vasi; victor: vic vichi; victoria: vica viky; viorel: relu vio;
viorica: vio rica; virgil: gil; zaharia: zaha
"""
