"""R15: nothing in the case speaks against the thesis."""

from tests.checks.maps import finds, keeps_silent

test_a_case_without_objection_is_found = finds(
    "R15",
    """
[t] Move the office.
[t] because Rents are low there.
! t

[t] Move the office.
[t] because Rents are low there.
  because A broker says so.
! t

[t] Move the office.
[t] because Rents are low. & Rent counts.
[t] because Parking is free.
! t

[t] Move the office.
[t] because Rents are low.
  backing Rent is half of all costs.
! t

[t] Dogs dream.
[t] because Their paws twitch.
A draft.
  but It is a draft.
! t

[t] Dogs dream.
[t] because ~[x] They lie still.
! t

[t] Dogs dream.
[t] because [a] Their paws twitch.
[a] because [t]
! t

[t] Dogs dream. #accepted
[t] because Their paws twitch. @film
! t

[t] The tax is fair.
[t] because All pay it.
[go] Keep the minister.
[go] but [t]
! t

[t] The tax is fair.
[t] because
! t
""",
)

test_a_case_with_an_objection_is_fine = keeps_silent(
    "R15",
    """
Move the office.

Move the office.
  because Rents are low.
  but Staff must travel.

Move the office.
  but Staff must travel.

Move the office.
  because Rents are low.
    undercut Rent is not all.

Move the office.
  because Rents are low.
    but They rise.

Dogs dream.
  because Their paws twitch.
    because Films show it.
      but Films are cut.

Dogs dream.
  but They cannot say so. #rejected

[t] Dogs dream.
[t] but [t]

The tax is fair.
A draft.
  because A reason.

The tax is fair.
  because All pay it.
    backing Equal is fair.
      undercut Not always.
""",
)
