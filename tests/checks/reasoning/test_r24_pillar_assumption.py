"""R24: a main pillar of the case is an assumption."""

from tests.checks.maps import finds, keeps_silent

test_an_assumption_that_carries_the_case_is_found = finds(
    "R24",
    """
Build the new line.
  because [x] Petrol will stay dear. #assumption
  because It is quiet. & Quiet counts. & Nights matter. & People sleep.
! x

Build the new line.
  because [x] Petrol will stay dear. #assumption #accepted
  because It is quiet. & Quiet counts.
  because It is clean. & Clean counts. & Air counts.
! x

Build the new line.
  because Petrol is dear.
    because [x] Oil runs short. #assumption
  because It is quiet. & Quiet counts. & Nights matter. & People sleep.
! x

Launch in May.
  but [x] A rival launches too. #assumption
  because We are ready. & Ready is enough. & May is near. & May is warm.
! x

Launch in May.
  because [x] The part will come. #assumption
  because [y] The team is rested. #assumption
  because A. & B. & C. & D.
! x
! y

Launch in May.
  because [x] The part will come. #assumption & [y] It will fit. #assumption
  because A. & B. & C. & D. & E.
! x
! y

Trust the ally.
  because [x] They gain from peace. #assumption
    undercut Gains tempt.
      undercut Not here.
  because A. & B. & C. & D. & E.
! x

Trust the ally.
  because<sign>*0.9 [x] They disarm. #assumption
  because*0.1 They speak softly. & A. & B.
  because*0.1 They trade. & C.
! x

Trust the ally.
  because [x] They gain. #assumption & ~[z] They arm. #rejected
  because A. & B. & C. & D. & E.
! x

Trust the ally.
  because One.
    because [x] They gain. #assumption
  because A. & B. & C. & D. & E.
  but F. & G. & H. & I. & J.
! x
""",
)

test_cases_that_rest_on_more_are_fine = keeps_silent(
    "R24",
    """
Build the new line.
  because Petrol will stay dear. #assumption

Build the new line.
  because Petrol will stay dear. #assumption
  because It is quiet.

Build the new line.
  because Petrol will stay dear.
  because It is quiet. & Quiet counts. & Nights matter. & People sleep.

Build the new line.
  because Petrol is dear.
  because Rents are low.
  because Air is foul. & Noise is bad. & Sleep is good. & Nights are short. #assumption

Build the new line.
  because A. #assumption
  because B. #assumption
  because C. #assumption
  because D. #assumption

Launch in May.

Launch in May. #assumption
  because A. & B. & C. & D.

Launch in May.
  because [x] The part will come. #assumption
    because The maker says so.
  because A. & B. & C. & D. & E.

Trust the ally.
  because They gain. #assumption #rejected
  because A. & B. & C. & D.

Trust the ally.
A draft.
  because They gain. #assumption
  because A. & B. & C. & D.
""",
)
