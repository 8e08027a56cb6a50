"""R03: the conclusion brings in a word that no premise holds."""

from tests.checks.maps import finds, keeps_silent

test_a_word_out_of_a_hat_is_found = finds(
    "R03",
    """
Whales are warm-blooded mammals.
  because Whales suckle their young. & Animals that suckle their young are mammals.
! i1

City parks reduce summer heat.
  because City parks hold many trees. & Trees reduce heat.
! i1

Electric buses cut noise and smoke.
  because Electric buses have silent motors. & Silent motors cut noise.
! i1

The library deserves public money.
  because The library serves the public. & What serves the public deserves support.
! i1

Free lunches raise school attendance.
  because Free lunches attract pupils to school. & Pupils who come raise the count.
! i1

The museum attracts wealthy tourists.
  because The museum shows famous paintings. & Famous paintings attract tourists.
! i1

Strong unions protect factory wages.
  because Strong unions bargain for wages. & Bargaining does protect wages.
! i1

Cold winters kill harmful beetles.
  because Cold winters freeze the ground. & Freezing ground will kill beetles.
! i1

Rail freight saves diesel fuel.
  because Rail freight saves lorry trips. & Lorry trips burn diesel.
! i1

The river carries poisonous mercury.
  because The river passes the smelter. & The smelter leaks mercury.
    because Samples show mercury below the smelter. & Mercury is found nowhere else.
! i2
""",
)

test_conclusions_that_their_premises_give_are_fine = keeps_silent(
    "R03",
    """
Whales are mammals.
  because Whales suckle their young.

Whales are mammals.
  because Whales suckle their young. & Mammals suckle their young.

City parks reduce heat.
  because City parks hold trees. & Trees reduce heat.

Electric buses cut noise.
  but Buses are dear. & Dear things wait.

The library deserves support.
  because It serves all. & What serves all deserves help from the state.

Free lunches raise attendance.
  because Hungry pupils stay away. & Nobody stays away from a meal.

The museum attracts tourists.
  because Paintings attract tourists. & The museum has paintings.

Unions protect wages.
  because [gone] & Nothing else.

Cold winters kill beetles.
  because Winters that are cold kill beetles. & This was cold.

Rail saves fuel.
  because Trains save fuel. & Rail means trains.

The rivers carry mercury.
  because Mercury is carried in silt. & A river carries silt.
""",
)
