"""All that can be said of what is selected, in fields."""
