"""S12: a claim backs and denies the same claim."""

from tests.checks.maps import finds, keeps_silent

test_a_claim_that_backs_and_denies_the_same_is_found = finds(
    "S12",
    """
Shop there.
  because [small] The shop is small.
  but [small]
! small,s1

Shop there.
  because [small] The shop is small. & Small shops know their customers.
  but [small] & Small shops have little choice.
! small,s1

Elect her.
  but [young] She is young.
  because [young]
! young,s1

Elect her.
  because [wins] She wins debates.
[wins] because [loud] She is loud.
[wins] but [loud] & Loud speakers put people off.
! loud,wins

The lake is clean.
  because Fish live in it.
    undercut [carp] They are carp.
i1 backing [carp]
! carp,i1

The lake is clean.
  because [a] It is clear.
  because [b] It smells fresh.
  but [a] & Clear lakes are dead.
  but [b] & Fresh smells can be sprayed.
! a,s1
! b,s1

Adopt the dog.
  because [big] It is big.
  but [big]
  because [old] It is old.
! big,s1

Adopt the dog.
  because [big] It is big.
  but [big]
  but [big] & Flats are small.
! big,s1

Raise the toll.
  because [jam] The road is jammed. @count
  but [jam]
! jam,s1

Raise the toll.
  because [jam] The road is jammed.
    because The count says so.
  but [jam]
! jam,s1
""",
)

test_claims_on_one_side_of_a_target_are_fine = keeps_silent(
    "S12",
    """
Shop there.
  because The shop is small.
  but The shop is dear.

Shop there.
  because [small] The shop is small.
  because [small] & Small is good.

Elect her.
  but [young] She is young.
  but [young] & The young err.

Elect her.
  because [a] She wins debates.
[a] but [young] She is young.
  because [young]

The lake is clean.
  because [a] It is clear.
  but ~[a]

The lake is clean.
  because [carp] Carp live in it.
    undercut [carp]

Adopt the dog.

Adopt the dog.
  because [big] It is big.
    undercut Flats are small.
  but Walks take time.

Raise the toll.
  because [jam] The road is jammed.
  but Shops would lose trade.
    however [jam]

[t] Raise the toll.
[t] but [t]

Raise the toll.
  but [gone]
  because [gone]
""",
)
