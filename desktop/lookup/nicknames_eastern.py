# ruff: noqa: RUF001 - letters of other alphabets are the point
"""What people are called in Turkey, Greece, Israel, the Arab world, Iran and India.

Per entry, folded: the full names, a colon, what people who bear them are called, a semicolon.
"""

TURKISH = """
abdullah: apo abdo abdul apti; abdurrahman: abdo rahman apo; abdulkadir: kadir apo; ahmet: ahmo
amet hamo; ali: alis alican; aliriza: riza; alper alperen: alp; atakan: ata; ayse: aysecik aysegul
ays ayse; aysegul: ayse gul; aytac: ayto; bahattin bahaettin: baha; bayram: bayro; berat: bero;
berkay berkan: berk; burak: buro; bulent: bulo; cemal: cemo; cemalettin: cemo cemal; cengiz:
cengo; emine: emis emo; emrah: emro; erdogan: erdo; ercan: ero; fatih: fato; fatma: fatos fadime
fato fadik; fatmagul: fatma gul; ferhat: fero; gokhan: goko; gulsum: gulu; gulsen: gulu; hakan:
hako hakki; halil: halo; halilibrahim: halil ibo; hasan: haso hasancan; hatice: hatce hatos haco;
haydar: hayko; hamza: hamo; huseyin: huso hus huseyincik hussein; ibrahim: ibo ibocan ibis
abraham; ismail: ismo iso smail; kemal: kemo; kadir: kado; leyla: leylos; mahmut: mamo mahmo;
mehmet: memo mehmetcik memis memet; mehmetali: memo memoli memedali; melike: melo; merve: mero;
mert: mertcan; meryem: mero; mesut: meso; metin: meto; muhammed: muho mami; muhittin: muhi; murat:
muro muratcan; mustafa: musti mustik mus mutu must; necati: neco; necmettin: necmi neco; nurettin:
nuri nuro; orhan: oro; osman: osi oso osmo; omer: omerco omo; ozgur: ozo; ramazan: ramo ramiz;
recep: reco; ridvan: rido; sabahattin: saba; salih: salo; sadettin: sado; selahattin: selo selaho
salo; selim: selo; serkan: sero serko; suleyman: sulo solmaz sulu; serafettin: sero serafo; sukru:
suko; sahin: saho; sevket: sevo; tayyip: tayo; veysel: veyso; volkan: volki; yasemin: yasi yaso;
yasar: yaso; yilmaz: yilo; yunus: yuno; yusuf: yuso usuf yusufcuk; zehra: zeho zeze; zekeriya:
zeki zeko; zeynep: zeyno zeynocan zeycan; ziya: ziyo; zubeyde: zubo
"""

