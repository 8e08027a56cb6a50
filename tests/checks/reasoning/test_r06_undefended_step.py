"""R06: a reason is blocked by an objection to its step that has no answer."""

from tests.checks.maps import finds, keeps_silent

test_a_blocked_step_is_found = finds(
    "R06",
    """
Nobody is at home.
  because The lamp is off.
    undercut She sleeps at this hour.
! i2

Nobody is at home.
  because The lamp is off. & The car is gone.
    undercut He goes by car, she does not.
! i2

Nobody is at home.
  because The lamp is off.
    undercut She sleeps at this hour.
    undercut The bulb is broken.
! i2
! i3

The drug cures colds.
  because Nine in ten got well.
    undercut Colds pass by themselves. @textbook
      because Most do in a week.
! i2

The drug cures colds.
  but The maker paid.
    because The report says so.
      undercut Reports of that kind err.
! i3

The drug cures colds.
  because<sample_to_population> Nine in ten got well.
    undercut Ten were asked.
! i2

The drug cures colds.
  because Doctors give it.
    backing Doctors know.
      undercut Not about colds.
! i3

Peace is near.
  because Talks began.
    undercut Talks began often. & They always failed.
! i2

Peace is near.
  because Talks began.
    but They broke off.
      undercut They go on by letter.
  because [x] Guns are silent.
    undercut Powder is wet.
! i5

Peace is near.
  because Talks began.
    undercut ~[x] The talks are serious. #rejected
! i2
""",
)

test_steps_that_hold_are_fine = keeps_silent(
    "R06",
    """
Nobody is at home.
  because The lamp is off.

Nobody is at home.
  because The lamp is off.
    undercut She sleeps at this hour.
      undercut She works at night.

Nobody is at home.
  because The lamp is off.
    undercut [s] She sleeps at this hour.
[s] but She works at night.

Nobody is at home.
  because The lamp is off.
    undercut She sleeps at this hour. #rejected

The drug cures colds.
  but Colds pass.
    undercut Not so fast.

The drug cures colds.
  because Doctors give it.
    but They do not.

The drug cures colds.
  because Doctors give it.
    undercut They give all sorts. #open

The drug cures colds.
i1 undercut It goes round.

Peace is near.
  because Talks began.
    backing Talks end wars.

Peace is near.
  because Talks began.
    undercut [gone]

Peace is near.
  because Talks began.
    undercut Talks began often.
      undercut Never with all sides.
        undercut Two sides stayed away.
""",
)
