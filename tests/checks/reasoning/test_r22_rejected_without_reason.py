"""R22: a claim was rejected without a stated reason."""

from tests.checks.maps import finds, keeps_silent

test_a_rejection_without_a_word_is_found = finds(
    "R22",
    """
Build the tram.
  but [x] Trams are loud. #rejected
! x

Build the tram.
  because [x] Trams are cheap. #rejected
! x

[t] Build the tram. #rejected
! t

Build the tram.
  because [x] Trams are cheap. #rejected
    because A leaflet says so. #rejected
      but Leaflets lie.
! x

Trust the map.
A draft that was dropped.
[d] The map is upside down. #rejected
! d

Trust the map.
  because [x] It is new. #rejected @printer
! x

Trust the map.
  because [x] It is new. #rejected & [y] New is right. #rejected
! x
! y

Trust the map.
  because It is new.
    undercut [u] New maps err. #rejected
! u

[t] Trust the map. #rejected
[t] because It is new. #rejected
  but It is old.
! t

Trust the map.
  because [x] It is new. #rejected
    because Its maker says so.
      but He was not there.
! x
""",
)

test_rejections_that_are_argued_are_fine = keeps_silent(
    "R22",
    """
Build the tram.
  but Trams are loud. #rejected
    however New ones are not.

Build the tram. #rejected
  but It is dear.

Build the tram.
  because Trams are cheap.

Build the tram.
  because Trams are cheap. #open

Trust the map. #rejected
  but [gone]

Trust the map.
  because It is new. #rejected
    because Its maker says so.

Trust the map. #accepted
  because It is new. #accepted

Trust the map.
  because It is new. #notgiven

Trust the map. #rejected
  but It is old. #open

[t] Trust the map. #rejected
[t] but [t]
""",
)
