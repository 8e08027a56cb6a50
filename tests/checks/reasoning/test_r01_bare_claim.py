"""R01: nothing stands behind a claim."""

from tests.checks.maps import drawn, finds, found_by, keeps_silent

test_a_claim_without_reason_and_source_is_found = finds(
    "R01",
    """
School should start later.
  because [x] Most parents want it.
! x

School should start later.
  but [x] Buses would run empty.
! x

Extradite him.
  because The treaty demands it.
    because [x] Article four names the crime.
! x

Extradite him.
  because [x] Article four names the crime. & [y] He confessed.
! x
! y

Extradite him.
  because The treaty demands it. @treaty
    undercut [x] The treaty has lapsed.
! x

Coffee keeps us awake.
  because Caffeine blocks a signal. @textbook
    backing [x] Textbooks are checked.
! x

Coffee keeps us awake.
  because [x] Many say so.
    but [y] Many also sleep well.
! x
! y

Coffee keeps us awake.
  because ~[x] Decaf works too.
! x

Coffee keeps us awake.
  because [x] Many say so. #open
! x

The flood was foreseen.
  because A warning was given. @gazette & [x] Warnings are heard.
! x

The flood was foreseen.
  because [x] A warning was given. #pro
! x
""",
)

test_claims_with_something_behind_them_are_fine = keeps_silent(
    "R01",
    """
School should start later.

School should start later.
  because Most parents want it. @survey

School should start later.
  because Most parents want it. #assumption

School should start later.
  because Most parents want it. #accepted

Extradite him.
  because The treaty demands it. #evidence

Extradite him.
  because Crimes should be tried. #implicit

Extradite him.
  because There is more to say here. #unfinished

Coffee keeps us awake.
  because Caffeine blocks a signal. #given
  but Not everybody is so. #rejected

Coffee keeps us awake.
Tea does too.

The flood was foreseen.
  because A warning was given.
    because The gazette printed it. @gazette

The flood was foreseen.
  because [a] A warning was given.
[a] because [a]

Skydiving is worth the risk.
  because I want to see the clouds from above.

Die Hunde gehören an die Leine.
  because Auf meinem Weg zur Arbeit sehe ich nur auf den Boden.
""",
)


def test_a_claim_that_waits_to_be_written_is_not_bare():
    assert (
        found_by(
            "R01", drawn("T.\n  because {Goal: what the reader wants.} & It was {name of the reader} who said so.")
        )
        == []
    )
