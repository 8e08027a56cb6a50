"""R10: an objection and what it denies are both accepted."""

from tests.checks.maps import finds, keeps_silent

test_accepting_both_sides_is_found = finds(
    "R10",
    """
We can buy milk this Sunday. #accepted
  but The shop is closed on Sundays. #accepted
! i1

Plan the picnic.
  because [m] We can buy milk. #accepted
    but The shop is closed. #accepted
! i2

We can buy milk. #accepted
  but Shops close on Sundays. #accepted & It is Sunday. #accepted
! i1

We can buy milk. #accepted
  but Shops close. #accepted
  but The cow is dry. #accepted
! i1
! i2

The poem is his. #accepted
  because It is in his book.
  but It is in her hand. #accepted
! i2

The poem is his. #accepted
  but It is in her hand. #accepted
    because The ink shows it.
! i1

[a] The poem is his. #accepted
[a] but [b] The poem is hers. #accepted
[b] but [a]
! i1
! i2

The poem is his. #accepted
  but It is in her hand. #accepted
    undercut She copied for him.
! i1

The poem is his. #accepted
  but It is in her hand. #accepted
    however She broke her arm. #accepted
! i1
! i2

[t] The poem is his. #accepted
[t] but [t]
! i1
""",
)

test_acceptance_that_is_coherent_is_fine = keeps_silent(
    "R10",
    """
We can buy milk. #accepted
  but Shops close. #rejected

We can buy milk. #accepted
  but Shops close.

We can buy milk.
  but Shops close. #accepted

We can buy milk. #accepted
  but Shops close. #accepted & It is Sunday.

We can buy milk. #accepted
  because The shop is open. #accepted

We can buy milk. #accepted
  but ~The shop is open. #accepted

The poem is his. #accepted
  because It is in his book. #accepted
    undercut So are many. #accepted

The poem is his. #accepted
  but [gone]

The poem is his. #accepted
  but

The poem is his. #open
  but It is in her hand. #accepted
""",
)
