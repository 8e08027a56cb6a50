"""R23: a claim is marked as unfinished but has a reason."""

from tests.checks.maps import finds, keeps_silent

test_a_mark_that_is_out_of_date_is_found = finds(
    "R23",
    """
Build the tram.
  because [x] It saves money. #unfinished
    because Buses cost more.
! x

[t] Build the tram. #unfinished
[t] because It saves money.
! t

Build the tram.
  but [x] It is dear. #unfinished
    because Rails cost much.
! x

Build the tram.
  because [x] It saves money. #unfinished
    because Buses cost more.
    but Rails cost much.
! x

Build the tram.
  because [x] It saves money. #unfinished & [y] Money matters. #unfinished
    because Budgets are tight.
! y

Teach music.
  because [x] It helps with maths. #unfinished #assumption
    because A study found so.
! x

Teach music.
  because [x] It helps with maths. #unfinished
    because A study found so. #rejected
! x

Teach music.
A draft.
[d] To do: costs. #unfinished
[d] because Teachers are dear.
! d

[t] Teach music. #unfinished
[t] because [t]
! t

Teach music.
  because It is joy.
    undercut [u] Joy is no aim. #unfinished
      because Schools train.
! u
""",
)

test_marks_that_still_hold_are_fine = keeps_silent(
    "R23",
    """
Build the tram.
  because It saves money. #unfinished

Build the tram.
  because It saves money.
    because Buses cost more.

Build the tram. #unfinished
  but It is dear.

Build the tram. #unfinished

Build the tram.
  because It saves money. #unfinished
    undercut Not much.

Teach music.
  because It is joy. #unfinished
    backing Joy is an aim.

Teach music.
  because It helps with maths. #implicit
    because A study found so.

Teach music.
  because It is joy. & To do. #unfinished

Teach music.
gone because To do. #unfinished

Teach music.
To do. #unfinished
""",
)
