"""S21: steps point at each other without any claim."""

from tests.checks.maps import finds, keeps_silent

test_steps_that_never_meet_a_claim_are_found = finds(
    "S21",
    """
Open the archive.
i2 because Files are kept.
i1 because Files matter.
! i1,i2

Open the archive.
i2 undercut Files are lost.
i1 undercut Files were found.
! i1,i2

Open the archive.
i1 because Files back themselves.
! i1

The path is safe.
i2 because Walkers say so.
i3 because They walk it.
i1 because They are alive.
! i1,i2,i3

The path is safe.
  because Walkers say so.
i3 undercut They say much.
i2 undercut Not about paths.
! i2,i3

The path is safe.
i2 because Snow is gone.
i1 undercut Ice is not.
  backing It froze.
! i1,i2

The path is safe.
i1 because Two loops.
i3 because One of them.
i2 because The other.
! i1
! i2,i3

The path is safe.
i2 but A guide fell.
i1 but Guides fall.
! i1,i2

Rice feeds more.
i4 because A.
i1 because B.
i2 because C.
i3 but D.
! i1,i2,i3,i4

Rice feeds more.
i2 because A field yields more.
i1 because Fields differ.
i1 undercut Counts are old.
! i1,i2
""",
)

test_steps_that_lead_to_a_claim_are_fine = keeps_silent(
    "S21",
    """
Open the archive.
  because Files matter.
    backing Files are kept.

Open the archive.
  because Files matter.
    undercut Files are lost.
      undercut They were found.

Open the archive.
i1 undercut A paradox is another matter.

[t] The path is safe.
[t] because [t]

The path is safe.
  because [a] Walkers say so.
[a] because [b] They walk it.
[b] because [a]

The path is safe.

The path is safe.
gone because Snow is gone.
  backing It melted.

Rice feeds more.
because A field yields more.

Rice feeds more.
  because A field yields more.
i1 because Counts show it.
i1 because Farmers say so.

Rice feeds more.
  but
    undercut
""",
)
