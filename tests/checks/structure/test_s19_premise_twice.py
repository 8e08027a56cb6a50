"""S19: a premise stands twice in one step."""

from tests.checks.maps import finds, keeps_silent

test_a_premise_named_twice_is_found = finds(
    "S19",
    """
Buy it.
  because [a] It is cheap. & [a]
! i1

Buy it.
  because [a] It is cheap. & It is good. & [a]
! i1

Buy it.
  but [a] It is dear. & [a]
! i1

Grant asylum.
  because [f] She fled. & [f] & [f]
! i1

Grant asylum.
  because She fled.
    undercut [u] Many flee for work. & [u]
! i2

Grant asylum.
  because She fled.
    backing [u] The law says so. & [u]
! i2

Eat late.
  because [a] Guests come late. & [b] Food is hot then. & [a] & [b]
! i1

Eat late.
  because [a] Guests come late.
    because [b] They said so. & [b]
  because [c] The oven is slow. & [c]
! i2
! i3

Eat late.
  because ~[a] Guests come early. & ~[a]
! i1

Eat late.
because [a] Guests come late. & [a]
! i1
""",
)

test_premises_that_differ_are_fine = keeps_silent(
    "S19",
    """
Buy it.
  because It is cheap. & It is good.

Buy it.
  because [a] It is cheap.
  because [a]

Buy it.
  because [a] It is cheap. & It is good.
  because [a] & It is new.

Buy it.

Grant asylum.
  because She fled.
    undercut Many flee for work.

Grant asylum.
  because

Grant asylum.
  because She fled. & She fled.

Eat late.
  because [a] Guests come late. & [b] They come far.
[a] because [b]

Eat late.
  but [a] Food is cold. & [gone]

[t] Eat late.
[t] because [t]
""",
)
