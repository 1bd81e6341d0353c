"""What the invented shop sells."""

from random import Random

from desktop.domain.visits import Line

_MINOR_UNITS = {
    "JPY": 1.0, "KRW": 10.0, "VND": 180.0, "CLP": 9.0, "INR": 30.0, "IDR": 9000.0, "PHP": 30.0,
    "THB": 20.0, "TWD": 20.0, "ZAR": 10.0, "MXN": 10.0, "TRY": 25.0, "HUF": 250.0, "CZK": 15.0,
    "PLN": 3.0, "SEK": 8.0, "NOK": 8.0, "DKK": 6.0, "NGN": 500.0, "KES": 60.0, "GHS": 10.0,
    "BRL": 4.0, "BHD": 4.0, "KWD": 3.0, "OMR": 4.0, "TND": 20.0,
}  # fmt: skip
"""How many minor units stand for one hundredth of a dollar; one where nothing is said."""

_FOOD = (
    ("Three-item lunch combo", 1350, ()),
    ("Two-item lunch combo", 1150, ()),
    ("Veggie rolls", 650, ()),
    ("Spring rolls", 550, ()),
    ("Jollof", 1250, ("extra plantain", "no pepper", "large")),
    ("Chicken katsu", 1390, ("extra rice", "sauce aside")),
    ("Tofu bowl", 1190, ("brown rice", "no coriander", "extra ginger")),
    ("Lentil soup", 790, ("with bread", "large")),
    ("Miso soup", 390, ()),
    ("Dumplings", 890, ("steamed", "fried")),
    ("Falafel wrap", 990, ("no onions", "extra tahini")),
    ("Caesar salad", 1090, ("no anchovies", "dressing aside")),
    ("Grilled cheese", 850, ("sourdough", "with tomato")),
    ("Noodle bowl", 1290, ("extra chilli", "no egg", "large")),
    ("Butter croissant", 420, ()),
    ("Cinnamon bun", 450, ("warmed",)),
    ("Banana bread", 430, ("toasted",)),
)
_DRINKS = (
    ("Jasmine tea", 350, ()),
    ("Flat white", 480, ("oat milk", "extra shot", "12 oz")),
    ("Matcha latte", 560, ("oat milk", "16 oz", "no sugar")),
    ("Filter coffee", 350, ("16 oz", "with milk")),
    ("Cappuccino", 470, ("oat milk", "decaf")),
    ("Hot chocolate", 490, ("whipped cream",)),
    ("Ginger lemonade", 420, ("no ice",)),
    ("Mint tea", 340, ()),
    ("Mango lassi", 520, ()),
    ("Sparkling water", 290, ()),
)


class Menu:
    """The list of what is sold, priced in the shop's currency."""

    def __init__(self, currency: str) -> None:
        self._units = _MINOR_UNITS.get(currency, 1.0)
        self._prices = {name: price for name, price, _ in (*_FOOD, *_DRINKS)}

    def line(self, item: str, *options: str) -> Line:
        """Return one of an item, with these options."""
        return Line(item, options, 1.0, round(self._prices[item] * self._units))

    def food(self, random: Random) -> Line:
        """Return something to eat; what stands first on the list is ordered most."""
        return self._any(random, _FOOD)

    def drink(self, random: Random) -> Line:
        """Return something to drink."""
        return self._any(random, _DRINKS)

    def order(self, random: Random) -> tuple[Line, ...]:
        """Return what somebody might have: food, a drink, both, or two of one."""
        style = random.random()
        if style < 0.35:
            return (self.food(random), self.drink(random))
        if style < 0.7:
            return (self.food(random),)
        if style < 0.92:
            return (self.drink(random),)
        one = self.food(random)
        return (one, one, self.drink(random))

    def _any(self, random: Random, kinds: tuple[tuple[str, int, tuple[str, ...]], ...]) -> Line:
        weights = [1.0 / (place + 3) for place in range(len(kinds))]
        ((name, _, options),) = random.choices(kinds, weights)
        wanted = tuple(each for each in options if random.random() < 0.3)
        return self.line(name, *wanted)
