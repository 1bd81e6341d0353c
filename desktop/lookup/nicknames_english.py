"""What people are called in Britain, Ireland, America and Nigeria, and shortened names.

Per entry, folded: the full names, a colon, what people who bear them are called, a semicolon.
"""

SHORTENED = """
william: wm willm; charles: chas chs; thomas: thos; george: geo; robert: robt; james: jas; john:
jn jno; joseph: jos jph; joshua: josh jos; benjamin: benj; samuel: saml; daniel: danl; nathaniel:
nathl nath; edward: edwd; edmund: edmd; frederick: fredk; richard: richd; alexander: alex alexr;
andrew: andw; archibald: archd; christopher: xpher chris; abraham: abm; jeremiah: jere; margaret:
margt; elizabeth: eliz elizth; catherine: cath; patrick: patk; michael: michl; matthew: matt;
jonathan: jona; theophilus: theo; mary: my; francisco: fco; francisca: fca; maria mary marie: ma;
josemaria: jma; guadalupe: gpe; fernandez: fdez; gonzalez gonzales: glez gzlez gonz; rodriguez
rodrigues: rguez rdguez rdz rodz; hernandez: hdez hdz; martinez: mtnez mtz; gutierrez: gtrez gtz;
sanchez: schez; jimenez: jmnez; dominguez: dguez; mohammad mohammed mohamed muhammad mohamad
muhammed محمد: md mohd mohmd muhd moh mhd med mohammod; abdul abdel abdal: abd; singh: sgh;
reverend: rev revd
"""
"""How clerks shorten names in writing."""

