"""What somebody typed."""

from direktdraht.search.asking import Term, read_question


def test_the_last_word_may_be_the_beginning_of_one() -> None:
    assert read_question("Lampe Proj") == (Term("lamp"), Term("proj", is_beginning=True))


def test_a_short_last_word_is_meant_as_it_stands() -> None:
    assert read_question("Lampe XK") == (Term("lamp"), Term("xk"))


def test_words_that_say_nothing_are_passed_over_unless_there_is_nothing_else() -> None:
    assert read_question("die Lampe von der") == (Term("lamp", is_beginning=True),)
    assert read_question("der die") == (Term("die", is_beginning=True),)


def test_a_number_in_groups_is_one_term_or_all_its_groups() -> None:
    (term,) = read_question("2026-0417")
    assert term == Term("20260417", is_beginning=True, groups=("2026", "0417"))


def test_signs_alone_ask_for_nothing() -> None:
    for text in ("", "  ", '"*', "AND", "'; --", "a", "(", "ß" * 500):
        assert len(read_question(text)) <= 1


def test_a_very_long_question_is_cut() -> None:
    assert len(read_question(" ".join(f"wort{number}" for number in range(200)))) <= 12
