"""R17: a premise that the step's scheme needs is missing."""

from tests.checks.maps import finds, keeps_silent

test_an_empty_slot_is_found = finds(
    "R17",
    """
The cable is safe.
  because<expert_opinion> The engineer says so. {assertion}
! i1

The cable is safe.
  because<expert_opinion> The engineer says so. {assertion} & She knows cables. {source}
! i1

Operations are planned.
  because<sign> Hospitals were set up. {sign}
! i1

The levy will cut litter here.
  because<analogy> It did next door. {source_case}
! i1

The levy will cut litter here.
  because It did next door.
    undercut<example> The town of Lee shows nothing. {case}
! i2

Book online.
  because<practical_reasoning> Booking shortens queues. {means}
! i1

Book online.
  but<negative_consequences> The old would stay away. {effect}
! i1

It was the sensor.
  because<elimination> It was the driver, the valve or the sensor. {options}
! i1

She is a refugee.
  because<verbal_definition> She fled from fear. {has}
    because<witness_testimony> She says so. {assertion} & She was there. {access}
! i1
! i2

The underpass will flood.
  because<cause_to_effect> [r] Rain is forecast. {event} & [r] {event}
! i1

The permit is needed.
  because<classification> The device sends. {has} & [gone] {has}
! i1
""",
)

test_full_patterns_and_mere_labels_are_fine = keeps_silent(
    "R17",
    """
The cable is safe.
  because<expert_opinion> The engineer says so.

The cable is safe.
  because<expert_opinion> The engineer says so. {assertion} & She knows cables. {source} & Cables are her field. {field}

The cable is safe.
  because<expert_opinion> The engineer says so. {assertion} & She knows cables. & Cables are her field.

Operations are planned.
  because<sign> Hospitals were set up. {sign} & Such tents mean war. {rule}

Operations are planned.
  because Hospitals were set up. {sign}

The update caused it.
  because<correlation_to_cause> Complaints rose after it. {corr}

The levy will cut litter here.
  because<my own> It did next door. {source_case}

The levy will cut litter here.
  because<analogy> It did next door. {warrant}

It was the sensor.

It was the sensor.
  because<elimination> One of three it was. {options} & Two are cleared. {ruled_out} & Cleared means tested.

Book online.
  because<practical_reasoning> Queues should be short. {goal} & Booking helps.
""",
)
