"""Stems: what the forms of a word have in common."""

import pytest

from vtsik_tui.words.stemming import stem, stems


@pytest.mark.parametrize(
    "forms",
    [
        "каменев каменева каменеву каменевым каменеве",
        "свердлов свердлова свердлову свердловым",
        "калинин калинина калинину калинине",
        "советы советов советам советами",
        "декрет декрета декреты декретов",
        "день дни дней".replace("ь", ""),
        "дворец дворца дворце",
        "decree decrees",
        "soviet soviets",
        "congress congresses",
    ],
)
def test_the_forms_of_a_word_have_one_stem(forms: str) -> None:
    assert len({stem(form) for form in forms.split()}) == 1


def test_a_stem_is_its_own_stem_and_different_words_have_different_ones() -> None:
    words = ["каменев", "свердлов", "калинин", "совет", "декрет", "земля", "мир", "decree", "land", "peace"]
    assert [stem(stem(word)) for word in words] == [stem(word) for word in words]
    assert len({stem(word) for word in words}) == len(words)


def test_a_text_is_cut_down_word_by_word() -> None:
    assert stems("decrees on land") == f"{stem('decrees')} {stem('on')} {stem('land')}"
    assert stems("") == ""
