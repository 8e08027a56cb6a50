"""S04: a step is aimed at nothing."""

from tests.checks.maps import finds, keeps_silent

test_a_step_aimed_at_nothing_is_found = finds(
    "S04",
    """
We should move.
because The rent is lower.
! i1

We should move.
but The lease runs on.
! i1

We should move.
  because The rent is lower.
but The lease runs on.
! i2

The vaccine works.
because Few of the treated fell ill. & Many of the others did.
! i1

The vaccine works.
undercut The groups were small.
! i1

The vaccine works.
  because Few of the treated fell ill.
undercut The groups were small.
  but Thirty thousand took part.
! i2

Build the dam.
because Power is short.
but A village would drown.
! i1
! i2

[dam] Build the dam.
because [dam]
! i1

Read the classics.
because
! i1

Read the classics.
because They lasted.
  backing What lasts has been tested.
! i1

Read the classics.
because [missing]
! i1
""",
)

test_a_step_with_a_target_is_fine = keeps_silent(
    "S04",
    """
We should move.
  because The rent is lower.

We should move.
  but The lease runs on.

The vaccine works.
  because Few of the treated fell ill.
    undercut The groups were small.

The vaccine works.
  because Few of the treated fell ill.
    backing The groups were drawn by lot.

[dam] Build the dam.
[dam] because Power is short.

Build the dam.
gone because Power is short.

Read the classics.

Read the classics.
  because They lasted.
i1 undercut Much that lasted is bad.

Read the classics.
  because They lasted.
i1 because What lasts has been tested.

Read the classics.
A loose thought.
  because It came to me.
""",
)
