"""Invented names of many cultures: given and family names of each, put together by chance."""

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random


@dataclass(frozen=True, slots=True)
class Naming:
    """How one culture writes a name. Words are separated by spaces, "_" stands for a space.

    ``pattern`` puts them together; without {family} people have one name. ``title`` is the polite
    form of address, "" where the name alone is used.
    """

    women: str
    men: str
    families: str = ""
    pattern: str = "{given} {family}"
    titles: tuple[str, str] = ("Ms {family}", "Mr {family}")


_WEST = Naming(
    "Alice Grace Hannah Ruth Megan Joan Beth Harriet Lucy Nora Ivy Paige",
    "Tom Harry Owen Jack Peter Colin Gareth Ryan Nathan Miles Keith Simon",
    "Whitlock Barrow Fenwick Ashdown Marsh Pruett Calloway Hobbs Draper Lindley Oakes Thorne",
)
_NAMINGS = (
    _WEST,
    Naming(
        "Siobhán Niamh Aoife Caoimhe Gráinne Róisín Orla Sinéad",
        "Cillian Eoin Tadhg Fionn Declan Oisín Ruairí Conor",
        "O'Dowd Ní_Bhriain McGlinchey O'Rahilly Kinsella Mac_Aodha Tierney Geraghty",
    ),
    Naming(
        "Ngozi Chidinma Ifeoma Adaeze Folake Yetunde Bisi Temitope",
        "Chinedu Obinna Emeka Tunde Kelechi Babatunde Segun Uche",
        "Eze Nwosu Adeyemi Balogun Ogunleye Obi Akande Chukwu",
    ),
    Naming(
        "Akosua Abena Efua Adwoa Wanjiru Achieng Nakato Amani",
        "Kwame Kojo Yaw Kamau Otieno Mukasa Baraka Juma",
        "Boateng Asante Owusu Mwangi Odhiambo Ssebunya Kariuki Appiah",
    ),
    Naming(
        "Selam Hirut Tigist Almaz Bethlehem Makeda",
        "Dawit Tesfaye Yonas Abel Girma Haile",
        "Tadesse Bekele Mekonnen Gebre Alemu Desta",
        titles=("{given}", "{given}"),
    ),
    Naming(
        "María_José Ximena Itzel Camila Pilar Rocío Guadalupe Inés",
        "Álvaro Joaquín Mateo Íñigo Rodrigo Efraín Hugo Andrés",
        "Núñez_Ortega Peña Ibáñez Quiroga Zúñiga Montoya Carrasco Del_Río",
        titles=("Señora {family}", "Señor {family}"),
    ),
    Naming(
        "Beatriz Luísa Conceição Iracema Thaís Joana",
        "João Caetano Thiago Gonçalo Davi Otávio",
        "Magalhães da_Fonseca Guimarães Teles Brandão dos_Anjos",
        titles=("Dona {given}", "Senhor {given}"),
    ),
    Naming(
        "Élodie Anaïs Françoise Maëlle Solène Agnès",
        "Benoît Étienne Loïc Jérôme Thibault Rémi",
        "Lefèvre Delacroix Garnier d'Aubigny Marchand Béranger",
        titles=("Madame {family}", "Monsieur {family}"),
    ),
    Naming(
        "Jördis Ulrike Käthe Annelie Wiebke Greta",
        "Jürgen Matthäus Lutz Sönke Ansgar Till",
        "Müller-Lüdenscheid Brückner Weiß Hoffmeister von_Arnsberg Köhler",
        titles=("Frau {family}", "Herr {family}"),
    ),
    Naming(
        "Marijke Femke Sanne Liesbeth Noortje Maud",
        "Joost Bram Wouter Maarten Thijs Sjoerd",
        "van_der_Meulen de_Graaf Hoekstra ter_Horst van_'t_Hof Dijkema",
    ),
    Naming(
        "Åsa Linnéa Solveig Ingrid Maren Sigrún",
        "Bjørn Søren Håkon Øystein Göran Magnús",
        "Lindqvist Bjørnstad Sørensen Åkerlund Nygård Kvist",
        titles=("{given}", "{given}"),
    ),
    Naming(
        "Guðrún Hafdís Þóra Birna",
        "Þorsteinn Ólafur Snorri Einar",
        "Jónsdóttir Einarsson Þórarinsson Ragnarsdóttir",
        titles=("{given}", "{given}"),
    ),
    Naming(
        "Małgorzata Agnieszka Zofia Bożena Kinga",
        "Łukasz Wojciech Zbigniew Przemysław Tomasz",
        "Wójcik Kowalczyk Brzoza Sowa Gołąb Mazur",
        titles=("Pani {given}", "Pan {given}"),
    ),
    Naming("Věra Markéta Zdeňka Květa", "Jiří Vojtěch Ondřej Luboš", "Jelínek Beneš Horák Krejčí"),
    Naming(
        "Oksana Anastasia Nadiya Larysa Tetiana Iryna",
        "Dmytro Mykola Bohdan Yevhen Taras Oleh",
        "Shevchuk Melnyk Petrenko Hrytsenko Savchuk Lysenko",
    ),
    Naming("Людмила Оксана Мария Нина", "Сергей Павел Тарас Илья", "Кравченко Петренко Бондарь"),
    Naming("Vesna Mirjana Željka Snežana", "Zoran Đorđe Nebojša Goran", "Đurić Šarić Žunić Babić"),
    Naming(
        "Eleni Katerina Despina Ioanna",
        "Kostas Yannis Stavros Nikos",
        "Papadakis Georgiou Vlachos Makris",
        titles=("Kyria {family}", "Kyrie {family}"),
    ),
    Naming("Δήμητρα Ελένη Σοφία", "Νίκος Γιώργος Πέτρος", "Παππά Βλάχου Γεωργίου"),
    Naming(
        "Ayşe Gülşen Zeynep Elif Çiğdem Nurşen",
        "Oğuz Emre Barış Işık Çağlar Volkan",
        "Yıldız Öztürk Şahin Kılıç Çelik Güneş",
        titles=("{given} Hanım", "{given} Bey"),
    ),
    Naming(
        "Layla Rania Huda Yasmin Maryam Samira",
        "Omar Khalid Tariq Bilal Yusuf Ziad",
        "al-Masri Haddad Khoury Barakat El_Amrani Saleh",
    ),
    Naming(
        "Shirin Parisa Golnaz Mahsa Laleh Roya",
        "Kaveh Behrouz Arash Siavash Farhad Omid",
        "Farahani Tehrani Ardalan Moradi Kermani Sohrabi",
    ),
    Naming("Tamar Ayelet Noa Yael", "Eitan Boaz Amit Nadav", "Ben-Ami Shalev Katzir Peled"),
    Naming(
        "Ananya Lakshmi Priya Meenakshi Kavita Sunita Divya Padma",
        "Arjun Vikram Rohan Suresh Harish Karthik Anand Nikhil",
        "Iyer Venkataraman Deshpande Chatterjee Banerjee Kulkarni Nair Reddy",
    ),
    Naming(
        "Harpreet Jasleen Simran Manpreet",
        "Gurpreet Manjit Balwinder Jaswant",
        "Gill Dhillon Sandhu Bains Grewal",
    ),
    Naming(
        "Ayesha Fatima Nusrat Shabnam Rukhsana",
        "Imran Faisal Rashed Naveed Shahid",
        "Qureshi Siddiqui Rahman Hossain Chaudhry",
    ),
    Naming(
        "Xiaoyun Mei-Ling Yuting Jiahui Xinyi Qiuyue",
        "Zhiwei Haoran Jianguo Guoqiang Yuchen Ming",
        "Zhang Xu Qian Ouyang Lü Zhao",
        pattern="{family} {given}",
    ),
    Naming(
        "由美 さくら 陽子 恵",
        "健太 大輔 翔 直樹",
        "田中 小川 山本 森",
        pattern="{family} {given}",
        titles=("{family}-san", "{family}-san"),
    ),
    Naming(
        "Haruka Yūko Ayumi Chiyo Natsuki Keiko",
        "Kenji Shōta Daichi Ryō Takumi Hiroshi",
        "Takahashi Ōno Kuroda Inoue Hayashi Nishimura",
        titles=("{family}-san", "{family}-san"),
    ),
    Naming(
        "Seo-yeon Ji-woo Ha-eun Min-seo Eun-ji",
        "Joon-ho Dong-hyun Sung-min Tae-yang Min-su",
        "Kim Park Choi Yoon Jeong",
        pattern="{family} {given}",
    ),
    Naming(
        "Thị_Hồng Thu_Thảo Ngọc_Ánh Bích_Liên",
        "Văn_Đức Minh_Khôi Quốc_Huy Hữu_Phước",
        "Nguyễn Trần Phạm Đặng",
        pattern="{family} {given}",
        titles=("{given}", "{given}"),
    ),
    Naming(
        "Suparat Kannika Pimchanok Malee",
        "Somchai Anurak Thanawat Kittisak",
        "Srisawat Wongsakul Rattanakosin Chaiyasit",
        titles=("Khun {given}", "Khun {given}"),
    ),
    Naming(
        "Marisol Liezel Jasmin Divina",
        "Jun-Jun Rogelio Efren Danilo",
        "Dimaculangan Bautista Macaraeg Salonga",
    ),
    Naming("Nurul Aisyah Zuraida Salmah", "Azlan Hafiz Rizal Kamal", "Ismail Osman Yaacob Hamid"),
    Naming("Suharti Sukarni Kusuma Dewi", "Sudirman Wahyu Slamet Harto", "", "{given}"),
    Naming(
        "Leilani Sina Mele Aroha",
        "Keoni Tavita Sione Wiremu",
        "Kahananui Tuilagi Fonoti Parata",
        titles=("Auntie {given}", "{given}"),
    ),
)

