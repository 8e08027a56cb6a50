"""R12: too many reasons and objections stand side by side."""

from tests.checks.maps import finds, keeps_silent

test_more_than_seven_side_by_side_are_found = finds(
    "R12",
    """
[t] Build a tram.
  because It saves money.
  because It saves space.
  because It is quiet.
  because It is clean.
  because It is fast.
  because It lasts.
  because It is safe.
  because It is loved.
! t

[t] Ban the march.
  but A.
  but B.
  but C.
  but D.
  but E.
  but F.
  but G.
  but H.
! t

[t] Move the fair.
  because A.
  because B.
  because C.
  because D.
  but E.
  but F.
  but G.
  but H.
! t

[t] Move the fair.
  because A.
  because B.
  because C.
  because D.
  because E.
  because F.
  but G.
  but H.
  but I.
! t

Move the fair.
  because [m] It is loud.
    because A.
    because B.
    because C.
    because D.
    because E.
    because F.
    because G.
    because H.
! m

[t] Teach chess.
  because A. & B.
  because C. & D.
  because E.
  because F.
  because G.
  because H.
  because I.
  because J.
  because K.
  because L.
  because M.
  because N.
! t

[t] Teach chess.
  because [a] A.
  because [a] & B.
  because [a] & C.
  because [a] & D.
  because [a] & E.
  because [a] & F.
  because [a] & G.
  because [a] & H.
! t

A thesis.
[d] A draft with much below it.
  but A.
  but B.
  but C.
  but D.
  but E.
  but F.
  but G.
  because H.
! d

Teach chess.
  but [x] Time is short.
    but A.
    but B.
    but C.
    but D.
    but E.
    because F.
    because G.
    because H.
! x

[t] Teach chess.
[t] because A.
[t] because B.
[t] because C.
[t] because D.
[t] because E.
[t] because F.
[t] because G.
[t] because
! t
""",
)

test_up_to_seven_are_fine = keeps_silent(
    "R12",
    """
Build a tram.

Build a tram.
  because A.
  because B.
  because C.
  because D.
  because E.
  because F.
  because G.

Build a tram.
  because A. & B. & C. & D. & E. & F. & G. & H. & I.

Ban the march.
  but A.
  but B.
  but C.
  because D.
  because E.
  because F.
  because G.

Ban the march.
  because A.
    because B.
      because C.
        because D.
          because E.
            because F.
              because G.
                because H.

Move the fair.
  because A.
    undercut B.
    undercut C.
    undercut D.
  because E.
  because F.
  because G.
  because H.
  because I.

Move the fair.
  because [a] A.
  but B.
    however [a]
    however C.

Teach chess.
gone because A.
gone because B.
gone because C.
gone because D.
gone because E.
gone because F.
gone because G.
gone because H.

Teach chess.
because A.
because B.
because C.
because D.
because E.
because F.
because G.
because H.

Teach chess.
  because A.
  because B.
  but C.
  but D.
    because E.
    because F.
    because G.
    because H.
""",
)