ENGLISH = """
abigail: abby abbie abi gail; adelaide: addie della heidi; agnes: aggie nessie nessa; aidan aiden:
aid; alan allan allen: al; albert: al bert bertie; alexander: alex al alec alick ally lex sandy
xander zander sasha eck; alexandra: alex ali ally lexi lexie lexa sandra sandy sasha xandra alix;
alfred: alf alfie fred freddie; alice: ali ally alicia elsie; alison allison: ali ally allie;
amanda: mandy manda mands mandi; amelia: amy millie milly mel mimi; andrea: andy andi drea;
andrew: andy drew dandy; angela angelina: angie ange ang; anne ann anna: annie nan nancy nanny
nana; annabel annabelle: bella belle anna; anthony: tony ant anto tone antony; antonia: toni
tonia; archibald: archie baldie; arthur: art artie arty; ashley: ash; augustus augustine: gus
auggie august; barbara: barb barbie babs bar; barry: baz bazza bas; bartholomew: bart barty;
beatrice beatrix: bea bee trixie trix beattie; belinda: bel bindy lindy; benedict: ben benny;
benjamin: ben benji benny benjy; bernard: bernie barney; bernadette: bernie detta bernadine;
bertram: bert bertie; bethany: beth; beverley beverly: bev; bradley: brad; brandon: bran; brendan:
bren; brenda: bren; bridget brigid: bridie biddy bridey breda bride delia birdie; bryan brian: bri
bry; calvin: cal; cameron: cam cammy; caroline carolyn: carrie caz caro carol caza lina lyn;
cassandra: cass cassie sandra; catherine katherine kathryn catharine katharine kathleen: kate
katie kathy cathy kat kit kitty kay kath cath kathie kati kaz trina rina; cecilia cecily: cissy
sis celia cis ceci; charles: charlie chuck chaz chip chas chick carl; charlotte: charlie lottie
lotte lotty char charl chaz; chelsea: chels; cheryl: chez chezza shez; christina christine
kristina christiana: chris chrissie chrissy tina kris krissy teenie; christopher: chris kit topher
christy kris chrissie; clarence: clarrie; clarissa: clara rissa; clifford clifton: cliff; clive:
clivey; colin: col; conor connor: con; cornelius: con connie neil neilus; courtney: court; craig:
craigy; cynthia: cindy cyndi; cyril: cy; daniel: dan danny dani; danielle: dani danny; darren: daz
dazza daza; david: dave davy davie dai davey dav taffy; deborah debra: deb debbie debs debby;
declan: dec deccy; denis dennis: den denny; denise: den deni niecy; derek: del dek rick degsy;
dermot diarmuid diarmaid: der derm; dominic dominick: dom nick; donald: don donnie donny; donna:
don; dorothy dorothea: dot dottie dolly dora dodo thea; douglas: doug dougie duggie; duncan: dunc;
dylan: dyl; edith: edie ede; edmund: ed eddie ned ted; edward: ed eddie eddy ned ted teddy ward;
edwin: ed eddie ned; eileen aileen: eily; eleanor elinor eleanora: ellie nell nellie nora ella
elle lenora norah; elizabeth elisabeth: liz lizzie lizzy beth betty betsy bess bessie bet eliza
elsie elspeth libby lib lilibet lisa liza buffy birdie ella lily bette betsey; ellen: nell nellie
ellie nelly; emily: em emmy milly emmie emms ems; emma: em emmy ems emmie; emmanuel: manny emma
manu; ernest: ernie ern; esther hester: essie hettie etty; ethel: eth; eugene: gene huey; eugenia:
genie; evelyn: eve evie evvie lyn; ezekiel: zeke; felicity: fliss flick fee flis lissie; fergus:
ferg fergie gus; fiona: fi fee; florence: flo florrie flossie flora; frances: fran frankie fanny
francie franny cis; francis: frank frankie fran; franklin: frank; frederick frederic: fred freddie
freddy fritz; gabriel: gabe gabby; gabrielle gabriella: gabby gabi gaby bri ella; gareth: gaz gary
garth; gary garry: gaz gazza gal gaza; gavin: gav; gemma: gem; geoffrey jeffrey: geoff jeff;
george: georgie dod geordie jorge; georgina georgia georgiana: georgie gina george; gerald gerard:
ger gerry jerry ged gez; geraldine: ger gerry gerri; gertrude: gert gertie trudy trudie; gilbert:
gil bert gib; gillian jillian: gill jill gilly jilly gillie; gladys: glad; gordon: gordy gord
gordo; graham graeme: gray; gregory: greg gregg; gwendolen gwendoline gwendolyn: gwen wendy
gwenny; hamish: hame; hannah: han nan; harold: harry hal; harriet harriette: hattie hatty harry
hettie hetty etta; harry: haz hazza; heather: heth; helen helena: nell nellie ellie lena hels;
henrietta: hetty hettie etta harry hattie ettie; henry: harry hal hank henny; herbert: herb bert
herbie; hilary hillary: hil hilly; howard: howie; hugh: hughie huey shug hugo; humphrey: humph;
ian iain: eck; imogen: immy immie imo; ingrid: inga; irene: renie rene; isaac: ike zac zak izzy;
isabel isabella isabelle isobel: bel bella belle izzy issy issie izzie ibby tibby ella isa;
isidore: izzy; ivor: ive; jack: jackie jacko; jacob: jake jakey jay cobie; jacqueline: jackie
jacqui jacquie jacky jax; james: jim jimmy jamie jem jimmie jimbo jay; jamie: jay; jane: janey
janie jenny; janet: jan jess jenny netta jessie; janice: jan; jason: jase jay; jasmine: jas jazz
jaz jazzy jasmin; jean: jeannie jeanie; jemima: mima jem jemmy; jennifer: jen jenny jenni jennie
jenna jenn; jeremy: jerry jem jez jezza; jerome: jerry; jessica: jess jessie jessy; joan: joanie
jo joni; joanne joanna johanna: jo joey annie joie; jocelyn: joss jo; john: jack johnny jon
johnnie jonny jackie jock; jonathan: jon jonny jonty jono johnny nathan; jordan: jord jordy jords;
joseph: joe joey jo jojo; josephine: jo josie josey joey fifi posy josephina jody; joshua: josh
joshy; joyce: joy; judith: judy judi jude jodie; julia juliet: jules julie juju; julian: jules
jule; justin: just; katelyn caitlin: kate cait katie; keith: keef; kelly: kel kels kell; kenneth:
ken kenny kenn; kevin: kev kevvy; kieran ciaran: kier kiz; kimberly kimberley: kim kimmy kimmie;
kirsten kirsty: kirst kirs; laurence lawrence: larry laurie lol lozza lawrie loz lorry lars;
laura: laurie lolly lol laur loz; lauren: laurie loz lol; lachlan: lachie lockie; leonard: len
lenny leo leonard lennie; leonora leanora: nora leo; leopold: leo poldi; leslie lesley: les; lewis
louis: lou lew lewie louie; lillian lilian: lily lil lilly lillie; linda lynda: lin lindy lyn;
linnea: lin; lisa: lis; louise louisa: lou lulu loulou lu; lucas: luke luc; lucy lucinda lucille:
lu luce lulu cindy lucie; lydia: liddy lyddie; mackenzie: mac kenzie; madeleine madeline madelyn:
maddy maddie mads lena madge; malcolm: mal malc; malachy: mal; marcus: marc mark; margaret: maggie
meg peggy peg madge marge margie margo margot mags mag megan greta rita daisy meggie maisie mairi
moggy gretta maidie margery maggy mamie; marian marion: mari; marilyn: mari lyn; marjorie margery:
marge margie madge jorie; mark: marky; martha: marty mattie patty; martin: marty mart; martina:
tina marty; mary: molly polly may mamie mae moll maire mimi minnie maisie mazza; matilda: tilly
mattie tilda maud maudie; matthew: matt matty; maureen: mo mossie reenie; maurice morris: mo maury
mossie moss; maxwell maximilian maximus: max; maxine: max; maeve: meadhbh meabh maebh mave; megan:
meg meggie megs; melanie melissa melinda: mel lissa missy mellie lindy; michael: mike mick micky
mickey mikey mich midge micko miko; michaela: mickey kayla kaela; michelle: shell shelly chelle
mich mish; mildred: millie milly; millicent: millie milly; miranda: mandy randa mira; miriam: mim
mimi mitzi miri; mitchell: mitch; mohammed muhammad mohamed mohammad: mo; montague montgomery:
monty; morgan: morg; muriel: mu; murdoch: murdo; natalie natalia natasha: nat tash tasha nattie
nats; nathan nathaniel: nat nate; neil niall: neilly; nicholas nicolas: nick nicky nico nik klaus
colin nicko; nicola nicole: nicky nikki nic nix nicki nickie; nigel: nige nidge; noel: nollaig;
norman: norm; olive olivia: liv livvy ollie livvie libby; oliver: ollie olly oli noll nol; oscar:
ozzie oz; oswald: oz ozzie; owen eoin eoghan: eoghan owain; padraig padraic patrick: pat paddy
podge padge patsy pauric padhraic rick packie; pamela: pam pammy; patricia: pat patsy patty trish
trisha tricia patti pattie triona; paul: pauly paulie; paula pauline: polly pauly; pearse pierce:
pearsie; penelope: penny pen penn nell; percival percy: perce; peter: pete petey; philip phillip:
phil pip flip; philippa: pip pippa pippy; phoebe: phebs bee; phyllis: phyl phyllie; priscilla:
cilla prissy pris; prudence: prue pru; quentin: quin; rachel rachael: rach rae rachie; randolph
randall: randy dolph; raymond: ray; rebecca rebekah: becky becca beck becks bex; reginald: reg
reggie rex; rhiannon: rhi rhian; richard: rick ricky dick dickie rich richie ritchie rico; robert:
rob bob bobby robbie bert rab rabbie robin bobbie; roberta: bobbie robbie bobby; roderick: rod
roddy rory ricky; rodney: rod roddy; roger: rog dodge; roland rowland: roly rollie rolly; ronald:
ron ronnie ronny; rosemary rosemarie: rose rosie romy rosa; rosalind rosaline rosalyn: roz ros
rosie lindy; roseanne rosanna: rose rosie rosa anna; rowena: ro weena; roy: royston; rupert: rupe;
russell: russ rusty; ruth: ruthie; samantha: sam sammy sammie manthy; samuel: sam sammy; sandra:
sandy san; sarah sara: sal sally sadie sare sarie saz; scott: scotty; seamus: shay shamie jim;
sean shaun shane: shay; sebastian: seb bas basti seby; sharon: shaz shazza shaza shar; sheila: she
shei; shirley: shirl; sidney sydney: sid syd; siobhan: shiv shivvy siob joan chevonne susan judy;
simon: si sim; solomon: sol solly; sophia sophie: soph sophy; stanley: stan; stella: stell;
stephanie: steph steff stef stevie stephie; stephen steven: steve stevie ste steph; stewart
stuart: stu stew stewie stuie; susan susanna susannah suzanne: sue susie suzy sukie suky suze susi
sanna zanna suzie; sylvester: sly syl; sylvia: syl sylvie; tabitha: tabby; tamara tamsin: tammy
tam tamzin; terence terrence: terry tel tez terri; teresa theresa: terry terri tess tessa tessie
resa tracy tree terese; thaddeus: thad tad; theodora: thea dora theo teddy; theodore: ted teddy
theo; thomas: tom tommy tam thom tomo tommo; tiffany: tiff tiffy; timothy: tim timmy timo; tobias
toby: tobe tobi; tracy tracey: trace trac; ursula: ursie; valerie: val; vanessa: nessa van ness;
veronica: ronnie vera ronni roni nica von; victor: vic vick; victoria: vicky vicki vikki tori tory
vix vickie queenie vic tor viki; vincent: vin vinny vince vinnie; violet: vi; virginia: ginny
ginger ginnie gina; vivian vivienne: viv vivi; walter: wally walt wat wattie; wayne: waz wazza;
wendy: wends; wilfred wilfrid: wilf wilfie fred; wilhelmina: mina minnie willa billie wilma;
william: bill billy will willie willy liam wills wullie bud; winifred: win winnie freda winn fred;
winston: win; yvonne: von vonny; zachary zachariah: zac zak zach zack; zoe: zo; gary: gaz;
jermaine: jay; tadhg: tim taig teddy timothy; donncha donnchadh: denis donagh duncan; caoimhe:
keeva queeva; caoimhin: kevin; aodhan aodh: hugh aidan; ruairi ruaidhri: rory; grainne: grace;
maire: mary maura moira; sinead: janet jane; sile: sheila; eilis: elizabeth betty; liam uilliam:
bill billy; eamon eamonn: edward eddie ned; micheal: mick michael mike; sean: jack john;
proinsias: frank francis; conchobhar conchubhar: conor con connor; cathal: charles charlie; nuala
fionnuala fionnghuala: nola; eilidh ailie: ellie helen; mairead: margaret peg; mhairi mairi: mary;
catriona caitriona: trina catherine triona kate katrina; alasdair alastair alistair: al ally ali
alec; angus aonghas: gus; morag: sarah mo; gwilym: will bill; ieuan ifan evan: ev; sion: john;
rhys: reese; emeka chukwuemeka: mekus; oluwaseun: seun; oluwatobi: tobi; oluwaseyi: seyi;
oluwafemi: femi; adebayo: bayo; olumide: mide; chinonso: nonso; chukwudi: chudi; chidiebere:
chidi; ikechukwu: ike; obinna: obi; ifeoma: ify; ngozi: ngo; babatunde: tunde baba; babajide:
jide; yetunde: yetty; folasade: sade fola; temitope: temi tope; oluwakemi: kemi; blessing: bless
"""
