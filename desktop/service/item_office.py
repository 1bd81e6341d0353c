"""What the owner says of items, in the office."""

from dataclasses import replace

from desktop.domain.cards import Done
from desktop.domain.errors import ActError, TextError, Trouble
from desktop.domain.food import Composition, Holds, own_code
from desktop.domain.guards import TAG_LIMIT, check_line
from desktop.domain.item_sheets import ItemBook, ItemSheet, SoldItem
from desktop.domain.sheets import rebase
from desktop.domain.team import Right
from desktop.service.acting import Acting
from desktop.service.allowing import needs
from desktop.service.marking import checked_tags
from desktop.service.undeciding import packed

CATEGORY_LIMIT = 60
NAME_LIMIT = 120


class ItemOfficeVerbs:
    """The office's verbs about items; those that write are one act each."""

    def __init__(self, acting: Acting) -> None:
        self._acting = acting

    @needs(Right.OFFICE)
    def item_book(self) -> ItemBook:
        """Return what the shop sells, most sold first: from the till, and as marked by hand.

        Of days that the till's files speak of the files are counted, not the marks: both tell of
        the same orders.
        """
        store = self._acting.store
        sheets = dict(store.office.items.sheets())
        receipts = store.trade.receipts()
        orders = {each: round(share * receipts) for each, share in store.trade.shares().items()}
        for label, count in store.office.items.marked(store.trade.days().till_until).items():
            orders[label] = orders.get(label, 0) + count
        for label in orders:
            sheets.setdefault(label, ItemSheet(label))
        sold = [SoldItem(sheet, orders.get(label, 0)) for label, sheet in sheets.items()]
        sold.sort(key=lambda each: (-each.orders, each.sheet.label.casefold()))
        return ItemBook(tuple(sold), store.office.items.own_codes())

    @needs(Right.OFFICE)
    def item_sheet(self, label: str) -> ItemSheet:
        """Return what is said of one item; nothing where no row speaks of it."""
        found = self._acting.store.office.items.sheet(label)
        return found[1] if found else ItemSheet(label)

    @needs(Right.TOUCHES)
    def edit_item(self, was: ItemSheet, now: ItemSheet) -> Done:
        """Write what was changed of an item from what was shown; the label is the key.

        Raises:
            ActError: CHANGED_MEANWHILE when another till changed the same field to something else;
                then nothing is written.
            TextError: a text may not be kept; the parameters name the field.
        """
        checked = _checked(was, now)
        _, sheet, here = self._put_item(was, checked)
        if sheet == here:
            return Done(None, "item-edit", text=sheet.name)
        with self._acting.change("item-edit", None) as change:
            change.hold_budget()  # the one row on which tills wait for each other
            uid, sheet, here = self._put_item(was, checked)
            change.set_item(uid or change.add_item(was.label), **_columns(sheet, here))
        return Done(change.act, "item-edit", text=sheet.name)

    @needs(Right.TOUCHES)
    def new_item(self, label: str) -> Done:
        """Add an item that no file has named yet; one that is here already is left as it is.

        Raises:
            ActError: CHANGED_MEANWHILE when another till added it just now.
            TextError: it says nothing, or may not be kept.
        """
        line = self._acting.line(label, field="label", limit=NAME_LIMIT)
        if self._acting.store.office.items.sheet(line) is not None:
            return Done(None, "item-add", text=line)
        with self._acting.change("item-add", None) as change:
            change.hold_budget()
            if self._acting.store.office.items.sheet(line) is not None:
                raise ActError(Trouble.CHANGED_MEANWHILE)
            change.add_item(line)
        return Done(change.act, "item-add", text=line)

    def _put_item(self, was: ItemSheet, now: ItemSheet) -> tuple[str, ItemSheet, ItemSheet]:
        """Return the item's uid or "", what comes of an edit, and what stands here."""
        found = self._acting.store.office.items.sheet(was.label)
        uid, here = found or ("", ItemSheet(was.label))
        put = rebase(was, now, here)
        if put.clashes:
            raise ActError(Trouble.CHANGED_MEANWHILE, field=put.clashes[0])
        return uid, put.sheet, here


def _checked(was: ItemSheet, now: ItemSheet) -> ItemSheet:
    """Return the sheet as it may be kept."""
    return replace(
        now,
        label=was.label,
        shown=_name(check_line(now.shown, limit=NAME_LIMIT, field="shown"), was.label),
        category=check_line(now.category, limit=CATEGORY_LIMIT, field="category"),
        tags=checked_tags(now.tags, known=was.tags),
        composition=checked_composition(now.composition),
    )


def _name(shown: str, label: str) -> str:
    return "" if shown == label else shown


def checked_composition(composition: Composition) -> dict[str, Holds]:
    """Return what is stated, by folded code; what is not known is not stated.

    Raises:
        TextError: a code says nothing or may not be kept.
    """
    stated: dict[str, Holds] = {}
    for code, holds in composition.items():
        own = own_code(check_line(code, limit=TAG_LIMIT, field="composition"))
        if not own:
            raise TextError(Trouble.TEXT_EMPTY, field="composition")
        if holds is not Holds.UNKNOWN:
            stated[own] = holds
    return stated


def _columns(sheet: ItemSheet, here: ItemSheet) -> dict[str, object]:
    """Return the columns in which a sheet differs from what stands here."""
    columns: dict[str, object] = {}
    for name in ("shown", "category", "in_stock"):
        if getattr(sheet, name) != getattr(here, name):
            columns[name] = getattr(sheet, name)
    if sheet.tags != here.tags:
        columns["tags"] = list(sheet.tags)
    if sheet.composition != here.composition:
        columns["composition"] = packed(sheet.composition)
    return columns
