"""What can go wrong with an archive, said to the person in front of it."""


class ArchiveError(Exception):
    """The archive cannot be used as asked; the message is one line in Vietnamese: what, where, what to do.

    ``english`` is the same for who reads that, where it has been written.
    """

    def __init__(self, message: str, english: str | None = None) -> None:
        """Make one that says this."""
        super().__init__(message)
        self.english = english or message
