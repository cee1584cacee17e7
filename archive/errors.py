"""What can go wrong with an archive, said to the person in front of it."""


class ArchiveError(Exception):
    """The archive cannot be used as asked; the message is one line in Vietnamese: what, where, what to do."""
