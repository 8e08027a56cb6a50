"""R14: a claim in the middle only passes on what its one reason says."""

from tests.checks.maps import finds, keeps_silent

test_a_box_that_only_passes_on_is_found = finds(
    "R14",
    """
Take an umbrella.
  because [x] There is rain.
    because It rains.
! x

Take an umbrella.
  because [x] There is rain.
    because [y] It rains.
      because Drops fall.
! x
! y

Reject the budget.
  because [x] It spends too much.
    because It spends more than last year.
  because It is late.
! x

Reject the budget.
  but Schools need it.
    because [x] Schools are poor.
      because Roofs leak.
! x

Reject the budget.
  because [x] It spends too much. #open
    because It spends more than last year.
! x

The map is old.
  because [x] It shows the wall.
    because A line runs round the town. & Lines like that are walls.
  because [y] The paper is old.
    because It is brown.
! y

The map is old.
  because [x] The paper is old.
    because It is brown. @photo
! x

The map is old.
  because [x] The paper is old. #assumption
    because It is brown.
! x

Trust her.
  because [x] She is honest.
    because She gave the purse back.
  but She once lied.
! x

A thesis apart.
[d] A draft.
[d] because [x] It passes on.
[x] because A thought came.
! x
""",
)

test_boxes_that_add_something_are_fine = keeps_silent(
    "R14",
    """
Take an umbrella.
  because It rains.

Take an umbrella.
  because There is rain.
    because It rains.
    because The street is wet.

Take an umbrella.
  because There is rain. & You walk.
    because It is far.

Take an umbrella.
  because There is rain.
    because It rains. & What rains is rain.

Reject the budget.
  because<example> It spends too much.
    because It spends more.

Reject the budget.
  because It spends too much.
    because It spends more.
      undercut More can be right.

Reject the budget.
  because It spends too much. @court
    because It spends more.

The map is old.
  but The paper is new.
    because It is white.

The map is old.
  because The paper is old.
    but It is white.

The map is old.
  because [x] The paper is old.
    because It is brown.
  because It shows the wall.
    because [x] & The wall is old.

Trust her.
  because ~She is a thief.
    because She stole.
""",
)
