"""S14: a part of the map is not connected to the thesis."""

from tests.checks.maps import finds, keeps_silent

test_a_part_without_a_way_to_the_thesis_is_found = finds(
    "S14",
    """
School should start later.
[pay] Teachers are paid too little.
! pay

School should start later.
  because Teenagers sleep late.
[bus] Buses would run empty.
[bus] because Drivers say so.
! bus,s4

School should start later.
[a] Meals are cold.
[b] The gym leaks.
! a
! b

The fort was Roman.
  because Coins lay there.
[x] The well is deep.
[x] but [y] The well is new.
[y] but [x]
! x,y

The fort was Roman.
[x] The road was paved.
[x] because [y] Stones were found. & [z] Stones mean paving.
! x,y,z

The fort was Roman.
[x] The road was paved.
gone because [x]
! x

Drop the case.
  because [a] The witness withdrew.
[b] The judge is strict.
[b] because [c] She was strict last year.
i2 undercut [d] That was another court.
! b,c,d

Drop the case.
[b] The judge is strict.
[c] The judge is fair.
[d] She is both.
[d] because [b]
[d] because [c]
! b,c,d

Drop the case.
[l] Loops go nowhere.
[l] because [l]
! l

Drop the case.
[b] The judge is strict. @court
! b

The fort was Roman.
  because [c] Coins lay there. & [gone]
! c
""",
)

test_parts_that_hang_together_are_fine = keeps_silent(
    "S14",
    """
School should start later.

School should start later.
  because Teenagers sleep late.
  but Parents work early.

School should start later.
  because Teenagers sleep late.
    undercut The study asked adults.

School should start later.
  because Teenagers sleep late.
    backing Sleep is needed.

The fort was Roman.
  because [c] Coins lay there.
A road is near.
  because [c]

[t] The fort was Roman.
A road is near.
  because [t]

The fort was Roman.
  because Coins lay there. & Coins were Roman.

Drop the case.
  because [a] The witness withdrew.
    but [b] He was threatened.
[b] but [a]

Drop the case.
  because A.
    because B.
      because C.
        because D.

Drop the case.
  because [x] The witness withdrew.
  because [x]
""",
)
