"""Given names that stand for the same person: Bill and William, Paco and Francisco."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from functools import cache

MOST_NAMES = 24
"""At most so many other names of one: "Al" could be half the alphabet."""
_ALIKE = 2
"""Two short forms of one name that begin with so many same letters are likely meant alike."""

_OTHER_CULTURES = """
francisco: paco pancho curro paquito kiko fran frasco
francisca: paca paqui paquita pancha fanny
jose: pepe chepe pepito
josefa: pepa pepita fina
josemaria: chema
guadalupe: lupe lupita
ignacio: nacho
enrique: quique kike
jesus: chus chuy suso
manuel: manolo manu lolo
dolores: lola loli
concepcion: concha conchita
rosario: charo
consuelo: chelo
mercedes: merche
isabel: chabela belita isa
santiago diego jaime: santi yago chago
joaquin: quino ximo
eduardo: lalo edu
alejandro: ale jandro
alejandra: ale jandra
roberto: beto
alberto: beto berto
guillermo: memo guille willy
ramon: moncho
gregorio: goyo
rafael: rafa
hortensia: tencha
joao: joaozinho joca
antonio: toni tonho toninho tonico antonino tonino nino
jordi: jorge
giuseppe: beppe peppe pino peppino geppetto
giuseppina: pina giusi
giovanni: gianni vanni nanni
francesco: checco ciccio franco cecco
francesca: checca franca
luigi: gigi gino
domenico: mimmo mico
salvatore: toto turi
vincenzo: enzo cenzo
lorenzo: enzo renzo
raffaele: lello
aleksandr alexander oleksandr alexandr aleksander: sasha sascha sanya shura olek alek oles sandro
aleksandra alexandra oleksandra: sasha sascha sanya shura ola lesya sandra
dmitri dmitry dmitrii dmitriy dmytro: dima mitya dimitri
yevgeny evgeny yevgeni evgenii evgeniy yevgenia evgenia: zhenya zhenia jenya
vladimir volodymyr: vova volodya vladi volodia
ivan: vanya vania
mikhail mykhailo michail: misha mischa
nikolai nikolay mykola: kolya kolia
sergei sergey sergii serhii: seryozha serge serhiy
aleksei alexei alexey aleksey oleksii: alyosha lyosha
pavel pavlo: pasha
yuri yury yurii: yura
georgi georgy heorhii: gosha zhora
konstantin: kostya
anatoly anatoliy: tolya
boris: borya
stanislav stanislaw: stas staszek stach
vyacheslav viacheslav: slava
yaroslav jaroslav: slava jarda
svetlana svitlana: sveta lana
tatiana tatyana tetiana: tanya tania
natalia natalya nataliia: natasha nata
yekaterina ekaterina kateryna: katya katia
yelena elena olena: lena alyona
maria mariia mariya: masha manya maryana mascha
anna hanna: anya ania asya hania nyura
olga olha: olya ola
irina iryna: ira
lyudmila liudmila ludmila: lyuda luda mila
nadezhda nadiia: nadya nadia
lyubov liubov: lyuba luba
ksenia kseniia: ksyusha oksana
anastasia anastasiya anastasiia: nastya nastia stasya stasia asya
yelizaveta elizaveta: liza lisa
darya daria dariya dariia: dasha
yulia yuliya julia iuliia: yulya julya
viktoria viktoriya viktoriia victoria: vika
valentina: valya
valeria valeriya valeriia: lera
galina halyna: galya halya
polina: polya
margarita: rita margo
vasily vasiliy vasili vasyl: vasya
fyodor fedor: fedya
pyotr petr petro: petya
viktor: vitya
leonid: lyonya
gennady gennadiy hennadii: gena
valery valeriy valerii: valera
arkady arkadiy: arkasha
artyom artem: tyoma
roman: roma
ilya illia: ilyusha
sofia sofiya zofia: sonya sonia zosia
jakub: kuba
malgorzata: gosia malgosia
katarzyna: kasia
agnieszka: aga agusia
joanna: asia joasia
barbara: basia
magdalena: magda lena leni
krzysztof: krzysiek kris
wojciech: wojtek
tomasz: tomek
grzegorz: grzesiek
andrzej: jedrek
zbigniew: zbyszek
jan: janek jasiek jas honza
jerzy: jurek
piotr: piotrek
pawel: pawelek
jozef josef: pepa joska sepp
ewa: ewka
elzbieta: ela
jiri: jirka
vaclav: vasek
johannes johann: hans hannes jan hansi johan
friedrich: fritz fredi
heinrich: heinz heiner hein
wilhelm: willi willy helmut
maximilian: max maxi
franz: franzl
georg: schorsch jorg jurgen gorch
ludwig: lutz wiggerl
gottfried: gotz
dietrich: dieter dirk
katharina: kathi katja kathe trine
elisabeth: elli lisl liesel sissi lisbeth else elsa betty
margarete margarethe: grete gretchen gretel greta
therese theresia: resi
ursula: uschi ulla
gabriele: gabi
brigitte: gitta gitte
matthias: matze
sebastian: basti wastl bastian
benedikt: beni
jacobus: jaap koos jacco
cornelis: kees cor
hendrik: henk rik
johannes: jan joop hans johan
willem: wim pim
pieter: piet
gerardus: gerrit gerard
antonius: toon ton teun
petrus: piet peter
lars: lasse
karl carl: kalle
gunnar: gusse
per: pelle
erzsebet: erzsi bozsi zsoka
istvan: pista pisti
jozsef: jozsi
laszlo: laci
sandor: sanyi
ferenc: feri
katalin: kati
ion: ionel nelu
gheorghe: gigi ghita gica
konstantinos: kostas costas dinos
dimitrios: dimitris mitsos jimmy
georgios: giorgos yorgos george
ioannis: yannis giannis yiannis john
nikolaos: nikos
panagiotis: panos takis
evangelos: vangelis
anastasios: tasos
athanasios: thanasis nasos
emmanouil: manolis
aikaterini: katerina
muhammad mohammed mohamed muhammed: mehmet mo hamada mamadou mehmed
ahmad ahmed: ahmet
abdullah: abdallah apo
ibrahim: ibo brahim
mustafa: mustapha musti
huseyin: hussein
yusuf youssef: joseph
fatima: fatma fatou
jean: jeannot
philippe: philou
frederic: fred
veronique: vero
dominique: domi
caroline: caro
"""
"""Per line the full names, a colon, and what people who bear them are called."""


@cache
def other_names(word: str) -> tuple[str, ...]:
    """Return the folded given names that stand for the same person as this one, likeliest first.

    Short forms of a full name, full names of a short form, and other short forms of those. At most
    ``MOST_NAMES``; the first call reads the list of the ``nicknames`` package.
    """
    short, full = _known()
    direct = [*full.get(word, ()), *short.get(word, ())]
    shared: defaultdict[str, int] = defaultdict(int)
    for name in full.get(word, ()):
        for other in short[name]:
            shared[other] += 1
    same = sorted(shared, key=lambda each: (each[:_ALIKE] != word[:_ALIKE], -shared[each], each))
    return tuple(each for each in dict.fromkeys((*direct, *same)) if each != word)[:MOST_NAMES]


def stands_for(short: str, name: str) -> bool:
    """Say whether a folded given name is a short form of another: "bob" of "robert"."""
    return name in _known()[1].get(short, ())


@cache
def _known() -> tuple[dict[str, tuple[str, ...]], dict[str, tuple[str, ...]]]:
    """Return the short forms of full names, and the full names of short forms."""
    pairs = dict.fromkeys((*_written_here(), *_listed()))
    called = Counter(name for name, _ in pairs)
    short: defaultdict[str, dict[str, None]] = defaultdict(dict)
    full: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for name, nickname in pairs:
        # of a pair listed both ways, the full name is the one with more short forms
        if name == nickname or ((nickname, name) in pairs and called[name] < called[nickname]):
            continue
        short[name][nickname] = None
        full[nickname][name] = None
    return _frozen(short), _frozen(full)


def _frozen(table: dict[str, dict[str, None]]) -> dict[str, tuple[str, ...]]:
    return {name: tuple(others) for name, others in table.items()}


def _written_here() -> Iterator[tuple[str, str]]:
    for line in _OTHER_CULTURES.split("\n"):
        names, _, nicknames = line.partition(":")
        for name in names.split():
            for nickname in nicknames.split():
                yield name, nickname


def _listed() -> Iterable[tuple[str, str]]:
    from nicknames import name_triplets  # noqa: PLC0415 - 20 ms that only a search has to wait for

    return [
        (name, nickname)
        for name, _, nickname in name_triplets()
        if name.isalpha() and nickname.isalpha()
    ]
