"""R09: a person's verdict and the map disagree."""

from tests.checks.maps import finds, keeps_silent

test_a_verdict_against_the_map_is_found = finds(
    "R09",
    """
[t] The bridge is safe. #accepted
[t] but A cable snapped.
! t

[t] The bridge is safe. #accepted
[t] because It was inspected.
[t] but A cable snapped.
! t

Cross it.
  because [s] The bridge is safe. #accepted
[s] but A cable snapped. #accepted
! s

[t] The bridge is safe. #rejected
[t] because It was inspected.
! t

[t] The bridge is safe. #rejected
[t] because It was inspected.
[t] but It is old. #rejected
! t

Cross it.
  but [f] The fog is thick. #rejected
[f] because I see nothing.
! f

Cross it.
  but [f] The fog is thick. #accepted
[f] but The sun is out.
! f

Hire him.
  because [a] He is able. #accepted
[a] but [b] He failed the test. #rejected
[b] because The score was low.
! b

Hire him.
  because [a] He is able. #rejected
[a] because He passed. & Those who pass are able.
[a] because His master says so.
! a

[t] Hire him. #rejected
[t] because He is able.
[t] but He is late.
  however The train was late.
! t
""",
)

test_verdicts_that_the_map_bears_are_fine = keeps_silent(
    "R09",
    """
[t] The bridge is safe. #accepted

The bridge is safe. #accepted
  because It was inspected.

The bridge is safe. #accepted
  but A cable snapped. #rejected

The bridge is safe. #accepted
  but A cable snapped.
    however It was an old photo.

The bridge is safe. #rejected
  but A cable snapped.

The bridge is safe. #rejected

Cross it. #open
  because The bridge is safe.

Cross it.
  but The fog is thick.

Hire him. #rejected
  because He is able.
  but He is late.

Hire him. #rejected
  because He is able.
    but He failed.

[a] Hire him. #accepted
[a] but [b] Hire her. #rejected
[b] but [a]
""",
)
