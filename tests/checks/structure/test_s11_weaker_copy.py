"""S11: one reason contains another."""

from tests.checks.maps import finds, keeps_silent

test_a_reason_within_a_reason_is_found = finds(
    "S11",
    """
Take an umbrella.
  because [rain] It rains.
  because [rain] & You walk.
! i1,i2

Take an umbrella.
  because [rain] It rains. & You walk.
  because [rain]
! i2,i1

The tower should stay.
  but [ugly] It is ugly.
  but [ugly] & What is ugly should go.
! i1,i2

The tower should stay.
  because [a] Tourists love it. & [b] Tourists bring money.
  because [a] & [b] & The town is poor.
! i1,i2

Eat less salt.
  because [bp] Blood pressure is high.
  because [bp] & Salt raises it.
  because [bp] & Pills are dear.
! i1,i2
! i1,i3

The ring is gold.
  because [col] It is yellow.
    undercut [brass] Brass is yellow too.
i1 undercut [brass] & Brass is common.
! i2,i3

The ring is gold.
  because It is yellow.
    backing [a] A jeweller says yellow is gold.
i1 backing [a] & Jewellers know metals.
! i2,i3

Cancel the match.
  because [snow] Snow lies on the field.
[snow] because [cam] The camera shows white.
[snow] because [cam] & The camera looks at the field.
! i2,i3

Cancel the match.
  because<sign> [cam] The camera shows white.
  because<sign> [cam] & White means snow.
! i1,i2

Learn Latin.
  because [a] It trains the mind.
  because [a] & [b] Minds need training.
  because [a] & [b] & Schools should train minds.
! i1,i2
! i1,i3
! i2,i3
""",
)

test_reasons_that_only_overlap_are_fine = keeps_silent(
    "S11",
    """
Take an umbrella.
  because [rain] It rains.
  because The wind is cold.

Take an umbrella.
  because [rain] It rains. & You walk.
  because [rain] & You have no coat.

The tower should stay.
  but [ugly] It is ugly.
  because [ugly] & Ugly things make us think.

Eat less salt.
  because [bp] Blood pressure is high.
  because [bp]

The ring is gold.
  because [col] It is yellow.
[col] because [lamp] It was seen by day. & [col2] It looked yellow.
  because [lamp]

Cancel the match.

Cancel the match.
  because
  because Snow lies on the field.

Cancel the match.
  because Snow lies on the field. & Snow is slippery.

Learn Latin.
  because [a] It trains the mind.
    undercut [b] So does chess.
  but [a] & [b]

Learn Latin.
  but [a] It is dead.
  because [b] It trains the mind. & [c] Minds need training.
  because [c] & It is in the law.

Learn Latin.
  because [gone]
  because It trains the mind. & [lost]
""",
)
