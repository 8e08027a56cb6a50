"""S16: no claim is marked as the thesis."""

from tests.checks.maps import finds, keeps_silent

test_a_map_without_thesis_is_found = finds(
    "S16",
    """
no thesis
Trams suit the city.
!

no thesis
Trams suit the city.
  because Trams are quiet.
!

no thesis
Trams suit the city.
Buses suit the city.
!

no thesis
[a] The bridge was open.
[a] but [b] The bridge was closed.
[b] but [a]
!

no thesis
[god] God exists.
[god] because [book] The book says so.
[book] because [god]
!

no thesis
Three drafts.
Four drafts.
Five drafts.
Six drafts.
!

no thesis
because A reason for nothing.
!

no thesis
!

no thesis
Cheese ages well.
  because [salt] Salt keeps it.
Fish ages well.
  because [salt]
!

no thesis
Cheese ages well. #accepted @dairy
  but Soft cheese does not.
!
""",
)

test_a_map_with_a_thesis_is_fine = keeps_silent(
    "S16",
    """
Trams suit the city.

Trams suit the city.
  because Trams are quiet.

Trams suit the city.
Buses suit the city.

[a] The bridge was open.
[a] but [b] The bridge was closed.
[b] but [a]

[god] God exists.
[god] because [book] The book says so.
[book] because [god]

Three drafts.
Four drafts.

Cheese ages well. #rejected

Cheese ages well. #open
  because [gone]

Cheese ages well.
because A reason for nothing.

[t] Cheese ages well.
Fish ages well.
  because [t]
""",
)
