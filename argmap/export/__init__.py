"""For people: pictures, slides and briefings."""
