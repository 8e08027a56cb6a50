"""R13: a line of reasoning is very long."""

from tests.checks.maps import finds, keeps_silent

test_the_ninth_step_from_the_thesis_is_found = finds(
    "R13",
    """
We should move to Spain.
  because One.
    because Two.
      because Three.
        because Four.
          because Five.
            because Six.
              because Seven.
                because Eight.
                  because [x] The price of tin rose.
! x

We should move to Spain.
  because One.
    because Two.
      because Three.
        because Four.
          because Five.
            because Six.
              because Seven.
                because Eight.
                  because [x] The price of tin rose. & [y] Tin is dear.
                    because Ten.
! x
! y

We should move to Spain.
  but One.
    however Two.
      but Three.
        however Four.
          but Five.
            however Six.
              but Seven.
                however Eight.
                  but [x] Nine.
! x

The pot is Greek.
  because One.
    because Two.
      because Three.
        because Four.
          because Five.
            because Six.
              because Seven.
                because Eight.
                  because [x] A.
                  because [y] B.
! x
! y

The pot is Greek.
  because [x] A shard was dated.
  because One.
    because Two.
      because Three.
        because Four.
          because Five.
            because Six.
              because Seven.
                because Eight.
                  because [x]
! x

The pot is Greek.
  because One.
    undercut Two.
      undercut Three.
        undercut Four.
          undercut Five.
            undercut Six.
              undercut Seven.
                undercut Eight.
                  undercut [x] Nine.
! x

The pot is Greek.
  because Many reasons. & One.
    because Many reasons. & Two.
      because Three.
        because Four.
          because Five.
            because Six.
              because Seven.
                because Eight.
                  because [x] A shard was dated. & [y] Shards keep time.
! x
! y

Free the whales.
  because One.
    because Two.
      because Three.
        because Four.
          because Five.
            because Six.
              because Seven.
                because Eight.
                  backing [x] Nine.
! x

Free the whales.
  because One.
    because Two.
      because Three.
        because Four.
          because Five.
            because Six.
              because Seven.
                because Eight.
                  because [a] Nets are wide.
[a] because [b] Nets pay.
[b] because [a]
! a
! b

Free the whales.
  because ~One.
    because ~Two.
      because ~Three.
        because ~Four.
          because ~Five.
            because ~Six.
              because ~Seven.
                because ~Eight.
                  because ~[x] Nine.
! x
""",
)

test_shorter_lines_are_fine = keeps_silent(
    "R13",
    """
We should move to Spain.

We should move to Spain.
  because The price of tin rose.

We should move to Spain.
  because One.
    because Two.
      because Three.
        because Four.
          because Five.
            because Six.
              because Seven.
                because Eight.

We should move to Spain.
  because [a] One.
    because [b] Two.
      because [c] Three.
[c] because [a]

A thesis that stands alone.
A draft.
  because One.
    because Two.
      because Three.
        because Four.
          because Five.
            because Six.
              because Seven.
                because Eight.
                  because Nine.

The pot is Greek.
  because A.
  because B.
  because C.
  because D.
  because E.
  because F.
  because G.
  because H.
  because I.

The pot is Greek.
  because A. & B. & C. & D. & E. & F. & G. & H. & I. & J.

[a] The pot is Greek.
[a] but [b] It is Roman.
[b] but [a]

The pot is Greek.
gone because One.
  because Two.

Free the whales.
  because Four.
    because Five.
      because Six.
        but Seven.
          because Eight.
            undercut Nine.
""",
)
