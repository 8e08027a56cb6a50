"""S09: two sides exclude each other and nothing decides."""

from tests.checks.maps import finds, keeps_silent

test_two_sides_that_cancel_out_are_found = finds(
    "S09",
    """
[a] The bridge was open.
[a] but [b] The bridge was closed.
[b] but [a]
! a,b

We can cross.
  because [a] The bridge was open.
[a] but [b] The bridge was closed for repairs.
[b] but [a]
! a,b

[a] Meet on Monday.
[a] but [b] Meet on Tuesday.
[b] but [a] & One day is enough.
! a,b

[a] One.
[a] but [b] Two.
[b] but [c] Three.
[c] but [d] Four.
[d] but [a]
! a,b,c,d

The estate goes to Anna.
  because [a] The first will is valid.
  but [b] The second will is valid.
[b] but [a]
[a] but [b]
! a,b

[a] He stays.
[a] because ~[b]
[b] She stays.
[b] because ~[a]
! a,b

Fish on Friday.
  because [x] The nets are full.
[x] because [log] The log says so.
[log] but [no] The log was forged.
[no] but [x]
! log,no,x

Two quarrels at once.
  because [a] Ann is right.
[a] but [b] Ben is right.
[b] but [a]
  but [c] Cid is right.
[c] but [d] Dan is right.
[d] but [c]
! a,b
! c,d

A draft apart.
[h] Hawks are right.
[h] but [d] Doves are right.
[d] but [h]
! h,d

[a] The door was locked.
[a] but [b] The door was open.
[b] but [a]
[b] because Mud lay in the hall.
! a,b
""",
)

test_sides_between_which_something_decides_are_fine = keeps_silent(
    "S09",
    """
[a] The bridge was open.
[a] but [b] The bridge was closed.

[a] The bridge was open.
[a] but [b] The bridge was closed.
[b] but [a]
[b] but The works ended in May.

[a] Meet on Monday.
[a] but [b] Meet on Tuesday. #rejected
[b] but [a]

[liar] This sentence is false.
[liar] but [liar]

[a] One.
[a] but [b] Two.
[b] but [c] Three.
[c] but [a]

[god] God exists.
[god] because [book] The book says so.
[book] because [god]

The estate goes to Anna.
  because The first will is valid.
  but The second will is valid.

[a] The door was locked. #open
[a] but [b] The door was open. #rejected
[b] but [a]

[a] He stays.
[a] because ~[b]
[b] She stays.

Nothing to see.

[a] The strike is legal.
[a] but [b] The strike is illegal. #notgiven
[b] but [a]
""",
)
