"""Frozen record types. Every field is declared once, with its labels and meaning. No input or output here."""

from models.document import Block, BlockKind, Cell, Document, Format
from models.evidence import Evidence, Issue
from models.record import (
    Award,
    AwardStatus,
    Cluster,
    Decision,
    DecisionKind,
    Delegation,
    DocumentInfo,
    Figure,
    Item,
    Meeting,
    MeetingKind,
    Mode,
    Participant,
    Period,
    Position,
    Record,
    Reference,
    Role,
    Term,
)

__all__ = [
    "Award", "AwardStatus", "Block", "BlockKind", "Cell", "Cluster", "Decision", "DecisionKind", "Delegation",
    "Document", "DocumentInfo", "Evidence", "Figure", "Format", "Issue", "Item", "Meeting", "MeetingKind", "Mode",
    "Participant", "Period", "Position", "Record", "Reference", "Role", "Term",
]
