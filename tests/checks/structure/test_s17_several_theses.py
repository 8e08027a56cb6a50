"""S17: the map ends in several claims."""

from tests.checks.maps import finds, keeps_silent

test_a_second_end_point_is_found = finds(
    "S17",
    """
Build the tram.
  because [jam] Roads are jammed.
[fares] Raise the fares.
[fares] because [jam]
! s1,fares

Build the tram.
  because [jam] Roads are jammed.
[fares] Raise the fares.
[fares] because [jam]
[bus] Cut the buses.
[bus] because [jam]
! s1,fares,bus

Ban the pesticide.
  because [bees] Bees die.
[honey] Honey will be dear.
[honey] because [bees]
! s1,honey

Ban the pesticide.
  but [crop] Crops would fail.
[feed] Import feed.
[feed] because [crop] & Cows must eat.
! s1,feed

The letter is forged.
  because [ink] The ink is new.
[pen] The pen is new too.
[pen] but [ink]
! s1,pen

The letter is forged.
  because [ink] The ink is new.
    because [lab] The laboratory says so.
[lab2] The laboratory is busy.
[lab2] because [lab]
! s1,lab2

Sign the treaty.
  because [p] Peace is dear to us.
    undercut [u] Treaties are broken.
[arms] Buy arms.
[arms] because [u]
! s1,arms

Sign the treaty.
  because [p] Peace is dear to us.
[arms] Buy arms.
[arms] but [p]
  because Fear is real.
! s1,arms

Sign the treaty.
  because [p] Peace is dear.
[a] Trade more.
[a] because [p]
[b] Travel more.
[b] because [p]
[c] Learn the language.
[c] because [b2] We travel. & [p]
! s1,a,b,c

Sell the house.
  because [old] It is old.
[rent] Rent a flat.
[rent] because [old]
  but [rent2] Rents are high.
! s1,rent
""",
)

test_a_map_that_ends_in_its_thesis_is_fine = keeps_silent(
    "S17",
    """
Build the tram.
  because Roads are jammed.

Build the tram.
  because [jam] Roads are jammed.
  but It is dear.
    because [jam]

Build the tram.
  because Roads are jammed.
[fares] Raise the fares.
[fares] because Money is short.

Ban the pesticide.
A loose draft.

[t] Ban the pesticide.
Honey will be dear.
  because [t]

The letter is forged.

The letter is forged.
  but The ink is old.
    however The ink was bought old.

[t] Sign the treaty.
[t] because [p] Peace is dear.
[p] because [t]

Sign the treaty.
  because Peace is dear.
    backing Peace is the aim of treaties.

Sell the house.
  because It is old. & Old houses cost.

Sell the house.
  because [old] It is old.
gone because [old]
""",
)
