"""R11: a claim that is taken as given counts for and against the thesis."""

from tests.checks.maps import finds, keeps_silent

test_a_ground_on_both_sides_is_found = finds(
    "R11",
    """
He has left.
  because [tel] He did not answer the phone.
  but He is asleep.
    because [tel]
! tel

He has left.
  because [tel] He did not answer. @log
  but [tel]
! tel

Build the tram.
  because People drive less.
    because [petrol] Petrol is dear.
  but People cannot pay.
    because [petrol]
! petrol

Build the tram.
  because [a] Roads are full. #accepted
    but Roads empty soon.
      because [b] Trams come.
  because [b]
! b

Build the tram.
  because [x] Rails exist. #given
    undercut [y] Rails rust.
  because [y] & Rust is cheap.
! y

Keep the peace.
  because [w] War is dear.
  but ~[v] We are poor.
  because ~[v] & Poverty breeds war.
! v

Keep the peace.
  because [w] War is dear.
  but [w] & Dear things are worth it.
! w

Keep the peace.
  but The other side arms.
    because [r] A report says so.
  because The other side is tired.
    because [r] & [q] Its soldiers say so.
! r

The ring is gold.
  because Jewellers say so.
    because [y] It is yellow.
    because [z] It is heavy.
  but Brass is yellow.
    because [y]
  but Lead is heavy.
    because [z]
! y
! z

The ring is gold.
  because It is yellow.
    undercut [b] Brass is yellow too.
  but [b]
    undercut [c] Brass is lighter.
  but It is heavy. & [c]
! c
""",
)

test_grounds_on_one_side_are_fine = keeps_silent(
    "R11",
    """
He has left.
  because He did not answer.
  but His light is on.

He has left.
  because [tel] He did not answer. #open
  but [tel]

He has left.
  because [tel] He did not answer. #rejected
  but [tel]

Build the tram.
  because [a] People drive less.
  but [b] People cannot pay.
[a] because [c] Petrol is dear.

Build the tram.
  because [a] People drive less.
    because Petrol is dear.
  because [a]

Build the tram.
  because A.
    because [x] Rails exist.
  because B.
    because [x]

Keep the peace.
A draft.
  because [x] It helps.
  but [x]

[t] Keep the peace.
[t] but [t]

Keep the peace.
  but A.
    but [x] War is dear.
  because [x]

[a] The ring is gold.
[a] but [b] The ring is brass.
[b] but [a]

The ring is gold.
  because ~[x] It is green.
  but [x]
""",
)
