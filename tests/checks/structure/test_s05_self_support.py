"""S05: a claim is given as a reason for itself."""

from tests.checks.maps import finds, keeps_silent

test_a_claim_that_is_its_own_reason_is_found = finds(
    "S05",
    """
[t] The book is true.
[t] because [t]
! i1

[t] The book is true.
[t] because [t] & It says so on every page.
! i1

[t] Taxes are theft.
[t] because Theft is taking what is not yours. & [t]
! i1

Leave the treaty.
  because [harm] The treaty harms us.
[harm] because [harm]
! i2

Leave the treaty.
  but [gain] The treaty brings trade.
[gain] because [gain] & Trade is growing.
! i2

[t] Silence is golden.
[t] because [t]
[t] because [t] & People say so.
! i1
! i2

[t] He is honest.
[t] because He says that he is. & [t] & Honest men do not lie.
! i1

[t] He is honest.
[t] because ~[t]
! i1

The soup is safe.
A draft thought.
[d] The cook tasted it.
[d] because [d]
! i1

[t] The vote was fair.
[t] because [t]
i1 backing Watchers were there.
! i1
""",
)

test_a_claim_with_other_reasons_is_fine = keeps_silent(
    "S05",
    """
[t] The book is true.
[t] because It says so on every page.

[t] The book is true.
[t] but [t]

[t] Taxes are theft.
[t] because [a] They are taken by force.
[a] because [t]

Leave the treaty.
  because The treaty harms us.

Leave the treaty.
  but [gain] The treaty brings trade.
[gain] because Trade is growing.

[t] Silence is golden.
[t] because People say so.
i1 backing [t]

[t] He is honest.
[t] because His neighbours trust him.

[t] He is honest.
[t] but Honest men pay their debts. & ~He pays his debts.

The vote was fair.

The vote was fair.
[gone] because [gone]

The soup is safe.
  because The cook tasted it.
    because He is well.
""",
)
