"""The months as they are called in the languages of a shop's country, for days that are typed.

Only names that a date is written with: a month alone is no day, so that nobody who is called April,
Mai, Juni or August is lost.
"""

from functools import lru_cache

from desktop.lookup.folding import fold

Months = tuple[tuple[str, ...], ...]
"""January first: every way to write each of the twelve, folded."""

_MONTHS = {
    "ar": "يناير/جانفي فبراير/فيفري مارس أبريل/أفريل مايو/ماي يونيو/جوان يوليو/جويلية أغسطس/أوت"
    " سبتمبر أكتوبر نوفمبر ديسمبر",
    "bg": "януари февруари март април май юни юли август септември октомври ноември декември",
    "ca": "gener febrer març abril/dabril maig juny juliol agost/dagost setembre octubre/doctubre"
    " novembre desembre",
    "cs": "leden/ledna únor/února březen/března duben/dubna květen/května červen/června"
    " červenec/července srpen/srpna září říjen/října listopad/listopadu prosinec/prosince",
    "da": "januar februar marts april maj juni juli august september oktober november december",
    "de": "januar/jänner/jaenner februar/feber märz/maerz april mai juni juli august september"
    " oktober november dezember",
    "el": "ιανουάριος/ιανουαρίου/γενάρη φεβρουάριος/φεβρουαρίου/φλεβάρη μάρτιος/μαρτίου/μάρτη"
    " απρίλιος/απριλίου/απρίλη μάιος/μαΐου/μάη ιούνιος/ιουνίου/ιούνη ιούλιος/ιουλίου/ιούλη"
    " αύγουστος/αυγούστου σεπτέμβριος/σεπτεμβρίου/σεπτέμβρη οκτώβριος/οκτωβρίου/οκτώβρη"
    " νοέμβριος/νοεμβρίου/νοέμβρη δεκέμβριος/δεκεμβρίου/δεκέμβρη",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre"
    " noviembre diciembre",
    "et": "jaanuar veebruar märts aprill mai juuni juuli august september oktoober november"
    " detsember",
    "fi": "tammikuuta/tammikuun helmikuuta/helmikuun maaliskuuta/maaliskuun"
    " huhtikuuta/huhtikuun toukokuuta/toukokuun kesäkuuta/kesäkuun heinäkuuta/heinäkuun"
    " elokuuta/elokuun syyskuuta/syyskuun lokakuuta/lokakuun marraskuuta/marraskuun"
    " joulukuuta/joulukuun",
    "fr": "janvier février mars avril/davril mai juin juillet août/daout septembre octobre/doctobre"
    " novembre décembre",
    "he": "ינואר/בינואר פברואר/בפברואר מרץ/מרס/במרץ/במרס אפריל/באפריל מאי/במאי יוני/ביוני "
    "יולי/ביולי אוגוסט/באוגוסט ספטמבר/בספטמבר אוקטובר/באוקטובר נובמבר/בנובמבר דצמבר/בדצמבר",
    "hi": "जनवरी फ़रवरी/फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर/सितम्बर अक्टूबर/अक्तूबर"
    " नवंबर/नवम्बर दिसंबर/दिसम्बर",
    "hr": "siječanj/siječnja veljača/veljače ožujak/ožujka travanj/travnja svibanj/svibnja"
    " lipanj/lipnja srpanj/srpnja kolovoz/kolovoza rujan/rujna listopad/listopada"
    " studeni/studenoga prosinac/prosinca",
    "hu": "január február március április május június július augusztus szeptember október"
    " november december",
    "id": "januari februari maret april mei juni juli agustus september oktober november desember",
    "is": "janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre"
    " dicembre",
    "lt": "sausis/sausio vasaris/vasario kovas/kovo balandis/balandžio gegužė/gegužės"
    " birželis/birželio liepa/liepos rugpjūtis/rugpjūčio rugsėjis/rugsėjo spalis/spalio"
    " lapkritis/lapkričio gruodis/gruodžio",
    "lv": "janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris"
    " novembris decembris",
    "mk": "јануари февруари март април мај јуни јули август септември октомври ноември декември",
    "ms": "januari februari mac april mei jun julai ogos september oktober november disember",
    "nl": "januari februari maart/mrt april mei juni juli augustus september oktober november"
    " december",
    "no": "januar februar mars april mai juni juli august september oktober november desember",
    "pl": "styczeń/stycznia luty/lutego marzec/marca kwiecień/kwietnia maj/maja"
    " czerwiec/czerwca lipiec/lipca sierpień/sierpnia wrzesień/września"
    " październik/października listopad/listopada grudzień/grudnia",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro"
    " dezembro",
    "ro": "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie"
    " noiembrie/nov decembrie",
    "ru": "январь/января февраль/февраля март/марта апрель/апреля май/мая июнь/июня июль/июля"
    " август/августа сентябрь/сентября октябрь/октября ноябрь/ноября декабрь/декабря",
    "sk": "január/januára február/februára marec/marca apríl/apríla máj/mája jún/júna júl/júla"
    " august/augusta september/septembra október/októbra november/novembra december/decembra",
    "sl": "januar februar marec/marca april maj junij julij avgust september oktober november"
    " december",
    "sq": "janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor",
    "sr": "januar/јануар februar/фебруар mart/март april/април maj/мај jun/јун jul/јул"
    " avgust/август septembar/септембар oktobar/октобар novembar/новембар decembar/децембар",
    "sv": "januari februari mars april maj juni juli augusti september oktober november december",
    "th": "มกราคม/มค กุมภาพันธ์/กพ มีนาคม/มีค เมษายน/เมย พฤษภาคม/พค มิถุนายน/มิย กรกฎาคม/กค"
    " สิงหาคม/สค กันยายน/กย ตุลาคม/ตค พฤศจิกายน/พย ธันวาคม/ธค",
    "tr": "ocak şubat mart nisan mayis haziran temmuz ağustos eylül ekim kasim aralik",
    "uk": "січень/січня лютий/лютого березень/березня квітень/квітня травень/травня"
    " червень/червня липень/липня серпень/серпня вересень/вересня жовтень/жовтня"
    " листопад/листопада грудень/грудня",
}  # fmt: skip
"""By language: a space between months, a stroke between the ways to write one."""
SPOKEN_IN = {
    "ar": "AE BH EG IQ JO KW LB LY OM PS QA SA SD SY YE DZ MA MR TN IL",
    "bg": "BG",
    "ca": "ES AD",
    "cs": "CZ",
    "da": "DK FO GL",
    "de": "DE AT CH LI LU BE",
    "el": "GR CY",
    "es": "ES MX AR BO CL CO CR CU DO EC GQ GT HN NI PA PE PR PY SV US UY VE AD",
    "et": "EE",
    "fi": "FI",
    "fr": "FR BE CH LU MC CA DZ MA TN SN CI CM CD HT GP MQ GF RE NC PF YT",
    "he": "IL",
    "hi": "IN",
    "hr": "HR BA",
    "hu": "HU",
    "id": "ID",
    "is": "IS",
    "it": "IT CH SM VA",
    "lt": "LT",
    "lv": "LV",
    "mk": "MK",
    "ms": "MY BN SG",
    "nl": "NL BE SR AW CW",
    "no": "NO SJ",
    "pl": "PL",
    "pt": "PT BR AO MZ CV",
    "ro": "RO MD",
    "ru": "RU BY KZ KG MD UA EE LV",
    "sk": "SK",
    "sl": "SI",
    "sq": "AL XK MK",
    "sr": "RS BA ME",
    "sv": "SE FI AX",
    "th": "TH",
    "tr": "TR CY",
    "uk": "UA",
}
LITTLE = frozenset(
    fold(each)
    for each in (
        *("am", "den", "der", "vom", "le", "du", "de", "del", "el", "dia", "al", "di", "il"),
        *("do", "em", "no", "na", "van", "op", "pa", "i", "dne", "dnia", "la", "ngay", "tanggal"),
    )
)
"""Folded words beside a date that say nothing more."""
ORDINALS = frozenset(
    fold(each)
    for each in (
        *("er", "re", "o", "a", "e", "an", "en", "go", "ego", "ho", "eto", "ste", "r", "roku"),
        *("го", "е", "ого", "г", "года", "р", "року", "η", "ης"),  # noqa: RUF001 - Cyrillic
    )
)
"""What follows the number of a day or a year, folded."""


@lru_cache(maxsize=8)
def local_months(country: str) -> Months:
    """Return the months in all languages of a country (ISO 3166) but English, () for none."""
    spoken = [
        [month.split("/") for month in _MONTHS[language].split()]
        for language, countries in SPOKEN_IN.items()
        if country.upper() in countries.split()
    ]
    return tuple(
        tuple(dict.fromkeys(fold(name) for names in month for name in names))
        for month in zip(*spoken, strict=True)
    )