GREEK = """
achilleas: lakis; adamantios: diamantis manthos; agapitos: pitos; aggeliki angeliki: aggela kiki
angela kikh aggelikoula gogo; aggelos angelos: aggelis lakis; aikaterini ekaterini katerina:
katerina kaiti katina nina rina katia kat katerinaki; alexandra: alexia aleka alex sandra;
alexandros alexander: alekos alexis alex alekakis; anastasia: natasa tasoula sia tasia anna sissy
tassoula natasha soula; anastasios: tasos tassos anestis sakis takis; andreas: andrikos antreas;
anna: annoula annio; antonios antonis: antonis tonis adonis antonakis tony; apostolos: tolis lakis
apostolis tolakis; argyro argyroula: roula argiro; aristeidis aristides: aris; aristotelis: aris
telis; athanasia: nasia soula tasoula sia; athanasios: thanasis nasos thanos sakis thanassis;
basileios vasileios vasilis vassilis: vasilis lakis billy bill vas vassilis vasilakis vasos;
charalampos haralampos: mpampis babis lampis haris charis bambis; chariklia: klio litsa; chrysoula
chrysanthi: chrysa roula litsa; christina: xristina tina; christos: xristos christakis kitsos;
chrysostomos: tomis makis; despoina despina: depy dessi debbie ntepi depi; dimitra: mimi roula
mitsa demi toula dimitroula; dimitrios dimitris: dimitris mitsos jimmy mimis takis dimos mitros
jim tzimis; efstathios eystathios: stathis; efstratios eystratios: stratos stratis; efthymios
eythymios: thimios makis themis thymios; eirini irini: rena irene rinio rinoula; elefteria
eleftheria eleytheria: ritsa eleni ria; eleftherios eleytherios: lefteris leyteris; eleni: lena
elena helen nitsa lenio lenaki elenitsa nena; elisavet elissavet: elsa betty veta liza; emmanouil:
manolis manos emmanuel manny manousos; ermioni: erma; eugenia eygenia evgenia: jenny nia;
evangelia eyaggelia evaggelia: litsa lia eva evi vaggelio lina eyi vangelitsa; evangelos eyaggelos
evaggelos: vangelis vaggelis vagelis aggelos angelos; fotini foteini: fofo fotoula foula; fotios:
fotis; garyfallia: filio litsa; georgia: gogo gina zeta georgoula; georgios giorgos: giorgos
yorgos george giorgis jorgo gogos gewrgios iorgos giorgakis; gerasimos: makis memas; grigorios:
grigoris gregory; ilias: lakis louis; ioanna: gianna joanna nana giannoula yianna; ioannis
giannis: yannis giannis yiannis john gianni gianakis jannis ioannakis giannos yanis; iosif: sifis;
kalliopi: popi kalliopitsa popaki; kleopatra: patra cleo; konstantina: ntina dina nantia
kostantina tina konna nadia; konstantinos kostas: kostas costas dinos ntinos kostis kostakis gus
kostantis kostaki constantine; kyriaki: kiki koula kyra roula; kyriakos: koulis akis; lamprini:
lampro nina; leonidas: leo; loukas: loukis; magdalini: magda lena; margarita: rita mara margo;
maria: marika maro mairi marina mary maraki marigo marouso roula marioula; marianthi: anthi;
michail michael: michalis mike mixalis makis michalakis; nektarios: nektaris akis; nikolaos: nikos
nick nikolas nikolakis nikolis; nikoleta: nikol leta; odysseas: dysseas; panagiota: giota yota
nota panagiotitsa patty; panagiotis: panos takis giotis notis panagis panais pete panayiotis;
panteleimon: pantelis; paraskevi paraskeyi: voula evi vivi paraskevoula eyi parasko; paraskevas:
paris vakis; pavlos: pavlakis paul; petros: petrakis peter; polychronis: chronis; polyxeni: xenia
polly; prodromos: makis; sofia: sofoula fifi sofaki; sotirios: sotiris sotos; sotiria: roula
sotiroula; spyridon: spyros spiros pipis; spyridoula: roula; stamatia: matina matoula; stamatios:
stamatis; stavroula: voula roula litsa; stavros: stavrakis steve; stefanos: stef fanis stephen
stefanakis; stergios: stergis; stylianos: stelios steve stelakis stellios; styliani: stella lina;
thalia: lia; themistoklis: themis; theodora: dora doris theodoroula; theodoros: thodoris thodoros
ted theo dorakis thodorakis; theofanis: fanis; theofilos: filos; theologos: loukas; timotheos:
timos; vasiliki: vaso vicky vasia vasoula kiki koula viky; xenofon: fontas; zacharias: zacharis;
zisis: zisimos; zoi: zoitsa zozo
"""

