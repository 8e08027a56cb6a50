"""R21: nothing decides about the thesis."""

from tests.checks.maps import finds, keeps_silent

test_an_undecided_thesis_is_found = finds(
    "R21",
    """
[a] The bridge was open.
[a] but [b] The bridge was closed.
[b] but [a]
! a

[t] We can cross.
[t] because [a] The bridge was open.
[a] but [b] The bridge was closed.
[b] but [a]
! t

[liar] This sentence is false.
[liar] but [liar]
! liar

[a] The first lies.
[a] but [b] The second lies.
[b] but [c] The third lies.
[c] but [a]
! a

[t] Sell now.
[t] but [x] Prices rise.
[x] but [y] Prices fall.
[y] but [x]
! t

[t] Sell now.
[t] because Prices are high.
  undercut [x] They rise.
[x] but [y] They fall.
[y] but [x]
! t

[t] Sell now. #accepted
[t] but [x] Prices rise.
[x] but [t]
! t

[t] He stays.
[t] because ~[b]
[b] She stays.
[b] because ~[t]
! t

[t] The will is valid.
[t] because [a] The first witness is honest. & It is signed.
[a] but [b] The second is honest.
[b] but [a]
! t

[t] The will is valid.
[t] but [c] It is forged.
[c] because [a] The ink is new.
[a] but [b] The ink is old.
[b] but [a]
! t
""",
)

test_a_thesis_that_is_decided_is_fine = keeps_silent(
    "R21",
    """
The bridge was open.

The bridge was open.
  but The bridge was closed.

[a] The bridge was open.
[a] but [b] The bridge was closed.
[b] but [a]
[b] but Cars crossed it.

We can cross.
  because It is shallow.
  because [a] The bridge was open.
[a] but [b] The bridge was closed.
[b] but [a]

Sell now. #rejected
  but Prices rise.

[t] Sell now.
[t] because [t]

Sell now.
A draft.
  because [x] A quarrel.
[x] but [y] Another.
[y] but [x]

no thesis
[a] He stays.
[a] but [b] She stays.
[b] but [a]

The will is valid.
  because It is signed.
  but It is forged.
    however It is not.

The will is valid.
  but [a] It is forged.
[a] but [b] It is not.
[b] but [a]
[a] but A clerk saw it.
""",
)
