"""S20: a premise attacks the step that it is part of."""

from tests.checks.maps import finds, keeps_silent

test_a_premise_that_blocks_its_own_step_is_found = finds(
    "S20",
    """
He saw it.
  because [party] He was at the party.
    undercut [party]
! i2,i1

He saw it.
  because [party] He was at the party. & Guests saw it.
    undercut [party] & Guests were drunk.
! i2,i1

He saw it.
  but [drunk] He was drunk.
    undercut [drunk]
! i2,i1

The vase is Greek.
  because [red] It is red. & [fig] It shows figures.
i1 undercut [red] & [fig]
! i2,i1

The vase is Greek.
  because [red] It is red.
    undercut [copy] Copies are red.
i2 undercut [copy]
! i3,i2

The vase is Greek.
  because [red] It is red.
i1 undercut ~[red]
! i2,i1

Cut rates.
  because [jobs] Jobs are few.
i1 undercut [jobs]
i1 undercut [jobs] & Rates do not make jobs.
! i2,i1
! i3,i1

Cut rates.
  because [jobs] Jobs are few.
  because [low] Prices are low.
i2 undercut [low]
! i3,i2

Cut rates.
  because Prices are low.
    because [oil] Oil is cheap.
i2 undercut [oil] & Oil is not all.
! i3,i2

gone because [x] A floating step.
i1 undercut [x]
[t] A claim after it.
! i2,i1
""",
)

test_objections_to_other_steps_are_fine = keeps_silent(
    "S20",
    """
He saw it.
  because [party] He was at the party.
    undercut The party was dark.

He saw it.
  because [party] He was at the party.
[party] but [drunk] He was elsewhere.

He saw it.
  because [party] He was at the party.
i1 backing [party]

The vase is Greek.
  because [red] It is red.
  because [fig] It shows figures.
i1 undercut [fig]

The vase is Greek.
  because [red] It is red.
  but [red]

[t] The vase is Greek.
[t] but [t]

Cut rates.

Cut rates.
i1 undercut Jobs are few.

Cut rates.
  because Jobs are few.
    undercut Rates do not make jobs.
      undercut They do in slumps.

Cut rates.
  because [jobs] Jobs are few.
gone undercut [jobs]
""",
)
