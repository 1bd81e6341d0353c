"""Invented phone numbers, most of them of one region of the United States, as people write them."""

from random import Random

from _pools import Pool

_LOCAL = (212, 646, 917, 718, 347, 929)
_REGIONS = (
    *(
        201,
        203,
        205,
        206,
        213,
        214,
        215,
        216,
        224,
        253,
        267,
        301,
        303,
        305,
        310,
        312,
        313,
        314,
        323,
    ),
    *(
        330,
        404,
        408,
        410,
        415,
        425,
        469,
        480,
        503,
        504,
        508,
        510,
        512,
        513,
        516,
        518,
        530,
        551,
        562,
    ),
    *(
        585,
        602,
        603,
        609,
        610,
        612,
        614,
        615,
        617,
        619,
        626,
        631,
        650,
        702,
        703,
        704,
        713,
        714,
        716,
    ),
    *(
        727,
        732,
        757,
        760,
        773,
        781,
        786,
        801,
        802,
        804,
        805,
        808,
        813,
        816,
        818,
        832,
        845,
        847,
        856,
    ),
    *(
        860,
        862,
        901,
        904,
        908,
        909,
        914,
        916,
        919,
        925,
        941,
        949,
        954,
        956,
        971,
        972,
        973,
        978,
        980,
    ),
)
_ABROAD = (
    *("44 79## ######", "49 151 ########", "33 6 ## ## ## ##", "52 55 #### ####", "91 98### #####"),
    *(
        "86 138 #### ####",
        "82 10 #### ####",
        "353 86 ### ####",
        "61 4## ### ###",
        "63 917 ### ####",
    ),
    *(
        "84 91 ### ## ##",
        "39 34# ### ####",
        "34 6## ### ###",
        "55 11 9#### ####",
        "81 90 #### ####",
    ),
    *("48 60# ### ###", "46 70 ### ## ##", "234 803 ### ####", "972 54 ### ####", "1 416 5## ####"),
)
_FORMS = (
    *("({0}) {1}-{2}", "{0}-{1}-{2}", "{0}.{1}.{2}", "{0}{1}{2}", "+1 {0} {1} {2}", "+1{0}{1}{2}"),
    *("1-{0}-{1}-{2}", "{0} {1} {2}", "({0}){1}-{2}", "{0}/{1}-{2}", "+1 ({0}) {1}-{2}"),
)


class Phones:
    """Draws numbers; a number is its digits with country code until it is written."""

    def __init__(self, random: Random) -> None:
        self._random = random
        self._regions = Pool((*_LOCAL, *_REGIONS), random, offset=1)
        self._forms = Pool(_FORMS, random, offset=2)

    def draw(self) -> tuple[str, ...]:
        """Return the numbers of one person: none, one or two."""
        dice = self._random.random()
        if dice < 0.22:
            return ()
        if dice < 0.94:
            return (self._number(),)
        return (self._number(), self._number())

    def written(self, numbers: tuple[str, ...]) -> tuple[str, ...]:
        """Return numbers as a clerk writes them."""
        return tuple(map(self._written, numbers))

    def _number(self) -> str:
        random = self._random
        if random.random() < 0.06:
            pattern = random.choice(_ABROAD)
            return "".join(str(random.randrange(10)) if each == "#" else each for each in pattern)
        region = self._regions.draw()
        return f"1{region}{random.randrange(2, 10)}{random.randrange(10**6):06}"

    def _written(self, number: str) -> str:
        if number[0] == "1" and " " not in number:
            return self._forms.draw().format(number[1:4], number[4:7], number[7:])
        dice = self._random.random()
        spaced = number if dice < 0.7 else number.replace(" ", "")
        return ("+", "+", "+", "011 ", "00")[int(dice * 50) % 5] + spaced
