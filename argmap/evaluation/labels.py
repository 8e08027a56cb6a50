"""The labels of status as numbers: the more of it holds, the higher."""

OUT, UNDECIDED, IN = 0, 1, 2
