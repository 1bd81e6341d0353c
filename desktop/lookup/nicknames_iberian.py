"""What people are called in Brazil and Portugal, in Spain, and in Latin America.

Per entry, folded: the full names, a colon, what people who bear them are called, a semicolon.
"""

PORTUGUESE = """
adalberto alberto: beto bertinho; ademar: dema; adilson: dil; adriana: dri drica adri nana;
adriano: dri adri; afonso alfonso: fonso fonsinho afonsinho; alessandra alexandra: ale sandra
xanda le; alessandro alexandre: ale xande xandinho lele alex sandro xandao; aline: li lili nine;
alvaro: varinho; amanda: mandinha manda; americo: meco; ana: aninha nana aninhas anita naninha
anacarol; anacarolina: carol; analuiza analuisa: luiza; anapaula: paulinha; anderson: dedeco
ander; andre: dede deco andrezinho dre; andreia andrea: deia dea; angela: angelinha; antonia:
toninha tonha; antonio: toninho tonho tonico tony toni toze tozinho antoninho to tonecas tonhao;
aparecida: cida cidinha cidoca aparecidinha; mariaaparecida maria: cida cidinha cidoca; augusto:
guto gugu gusto; barbara: babi barbarinha ba; beatriz: bia bea bibi biazinha; benedito: dito bene
ditinho bino; benjamin: ben beija; bernardo: be nado ben; brenda: bre; bruna: bru bruninha; bruno:
bru bruninho; caio: caiozinho; camila: mila cami camilinha ca; carla: carlinha; carlos: carlinhos
carlao caca calu cadu; carloseduardo: cadu; carlosalberto: beto; carolina: carol carolzinha carola
lina ca nina; cassia: cassinha; catarina: cata cate cat nina; cecilia: ceci cila; celia: celinha;
celso: celsinho; cesar: cesinha cesao; clarice clarissa clara: clarinha cla; claudia: claudinha
clau cacau; claudio: claudinho clau cacau; conceicao: sao ceicao ceica concinha cao
conceicaozinha; cristiana cristiane: cris tiana crica; cristiano: cris cristianinho; cristina:
cris tina cristininha; daiane dayane: dai day; dalva: dalvinha; daniel: dani dan danielzinho
dandan; daniela danielle daniele: dani danizinha; davi david: davizinho; debora: deby debi debinha
dede; denise: dede deni; diego: di dieguinho; diogo: dioguinho di; domingos: mingo minguinho;
douglas: doug dodo; edmilson: mil; edmundo: mundo mundinho; edson: edinho edsinho; eduarda: duda
dudinha dudu; eduardo: dudu edu duda edinho du dado duduzinho; elaine: lane; elisabete elizabete
elisabeth elizabeth: bete beth betinha lili liza beti; emanuel manuel manoel: manu mane nel neca
manel manelinho nelo maneco manezinho necas; emanuela manuela manoela: manu manuzinha nela
nelinha; emilia: milinha mila; erica erika: kika; everaldo: veve; fabiana fabiane: fabi bi;
fabiano: fabi; fabio: fabinho binho fabi; fabricio: fabri bricio; felipe filipe: lipe fe felipinho
lipinho pipo; fernanda: nanda fe fer nandinha fefe; fernando: nando fe fernandinho nandinho fefe
fer; flavia: flavinha fla; flavio: flavinho; francisca: chica chiquinha fran francisquinha xica;
francisco: chico chiquinho xico chiquito quico fran kiko xiquinho; gabriel: biel gabi gab gabo
gabrielzinho bielzinho; gabriela gabrielle: gabi gabizinha bibi bi; geraldo: geraldinho gege;
gilberto: giba gil beto betinho; gilmar: gil; giovana giovanna: gi gigi gio; gisele giselle: gi
gise gisa; gonzaga: gonzaguinha; goncalo: gonca; graca: gracinha; gracas: gracinha; guilherme: gui
guiga guilherminho guigui; gustavo: guga guto gu gusta gustavinho; helena: leninha lena nena
heleninha; heloisa: helo lolo isa; henrique: rique ique quique ricky riquinho kike; hugo:
huguinho; humberto: beto betinho; igor: igu; inacio: nacio lula; ines: ne nenas inesinha; ingrid:
guigui; iracema: cema; isabel: bel isa belinha isabelinha bela zabel bebel; isabela isabella
isabelle: isa bela bel isinha belinha bebel; ivone: vone; jacqueline jaqueline: jaque jacque;
janaina: jana nai; jefferson: jeff jefinho; jessica: je jessy; joana: joaninha jo; joao: joaozinho
jao janjao joca jota joaozito; joaobatista: batista; joaocarlos: joca; joaoluiz: jolu; joaopaulo:
jp; joaopedro: jp; joaquim: quim quinzinho quincas juca joaquinzinho kim; joaquina: quina
quininha; jonas: joninha; jorge: jorginho jorjao joca; jose: ze zeca zezinho zezito juca zequinha
zezao juquinha zezeca pepe; josecarlos: zeca zecarlos; joseluis joseluiz: zelu; josemanuel:
zemanel ze; josemaria: zemaria; jozimar josimar: jo; julia juliana: ju juju julinha jujuba;
juliana: ju juju juli juliaozinha; juliano: ju; julio: julinho ju; karina carina: ka kaka nina
caca; karla: ka karlinha; katia catia: katinha; lara: larinha; larissa: lari lala laris; laura:
laurinha lau; leandra: lea; leandro: le leandrinho lelo; leonardo: leo nardo leozinho; leonor:
nono leo; leticia: le leti lele ticia tici; ligia: li; lilian liliana liliane: lili lika; lorena:
lo lore; lourdes: lurdinha lu lurdes; lourenco: louro; lucas: luquinhas lu luca luquinha; lucia:
lucinha lu luci; luciana luciane: lu luci lulu lucianinha; luciano: lu luciano lucianinho lulu;
lucimar lucineide: lu luci neide; ludmila: lud mila; luis luiz: lula luizinho luisinho lulu lu
lulinha zinho; luisa luiza: lu luizinha luisinha lulu isa; luizcarlos: luca; luizfernando: lufe;
madalena magdalena: lena leninha mada; marcelo: celo marcelinho celinho tchelo marcelao; marcela:
cela celinha marcelinha tchela; marcia: marcinha; marcio: marcinho; marco marcos: marquinhos
marquinho marcao marcola; marcelino: lino; margarida: guida guidinha magui margaridinha margo;
maria: mariazinha mary mariinha mariquinha mimi madu malu mafe mazinha; mariaclara: clarinha clara
maclara; mariadasgracas: gracinha; mariadocarmo: carminho carmo; mariadolurdes: lurdes lurdinha;
mariaeduarda: duda madu dudinha; mariafernanda: mafe; mariajose: zeze maze; marialuiza marialuisa:
malu; marialucia: malu; mariana: mari nana marianinha naninha; marina: nina mari marininha; marisa
mariza: mari; marta: martinha; mateus matheus: teteu mateuzinho teus matt; mauricio: mau mauri
mauricinho; mauro: maurinho; melissa: mel meli; michele michelle: mi michelinha mimi; miguel:
miguelzinho migue guel guelinho miguelito; milena: mi mile; miriam: mimi mi; monica: moninha moni
nica; murilo: mu muri; natalia nathalia: nat nati naty talia; nathan natan: nat; nelson: nelsinho
nelo; nilton: niltinho; nicolas nicolau: nico nic; nuno: nuninho; osvaldo oswaldo: vado valdo
vadinho; otavio: tavinho tavo; orlando: landinho lando; pamela: pam pame; patricia: pati paty
patty patricinha tricia pat ticha; patricio: pati; paula: paulinha paulita; paulo: paulinho paulao
pauleta; pedro: pedrinho pedrao pedrito pedroca peu; priscila priscilla: pri prika cila; rafael:
rafa rafinha faelzinho fael; rafaela rafaella: rafa rafinha fafa; raimunda: mundinha munda;
raimundo: mundinho rai mundico mundim; raquel: quel raquelinha quequel; rebeca: beca becca;
regina: re gina reginha; reginaldo: regi naldo; reinaldo: naldo rei; renata: re renatinha nata;
renan: re; renato: re renatinho tinho nato; ricardo: rick ricardinho cadinho kadu rica ric caco;
rita: ritinha; roberta: beta robertinha; roberto: beto betinho robertinho bob betao; rodolfo: rodo
dodo rudi; rodrigo: digo rod rodriguinho digao drigo guigo; rogerio: gerinho roger rogerinho;
romeu: meu; ronaldo: naldo ronaldinho naldinho rony; rosa: rosinha; rosangela: ro rosinha; rosana:
ro; rosaria rosario: rosarinho zara; rosemary rosemeire: rose meire; rui ruy: ruizinho; salvador:
dodo salva; samanta samantha: sam sa; samuel: samu samuca sam samuelzinho; sandra: sandrinha
sandri; sandro: sandrinho; sara: sarinha; sebastiana: tiana; sebastiao: tiao bastiao tiaozinho
basto seba; sergio: serginho sergin serjao; severino: biu bibiu severo; silvana: sil vana; silvia:
silvinha sil; silvio: silvinho sil; simone: si simoninha mone; sofia sophia: so sofi sosso fifi;
solange: sol so; sonia: soninha so; stefany stephanie: teca fani; suelen suellen: su; susana
suzana: su susaninha suzi susi sanita; tamara: tata tama; tania: taninha tata; tatiana tatiane:
tati tata tatianinha taty; telma: telminha; teresa tereza: terezinha teresinha te tete tetezinha
tere; teresinha terezinha: te tete tere; thais tais: tata thaisinha thata; thiago tiago: ti titi
tiaguinho thi thiaguinho; tomas tomaz: tomazinho tom; ursula: ursulinha; valdemar waldemar: dema;
valdir: didi; valeria: val leria valerinha; vanderlei wanderley: vander; vanessa: van nessa vane
nessinha; vera: verinha; veronica: vero ve nica; vicente: vicentinho vi; victor vitor: vitinho
vito tor vi; victoria vitoria: vi vivi vic tori vick; vinicius: vini vinicinho vina vinny;
virginia: vivi gina; vivian viviane: vivi vi; wagner vagner: wag waguinho; walter valter: waltinho
valtinho tinho; washington: uoston wash; wellington: wel ton; wesley: wes; william: will wil liam;
wilson: wilsinho; xavier: xavi; yasmin iasmin: yas mimi min; yuri iuri: yu; zulmira: zu
"""

