"""Work that was never saved: written down while it is done, offered at the next start."""
