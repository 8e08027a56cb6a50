"""R19: two reasons for one claim rest on the same ground."""

from tests.checks.maps import finds, keeps_silent

test_two_reasons_with_one_root_are_found = finds(
    "R19",
    """
Customers are content.
  because Sales rose.
    because [r] The report says so.
  because Few complained.
    because [r]
! i1,i3

Customers are content.
  because Sales rose. & [r] The report is right.
  because Few complained. & [r]
! i1,i2

Customers are content.
  because Sales rose.
    because [r] The report says so.
  because Few complained.
    because [r]
  because Many came back.
    because [r]
! i1,i3
! i1,i5

The coin is Roman.
  because It shows Nero.
    because [x] The expert read it.
  because Its weight fits. & [x]
! i1,i3

The coin is Roman.
  because It shows Nero.
    because [x] The expert read it. #accepted
  because It says Nero.
    because [x]
! i1,i3

Join the fund.
  because It is safe.
    because It is rated well.
      because [m] Its maker says so.
  because It pays well.
    because [m]
! i1,i4

Buy the horse.
  but It is lame.
    because It limps.
      because [v] The groom says so.
    because It lies down.
      because [v]
! i2,i4

Buy the horse.
  because It is young.
    because [d] The dealer says so. & He knows it.
  because It is healthy.
    because [d]
! i1,i3

The tide was high.
  because The log says so.
    because [k] The keeper wrote it.
  because The chart says so.
    because [k]
  because The harbour was full.
    because [j] A painter drew it.
! i1,i3

The tide was high.
  because A.
    because [k] The keeper wrote it.
  because B.
    because [j] A painter drew it.
  because C.
    because [j]
! i3,i5
""",
)

test_reasons_of_their_own_are_fine = keeps_silent(
    "R19",
    """
Customers are content.
  because Sales rose.
  because Few complained.

Customers are content.
  because Sales rose.
    because [r] The report says so.
  but Prices rose.
    because [r]

Customers are content.
  because [r] The report says so.
  because [r]

Customers are content.
  because [r] The report says so.
  because [r] & The report is right.

The coin is Roman.
  because It shows Nero.
    because [x] The expert read it. #rejected
  because It says Nero.
    because [x]

The coin is Roman.
  because It shows Nero.
    but [x] The expert read Otto.
  because Its weight fits.
    but [x]

The coin is Roman.
  because It shows Nero.
    because [x] The expert read it. & The light was good.

Join the fund.
  because It is safe.
    because It is rated well.
  because It pays well.
    because [m] Its maker says so.

Buy the horse.
  because It is young.
  because ~[d] The dealer lies.
  because ~[d] & It is healthy.

Buy the horse.
  because [a] It is young.
    because [d] The dealer says so. #open
  because It is healthy.
    because [d]
""",
)