_SAY = {
    "Siobhán": "shi-VAWN", "Niamh": "neev", "Aoife": "EE-fa", "Caoimhe": "KEE-va",
    "Gráinne": "GRAWN-ya", "Róisín": "ro-SHEEN", "Sinéad": "shin-AID", "Tadhg": "TIE-g",
    "Oisín": "USH-een", "Ruairí": "RUR-ee", "Eoin": "OH-in", "Ngozi": "n-GOH-zee",
    "Ximena": "hee-MEH-na", "Joaquín": "hwa-KEEN", "João": "zhwow", "Thaís": "ta-EES",
    "Anaïs": "ana-EES", "Loïc": "lo-EEK", "Jürgen": "YUR-gen", "Sjoerd": "shoort",
    "Thijs": "tice", "Åsa": "OH-sa", "Håkon": "HOH-kon", "Guðrún": "GVUTH-roon",
    "Þóra": "THOH-ra", "Małgorzata": "mow-go-ZHA-ta", "Wojciech": "VOY-chekh",
    "Łukasz": "WOO-kash", "Jiří": "YI-rzhee", "Ayşe": "EYE-sheh",
    "Çiğdem": "CHEE-dem", "Oğuz": "oh-OOZ", "Xinyi": "shin-YEE", "Xiaoyun": "shyow-YOON",
    "Qiuyue": "chyoh-YWEH", "Zhiwei": "jer-WAY", "由美": "YOO-mee", "健太": "KEN-ta",
    "さくら": "SAH-koo-ra", "Seo-yeon": "suh-YUN", "Văn_Đức": "van DOOK", "Людмила": "lyood-MEE-la",
    "Сергей": "syer-GAY", "Δήμητρα": "THEE-mee-tra", "Tigist": "TIG-ist", "Vojtěch": "VOY-tyekh",
    "Ondřej": "ON-drzhay", "Đorđe": "JOR-jeh", "Nebojša": "neh-BOY-sha", "Mahsa": "mah-SAH",
}  # fmt: skip


