"""What a person can do to a map: one function per act, from a document to a change."""
