"""R18: everything hangs on one claim."""

from tests.checks.maps import drawn, finds, found_by, keeps_silent

test_a_claim_on_which_all_hangs_is_found = finds(
    "R18",
    """
Build the new line.
  because [x] The count found nine thousand riders.
! x

Build the new line.
  because [x] The count found nine thousand. & [y] That is enough.
! i1

Build the new line.
  because It is used.
    because [x] The count says so.
  but [o] It is dear. #rejected
! x

He was in Rome.
  because [x] A ticket was found.
    undercut Tickets are sold on.
      undercut [y] His name is on it.
! x
! y

He was in Rome.
  because [a] A ticket was found.
  because [b] A waiter saw him.
  but He was seen in Oslo.
    however [x] That was his brother.
! x

He was in Rome.
  because They say so. & [x] They know him.
  because Photos show him. & [x]
! x

Plant maize.
  because [x] Rain will come. #accepted
! x

Plant maize.
  because Rain will come.
    because [x] The almanac says so.
    because [x] & [y] The almanac is old.
! x

Plant maize.
  because [x] Swallows fly low & Rain will come.
    because [y] The almanac says so & [z] It is never wrong.
! x
! i2

Plant maize.
  because [x] Swallows fly low & [y] Frogs sing & [z] Prices are high.
    because Stores are empty.
    because The fair opens.
! i1

Plant maize.
  because Rain will come.
    because [x] Swallows fly low.
    because Frogs sing.
      but Frogs sing always.
! x

Plant maize.
  because [y] Prices are high. & ~[x] The field is wet. #rejected
! y
""",
)

test_cases_that_stand_on_more_than_one_leg_are_fine = keeps_silent(
    "R18",
    """
Build the new line.

Build the new line.
  because The count found nine thousand.
  because Roads are full.

Build the new line.
  because It is used.
    because The count says so.
    because Drivers say so.

Build the new line.
  because The count says so.
  but It is dear.

He was in Rome. #accepted
  because A ticket was found.

He was in Rome.
  because A ticket was found. #rejected

He was in Rome. #rejected
  because A ticket was found.

[a] He was in Rome.
[a] but [b] He was in Oslo.
[b] but [a]

Plant maize.
  because Rain will come.
    because Swallows fly low.
  because Prices are high.
    because The fair opens.
    because Stores are empty.

[t] Plant maize.
[t] because [t]

Plant maize.
  because [gone]
A draft.
  because It came.
""",
)


def test_a_slot_that_waits_for_words_is_no_single_point_of_failure():
    assert found_by("R18", drawn("T.\n  because {the expert} has stated that T.")) == []


def test_linked_premises_that_are_all_needed_are_one_remark_about_their_reason():
    (finding,) = found_by("R18", drawn("Build the line.\n  because It is used & Use pays & It costs little."))
    assert finding.message == "Take away any one premise of the reason “It is used”, and the thesis falls."
