"""R02: nothing says what links a premise to its claim."""

from tests.checks.maps import finds, keeps_silent

test_a_lone_premise_is_found = finds(
    "R02",
    """
The shop is closed.
  because It is Sunday.
! i1

The shop is closed.
  but A light is on.
    because I see it from here.
! i2

He has a fever.
  because His brow is hot.
  because He shivers.
! i1
! i2

He has a fever.
  because His brow is hot. & Heat means fever.
    because I felt it.
! i2

He has a fever.
  because His brow is hot.
    undercut He sat in the sun.
! i1

He has a fever.
  because ~His brow is cool.
! i1

Keep the old name.
  because Voters know it. @poll
! i1

Keep the old name.
  because Voters know it. #accepted
! i1

Keep the old name.
  because<sign> Voters know it.
    because Nine in ten named it.
! i2

A thesis of the map.
A draft with a reason.
  because A draft needs one.
! i1
""",
)

test_steps_whose_link_is_said_are_fine = keeps_silent(
    "R02",
    """
The shop is closed.

The shop is closed.
  because It is Sunday. & Shops close on Sundays.

The shop is closed.
  because<established_rule> It is Sunday.

The shop is closed.
  because It is Sunday.
    backing Shops close on Sundays. & This one is no exception.

The shop is closed.
  but A light is on.

The shop is closed.
  because

He has a fever.
  because [gone]

He has a fever.
because His brow is hot.

He has a fever.
  because<my own name for it> His brow is hot.

He has a fever.
  because His brow is hot. & He shivers.
    undercut He sat in the snow.

Keep the old name.
  because<popular_opinion> Voters like it. {accept}
    but Few were asked.
""",
)
