"""S07: claims support each other in a circle."""

from tests.checks.maps import finds, keeps_silent

test_a_circle_of_reasons_is_found = finds(
    "S07",
    """
The minister is reliable.
  because [paper] The newspaper is reliable.
    because [m] The minister vouches for it.
[m] because [paper]
! m,paper

[god] God exists.
[god] because [book] The book says so.
[book] because [god]
! god,book

[a] The drug works.
[a] because [b] Patients feel better.
[b] because [c] They trust the drug.
[c] because [a]
! a,b,c

Buy the house.
  because [up] Prices will rise.
[up] because [buy] Everyone is buying.
[buy] because [up]
! up,buy

Buy the house.
  but [down] Prices will fall.
[down] because [sell] Everyone is selling.
[sell] because [down] & People follow the market.
! down,sell

[t] He is guilty.
[t] because [ran] He ran away.
[ran] because [t] & The guilty run.
[t] because His prints were found.
! t,ran

A law is needed.
  because [x] Crime is rising.
    because [y] The police are busy.
[y] because [x]
  because [v] The jails are full.
[v] because [w] Judges are strict.
[w] because [v]
! x,y
! v,w

[t] The coin is old.
[t] because [worn] It is worn.
i1 backing [rule] Old coins are worn.
[rule] because [t]
! t,rule

[t] The coin is old.
[t] because [worn] It is worn.
[worn] because [t]
[t] but It is from steel.
! t,worn

A draft sits apart.
[k] Kings rule by right.
[k] because [l] The law says so.
[l] because [k]
! k,l

[a] Wages follow prices.
[a] because [b] Firms raise both.
[b] because [a]
[b] because [c] Costs grow.
[c] because [b]
! a,b,c

[t] The coin is old.
[t] because [worn] It is worn.
[worn] because [t] & [worn]
! t,worn
""",
)

test_a_line_of_reasons_that_ends_is_fine = keeps_silent(
    "S07",
    """
The minister is reliable.
  because The newspaper vouches for her.

[god] God exists.
[god] because [god]

[a] The drug works.
[a] because [b] Patients feel better.
[b] but [a]

[a] Hawks are right.
[a] but [b] Doves are right.
[b] but [a]

Buy the house.
  because [up] Prices will rise.
  because Rents will rise.
    because [up]

[t] He is guilty.
[t] because He ran away.
  because His prints were found.

[t] The coin is old.
[t] because It is worn.
    backing Old coins are worn.

A law is needed.
  because [x] Crime is rising.
    because The police are busy.
  because [x] & Laws deter.

Wages follow prices.

Long chains may be long.
  because One.
    because Two.
      because Three.
        because Four.
""",
)
