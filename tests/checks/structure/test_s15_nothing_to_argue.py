"""S15: the thesis is only asserted."""

from tests.checks.maps import finds, keeps_silent

test_a_thesis_with_nothing_below_it_is_found = finds(
    "S15",
    """
[t] We should adopt a dog.
! t

[t] We should adopt a dog.
Dogs are loyal.
! t

[t] The bank will fail.
[a] Shares fell.
[a] because Traders sold.
! t

[t] The bank will fail.
Buy gold.
  because [t]
! t

[t] The bank will fail. #accepted
! t

[t] Water is wet. #given
! t

[t] The play is by Marlowe. @scholar
! t

[t] The play is by Marlowe. #rejected
[b] Bacon wrote it.
! t

[t] Ants farm fungi.
gone because [t]
! t

[t] Ants farm fungi. #assumption
One more thought.
Another thought.
! t
""",
)

test_a_thesis_that_is_argued_is_fine = keeps_silent(
    "S15",
    """
We should adopt a dog.
  because Dogs are loyal.

We should adopt a dog.
  but Dogs cost money.

We should adopt a dog.
  because [gone]

[t] The bank will fail.
[t] because [t]

The bank will fail.
  because

The bank will fail.
  because Shares fell.
  but The state will help.

The play is by Marlowe.
  because The style is his. & Style tells.

The play is by Marlowe.
  but Marlowe was dead.
    however His death was staged.

[t] Ants farm fungi.
[t] because [f] Fungi grow in nests.
[f] because [t]

[t] Ants farm fungi.
A draft.
[t] because Films show it.
""",
)
