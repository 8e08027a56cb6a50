"""S02: two records share one id."""

from tests.checks.maps import finds, keeps_silent

test_an_id_that_two_records_share_is_found = finds(
    "S02",
    """
The city needs trams.
  because [i1] Trams are quiet.
! i1

The city needs trams.
  because Trams are quiet.
  but [i1] Trams are dear.
! i1

Homework should go.
  because [i2] It widens the gap between rich and poor.
  because Children need to play.
! i2

The museum should be free.
  because Art belongs to all.
    undercut [i1] Much of it is on loan.
! i1

The museum should be free.
  because [i2] Visitors spend money in the town.
    because Hotels were full in free weeks.
! i2

[i1] Wolves should return.
  because They keep deer in check.
! i1

Parking should cost more.
  because [x] Streets are crowded. @x
! x

Parking should cost more.
  but Shops fear for trade. @i1
! i1

The strike was justified.
  because [a] Wages had not risen. @a
  but The contract forbade it. @i2
! a
! i2

The recipe works.
  because Three cooks tried it.
  because All had ovens.
  but [i2] Ovens differ.
! i2
""",
)

test_records_with_ids_of_their_own_are_fine = keeps_silent(
    "S02",
    """
The city needs trams.
  because Trams are quiet.

The city needs trams.
  because [a] Trams are quiet.
[a] because Wheels are rubbered.

Homework should go.
  because Children need to play.
  because Children need to play.

The museum should be free.
  because Art belongs to all. @unesco
  but Guards cost money. @unesco

[t] Wolves should return.
  because They keep deer in check.

Parking should cost more.
  but [shops] Shops fear for trade.
  but [shops]

The strike was justified.
  because [gone]

The recipe works.
  because Three cooks tried it. & Ovens differ little.

Nothing but a thesis.

Loose thought one.
Loose thought two.
  because It came up.
""",
)
