"""S22: objections to objections to objections to steps."""

from tests.checks.maps import finds, keeps_silent

test_a_chain_of_more_than_three_is_found = finds(
    "S22",
    """
The law is just.
  because Judges wrote it.
    undercut Judges err.
      undercut These did not.
        undercut Nobody knows.
          undercut Somebody does.
! i5

The law is just.
  but The people hate it.
    undercut Hate is no measure.
      undercut It is of a kind.
        undercut Not of justice.
          undercut Of what then?
! i5

The law is just.
  because Judges wrote it.
    undercut A.
      undercut B.
        undercut C.
          undercut D.
            undercut E.
! i6

The law is just.
  because Judges wrote it.
    undercut A.
      undercut B.
        undercut C.
          undercut D.
i4 undercut E.
! i5
! i6

Snow will fall.
  because Clouds are low.
    undercut They often are.
      undercut Not in March.
        undercut In the hills they are.
          undercut Not that low.
  because Geese fly south.
! i5

Snow will fall.
  because Clouds are low. & Low clouds bring snow.
    undercut They often are.
      undercut Not in March.
        undercut In the hills they are.
          undercut Not that low. & Hills are far.
            because Look at them.
! i5

Snow will fall.
  because Clouds are low.
    backing The sailors say so.
      undercut Sailors lie.
        undercut Not to us.
          undercut To all.
            undercut To none.
! i6

Snow will fall.
  because Geese fly.
    because Hunters saw them.
      undercut Hunters drink.
        undercut Not these.
          undercut These too.
            undercut Never before noon.
! i6

Tax sugar.
  because Teeth rot.
    undercut Brushing helps.
      undercut Few brush.
        undercut Most do.
          undercut Not well.
  but Jobs go.
    undercut A.
      undercut B.
        undercut C.
          undercut D.
! i5
! i10

Tax sugar.
gone undercut A.
  undercut B.
    undercut C.
      undercut D.
        undercut E.
! i5
""",
)

test_shorter_chains_are_fine = keeps_silent(
    "S22",
    """
The law is just.
  because Judges wrote it.
    undercut Judges err.

The law is just.
  because Judges wrote it.
    undercut Judges err.
      undercut These did not.
        undercut Nobody knows.

The law is just.
  but A.
    however B.
      but C.
        however D.
          but E.

The law is just.
  because A.
    backing B.
      backing C.
        backing D.
          backing E.

Snow will fall.

Snow will fall.
  because Clouds are low.
    undercut They often are.
      backing They are.
        undercut Not in March.
          undercut In April.

i2 undercut A.
i1 undercut B.
[t] Snow will fall.

Tax sugar.
i1 undercut A.

Tax sugar.
  because Teeth rot.
i1 undercut A.
i1 undercut B.
i1 undercut C.
i1 undercut D.

Tax sugar.
  because Teeth rot.
    undercut A.
      undercut B.
        but C.
          undercut D.
""",
)
