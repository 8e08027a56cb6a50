"""S08: objections chase each other in a loop that cannot be settled."""

from tests.checks.maps import finds, keeps_silent

test_a_loop_with_an_odd_number_of_objections_is_found = finds(
    "S08",
    """
[liar] This sentence is false.
[liar] but [liar]
! liar

[a] The first witness lies.
[a] but [b] The second witness lies.
[b] but [c] The third witness lies.
[c] but [a]
! a,b,c

The map is right.
  because [a] North is up.
[a] but [b] The compass is broken.
[b] because [a]
! a,b

The car was parked.
  but [x] The guard saw it leave.
[x] but [y] The guard slept.
[y] because [z] His log is empty.
[z] because [x]
! x,y,z

Sell the farm.
  but [home] It is our home.
[home] however [gone] The children have left.
[gone] but [back] They come back for the farm.
[back] but [home]
! home,gone,back

[a] Cut the budget.
[a] because [b] Debt is high.
[b] but [a]
! a,b

[t] Ban the book.
[t] because It offends.
  undercut [q] Readers know what it says.
[q] because [t]
! t,q

The bell rang.
  because [a] The clerk heard it.
    undercut [u] He wore ear plugs.
[u] because [v] He always does.
[v] because [w] The room is loud.
[w] because [u] & [x] The bell rings.
[x] but [u]
[u] but [x]
[x] but [x]
! u,v,w,x

A thesis stands apart.
[d] Drafts can loop too.
[d] but [e] Drafts are drafts.
[e] because [d]
! d,e

[a] He stays.
[a] because ~[b]
[b] She stays.
[b] because [a]
! a,b

[a] Rain is near.
[a] but [b] The wind has turned.
[b] because [c] The cock points east.
[c] because [d] The barn was moved.
[d] because [a]
! a,b,c,d
""",
)

test_loops_that_can_be_settled_are_fine = keeps_silent(
    "S08",
    """
[a] The bridge was open.
[a] but [b] The bridge was closed.
[b] but [a]

[a] One.
[a] but [b] Two.
[b] but [c] Three.
[c] but [d] Four.
[d] but [a]

[god] God exists.
[god] because [book] The book says so.
[book] because [god]

The map is right.
  because [a] North is up.
[a] but [b] The compass is broken.
[b] but [a]

The car was parked.
  but The guard saw it leave.
    however The guard slept.
      but He was seen awake.

Sell the farm.

Ban the book.
  because It offends.
    undercut Offence is no ground.

[a] Cut the budget.
[a] because [b] Debt is high.
[a] but [b]

[a] He stays.
[a] because ~[b]
[b] She stays.
[b] because ~[a]

[a] He stays.
[a] but ~[b]
[b] He is asked to stay.
[b] because [a]

gone because Nothing here.
[x] A single box.
""",
)
