"""What was before: the steps of this session, the versions saved earlier, and what differs between two of them."""
