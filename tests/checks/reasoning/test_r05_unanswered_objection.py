"""R05: an objection that stands has no answer."""

from tests.checks.maps import drawn, finds, found_by, keeps_silent

test_an_objection_without_answer_is_found = finds(
    "R05",
    """
Run night buses.
  but They would be empty.
! i1

Run night buses.
  because Shift workers need them.
    but Shift workers have cars.
! i2

Run night buses.
  but They would be empty. & Empty buses cost.
! i1

Run night buses.
  but They would be empty.
    however Festivals fill them.
! i2

Adopt the euro.
  but Prices would rise.
  but Wages would not.
! i1
! i2

Adopt the euro.
  but Prices would rise.
    because They did elsewhere.
! i1

Adopt the euro.
  because Trade would grow.
  but ~[x] Prices are stable. #rejected
! i2

The letter is genuine. #accepted
  but The ink is new. @lab
! i1

The letter is genuine.
  but The ink is new.
    however The test was wrong.
      but The test was repeated.
! i3

The letter is genuine.
  because The hand is his.
    because [e] An expert says so.
[e] but She was paid.
! i3
""",
)

test_objections_that_are_dealt_with_are_fine = keeps_silent(
    "R05",
    """
Run night buses.
  because Shift workers need them.

Run night buses.
  but They would be empty. #rejected

Run night buses. #rejected
  but They would be empty.

Run night buses.
  but They would be empty. #open

[a] Run night buses.
[a] but [b] Run day buses.
[b] but [a]

Adopt the euro.
  but ~Prices are stable.

Adopt the euro.
  because Trade would grow.
    undercut Trade grows anyway.

Adopt the euro.
  but [gone]

The letter is genuine.
  but

The letter is genuine.
  but Ink is new. & [x] New ink means forgery. #open
""",
)


def test_a_rebuttal_without_reply_is_no_lack_but_has_the_last_word():
    document = drawn("Night buses should run.\n  but They cost too much.\n    but The fares pay for them.")
    (finding,) = found_by("R05", document)
    assert (finding.severity, finding.message) == (
        "hint",
        "The objection “The fares pay for them” to “They cost too much” has the last word: what would a critic reply?",
    )


def test_an_objection_that_waits_to_be_written_needs_no_answer_yet():
    assert found_by("R05", drawn("T.\n  but {Alternative view: how a critic reads the evidence.}")) == []


def test_an_objection_and_its_target_that_begin_alike_are_named_so_that_one_can_tell_them_apart():
    start = "The outbreak of childbed fever is controlled by"
    document = drawn(f"T.\n  because {start} injuries of the patients.\n    but {start} infections of the ward.")
    (finding,) = found_by("R05", document)
    assert finding.message == (
        f"The objection “{start} infections of the ward” to “{start} injuries of the patients” has no answer yet."
    )
