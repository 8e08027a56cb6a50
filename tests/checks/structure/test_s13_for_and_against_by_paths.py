"""S13: further up, a claim helps both sides."""

from tests.checks.maps import finds, keeps_silent

test_a_claim_that_helps_both_sides_is_found = finds(
    "S13",
    """
Build the tram.
  because People drive less.
    because [petrol] Petrol is dear.
  but People cannot pay fares.
    because [petrol]
! petrol

Shop there.
  because [small] The shop is small.
  but [small]
! small

The king was mad.
  because He talked to trees.
    because [diary] His diary says so.
  but The diary is a joke.
    because [diary]
! diary

Close the mine.
  but Miners need work.
    however [old] Most miners are old.
  but The town grows empty.
    because [old]
! old

Close the mine.
  because Coal is dirty.
    because [soot] Soot falls on the wash.
      because [log] The record shows it.
  but Closing is dear.
    because [soot]
! soot
! log

Move to the coast.
  because [mild] Winters are mild.
    undercut [warm] Winters everywhere grow warm.
  because [warm] & Warm winters raise the sea air.
! warm

Trust the poll.
  because [n] It asked thousands.
  because ~[n] & Small polls are careful.
! n

Move to the coast.
  because [sea] The sea is near.
  but [flood] Floods come.
    because [sea]
  but Salt eats the car.
    because [sea]
! sea

Fund the opera.
  because [few] Few go now.
    undercut [dear] Seats are dear.
[few] because [dear]
! dear

The comet caused it.
  because A crater is there.
    because [age] Its age fits.
  but It came too late.
    because [age]
  because Iron lies in the clay.
! age
""",
)

test_a_claim_with_one_side_is_fine = keeps_silent(
    "S13",
    """
Build the tram.
  because People drive less.
    because Petrol is dear.
  but People cannot pay fares.
    because Wages fell.

Build the tram.
  because People drive less.
    because [petrol] Petrol is dear.
  because Old buses burn much.
    because [petrol]

The king was mad.
  but The diary is a joke.
    because [d] Friends say so.
  but He ruled well.
    because [d]

Close the mine.
  but Miners need work.
    however Most are old.
      but The young need work too.

Trust the poll.
  because ~[n] The sample was small.

Trust the poll.
  because [n] It asked thousands.
  but ~[n]

Move to the coast.

Fund the opera.
  because Few go now.
    undercut Seats are dear.

A thesis.
A draft elsewhere.
  because [x] It helps.
  but [x]

[a] The comet caused it.
[a] because [b] A crater is there.
[b] because [a]

[a] The comet caused it.
[a] but [b] A volcano caused it.
[b] but [a]
""",
)