HEBREW = """
אברהם avraham abraham avrohom: אבי avi אברום avrum abe avremi אברמי אבריימי avri אברי avram אברם
ברום abraham avraham; אביגדור avigdor: אבי avi גידי vigdor; אבינועם avinoam: אבי avi נועם noam;
אבישי avishai: אבי avi שי shai; אבנר avner: אבי avi; אביגיל avigail abigail: גיל גילי gili abby
abi; אברהמי: אבי; אהרון אהרן aharon aaron: אהרלה ahrale ארי רוני aron ארון aaron aharon; אורית
orit: אורי ori; אליהו eliyahu: אלי eli אליק elik elijah elias; אליעזר eliezer: אלי eli לייזר
leizer elazar לזר אליק; אלעזר elazar: אלי eli; אלישע elisha: אלי eli; אליסף elyasaf: אלי eli;
אלכסנדר alexander: אלכס alex סשה sasha אליק alik; אפרים efraim ephraim: אפי effi efi fishel; אריה
aryeh arie: ארי ari אריק arik לייב leib ariel; אריאל ariel: ארי ari אריק arik; אסתר ester esther:
אסתי esti אתי etti esty סתי; ארנון arnon: נוני; בנימין binyamin benyamin benjamin: בני benny בנצי
beni בן ben bibi ביבי benji בנימין yamin; בנציון bentzion: בנצי bentzi בני benny ציון; ברוך
baruch: בריש ברוכי boruch; בתשבע batsheva: שבע sheva בתיה basheva; גבריאל gavriel gabriel: גבי
gabi גברי gavri gaby; גדעון gideon gidon: גידי gidi גדי gadi; גד gad: גדי gadi; גרשון gershon:
גרי; דבורה dvora deborah devorah: דבי debbie דבורי dvori דורה devora; דוד david: דודי dudi דודו
dudu דויד david דודיק דידי dave דודוש dovid; דוב dov: דובי dubi דב בערל berl dovi; דניאל daniel:
דני danny דן dani; דניאלה daniella: דני dani אלה; דינה dina: דינה dinah; הדסה hadassah: הדס hadas
dassi דסי; הרצל hertzel herzl: צלי הרצי; זאב zeev: זאבי zevi ולוול velvel וולף zev; זכריה
zecharia: זכי zach; זלמן zalman: זלמי zalmi; חיים haim chaim: חיימי חיימקה jaime vivian haimi haym
hayim חי; חנן hanan: חנני; חנה hana chana hannah: חני hani חנהלה anna hanni chani נני; חוה hava
chava: חווי eve eva חוי; חגית hagit: חגי; טוביה tuvia: טובי tobi tuvi; יאיר yair: יאירי; יהודה
yehuda judah: יודה יודי yudi אודי udi judd הודה yudel yuda jehuda לייבל; יהודית yehudit judith:
יודית דיתה judy יהודיתה edit dita יודי; יהונתן yehonatan jonathan: יוני yoni נתי יונתן yonatan
jonathan נתן; יונתן yonatan jonathan: יוני yoni jonny נתן נתי; יהושע yehoshua joshua: שוקי shuki
שוע יושע josh yoshi יושי הושע joshua; יובל yuval: יובי; יוחנן yochanan: יוחאי חנן; יואב yoav:
יואבי; יונה yona jonah: יונני; יוסף yosef joseph yossef: יוסי yossi יוסלה ספי sefi joe joey yosi
גוזף josef joseph yossef yussi יוסקה yoske jossi; ינון yinon: נוני; יחזקאל yehezkel: חזי hezi חזקי
chezki yechezkel; יחיאל yechiel: חיליק hilik יחי chilik; יעקב yaakov yaacov jacob: יענקלה קובי
kobi יעקבי yankel קובה koby jacob yakov ינקי yanki jake יאנקי yaki יקי yankele; יעל yael: יעלי
yaeli jael; יצחק yitzhak yitzchak isaac itzhak: איציק itzik צחי tzachi יצח isaac itzchak izzy
itsik איזק ike zachi itzhak צחיק; ירוחם yeruham: רוחי; ירדנה yardena: ירדן jordana; ישעיהו
yeshayahu: ישי shaya שעיה isaiah ישע; ישראל israel yisrael: שרול srul שרוליק srulik ישר izzy iso;
יפה yafa: יפי; לאה lea leah: לאהלה לילך לולי leale lea; לב lev: ליובה; מאיר meir: מאירי miro מירו
meyer; מזל mazal: מזי mazi; מיכאל michael: מיקי miki מיכה mike מישה misha מיקאל mickey micha; מיכל
michal: מיכלי mihal מיקי; מלכה malka: מלי mali מולי malca; מנחם menachem menahem: מני mani מנדי
mendy מנדל mendel mendi menny hemi חמי; מנשה menashe: מני mani מנשי; מרדכי mordechai mordecai:
מוטי moti motti מוטלה מורדי mordi motke מוטקה mottel motty mordy moty mordehai; מרים miriam: מירי
miri מימי mimi מירה mira mirel mirjam miryam; מרגלית margalit: מרגי רגלי margi מגי; משה moshe
moses: מוישי moishe מוסא מושיק moshik מושקו מוש mosh מוקי שיקו shiko moshiko moishy moses מויש
משהלה מושיקו מויז; משולם meshulam: שולי; מתתיהו matityahu: מתי mati מתן מתיתיהו matthew; מתניה
matanya: מתן; נחום nahum nachum: נחומי חומי; נחמן nachman: נחמי; נחמיה nehemia: חמי hemi; נחמה
nehama: נחמי; נפתלי naftali: נפי tuli טולי תולי nafti tali טלי; נתן natan nathan: נתי nati נתנאל
nate; נתנאל netanel: נתי nati נתן nate nathaniel; סימון simon: סימי; עדנה edna: עדי adi; עזרא
ezra: עזי azi; עוזי uzi: עוז; עוזיאל uziel: עוזי uzi; עובדיה ovadia: עובד ovad obadiah; עמנואל
emanuel immanuel emmanuel: מנו manu עמי ami מנואל; עמיחי amichai: עמי ami חי; עמירם amiram: עמי
ami רמי; עמוס amos: עמי; עקיבא akiva: קיבי kivi; עדינה adina: עדי adi dina; פנחס pinchas pinhas:
פיני pini פינחס פנחסי pinky פינקי; פנינה pnina penina: פני פנינית נינה nina; פרידה frida: פריי;
צבי tzvi zvi: צביקה tzvika zvika צביק הירש hirsch tsvi; ציפורה tzipora zipora: ציפי tzipi zipi
ציפה tsipi zippy פורה; צדוק tzadok: צדי; קלמן kalman: קלמי; רבקה rivka rebecca rivkah: ריבי rivi
ריקי riki בקי becky ריבה rifka becca ribi rivki; רוני: רון; ראובן reuven reuben: רובי ruvi רובן
ruby rubi ראובני ruven rubin; רחל rachel rahel: רחלי racheli רוחי rochi חלי heli רחלה raquel
ruchi; רפאל rafael refael raphael: רפי rafi רפאלי rafa רפא raphi rafe; רינת rinat: רינה; רות rut
ruth: רותי ruti רותם ruthie ruthi; שאול shaul saul: שאולי paul shauli; שבתאי shabtai: שבי shabi;
שולמית shulamit: שולה shula שולי shuli מיתה; שושנה shoshana: שוש shosh שושי שושן suzy שושה rosa
shoshi susan; שלום shalom: שלומי shlomi שולם sholom; שלמה shlomo solomon: שלומי shlomi שלומקה מומו
sol שלמקה momo shloimi shlomke solly salomon; שמואל shmuel samuel: שמוליק shmulik מולי muli סמי
sam שמיל shmil shmuli sami samuel sammy shmueli; שמעון shimon simon: שימי shimi שמעיה שימעון
shimmy simon שימקה סימון; שמשון shimshon samson: שימי sami שמש; שניאור shneur: נאור zalman שנירי;
שרה sara sarah: שרית sarit שרי sari שרלה sarale sally suri sori סוסי sarika; שרון sharon: שרוני;
תמר tamar: תמי tami תמרי תמרה tammy tamara; תקוה tikva: תיקי; תהילה tehila: הילה; תרצה tirza:
תרצי; לוי levi: levy lewi lewy; כהן cohen: kohen cahn kohn; מזרחי mizrahi: mizrachi; פרץ peretz:
perets; ביטון biton: bitton; דהן dahan:; אברהמי avrahami: avraham; פרידמן friedman: fridman; חדד
hadad: haddad chadad; אזולאי azoulay: azulay azoulai; גבאי gabay: gabbay gabai; כץ katz: kats
cats; עמר amar: omer; שפירא shapira: shapiro; סגל segal: sigal; אוחנה ohana: ochana; דיין dayan:
dayyan; אדרי edri: adri; חזן hazan: chazan hazzan; וקנין vaknin: waknin; אשכנזי ashkenazi:
eshkenazi; גולן golan:; רוזנברג rosenberg: rozenberg; גרינברג greenberg: grinberg; שוורץ schwartz:
shwartz schwarz; קליין klein: kline; ברגר berger:; וייס weiss: vais weis; גולדברג goldberg:; שטרן
stern: shtern; שירה shira: shirah; נועה noa: noah; חיה chaya: haya; רון ron:; גיא guy: gai; עידו
ido: iddo; איתן eitan: eytan etan; עומר omer: omar; רועי roi: roy roee; יותם yotam: jotham; אורי
uri: ori; טל tal:; שירי shiri: shira; מאיה maya: maia; הילה hila: hilla; ליאור lior:; גל gal:; דנה
dana: danna; אסף asaf: assaf; עמית amit: amitt; אלון alon: allon; בועז boaz:; ניר nir:; ענת anat:;
אילן ilan:; אילנה ilana:; רונית ronit:; בן ben: bin; בר bar:; בת bat: bath
"""

