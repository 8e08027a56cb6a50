"""S23: a claim is labelled for the thesis but placed against it, or the other way round."""

from tests.checks.maps import finds, keeps_silent

test_a_label_that_its_place_belies_is_found = finds(
    "S23",
    """
Build the tram. #pro
  because [x] Trams are slow. #con
! x

Build the tram.
  but [x] Trams are slow. #pro
! x

Build the tram.
  but Trams are slow.
    however [x] New ones are fast. #con
! x

Build the tram. #con
  because [x] Trams are quiet. #pro
! s1

Ban zoos.
  because [a] Cages hurt. #con
  but [b] Zoos teach. #pro
! a
! b

Ban zoos.
  because Cages hurt.
    undercut [u] Not all zoos have cages. #pro
! u

Ban zoos.
  but Zoos teach.
    undercut [u] Films teach better. #con
! u

Ban zoos.
  because Cages hurt.
    backing [w] What hurts should go. #con
! w

Ban zoos.
  because ~[x] Animals thrive in zoos. #pro
! x

Ban zoos.
  because Cages hurt.
    because [v] Vets say so. #con & Vets know. #pro
! v
""",
)

test_labels_that_fit_are_fine = keeps_silent(
    "S23",
    """
Build the tram. #pro
  because Trams are quiet. #pro
  but Trams are dear. #con

Build the tram.
  but Trams are slow. #con
    however New ones are fast. #pro

Build the tram.
  because Trams are quiet.
  but Trams are dear.

Ban zoos.
  because [x] Cages hurt. #con
  but [x]

Ban zoos.
A draft. #con

Ban zoos.
  because Cages hurt.
    undercut Not all zoos have cages. #con

Ban zoos.
  but Zoos teach.
    undercut Films teach better. #pro

Ban zoos.
  because ~[x] Animals thrive in zoos. #con

[t] Ban zoos. #pro
[t] because [a] Cages hurt. #pro
[a] because [t]

Ban zoos.
  but Zoos teach. #con
    because Schools go there. #con
      undercut Few do. #pro
""",
)
