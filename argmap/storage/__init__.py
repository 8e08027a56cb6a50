"""The native file: read, write and save safely."""
