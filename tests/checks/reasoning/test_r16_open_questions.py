"""R16: critical questions of a step's scheme are open."""

from tests.checks.maps import finds, keeps_silent

test_questions_nobody_dealt_with_are_found = finds(
    "R16",
    """
The cable is safe.
  because<expert_opinion> The engineer says so.
! i1

The cable is safe.
  because<expert_opinion> The engineer says so. {assertion} & She knows cables. {source} & Cables are her field. {field}
! i1

Operations are planned.
  because<sign> Hospitals were set up.
? i1=sign-q1:answered
! i1

Operations are planned.
  because<sign> Hospitals were set up.
? i1=sign-q1:answered
? i1=sign-q2:not_applicable
! i1

The levy will cut litter here.
  because<analogy> It did next door.
    but<witness_testimony> A keeper says it did not.
! i1
! i2

The levy will cut litter here.
  because It did next door.
    undercut<example> One town is no rule.
! i2

The levy will cut litter here.
  because<analogy> It did next door.
? i1=sign-q1:answered
! i1

Book online.
  because<practical_reasoning> The clinic wants short queues. {goal} & Booking shortens queues. {means}
? i1=practical_reasoning-q1:answered
! i1

Book online.
  because<practical_reasoning> Booking shortens queues.
  because<popular_practice> Other clinics do.
! i1
! i2

Book online.
  because Others do.
    backing<popular_practice> What all do is right.
! i2

The update caused it.
  because<correlation_to_cause> Complaints rose after it.
! i1
""",
)

test_steps_without_open_questions_are_fine = keeps_silent(
    "R16",
    """
The cable is safe.
  because The engineer says so.

The cable is safe.

The cable is safe.
  because<my own pattern> The engineer says so.

Operations are planned.
  because<sign> Hospitals were set up.
? i1=sign-q1:answered
? i1=sign-q2:answered
? i1=sign-q3:not_applicable

Operations are planned.
  because<example> It was so in May.
? i1=example-q1:not_applicable
? i1=example-q2:not_applicable
? i1=example-q3:not_applicable
? i1=example-q4:not_applicable

The levy will cut litter.
  because<Analogy> It did next door.

The levy will cut litter.
  but It did not next door. & Towns are alike.

Book online.
  because<precedent> The board allowed it.
? i1=precedent-q1:answered
? i1=precedent-q2:answered
? i1=precedent-q3:answered

Book online.
  because<analogie> Others do.

Book online.
  because Others do. {practice}
""",
)
