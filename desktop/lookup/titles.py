"""Titles and forms of address that people type before, or after, a name."""

from desktop.lookup.folding import fold

_WRITTEN = """
    mr mrs ms miss mx master mister missus dr doctor prof professor sir madam maam lady lord dame
    rev revd reverend fr father sr sister bro brother hon esq jr snr jnr phd md dds rabbi pastor
    imam captain capt col colonel major maj sgt sergeant lt lieutenant gen general cpl officer
    herr hr frau fr frl fraulein doktor dipl ing mag
    monsieur m mme mmes mlle mlles madame mademoiselle messieurs mm me maitre docteur
    senor senora senorita sr sra srta srs don dona dna lic licenciado profa dra doutor doutora
    senhor senhora dom menino
    signor signora signore signorina sig sigra signa dott dottore dottoressa dottssa avv avvocato
    ing ingegner geom arch
    heer mevrouw mevr mw mejuffrouw meneer mijnheer dhr drs ir
    herre fru froken frk
    pan pani panna panstwo dokt
    bay bayan bey hanim
    kyrios kyria
    gospodin gospodja gospodarica gospa gospod
    ur uram neni bacsi
    domnul doamna domnisoara dl dna dra
    sheikh shaikh sheik shaykh haji hajji hajj sayyid sayed syed seyed ustad ustaz mullah
    maulana mawlana hafiz sheikha begum bibi khanum agha
    shri sri smt shrimati kumari pandit pt guru swami babu sahib saheb ji
    san sama sensei
    господин госпожа гн гжа пан пани пані
    κοσ κα κυριοσ κυρια
    السيد السيده الشيخ الحاج دكتور د
    מר גברת דר
"""
_AFTER = "さん さま 様 君 くん ちゃん 氏 殿 先生 선생님 사장님 고객님 님 씨 小姐 女士 太太"
_AFTER_A_NAME = sorted((fold(each) for each in _AFTER.split()), key=len, reverse=True)
_BEFORE_A_NAME = [fold(each) for each in ("คุณ", "นางสาว", "นาง", "นาย")]
"""What is also written as one with the name, in scripts without spaces: the longest first."""
_TITLES = frozenset((*_WRITTEN.split(), *_AFTER_A_NAME, *_BEFORE_A_NAME))
"""Folded, without full stops; several are also names, so they are only ever read as titles too."""


def is_title(word: str) -> bool:
    """Say whether a folded word may be a title and no part of the name: "mme", "dr", "sheikh"."""
    return word in _TITLES


def without_title(word: str) -> str:
    """Return a folded word without the title that is written as one with it, "" without any."""
    after = next((each for each in _AFTER_A_NAME if word.endswith(each)), "")
    before = next((each for each in _BEFORE_A_NAME if word.startswith(each)), "")
    return word[len(before) : len(word) - len(after)] if before or after else ""