_TRIES = 20


@dataclass(frozen=True, slots=True)
class InventedName:
    """A name, how it is said ("" where nobody noted it), the polite form, the family's part."""

    full: str
    say: str
    polite: str
    family: str


def invent(random: Random) -> Iterator[InventedName]:
    """Yield names without end; none twice while there are others.

    When the simple ones are used up, people have a second given name.
    """
    seen: set[str] = set()
    while True:
        name = _one(random, random.choice(_NAMINGS))
        for seconds in range(_TRIES):
            if name.full not in seen:
                break
            name = _one(random, random.choice(_NAMINGS), second=seconds * 2 > _TRIES)
        seen.add(name.full)
        yield name


def _one(random: Random, naming: Naming, *, second: bool = False) -> InventedName:
    sex = random.randrange(2)
    names = (naming.women, naming.men)[sex].split()
    given = random.choice(names)
    more = f" {random.choice(names)}" if second else ""
    family = random.choice(naming.families.split() or [""])
    words = {"given": given.replace("_", " "), "family": family.replace("_", " ")}
    polite = naming.titles[sex] if family else "{given}"
    return InventedName(
        full=naming.pattern.format(
            given=words["given"] + more.replace("_", " "), family=words["family"]
        ),
        say=_SAY.get(given, ""),
        polite=polite.format(**words),
        family=words["family"],
    )