SPANISH = """
adela adelaida: dela adelita; adolfo: fito dolfo fofo; adrian: adri; adriana: adri nana; agustin:
tin agus cucho; agustina: agus tina; aitana: aita; alberto: beto berto tito albertito; alejandra:
ale jandra sandra alex janda; alejandro: ale jandro alex alejo jano sandro cano; alfonso: poncho
fonso alfon fonsi; alfredo: fredo fede fredy alfre; alicia: ali licha lichi; ambrosio: bocho; ana
anna: anita anuska ani nita; anabel: ana bel; andrea: andre andy; andres: andresito andy andu
andre; angel: angelito gelo gelito lito; angela angeles angelines: gela angie lines angelita
geles; antonia: toni tona tonia tonita tonina; antonio: tono toni antonito tonin tonete antuan
tonillo antonino; araceli: ara celi; arturo: turo arturito artu; asuncion: asun chon choncha susi;
aurelio: lelo yeyo; aurora: aurorita rora; bartolome: bartolo tolo; beatriz: bea betty ticha beti;
begona: bego; benito: beni nito; benjamin: benja benji mincho; bernardo: berni nardo; blanca:
blanqui; borja: borjita; candelaria: candela cande; carlos: carlitos charly carlillos calin litos
caliche charlie; carlota: loti carli; carmela: mela; carmen: mamen carmela carmencita menchu
carmina carmelita maica; carmelo: melo; carolina: caro carol lina; catalina: cata lina cati;
cayetana: tana; cayetano: tano caye; cecilia: ceci chila celi; cecilio: chilo; celestino: tino
cele; cesar: checha cesarin; claudia: clau; clemente: clemen mente; concepcion: concha conchita
conchi chita conce cuca chona; constanza: coti connie tanza; consuelo: chelo chelito consu;
cristian: cris chris; cristina: cris cristi tina kris titina; cristobal: tobal cristo tobalito;
daniel: dani danielito danny; daniela: dani dany; david: davicito davo deivid; diego: dieguito;
dolores: lola loli lolita lolis doli; domingo: mingo chomingo minguito; eduardo: edu lalo
eduardito guayo wayo; elena helena: nena lena ele helen elenita; elisa: eli; elizabeth isabel: eli
chabela isa belita isabelita bel chabe; emilia: emi mila milita; emiliano: emi milo; emilio: milo
emi; encarnacion: encarna encarni; enrique: quique kike quico enriquito henry kiko; enriqueta:
queta; ernesto: neto tito erni; esperanza: espe lancha pera; esteban: teban estebi; estefania:
estefi fani tefi tefa; esther ester: tete teche; eugenia: genia maru geni; eugenio: genio queno
geno; eulalia: lala lali laia; eusebio: chebo sebi; eva: evita; evangelina: eva lina vange;
evaristo: varis; federico: fede kico lico fico; felicitas: feli lichas; felipe: pipe lipe feli
felipin; felix: feliche; fernanda: fer nanda fernandita; fernando: fer nando fernandito ferni
nano; fidel: fide; francisca: paca paqui paquita pancha panchita fanny curra fran frasca kika;
francisco: paco pancho curro paquito kiko fran frasco quico pacho panchito farruco cisco xisco
currito; gabriel: gabi gabo gabrielito biel; gabriela: gabi gaby; genoveva: veva; gerardo: gera
lalo yayo jerry; german: germancito manchi; gertrudis: tula tulita; gilberto: gil beto; gloria:
glori goyi yoya lolla; gonzalo: gonza chalo gonchi gonzalito; graciela: chela grace; gregorio:
goyo gorio goyito; guadalupe: lupe lupita pita lupis; guillermina: mina guille; guillermo: memo
guille willy memito billy guillo; gustavo: gus tavo gustavito tavito; hector: hectorin tito tecto;
herminia: mina; hilario: lalo; hugo: huguito; humberto: beto; ignacia: nacha; ignacio: nacho
nachito nachete igna inaki; ines: nesa inesita; inmaculada: inma macu; irene: ire; jacinto:
chinto; jacobo: jaco; jaime santiago diego: santi yago chago jimmy chanti tiago jaimito; javier:
javi xavi javito javichu javo; jennifer: yeni jenny; jeronimo: jero chombo momo; jesus: chus chuy
suso chucho jesusin chuchi chuchito; jesusa: chusa; joaquin: quino ximo juaco quin joaco chimo;
joaquina: quina; jordi jorge: coque jorgito koke yoyo; jose josep: pepe chepe pepito pep joselito
chema josele pepin pepon cheo; joseangel: josan; joseantonio: josean chechu; joseignacio: nacho;
josejavier: javi; joseluis: joselu pepelu jelu; josemanuel: josema chema; josemaria: chema josema
txema; josemiguel: josemi; josefa josefina: pepa pepita fina chepa jose pepi chefina fini pepina;
josue: josu; juan: juanito juancho juanillo juani juanin juanca juanjo juanma juanan juanlu
juanfran juanmi juanpe juampa; juana: juani juanita; juanantonio: juanan; juancarlos: juanca
juanqui; juanfrancisco: juanfran; juanjose: juanjo; juanluis: juanlu; juanmanuel: juanma;
juanmaria: juanma; juanmiguel: juanmi; juanpablo: juampa juanpa; juanpedro: juanpe; julia: juli
julita; julian: juli julianin; juliana: juli; julieta: juli; julio: julito; laura: lau lauri
laurita; leonardo: leo nardo; leonor leonora: leo nora; leopoldo: polo leo poldo; leticia: leti
lety ticha; lidia: lidi; lorena: lore; lorenzo: loren lencho lolo chencho; lourdes: lulu lurdes
lourditas; lucas: luquitas; lucia: luci lucha chia; luciano: chano lucho; lucila: lula; luis:
lucho luisito lui wicho guicho luisillo luismi luisfer luisma; luisa: luisi; luisalberto: beto;
luisfernando: luisfer; luismiguel: luismi; luzmaria: lucha luzma luzmi; macarena: maca; magdalena:
magda malena lena madalen; manuel: manolo manu lolo manolito manolin meme manuelito nel mane
manny; manuela: manoli manola manolita lola nela; marcela: marce chela; marcelino: lino marce;
marcelo: chelo marce; marcos: marquitos; margarita: marga mago rita magui margui maguita; maria:
mari marita marichu maruja maruxa maruca mariquita cuca mary mery majo mafe mafer malu maite
maribel marisa marisol maricarmen marilena mariajo marivi; mariaangeles: marian mariange
maryangeles; mariaantonia: toni mariaan; mariacarmen mariadelcarmen carmen: mamen maica menchu
maricarmen; mariacristina: maricris; mariadolores: maridol loles lola; mariaelena: malena
marilena; mariaeugenia: maru mariu; mariafernanda: mafer marifer; mariaguadalupe: lupita marilupe;
mariaisabel: maribel marisa isa; mariajesus: chus mariaje; mariajose: majo marijose cote mariajo
josefa jose; marialourdes: marilo; marialuisa: marisa malu mariluisa; mariaelvira: marvi;
mariamercedes: merche; mariapaz: maripaz; mariapilar: maripili mapi pili; mariarosa: mariro;
mariarosario: charo; mariasoledad: marisol; mariateresa: maite maritere mayte; mariavictoria: mavi
marivi; mariano: nano; mariana: mari nana; marina: mari; mario: mayo marito; marta martha: martita
marti tita; martin: tincho martincho; mateo: teo; mauricio: mau mauri; mauricia: mau; maximiliano
maximino: max maxi chimino; melchor: melcho; mercedes: merche meche merce mercedita mechita
merceditas; micaela: mica mika; miguel: migue miguelito micky miguelin; miguelangel: miguelan
migue; milagros: mila mili milagritos milagrito; modesto: mode; monica: moni mona; montserrat:
montse; narciso: chicho; natalia: nati nata naty tali; natividad: nati; nicolas: nico colas
nicolasito; nieves: nievi; noemi: mimi noe; norberto: beto; nuria: nuri; octavio: tavo octa; olga:
olguita; oscar: osqui; osvaldo: valdo; pablo: pablito pablete; paloma: palo; pancracio: pancho;
paola: pao; pascual: pasca pascualin; patricia: pati paty patri tricia pato; patricio: pato patri;
paula: pau paulita; paulina: pau lina; paz: pacita; pedro: perico pedrito periquito peyo perucho;
pilar: pili piluca pilarica pilarin piluchi pilarita; primitivo: primi; purificacion: puri;
rafael: rafa rafita fael rafalito falo fallo rafi; rafaela: rafi fela rafa; raimundo: mundo rai;
ramiro: rami; ramon: moncho monchi ramoncito mon ramonet monchito; ramona: mona monchita moni;
raquel: raque keka; raul: rauli raulito; rebeca: becky beca; refugio: cuca cuquita; reinaldo: rey
naldo; remedios: reme; renata: rena; ricardo: ricky richi cardo richard rica riqui; rigoberto:
rigo; rita: ritita; roberto: beto robert tito rober robertito; rocio: chio ro; rodolfo: rudy fito
rodo; rodrigo: rodri ruy; rogelio: roger roge; romualdo: romu; roman: romi; rosa: rosita rosi
rosy; rosalia: rosi lia; rosario: charo charito chayo chari rosarito; rosaura: rosi; ruben: rube;
salome: salo; salvador: chava salva chavo chavita salvi chavador boro; samuel: samu sam; sandra:
sandri; sara: sarita; saturnino: nino satur; sebastian: sebas basti seba chano chabas bastian;
sergio: checo sergi checho chejo serch; severino: seve; silvestre: silve; silvia: silvi chiva;
sofia: sofi fia chofi; soledad: sole chole marisol; susana: susi susy susan; tamara: tamy;
tarsicio: chicho; teodoro: teo doro; teofilo: teo filo; teresa: tere teresita maite terita; tomas:
tomasito tomy tom; trinidad: trini; ubaldo: baldo; valentin: vale tin; valentina: vale tina;
valeria: vale; vanessa: vane; vanesa: vane; veronica: vero; vicenta: chenta vicen; vicente: chente
vicen vicentico tente chicho visent; victor: vito vitin victorcito vic; victoria: vicky vicki toya
viky toyi; violeta: viole; virginia: vicky virgi gina; viviana: vivi; wenceslao: wences; xavier:
xavi; ximena jimena: xime jime mena; yolanda: yoli yola yoly; hortensia: tencha horten; jordi:
jorge; jose: joselu josema josemi josan josele josean; ana: anamari anabel
"""
