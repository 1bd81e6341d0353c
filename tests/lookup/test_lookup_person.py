from hypothesis import given
from hypothesis import strategies as st

from desktop.lookup.keys import forms
from desktop.lookup.person import Part, pack, pair, pairs_of, unpack, words_of


def test_a_plain_name_is_kept_as_it_is_folded() -> None:
    assert pack("John SMITH", "") == "john smith"
    assert unpack("john smith") == ((Part("john", 0, 0), Part("smith", 1, 1)),)


def test_other_forms_and_joined_words_keep_their_places() -> None:
    parts = unpack(pack("Jürgen de la Cruz", ""))[0]
    assert Part("jurgen", 0, 0) in parts
    assert Part("juergen", 0, 0, again=True) in parts
    assert Part("delacruz", 1, 3) in parts


def test_a_reading_in_latin_letters_says_so() -> None:
    parts = {each.text: each for each in unpack(pack("王 小明 Müller", ""))[0]}
    assert {text for text, each in parts.items() if each.read} == {
        *("wang", "xiaoming", "wangxiaoming"),
        *(text for text in parts if text in {"xiao", "ming", "mingxiao"}),
    }
    assert not parts["mueller"].read


def test_how_it_is_said_is_a_name_of_its_own() -> None:
    name, said = unpack(pack("Siobhán Ní Bhriain", "Shivawn"))
    assert [each.text for each in said] == ["shivawn"]
    assert {"siobhan", "bhriain"} <= {each.text for each in name}


@given(st.text(max_size=40), st.text(max_size=20))
def test_every_form_of_a_name_can_be_read_again(name: str, say: str) -> None:
    line = pack(name, say)
    wanted = {form.text for each in (name, say) if each for form in forms(each)}
    assert words_of(line) == wanted
    assert "\0" not in line


def test_pairs_go_both_ways_and_never_join_a_word_with_itself() -> None:
    assert pairs_of("john smith") == {"joh smith", "smi john"}
    assert pairs_of("madonna") == set()
    assert pair("j", "smith") == "j smith"
    assert "jue muller" not in pairs_of(pack("Müller", ""))


def test_particles_are_in_no_pair_of_a_long_name_but_in_one_of_two_words() -> None:
    long = pairs_of(pack("Ana de la Cruz", ""))
    assert {"ana cruz", "cru ana", "ana delacruz"} <= long
    assert not any(each.endswith((" de", " la")) for each in long)
    assert pairs_of(pack("Ben Van", "")) == {"ben van", "van ben"}


def test_a_long_name_has_a_bounded_number_of_pairs() -> None:
    assert len(pairs_of(pack(" ".join(f"w{chr(97 + each)}x" for each in range(24)), ""))) <= 60


def test_a_nobody_has_no_keys() -> None:
    assert pack("", "") == ""
    assert words_of("") == set()
    assert pairs_of("") == set()
