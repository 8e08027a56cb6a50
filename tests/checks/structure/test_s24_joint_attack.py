"""S24: an objection needs a premise that can never stand."""

from tests.checks.maps import finds, keeps_silent

test_an_objection_that_lacks_one_half_is_found = finds(
    "S24",
    """
Open on Sunday.
  but The contract forbids it. & [sig] He signed the contract. #open
! i1,sig

Open on Sunday.
  but [law] A law forbids it. #open & [shop] We are a shop. #open
! i1,law
! i1,shop

Open on Sunday.
  but The contract forbids it. & [sig] He signed it. #notgiven
! i1,sig

Open on Sunday.
  because Customers ask for it.
    undercut They ask for much. & [x] Asking is not buying. #open
! i2,x

The ship sank in May.
  but A letter of June names it. & [date] The letter is dated rightly. #open
    but [d] The date was changed.
! i1,date

The ship sank in May.
  but The log goes on. & [x] The log is hers. #open & Logs end when ships sink.
! i1,x

The ship sank in May.
  because Wreckage came in June.
    but Wreckage drifts. & [y] It drifted a year. #open
! i2,y

Free the prisoner.
  but He is dangerous. & [z] The dangerous stay. #open
  but [z] & He fled once.
! i1,z
! i2,z

Free the prisoner.
  but [a] He is dangerous. #accepted & [z] The dangerous stay. #open
! i1,z

Free the prisoner.
  but He is dangerous. & [z] The dangerous stay. #notgiven @code
! i1,z
""",
)

test_objections_that_can_count_are_fine = keeps_silent(
    "S24",
    """
Open on Sunday.
  but The contract forbids it. & He signed the contract.

Open on Sunday.
  but He signed the contract. #open

Open on Sunday.
  because Customers ask for it. & They buy. #open

Open on Sunday.
  but The contract forbids it. & [sig] He signed. #open
[sig] because His name is on it.

Open on Sunday.
  but The contract forbids it. & He signed. #accepted

The ship sank in May.
  but The log goes on. & ~[x] The log is false. #open

The ship sank in May.
  but The log goes on. & [gone]

The ship sank in May.

Free the prisoner.
  but He is dangerous. & The dangerous stay. #rejected

Free the prisoner.
  but He is dangerous. & [z] The dangerous stay. #notgiven
[z] because The code says so.
""",
)
