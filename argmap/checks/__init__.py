"""What can be wrong with a map: one small function per check, and the engine that runs them."""
