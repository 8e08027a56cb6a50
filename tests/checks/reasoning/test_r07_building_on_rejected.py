"""R07: a step has a premise that was rejected."""

from tests.checks.maps import finds, keeps_silent

test_a_step_on_a_rejected_claim_is_found = finds(
    "R07",
    """
People want the tram.
  because The survey was fair. #rejected
! i1

People want the tram.
  but The survey was fair. #rejected
! i1

People want the tram.
  because The survey was fair. #rejected & It found a majority.
! i1

People want the tram.
  because It found a majority. & Majorities count. #rejected
! i1

People want the tram.
  because [s] The survey was fair. #rejected
  but [s]
! i1
! i2

The ice will hold.
  because It held last year.
    undercut It is warmer now. #rejected
! i2

The ice will hold.
  because It held last year.
    backing Years are alike. #rejected
! i2

The ice will hold.
  because It is thick.
    because We drilled it. #rejected @diary
! i2

The ice will hold.
  because A. #rejected & B. #rejected
! i1

[t] The ice will hold. #rejected
Cross the lake.
  because [t]
! i1
""",
)

test_steps_on_other_claims_are_fine = keeps_silent(
    "R07",
    """
People want the tram.
  because The survey was fair.

People want the tram.
  because ~The survey was unfair. #rejected

People want the tram. #rejected
  because The survey was fair.

People want the tram.
  because The survey was fair. #open

People want the tram.
  because The survey was fair. #accepted

People want the tram.
A rejected draft. #rejected

The ice will hold.
  because [gone]

The ice will hold.
  because

The ice will hold.
  because It is thick.
    but [x] It is thin. #notgiven

The ice will hold.
  but ~It is thick. #rejected
""",
)