ARABIC_AND_PERSIAN = """
محمد muhammad mohammed mohamed muhammed mohammad: mo hamada mamadou mehmed mehmet محمود حمودي
hammoudi hamoudi hammoud حموده hamouda mohamad ميدو mido mimo muhammad mohammed mohamed mamdouh
momo mamad mohammadi memo; احمد ahmad ahmed ahmet: حمودي hammoudi ahmet حماده hamada ahmed ahmad
hamoudi دحوم; محمود mahmoud mahmud: حموده hamouda حوده houda mahmood; عبدالله abdullah abdallah
abdulla: عبود aboud عبودي abboud aboudi abdo عبده عبدو abdou dullah abdullahi عبداللطيف abdellah;
عبدالرحمن abdulrahman abdelrahman abdurrahman abderrahmane abdurahman: عبود aboud دحوم dahoum دحمي
dahmi abdo rahman رحمن abdou عبدو عبده dahman; عبدالعزيز abdulaziz abdelaziz: عزوز azzouz عزيز
aziz زيزو zizo عبدو abdo azooz; عبدالكريم abdulkarim abdelkarim: كريم karim kareem; عبدالقادر
abdulkader abdelkader abdulqadir: قادر kader qadir qader kada; عبدالحميد abdulhamid abdelhamid:
حميد hamid hamido; عبدالمجيد abdulmajid abdelmajid: مجيد majid magid; عبداللطيف abdullatif
abdellatif: لطيف latif; عبدالناصر abdelnasser abdulnasser: ناصر nasser; عبدالوهاب abdulwahab
abdelwahab: وهاب wahab; عبدالحق abdelhak abdulhaq: حق hakim haki; ابراهيم ibrahim ebrahim brahim:
برهوم barhoum brahim هيما hima bob ibra ibrahima barhum abraham ibo; اسماعيل ismail ismael: سمسم
smail اسو isma ishmael; اسامه osama usama: سمسم sousou; بدر bader badr: بدوري; بسام bassam: بسوم
bassoum; جمال jamal gamal: جيمي jimmy jimi jemal; حسن hassan hasan: حسونه hassouna ابوعلي حسون
hassoun hass; حسين hussein hussain husain hossein hocine: حسونه hassouna hosni huss hussien hosein
houcine; خالد khaled khalid: خلودي khalodi خلود khalo; خليل khalil: khallil خلول; داود dawood
daoud dawud: david دودي; رضا reza rida ridha: riza reda; سعد saad: سعودي saadoun; سعيد said saeed:
سعودي saido; سليمان suleiman sulaiman soliman: سلوم sallum solly slimane سليم soleiman; صلاح
salah: صلوحي; صالح saleh salih: salah; طارق tarek tariq: طروق; عايشه aisha ayesha aicha: عيوش
ayoush shosho عواشه aysha aisha; عثمان uthman othman osman: osman othman عثمون usman; عزالدين
izzeddin azzedine: عز azz izz azzou; علي ali: علاوي allawi aly alloush علوش علولي; عمر omar umar:
عمور ammour عموري omer oumar; فاطمه fatima fatma fatemeh fatimah: فطوم fattoum فطومه fattouma
fatma fatou batoul tima fati طوطه faty batta; فيصل faisal faysal feisal: فصول; كريم karim: كيمو
kimo kareem; ليلي laila leila layla: لولو loulou lulu leyla; مريم maryam mariam meryem: مريومه
maryouma mimi marouma مارو mary mariem miryam; مصطفي mustafa mostafa moustafa mustapha: صطوف دريش
darsh sattouf mus musta درش safi mostapha tafa; نورالدين noureddine nooruddin: نور nour nouri
nouro; نور noor nour: nounou نوني; هند hind: هنود; يوسف yusuf youssef yousef yousuf joseph: جو joe
يويو joseph youyou sisou yusef yussuf يوسفي yousif; يحيي yahya: yehia يويو john yahia; خديجه
khadija khadijah: خدوج khaddouj dija خوخه hadija khado khadidja khadeeja; زينب zainab zeinab
zaynab: زوزو zouzou zaza زنوبه zannouba zeina zineb zeynab زنوب; سلمان salman: سلوم salloum; سميره
samira: سمسم soumaya sami samoura; عبير abeer: عبوره; مني mona muna: منمن; نجلاء najla: نوجا; هاله
hala: هلول; هدي huda hoda: هدهد; محسن mohsen muhsin: mohs; زهرا zahra: zari zohreh; حميدرضا
hamidreza: hamid حميد reza; عليرضا alireza: ali علي reza رضا; محمدرضا mohammadreza: reza رضا mamad
محمد; امير amir: ameer; اميرحسين amirhossein: amir امير hossein; abdullah: abdallah; mustafa:
mustapha; رضا reza riza: rida; حسين hossein hosein: husain; مهدي mehdi mahdi:; محمدي mohammadi:;
احمدي ahmadi:; حسيني hosseini hoseini:; موسوي mousavi musavi:; كريمي karimi:; رحيمي rahimi:; جعفري
jafari:
"""

