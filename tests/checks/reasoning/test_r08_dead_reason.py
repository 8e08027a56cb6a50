"""R08: a reason no longer carries weight."""

from tests.checks.maps import finds, keeps_silent

test_a_reason_that_is_out_is_found = finds(
    "R08",
    """
The old count is right.
  because The clerk says so.
    but The clerk was away.
! i1

The old count is right.
  because The clerk says so.
    undercut Clerks copy.
! i1

The old count is right.
  because The clerk says so. #rejected
! i1

The old count is right.
  because The clerk says so. & He was there. #open
! i1

Fish is healthy.
  because Doctors eat it.
    because A survey says so.
      but Nobody was asked.
! i1
! i2

[t] Fish is healthy.
[t] because [t]
! i1

[t] Fish is healthy.
[t] because [d] Doctors eat it.
[d] because [t]
! i1
! i2

Fish is healthy.
  because ~[m] Fish holds mercury.
! i1

The wall will stand.
  but It leans.
    because A photo shows it.
      undercut The camera leaned.
! i2

The wall will stand.
  because [a] It is old.
    but Age weakens.
  because [a] & It is thick.
! i1
! i3
""",
)

test_reasons_that_carry_weight_are_fine = keeps_silent(
    "R08",
    """
The old count is right.
  because The clerk says so.

The old count is right.
  but The clerk was away.
    however He came back.

The old count is right.
  because The clerk says so.
    but He was away.
      however He came back.

Fish is healthy.

Fish is healthy.
  because Doctors eat it. #accepted

[a] Fish is healthy.
[a] because [b] Doctors eat it.
[b] but [c] Doctors avoid it.
[c] but [b]

Fish is healthy.
  because [gone]

The wall will stand.
  but It leans. #rejected

The wall will stand.
  because ~[x] It leans. #rejected

The wall will stand.
  because It is thick.
    undercut Thick walls fall. #open
""",
)
