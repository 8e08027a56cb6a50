"""R04: a linked premise shares no term with the conclusion or the other premises."""

from tests.checks.maps import finds, keeps_silent

test_a_premise_that_ties_to_nothing_is_found = finds(
    "R04",
    """
Trams keep streets healthy.
  because Trams keep streets quiet. & Quiet streets are healthy. & [x] The mayor was elected during spring.
! i1,x

Trams keep streets healthy.
  because Trams keep streets quiet. & [x] The mayor was elected during spring.
! i1,x

Bees pollinate fruit trees.
  because Bees visit fruit blossom. & [x] Honey sells well abroad.
! i1,x

Ice cream sales predict drownings.
  because Both sales and drownings rise in summer. & [x] Elephants remember their keepers.
! i1,x

The castle was built by Normans.
  because Norman arches stand in the castle. & [x] Farmers planted barley nearby.
! i1,x

The castle was built by Normans.
  because The castle has Norman arches. & Arches show builders. & [x] Farmers planted barley nearby.
! i1,x

Solar panels lower household bills.
  because Panels produce household power. & [x] Glaciers have retreated since records began.
! i1,x

Solar panels lower household bills.
  because Panels produce power. & Power produced lowers bills. & [x] Glaciers retreated quickly everywhere.
! i1,x

Reading aloud builds vocabulary.
  because Reading exposes children to vocabulary. & [x] Football requires eleven players.
! i1,x

Tall hedges shelter songbirds.
  because Songbirds nest inside hedges. & [x] Diesel prices doubled overnight. & Hedges hide nests.
! i1,x
""",
)

test_premises_that_hold_hands_are_fine = keeps_silent(
    "R04",
    """
Trams keep streets healthy.
  because Trams keep streets quiet. & Quiet streets are healthy.

Trams keep streets healthy.
  because The mayor was elected during spring.

Bees pollinate fruit trees.
  because Bees visit blossom. & Fruit trees have blossom.

Ice cream sales predict drownings.
  but Drownings fell. & Elephants remember their keepers.

The castle was built by Normans.
  because The castle has Norman arches. & It is so.

The castle was built by Normans.
  because Arches prove origin. & Origin proves builders.

Solar panels lower bills.
  because Panels make power. & Bills pay for power.

Solar panels lower bills.
  because [gone] & Glaciers have retreated since records began.

Reading aloud builds vocabulary.
  because Readers meet vocabulary. & Vocabularies grow by meeting words.

Reading aloud builds vocabulary.
  because Football requires eleven players. & Glaciers retreat every summer.

Tall hedges shelter songbirds.
""",
)
