"""S06: a claim or step is an objection to itself."""

from tests.checks.maps import finds, keeps_silent

test_an_objection_to_itself_is_found = finds(
    "S06",
    """
[liar] This sentence is false.
[liar] but [liar]
! i1

[liar] All Cretans lie.
[liar] but [liar] & The speaker is a Cretan.
! i1

No rule is without exception.
  because [rule] Every rule we know has one.
[rule] however [rule]
! i2

[t] Nothing can be known.
[t] because Our senses fail us.
[t] but [t]
! i2

[t] Nothing can be known.
i1 but Our senses fail us.
! i1

[t] Everything is relative.
[t] because Cultures differ.
i2 undercut Difference is not truth.
! i2

Ban the march.
  but [free] Speech is free.
[free] but [free] & Marches are not speech.
! i2

Open the borders.
  because [work] Work is waiting.
[work] but [work]
[work] but Machines take it over. & [work]
! i2
! i3

[t] I am not here.
[t] but ~[t]
! i1

Doubt everything.
A draft.
[d] This box is wrong.
[d] but [d]
! i1
""",
)

test_an_objection_to_something_else_is_fine = keeps_silent(
    "S06",
    """
[liar] This sentence is false.
[liar] because [liar]

All Cretans lie.
  but One of them told the truth.

[t] Nothing can be known.
[t] but [a] I know my name.
[a] but [t]

Everything is relative.
  because Cultures differ.
    undercut Difference is not truth.

Everything is relative.
  because Cultures differ.
    undercut [u] Difference is not truth.
i2 undercut [u]

Ban the march.
  but Speech is free.
    however Marches are not speech.

Open the borders.

Open the borders.
gone but Machines take over.

[t] I am not here.
[t] but You hear me.

Doubt everything.
  because [a] Senses err.
  but [a]

Doubt everything.
i1 because Senses err.
""",
)
