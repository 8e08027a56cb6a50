"""R20: a claim is said to be more likely than what it rests on."""

from tests.checks.maps import finds, keeps_silent

test_more_certain_than_its_reasons_is_found = finds(
    "R20",
    """
[t] They will attack. #almost-certain
[t] because They have fuel. #likely
! t

[t] They will attack. #very-likely
[t] because They have fuel. #likely & They have men. #very-likely
! t

[t] They will attack. #likely
[t] because They have fuel. #roughly-even-chance
! t

[t] They will attack. #very-likely
[t] because They have fuel. #likely
[t] because They have men. #unlikely
! t

They will attack.
  because [x] They are ready. #almost-certain
    because They have fuel. #likely
! x

[t] They will attack. #almost-certain
[t] because They are ready.
  because They have fuel. #very-likely
! t

[t] The dam will break. #very-likely
[t] because It leaks. #unlikely
! t

[t] The dam will break. #very-likely
[t] because It leaks. #likely
[t] but It was mended. #likely
! t

[a] The dam will break. #almost-certain
[a] because [b] It leaks. #very-likely
[b] because A diver saw it. #likely
! a
! b

[t] The dam will break. #likely
[t] because<sign> It leaks. #almost-no-chance
! t
""",
)

test_claims_as_likely_as_their_reasons_are_fine = keeps_silent(
    "R20",
    """
They will attack. #likely
  because They have fuel. #likely

They will attack. #likely
  because They have fuel. #almost-certain

They will attack. #likely
  because They have fuel.

They will attack.
  because They have fuel. #likely

They will attack. #very-likely
  because They have fuel. #likely
  because They have men. #almost-certain

They will attack. #very-likely
  because They have fuel. #likely
  because They have men.

The dam will break. #unlikely
  because It leaks. #almost-no-chance

The dam will break. #very-likely
  but It was mended. #likely

The dam will break. #very-likely

[a] The dam will break. #very-likely
[a] because [b] It leaks. #likely
[b] because [a]

The dam will break. #certainly
  because It leaks. #likely
""",
)