INDIAN = """
abhishek: abhi abi shek; aditya: adi aditi; ajay ajaykumar: aju ajju; akash aakash: aku akki;
akhil akhilesh: akhi; amit: amitu; amrita amritha: amu ammu; amitabh: amit; anand: andy anna;
ananya: anu; anil: anu; anilkumar: anil; anirudh aniruddha: ani anu rudh; anita anitha: anu ani;
anjali: anju anj; ankit ankita: anki ankur; anupama anupam: anu; anuradha: anu radha; anushka:
anu; aparna: appu apu; arjun: arju; arun: aru; arunkumar: arun; arvind aravind: arvi aru; ashok:
ashu; ashwin: ash ashu; ashwini: ashu ashi; avinash: avi; balakrishna balakrishnan: balu bala
krishna; balasubramaniam balasubramanian: balu bala mani subbu; balwinder: bally balli;
bhagyalakshmi: bhagya lakshmi; bharat: bharu; bhaskar: bhasi; bhavna bhavana: bhavi; chandra
chandran: chandu; chandrasekhar chandrashekar chandrashekhar: chandu shekhar sekhar shekar;
chandrakant chandrakanth: chandu kant; chinmay: chinu; debashish debasish: deb debu ashish; deepak
dipak: deepu dipu deep; deepika deepthi deepti: deepu deepa dipu; devendra: dev devu; dharmendra:
dharam dharma; dhananjay: dhanu jay; dinesh: dinu; divya: divi divs divu; durga: durgi;
dwarkanath: dwarka; ganesh: gannu ganu gani; gaurav: gauru gabru; gayatri gayathri: gayu; geeta
gita geetha: gitu geetu; girish: giri; gopal gopalakrishna gopalakrishnan: gopi gopu gopala;
govind govinda: govi govindu; gurpreet: guri preet gopi; gurdeep: guri deep; gurmeet: guri meet;
harinder: harry hari; haridas: hari; harish: hari harry; harikrishna harikrishnan: hari krishna;
hariprasad: hari prasad; harpreet: harry happy preet harpi; harjit harjeet: harry jeet jit; harsh
harsha harshad harshvardhan: harshu harsh; harshita: harshu; hemant hemanth: hemu; hemalatha: hema
latha; himanshu: himu anshu; indira: indu; indrajit indrajeet: indra jeet; jagannath jagannathan:
jaggu jagan; jagdish jagadish jagadeesh: jaggu jagga; jaideep: jai deep; janaki: janu; jaswinder:
jassi jas; jaspreet: jassi jas preet; jatin jatinder: jeetu jatt; jayalakshmi: jaya lakshmi;
jayanta jayant: jay jayu; jayashree jayashri jayshree: jaya jayu; jayesh: jay jayu; jitendra
jeetendra jitender: jeetu jitu jeet; jyoti jyothi: jo jyo; kailash: kailu; kalpana: kalpu; kalyan
kalyani: kalu; kamal: kammu; karan: karanu kannu; karthik kartik karthikeyan: karthi kartu;
kaushik: kaushi; kavita kavitha: kavi kavu; kirti keerthi keerthana: kirtu keertu; kishore kishor:
kishu kishi; krishna krishnan: kittu kanha krish kanhaiya kichu; krishnakumar: krishna kk kittu;
krishnamurthy: murthy krishna kittu; kuldeep: deep kullu; kulwinder: kully; kunal: kunu; lakshman
laxman: lucky lachu; lakshmi laxmi: lachu lucky laxu ammu lakshmy; lalita lalitha: lali lalli;
lokesh: loki; madhavan madhav: maddy madhu; madhuri: madhu; madhusudan madhusudhan: madhu;
mahalakshmi: maha lakshmi; mahendra: mahi mahen; mahesh: mahi mahesha; mahendra mahinder: mahi;
mallika mallikarjun: malli arjun; malini: malu; manikandan: mani kandan; manish: manu mani manni;
manisha: mani manu; manjula manjunath: manju; manjeet manjit: manju jeet mani; manmohan: mohan
mannu; manoj: manu mannu; manpreet: mani preet manni; maninder: mani manny; meenakshi: meena meenu
mini; meera mira: mimi meeru; megha meghna: megh meghu; mohan: mohanu; mohinder mohandas: mohan
mohi; mohit: mohi; mukesh: mukki muku; mukund mukundan: mukku; murali muralidharan muralidhar:
murali dharan; murugan: muruga; nagaraj nagarajan: naga raj naag; nagendra: naga nagu; nandini:
nandu nandi; nandakumar: nandu kumar nandan; narayan narayana narayanan: nari naru narayan nana;
narendra narender: naren naru nari modi; naresh: nari naru; navneet navjot navdeep navin naveen:
nav navi navu; neelam neelima: neelu; neeraj: niru neeru; neha: nehu; nikhil: niki nikku nik
nicky; nikita: niki nikku; nilesh: nilu; nisha: nishu; nishant nishanth: nishu; nitin nithin: nitu
nittu; nityananda: nitai; padma padmaja padmavathi padmavati: padmu paddu padma; padmanabhan:
padma paddu; palaniappan: palani; pankaj: panku; parameswaran: param eswaran; paramjit paramjeet:
pammi jeet; parminder: pammi; parthasarathy parthasarathi: partha sarathy; parvati parvathi: paru
parvi; paramesh: param; pooja puja: pooju puju; prabhakar prabhakaran: prabha prabhu; pradeep
pradip: deepu pradi dip; prakash: praku prakashu pakki; pramod: pammu; pranav: pranu; prasad:
prasu; prasanna: prasan; prashant prashanth: prashu; pratap prathap: pratu; prateek pratik: prati;
pratibha: prati; praveen pravin: pravi veenu; preeti preethi priti: preetu; prem: premu;
premchand: prem; priya priyanka: piya priyu pri pinky; purnima poornima: purni poorni; pushpa:
pushpi; radha radhika: radhu radhi; radhakrishnan radhakrishna: radha krishna; raghavendra: raghu;
raghavan: raghu; raghunath: raghu; raghuram: raghu ram; rahul: rahulu rahi; raja rajan: raju;
rajagopal rajagopalan: raja gopal raju; rajalakshmi: raji lakshmi; rajarajeswari: raji; rajeev
rajiv: raju rajju; rajendra rajender rajinder: raju rajen raj rajinder; rajesh: raju raj rajju
rajesha; rajeshwari rajeswari: raji raju; rajkumar: raj raju; rajni rajani: raji; raju: raj;
rakesh: rocky raku raka; rama ramachandran ramachandra ramchandra: ram ramu chandran; ramakrishna
ramakrishnan ramkrishna: ram ramki krishna rk; ramanathan ramanuja: ram raman; ramesh: ramu rami;
rameshwar: ramesh ramu; rani: ranu; ranjan: ranju; ranjit ranjeet: jeet ranju rana; rashmi: rash
rashu; rathna ratna: ratnu; ravi: ravee; ravichandran: ravi; ravikumar: ravi; ravindra ravinder
raveendran: ravi rabi rabindra; rekha: rekhu; renuka: renu; revathi revati: revu; ritika: ritu;
rohan: ronnie; rohit: ro rohi; rupinder: rupi; sachin: sachu; sadashiv: sada shiva; sahil: sahilu;
sandeep sandip: sandy deepu sandi; sandhya: sandy; sangeeta sangeetha: sangi geeta; sanjay: sanju
sanj; sanjeev sanjiv: sanju; sanjana: sanju; sankar shankar sankaran: shanku; santosh santhosh:
santu santy; saraswati saraswathi: saru sarasu; saravanan: sara saro; sarita saritha: saru;
sathish satish: sati satti; satyanarayana sathyanarayana: satya satti; satyajit: satya jit;
satinder satwinder: satti; saurabh sourabh sourav: sauru saurav; savita savitha savitri: savi;
seema sima: simi; selvam selvaraj: selva; senthilkumar: senthil; shailesh: shailu; shalini: shalu;
shashank: shashi; shashikant shashikala: shashi; shikha: shikhu; shilpa: shilpu; shivakumar
sivakumar: shiva siva kumar; shivani: shivi; shobha shobhana: shobi; shraddha: shraddhu; shreya:
shreyu; shrikant srikanth srikant: sri kanth kant; shubham: shubhu; shweta swetha: shwetu;
siddharth siddhartha: sid sidhu siddhu; simran simranjit: simmi simi; sivaraman: siva raman;
sneha: snehu; somnath: som somu; sonali: sonu; sonia: sonu; sreenivas srinivas srinivasan
sreenivasan: srini seenu vasu cheenu srinu; sridevi sreedevi: sri devi; sridhar sreedhar: sri;
sriram: ram sri; subhash: subhu; subramaniam subramanian subramaniyan subramanya: subbu mani subbi
subra manian subbiah; subhadra: subi; sudha: sudhi; sudhakar: sudha; sudhir: sudhi; suman: sumi;
sumit: sumi; sumitra: sumi; sundaram sundar sundararajan: sundar sundari; sunil: sunny suni;
sunita sunitha: suni sunu; surendra surender surinder: suri sunny suren; suresh: suri suru; surjit
surjeet: jeet; suryanarayana: surya suri; sushil: sushi; sushila susheela: sushi; sushma: sushu;
swaminathan: swami nathan sami; swati swathi: swat; tanvi tanya: tanu; tanmay: tanu; tarun: taru;
tejas tejaswini: teju; tejinder: teji; thiagarajan thyagarajan: thiagu raj thyagu; umesh: umi;
upendra: upi upen; usha: ushi; vaidyanathan: vaidy nathan; vaibhav: vaibhu; vandana: vandu; varun:
varu; vasanthi vasantha vasant vasanth: vasu; vasudevan vasudev: vasu dev; veena: veenu; venkatesh
venkateswaran venkateshwara venkateswara: venkat venky venki venkata; venkataraman venkatraman:
venkat venky raman; venkatasubramanian venkatasubramaniam: venkat venky subbu mani; vibhuti:
vibhu; vidya vidhya: vidhu vidi; vignesh: vicky viggy; vijay: viju vijji vij; vijaya
vijayalakshmi: viji vijaya lakshmi viju; vijayakumar vijaykumar: vijay viju vijayan; vikas: vicky
vikki viky; vikram: vicky viki vik vikki vikku; vikrant: vicky; vimal vimala: vimi; vinay: vinnie
vinu; vinayak vinayagam: vinu vinay; vineet vineeth: vinny vini vinu; vineetha vinita: vinu vini;
vinod: vinu vini vinny; vipin: vippi; vipul: vips; virendra virender: viru veeru; vishal: vishu
vish; vishnu: vishu vichu; vishwanath viswanathan: vishu vichu vishwa; vivek: vicky viv vivi; yash
yashwant yeshwanth: yashu yash; yogendra: yogi yogen; yogesh: yogi yogu; yuvraj: yuvi; gulzar:
gullu; irfan: irfi; imran: immi immy; salman: sallu; shahrukh: shah; mushtaq: mushi; rehman:
rehmu; parvez: pervez; சரவணன் saravanan: saravana; முருகன் murugan: muruga; லட்சுமி lakshmi:
laxmi; சுப்ரமணியன் subramanian subramaniam: subramani; கார்த்திக் karthik: kartik; செந்தில்
senthil:; பிரியா priya:; ராஜேஷ் rajesh:; சுரேஷ் suresh:; தமிழ் tamil: thamizh; குமார் kumar:
"""
